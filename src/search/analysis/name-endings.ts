/** Case endings after an apostrophe, as Turkish and English write them (Erdoğan'ın, Bakı'da, Aliyev's). */
const AFTER_APOSTROPHE =
  /^(?:s|n?[ıiuü]n|[ynsş]?[ıiuüaeə]|[dtn]?[dt][aeə]n?|y?l[aeə]|l[ıiuü]|l[aeə]r.*|ki|[dt][aeə]ki)$/;

interface Declension {
  readonly endings: readonly string[];
  /** What has to stand before the ending. */
  readonly stem: RegExp;
  /** What the name ends with in the nominative. */
  readonly nominative: string;
}

/**
 * Case endings that can be told from the rest of a name, in the order in which they are tried. A Russian -а is not one of
 * them: Гасанова is Гасанов in the genitive, and also another person. Nor is an -у after a consonant and л (Оруджлу).
 */
const CYRILLIC: readonly Declension[] = [
  { endings: ['ым', 'у', 'е'], stem: /..[оеё]в$/, nominative: '' },
  { endings: ['ым'], stem: /..ин$/, nominative: '' },
  { endings: ['ой'], stem: /..[оеё]в$/, nominative: 'а' },
  { endings: ['ого', 'ому', 'им', 'ом'], stem: /[сц]к$/, nominative: 'ий' },
  { endings: ['ой', 'ую'], stem: /[сц]к$/, nominative: 'ая' },
  { endings: ['у', 'ом'], stem: /.{4}(?:[бвгджзкмнпрстфхцчшщ]|[аеиоуыэюя]л)$/, nominative: '' },
  { endings: ['ю', 'ем'], stem: /.{3}[лнр]$/, nominative: '' },
];

/** Azerbaijani writes these on -ov and -ova with no apostrophe; no given name is long enough to be taken for one. */
const LATIN: readonly Declension[] = [
  {
    endings: ['un', 'in', 'u', 'i', 'da', 'də', 'dan', 'dən', 'la', 'lə'],
    stem: /..[oe]v$/,
    nominative: '',
  },
  {
    endings: ['nın', 'nin', 'ya', 'yə', 'nı', 'ni', 'da', 'də', 'dan', 'dən', 'yla', 'ylə'],
    stem: /..[oe]v[aə]$/,
    nominative: '',
  },
];

/** A lower-case word without the ending that its place in a sentence gave it; -ёв and -yov as the usual -ев. */
export function withoutEnding(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last >= 0x0400 && last <= 0x04ff) {
    const nominative = declined(word, CYRILLIC);
    return nominative.includes('ё') ? nominative.replace(/(?<=[жчшщ])ё|ё(?=ва?$)/, 'е') : nominative;
  }
  if (!word.includes('v')) return word;
  return declined(word, LATIN).replace(/(?<=[^aeiou])yov(?=a?$)/, 'ev');
}

function declined(word: string, declensions: readonly Declension[]): string {
  for (const { endings, stem, nominative } of declensions) {
    for (const ending of endings) {
      if (!word.endsWith(ending)) continue;
      const before = word.slice(0, -ending.length);
      if (stem.test(before)) return before + nominative;
    }
  }
  return word;
}

/** A lower-case word up to its apostrophe when a case ending follows, else as it is. */
export function withoutApostropheEnding(word: string): string {
  const cut = word.search(/['’‘ʼ`´]/);
  return cut >= 2 && AFTER_APOSTROPHE.test(word.slice(cut + 1)) ? word.slice(0, cut) : word;
}
