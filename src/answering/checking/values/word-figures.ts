import type { DraftFigure } from './figure.ts';
import { addedPart } from './fractions.ts';
import { hedgeOf } from './hedges.ts';
import type { Lexed, Lexeme } from './lexemes.ts';
import { numberWord } from './number-words.ts';
import { type FoundUnit, type Unit, unitAt } from './units.ts';

const COMPOUND_NUMBER =
  /^(?<tens>двадцати|тридцати|сорока|пятидесяти|шестидесяти|семидесяти|восьмидесяти|девяносто)?(?<number>одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати|пятнадцати|двадцати|тридцати|сорока|пятидесяти|шестидесяти|семидесяти|восьмидесяти|девяносто|ста)(?<unit>дневн|летн|часов|минутн|месячн|недельн|процентн|километров|метров|тонн|кратн)/u;
const COMPOUND_VALUES: ReadonlyMap<string, number> = new Map([
  ['одно', 1],
  ['двух', 2],
  ['трех', 3],
  ['четырех', 4],
  ['пяти', 5],
  ['шести', 6],
  ['семи', 7],
  ['восьми', 8],
  ['девяти', 9],
  ['десяти', 10],
  ['двенадцати', 12],
  ['пятнадцати', 15],
  ['двадцати', 20],
  ['тридцати', 30],
  ['сорока', 40],
  ['пятидесяти', 50],
  ['шестидесяти', 60],
  ['семидесяти', 70],
  ['восьмидесяти', 80],
  ['девяносто', 90],
  ['ста', 100],
]);
const TURKIC_COMPOUND =
  /^(?<number>iki|uc|dord|dort|bes|alti|yeddi|yedi|sekkiz|sekiz|doqquz|dokuz|on|iyirmi|yirmi|otuz|yuz)(?<unit>gun|hefte|hafta|ay|il|yil|saat|deqiqe|dakika)l[iu][kqg]/;
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const HALF_WORDS: ReadonlyMap<string, string> = new Map([
  ['полчаса', 'час'],
  ['получаса', 'час'],
  ['полгода', 'год'],
  ['полугода', 'год'],
  ['полмиллиона', ''],
]);
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:twice|дважды|вдвое|двукратн\p{L}+|doubl(?:e|ed|es|ing)|удвои\p{L}+)$/u, 2],
  [/^(?:thrice|трижды|втрое|трехкратн\p{L}+|tripl(?:e|ed|es|ing)|утрои\p{L}+)$/u, 3],
  [/^(?:quadrupl(?:e|ed|es|ing)|вчетверо)$/u, 4],
];
const DECADE = /^(?:decade|onillik\p{L}*|десятилети(?:е|ю|ем|и))$/u;
const TIMES: Unit = { id: 'times', dimension: 'times', factor: 1 };

/** Words that are a number with its unit: трёхдневный, полчаса, twice. */
export function wordFigure(lexed: Lexed, index: number, here: Lexeme): DraftFigure | null {
  const read = readWord(lexed, index, here);
  if (read === null) return null;
  return {
    ...{ start: here.start, end: here.end, first: index, next: index + 1, step: 1, per: null },
    hedge: hedgeOf(lexed.lexemes, index, index + 1),
    ...{ role: 'count', isSpelled: true, isFraction: false, multiplier: 1 },
    ...read,
  };
}

type ReadWord = Pick<DraftFigure, 'amounts' | 'unit'> & Partial<DraftFigure>;

function readWord(lexed: Lexed, index: number, here: Lexeme): ReadWord | null {
  if (DECADE.test(here.text)) {
    const unit = unitAt(lexedWord(lexed, 'год'), 0);
    return unit === null ? null : { amounts: [10], step: 10, unit: unit.unit };
  }
  const compound = COMPOUND_NUMBER.exec(here.text);
  if (compound !== null) {
    const unit = unitAt(lexedWord(lexed, `${compound.groups?.unit}ый`), 0);
    const amount = COMPOUND_VALUES.get(compound.groups?.number ?? '');
    const tens = COMPOUND_VALUES.get(compound.groups?.tens ?? '') ?? 0;
    return unit === null || amount === undefined ? null : { amounts: [tens + amount], unit: unit.unit };
  }
  const turkic = TURKIC_COMPOUND.exec(here.text);
  const counted = turkic === null ? null : turkicCompound(lexed, here, turkic.groups);
  if (counted !== null) return { amounts: [counted.amount], unit: counted.unit };
  const roman = romanValue(here.raw);
  if (roman > 1 && (here.raw.length > 1 || isRomanAlone(lexed, index))) {
    return { amounts: [roman], unit: null, role: 'ordinal' };
  }
  const half = HALF_WORDS.get(here.text);
  if (half === '') return { amounts: [500_000], step: 100_000, unit: null };
  if (half !== undefined) {
    const unit = unitAt(lexedWord(lexed, half), 0);
    return unit === null ? null : { amounts: [0.5], step: 0.5, unit: unit.unit };
  }
  const oneAndHalf = oneAndHalfOfUnit(lexed, index);
  if (oneAndHalf !== null) {
    const end = lexed.lexemes[oneAndHalf.next - 1]?.end ?? here.end;
    return { end, next: oneAndHalf.next, amounts: [1.5], step: 0.5, unit: oneAndHalf.unit };
  }
  const hourHalf = isHalfOfUnit(lexed, index);
  if (hourHalf !== null) {
    const end = lexed.lexemes[hourHalf.next - 1]?.end ?? here.end;
    return { end, next: hourHalf.next, amounts: [0.5], step: 0.5, unit: hourHalf.unit };
  }
  const multiple = MULTIPLES.find(([form]) => form.test(here.text));
  return multiple === undefined ? null : { amounts: [multiple[1]], unit: TIMES };
}

/** "Üçgünlük", "beşillik". */
function turkicCompound(
  lexed: Lexed,
  here: Lexeme,
  groups: Readonly<Record<string, string | undefined>> | undefined,
): { amount: number; unit: Unit } | null {
  const { number = '', unit = '' } = groups ?? {};
  const value = numberWord(here.raw.slice(0, number.length), number, lexed.language)?.value;
  const found = unitAt(lexedWord(lexed, unit), 0);
  return value === undefined || found === null ? null : { amount: value, unit: found.unit };
}

/** "V" and "X" number a quarter or a session, but in English and behind names they are letters. */
function isRomanAlone({ lexemes, language }: Lexed, index: number): boolean {
  const next = lexemes[index + 1];
  return (
    language !== 'en' && next?.kind === 'word' && next.raw === next.text && lexemes[index - 1]?.text !== '.'
  );
}

function romanValue(written: string): number {
  if (!ROMAN.test(written)) return 0;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...written].reduce((sum, letter, index) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[written.charAt(index + 1)] ?? 0) ? -value : value);
  }, 0);
}

/** "Half an hour", "yarım saat", "half a million" is left to fractions. */
function isHalfOfUnit(lexed: Lexed, index: number): FoundUnit | null {
  const word = lexed.lexemes[index]?.text ?? '';
  if (!/^(?:half|yarim)$/.test(word)) return null;
  if (lexed.lexemes[index + 1]?.text === '-') return null;
  const at = /^an?$/.test(lexed.lexemes[index + 1]?.text ?? '') ? index + 2 : index + 1;
  const unit = unitAt(lexed, at);
  return unit !== null && unit.unit.dimension !== 'count' ? unit : null;
}

/** "A year and a half", "год с половиной". */
function oneAndHalfOfUnit(lexed: Lexed, index: number): FoundUnit | null {
  const at = /^an?$/.test(lexed.lexemes[index]?.text ?? '') ? index + 1 : index;
  if (lexed.language === 'en' && at === index) return null;
  const unit = unitAt(lexed, at);
  if (unit === null || unit.unit.dimension === 'count') return null;
  const added = addedPart(lexed, unit.next);
  return added.share === 0.5 ? { ...unit, next: added.next } : null;
}

function lexedWord(lexed: Lexed, word: string): Lexed {
  const lexeme: Lexeme = { kind: 'word', text: word, raw: word, start: 0, end: word.length, glued: false };
  return { ...lexed, lexemes: [lexeme] };
}
