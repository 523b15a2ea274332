import { foldWord } from '../../../search/analysis/fold.ts';

/** What a word of a name may be in the dictionary, with the case and gender that its ending would then show. */
export interface NameReading {
  readonly form: string;
  readonly grammar:
    | 'nominative'
    | 'genitive'
    | 'dative'
    | 'accusative'
    | 'instrumental'
    | 'prepositional'
    | 'oblique';
  readonly gender: 'm' | 'f' | null;
}

type Rule = readonly [
  ending: RegExp,
  replacement: string,
  grammar: NameReading['grammar'],
  gender: 'm' | 'f',
];

const CONSONANT = '[бвгджзклмнпрстфхцчшщ]';
const HARD = `(?<=${CONSONANT})`;
/** What stands before the ending of a surname that is declined like a noun in the singular but for the instrumental. */
const SURNAME = '(?<=[оеё]в|[иы]н)';

const RUSSIAN: readonly Rule[] = [
  [new RegExp(`${SURNAME}ым$`), '', 'instrumental', 'm'],
  [new RegExp(`${SURNAME}ой$`), 'а', 'oblique', 'f'],
  [new RegExp(`${SURNAME}у$`), 'а', 'accusative', 'f'],
  [/(?<=[сц]к|[нрвтл])ого$/, 'ий', 'genitive', 'm'],
  [/(?<=[сц]к|[нрвтл])ому$/, 'ий', 'dative', 'm'],
  [/(?<=[сц]к)им$/, 'ий', 'instrumental', 'm'],
  [/(?<=[сц]к)ом$/, 'ий', 'prepositional', 'm'],
  [/(?<=[сц]к)ой$/, 'ая', 'oblique', 'f'],
  [/(?<=[сц]к)ую$/, 'ая', 'accusative', 'f'],
  [new RegExp(`${HARD}а$`), '', 'genitive', 'm'],
  [new RegExp(`${HARD}у$`), '', 'dative', 'm'],
  [new RegExp(`${HARD}ом$`), '', 'instrumental', 'm'],
  [/(?<=[жшчщц])ем$/, '', 'instrumental', 'm'],
  [new RegExp(`${HARD}е$`), '', 'prepositional', 'm'],
  [/(?<=[лнртсзвдбмп])я$/, 'ь', 'genitive', 'm'],
  [/(?<=[лнртсзвдбмп])ю$/, 'ь', 'dative', 'm'],
  [/(?<=[лнртсзвдбмп])ем$/, 'ь', 'instrumental', 'm'],
  [/(?<=[аеиоуы])я$/, 'й', 'genitive', 'm'],
  [/(?<=[аеиоуы])ю$/, 'й', 'dative', 'm'],
  [/(?<=[аеиоуы])ем$/, 'й', 'instrumental', 'm'],
  [new RegExp(`${HARD}ы$`), 'а', 'genitive', 'f'],
  [/(?<=[гкхжшчщ])и$/, 'а', 'genitive', 'f'],
  [new RegExp(`${HARD}е$`), 'а', 'dative', 'f'],
  [new RegExp(`${HARD}у$`), 'а', 'accusative', 'f'],
  [new RegExp(`${HARD}ой$`), 'а', 'instrumental', 'f'],
  [/(?<=[жшчщц])ей$/, 'а', 'instrumental', 'f'],
  [/(?<=[иеаьлнр])и$/, 'я', 'genitive', 'f'],
  [/(?<=[иеаьлнр])ю$/, 'я', 'accusative', 'f'],
  [/(?<=[иеаьлнр])ей$/, 'я', 'instrumental', 'f'],
];

const SHORTEST = 2;

/** Readings of one word of a Russian name, the word as it stands first. */
export function russianReadings(raw: string): readonly NameReading[] {
  const readings: NameReading[] = [{ form: raw, grammar: 'nominative', gender: genderOf(raw) }];
  for (const [ending, replacement, grammar, gender] of RUSSIAN) {
    const stem = raw.replace(ending, '');
    if (stem === raw || stem.length < SHORTEST) continue;
    const form = restored(stem + replacement);
    readings.push({ form, grammar, gender });
  }
  return readings;
}

/** Павла is of Павел, Льва of Лев: a vowel drops out where there is an ending. */
function restored(form: string): string {
  return form
    .replace(/(?<=[^аеиоуыэюя])вл$/u, 'вел')
    .replace(/(?<=а)вл$/u, 'вел')
    .replace(/ьв$/u, 'ев');
}

function genderOf(raw: string): 'm' | 'f' | null {
  if (/(?:[оеё]в|[иы]н|[сц]кий)а?$/.test(raw)) return /а$/.test(raw) ? 'f' : 'm';
  if (/[сц]кая$/.test(raw)) return 'f';
  return null;
}

/** Endings of surnames that are never declined: Тагизаде, Рзагулу, Мурадханлы, Шевченко. */
export function isIndeclinable(raw: string): boolean {
  return /(?:заде|ли|лы|лу|лю|ко|оглы|оглу|кызы|гызы|швили|дзе|дзы|их|ых|ы|э|ё)$/.test(raw);
}

/** Endings that may be a case or belong to the surname. */
export function mayBeIndeclinable(raw: string): boolean {
  return /[оуюие]$/.test(raw);
}

const TURKIC_SURNAME =
  /^(.*(?:[oe]v|[oe]va|yeva|zadə|l[ıiuü]|yan|ski|skaya|oğlu))((?:n[ıiuü]n|[ıiuü]n|n[ıiuü]|[ıiuü]|y[aə]|[aə]|n?d[aə]n?|l[aə]|yl[aə]|n[aə])l?)$/u;
const TURKIC_ENDING =
  /^(.{3,}?)((?<=[ıiöü])n[ıiuü]n|(?<=[^aeəıioöuü])[ıiuü]n|(?<=[ıiöü])n[ıiuü]|(?<=[aeəıioöuü])y[ıiuüaə]|(?<=[^aeəıioöuü])[ıiuüaə]|n?d[aə]n?|y?l[aə])$/u;

/** What the last word of an Azerbaijani name may be without its case; the word itself first. */
export function turkicReadings(raw: string): readonly NameReading[] {
  const readings: NameReading[] = [{ form: raw, grammar: 'nominative', gender: null }];
  const sure = TURKIC_SURNAME.exec(raw);
  const ending = sure ?? TURKIC_ENDING.exec(raw);
  const form = ending?.[1];
  if (form !== undefined && form !== '')
    readings.push({
      form,
      grammar: /[ıiuü]n$/.test(ending?.[2] ?? '') ? 'genitive' : 'oblique',
      gender: null,
    });
  return readings;
}

/** Whether a surname ends so that what follows can only be a case ending. */
export function isSurelyInflected(raw: string): boolean {
  const match = TURKIC_SURNAME.exec(raw);
  return match !== null && !/^(?:.*[oe]v)a$/.test(raw) && !/l[ıiuü]$/.test(raw);
}

/** All dictionary forms that two mentions of one name may meet in, folded. */
export function formsOf(raw: string, language: string | null): readonly string[] {
  const readings = /[\u0400-\u04ff]/.test(raw)
    ? russianReadings(raw)
    : language === 'en' || language === 'tr'
      ? []
      : turkicReadings(raw);
  return [...new Set([raw, ...readings.map(({ form }) => form)].map(foldWord))];
}
