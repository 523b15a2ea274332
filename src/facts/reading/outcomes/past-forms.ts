/** The four past forms of a Russian masculine one, active ("решил", "договорился") or a short participle ("решен", "принят"). */
export function russianForms(masculine: string): readonly string[] {
  if (masculine.endsWith('лся')) {
    const stem = masculine.slice(0, -3);
    return [masculine, `${stem}лась`, `${stem}лось`, `${stem}лись`];
  }
  if (masculine.endsWith('л')) return ['', 'а', 'о', 'и'].map((ending) => masculine + ending);
  if (/[нт]$/u.test(masculine)) return ['', 'а', 'о', 'ы'].map((ending) => masculine + ending);
  return [masculine];
}

/** Of persons and of certainty, behind the sign of the tense: "kararlaştırmışlardır", "qəbul ediblər". */
const ENDINGS = {
  simple: ['', 'l[ar]', 'k'],
  told: ['', 'l[ar]', 'd[ir]', 't[ir]', 'd[ir]l[ar]', 'l[ar]d[ir]'],
} as const;

/**
 * The past of a Turkish or Azerbaijani verb by its stem, folded by `foldLetters`, in the active and the passive: "-di",
 * "-mış" and "-ıb" with their endings. Vowels are as they fold: of the two of each kind both are made, since what
 * does not agree stands in no text.
 */
export function turkicForms(stem: string): readonly string[] {
  return stemsOf(stem).flatMap(pastsOf);
}

/** "Et-" has "ed-" before vowels, its passives are "edil-" and "olun-". */
function stemsOf(stem: string): readonly string[] {
  if (stem === 'et') return ['et', 'ed', 'edil', 'olun', 'eyle'];
  // "Reddet-" and its like are of "et-".
  if (stem.length > 4 && stem.endsWith('et'))
    return [stem, `${stem.slice(0, -1)}d`, `${stem.slice(0, -1)}dil`];
  const last = stem.at(-1) ?? '';
  if (/[aeiou]/u.test(last)) return [stem, `${stem}n`, `${stem}nil`, `${stem}nul`];
  if (last === 'l') return [stem, `${stem}in`, `${stem}un`];
  return [stem, `${stem}il`, `${stem}ul`, `${stem}in`, `${stem}un`];
}

function pastsOf(stem: string): readonly string[] {
  const forms: string[] = [];
  for (const vowel of ['i', 'u']) {
    const hasVowel = /[aeiou]$/u.test(stem);
    for (const ending of ENDINGS.simple) {
      const sign = /[fstkcshp]$/u.test(stem) ? 't' : 'd';
      // Azerbaijani writes "d" behind any sound: "etdi", "tapşırdı".
      for (const consonant of new Set([sign, 'd']))
        forms.push(...harmonised(`${stem}${consonant}${vowel}`, ending, vowel));
    }
    for (const ending of ENDINGS.told) {
      forms.push(...harmonised(`${stem}m${vowel}s`, ending, vowel));
      forms.push(...harmonised(`${stem}${hasVowel ? 'y' : ''}${vowel}b`, ending, vowel));
    }
  }
  return [...new Set(forms)];
}

function harmonised(form: string, ending: string, vowel: string): readonly string[] {
  return ['a', 'e'].map(
    (open) => form + ending.replaceAll('[ar]', `${open}r`).replaceAll('[ir]', `${vowel}r`),
  );
}
