/**
 * The months as dates in English, Azerbaijani, Russian and Turkish name them, folded as `foldLetters` does ("kasim",
 * "iyun"). A language has twelve lists of stems, January first, and the endings that its cases put after a stem.
 */
interface MonthNames {
  readonly stems: readonly (readonly string[])[];
  readonly endings: readonly string[];
}

const ENGLISH: MonthNames = {
  stems: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  endings: ['', 's'],
};

/** Case endings after a possessive or none: noyabr, noyabrın, noyabrda, noyabrında, Kasım'dan, Ağustos'ta. */
const TURKIC_ENDINGS = (() => {
  const possessives = ['', 'i', 'u', 'in', 'un'];
  const cases = ['', 'a', 'e', 'i', 'u', 'da', 'de', 'ta', 'te', 'dan', 'den', 'tan', 'ten', 'la', 'le'];
  const tails = ['daki', 'deki', 'taki', 'teki', 'adek', 'edek', 'dir', 'dur'];
  return possessives.flatMap((possessive) => [...cases, ...tails].map((ending) => possessive + ending));
})();

const AZERBAIJANI: MonthNames = {
  stems: [
    ['yanvar'],
    ['fevral'],
    ['mart'],
    ['aprel'],
    ['may'],
    ['iyun'],
    ['iyul'],
    ['avqust'],
    ['sentyabr'],
    ['oktyabr'],
    ['noyabr'],
    ['dekabr'],
  ],
  endings: TURKIC_ENDINGS,
};

const TURKISH: MonthNames = {
  stems: [
    ['ocak', 'ocag'],
    ['subat'],
    ['mart'],
    ['nisan'],
    ['mayis'],
    ['haziran'],
    ['temmuz'],
    ['agustos'],
    ['eylul'],
    ['ekim'],
    ['kasim'],
    ['aralik', 'aralig'],
  ],
  endings: TURKIC_ENDINGS,
};

const SOFT = ['ь', 'я', 'е', 'ю', 'ем'];
const HARD = ['', 'а', 'е', 'у', 'ом'];

const RUSSIAN: readonly (readonly [stem: string, endings: readonly string[]])[] = [
  ['январ', SOFT],
  ['феврал', SOFT],
  ['март', HARD],
  ['апрел', SOFT],
  ['ма', ['й', 'я', 'е', 'ю', 'ем']],
  ['июн', SOFT],
  ['июл', SOFT],
  ['август', HARD],
  ['сентябр', SOFT],
  ['октябр', SOFT],
  ['ноябр', SOFT],
  ['декабр', SOFT],
];

const RUSSIAN_SHORT: readonly (readonly string[])[] = [
  ['янв'],
  ['фев', 'февр'],
  ['мар'],
  ['апр'],
  [],
  ['июн'],
  ['июл'],
  ['авг'],
  ['сен', 'сент'],
  ['окт'],
  ['ноя', 'нояб'],
  ['дек'],
];

const MONTH_BY_FORM: ReadonlyMap<string, number> = (() => {
  const forms = new Map<string, number>();
  for (const { stems, endings } of [ENGLISH, AZERBAIJANI, TURKISH]) {
    for (const [index, names] of stems.entries()) {
      for (const stem of names) for (const ending of endings) forms.set(stem + ending, index + 1);
    }
  }
  for (const [index, [stem, endings]] of RUSSIAN.entries()) {
    for (const ending of endings) forms.set(stem + ending, index + 1);
  }
  for (const [index, names] of RUSSIAN_SHORT.entries()) {
    for (const name of names) forms.set(name, index + 1);
  }
  return forms;
})();

/** Month 1 to 12 of a folded word with or without case ending ("noyabrında", "kasim'da", "ноября"); else null. */
export function monthOf(foldedWord: string): number | null {
  return MONTH_BY_FORM.get(foldedWord.replace("'", '')) ?? null;
}

/**
 * Source of a regular expression (flag u, folded text) for a word that begins like one of some forms of months; a
 * look-up decides whether it is one.
 */
export function monthWord(forms: Iterable<string>): string {
  const beginnings = [...new Set([...forms].map((form) => form.slice(0, 3)))].sort();
  return `(?<![\\p{L}\\p{N}])(?:${beginnings.join('|')})\\p{L}*(?:'\\p{L}{1,6})?`;
}

/** Every form of a month that `monthOf` knows. */
export const MONTH_FORMS: readonly string[] = [...MONTH_BY_FORM.keys()];

/** A word of the text that begins like a month; `monthOf` decides. */
export const MONTH_WORD = monthWord(MONTH_FORMS);
