import type { Lexed, Lexeme } from './lexemes.ts';
import { numberWord } from './number-words.ts';

/** A part of a whole that a text names ("three quarters", "dörtte üçü", "треть", "half"). */
export interface Fraction {
  readonly share: number;
  /** Index of the first lexeme after it. */
  readonly next: number;
}

const ENGLISH_PARTS: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((part, index) => {
    const denominator = index + 2;
    return [
      [part, denominator],
      [part === 'half' ? 'halves' : `${part}s`, denominator],
    ] as const;
  }),
);
const RUSSIAN_PARTS: readonly (readonly [RegExp, number])[] = [
  [/^половин(?:а|у|ы|е|ой)$/u, 2],
  [/^трет(?:ь|и|ью|ям|ями)$/u, 3],
  [/^четверт(?:ь|и|ью|ей|ям|ями)$/u, 4],
  [/^пят(?:ая|ую|ой|ых)$/u, 5],
  [/^шест(?:ая|ую|ой|ых)$/u, 6],
  [/^седьм(?:ая|ую|ой|ых)$/u, 7],
  [/^восьм(?:ая|ую|ой|ых)$/u, 8],
  [/^девят(?:ая|ую|ой|ых)$/u, 9],
  [/^десят(?:ая|ую|ой|ых)$/u, 10],
];
const TURKIC_HALF = /^yar[ıi](?:s[ıi]\p{L}*|ya|dan)$/iu;
const LOCATIVE = /^[dt][ae]$/;
/** "The first half of the year", "gecə yarısı", "вторая половина": a period, no share. */
const PERIOD_BEFORE =
  /^(?:first|second|other|ilk|birinci|ikinci|son|gece|diger|перв\p{L}+|втор\p{L}+|друг\p{L}+)$/u;

/** The fraction that begins with a lexeme, or null. */
export function fractionAt(lexed: Lexed, index: number): Fraction | null {
  const here = lexed.lexemes[index];
  if (here === undefined || PERIOD_BEFORE.test(lexed.lexemes[index - 1]?.text ?? '')) return null;
  return (
    slashAt(lexed, index) ?? englishAt(lexed, index) ?? russianAt(lexed, index) ?? turkicAt(lexed, index)
  );
}

/** What is added to a number by "and a half", "buçuk", "с четвертью" behind it; 0 where nothing is. */
export function addedPart({ lexemes, language }: Lexed, index: number): Fraction {
  const words = lexemes.slice(index, index + 3).map(({ text }) => text);
  const [first = '', second = '', third = ''] = words;
  if (first === 'and' && /^(?:an?|one)$/.test(second)) {
    if (third === 'half') return { share: 0.5, next: index + 3 };
    if (third === 'quarter') return { share: 0.25, next: index + 3 };
  }
  if (/^(?:с|со)$/u.test(first)) {
    if (second === 'половиной') return { share: 0.5, next: index + 2 };
    if (second === 'четвертью') return { share: 0.25, next: index + 2 };
    if (second === 'третью') return { share: 1 / 3, next: index + 2 };
  }
  const isTurkic = language === 'az' || language === 'tr' || language === null;
  if (isTurkic && /^(?:bucuk|bucug|yarim)\p{L}*$/u.test(first)) return { share: 0.5, next: index + 1 };
  return { share: 0, next: index };
}

/** 3/4, but no date and no size: the smaller number first, both small. */
function slashAt({ lexemes }: Lexed, index: number): Fraction | null {
  const [numerator, slash, denominator, after] = lexemes.slice(index, index + 4);
  if (slash?.text !== '/' || !slash.glued || denominator?.kind !== 'number' || !denominator.glued)
    return null;
  const [over, under] = [Number(numerator?.text), Number(denominator.text)];
  if (!(over < under && under <= 10) || (after?.text === '/' && after.glued)) return null;
  return { share: over / under, next: index + 3 };
}

function englishAt({ lexemes, language }: Lexed, index: number): Fraction | null {
  if (language !== 'en' && language !== null) return null;
  const first = lexemes[index]?.text ?? '';
  if (first === 'half') {
    return /^(?:past|time|-)$/.test(lexemes[index + 1]?.text ?? '') ? null : { share: 0.5, next: index + 1 };
  }
  const numerator = /^an?$/.test(first) ? 1 : (smallNumber(lexemes[index], language) ?? 0);
  if (numerator < 1) return null;
  const at = lexemes[index + 1]?.text === '-' ? index + 2 : index + 1;
  const part = lexemes[at]?.text ?? '';
  const denominator = ENGLISH_PARTS.get(part);
  if (denominator === undefined || numerator >= denominator) return null;
  const isPlural = /(?:s|ves)$/.test(part);
  // "A third man" is no part; "a third of" and "by a third" are.
  const isOf =
    lexemes[at + 1]?.text === 'of' ||
    /^(?:by|than|nearly|about|almost|over)$/.test(lexemes[index - 1]?.text ?? '');
  const isPart = numerator === 1 ? !isPlural && isOf : isPlural;
  return isPart ? { share: numerator / denominator, next: at + 1 } : null;
}

function russianAt({ lexemes, language }: Lexed, index: number): Fraction | null {
  const first = lexemes[index]?.text ?? '';
  if (!/^\p{Script=Cyrillic}/u.test(first)) return null;
  const alone = RUSSIAN_PARTS.slice(0, 3).find(([form]) => form.test(first));
  if (alone !== undefined) return { share: 1 / alone[1], next: index + 1 };
  const numerator = /^одн[ауой]+$/u.test(first) ? 1 : (smallNumber(lexemes[index], language) ?? 0);
  const part = lexemes[index + 1]?.text ?? '';
  const found = RUSSIAN_PARTS.find(([form]) => form.test(part));
  if (numerator < 1 || found === undefined || numerator >= found[1]) return null;
  return { share: numerator / found[1], next: index + 2 };
}

/** "Dörtte üçü", "üçdə biri", 4'te 3'ü, "yarısı". */
function turkicAt({ lexemes, language }: Lexed, index: number): Fraction | null {
  const first = lexemes[index];
  if (first === undefined || language === 'en' || language === 'ru') return null;
  if (TURKIC_HALF.test(first.raw)) return { share: 0.5, next: index + 1 };
  let at = index + 1;
  let denominator = 0;
  if (first.kind === 'number') {
    const ending = lexemes[index + 2];
    if (!/^['-]$/.test(lexemes[index + 1]?.text ?? '') || !LOCATIVE.test(ending?.text ?? '')) return null;
    denominator = Number(first.text);
    at = index + 3;
  } else {
    const locative = /^(.+)[dt][ae]$/.exec(first.text);
    const base = locative?.[1] ?? '';
    const word = base === '' ? null : numberWord(first.raw.slice(0, base.length), base, language);
    if (word === null || word.ending !== '' || word.isOrdinal) return null;
    denominator = word.value;
  }
  const numerator = lexemes[at];
  if (numerator === undefined || denominator > 10 || denominator < 2) return null;
  const over =
    numerator.kind === 'number'
      ? Number(numerator.text)
      : /^bir[iu]/.test(numerator.text)
        ? 1
        : (numberWord(numerator.raw, numerator.text, language)?.value ?? 0);
  const isEnded = numerator.kind === 'number' && /^['-]$/.test(lexemes[at + 1]?.text ?? '');
  return over >= 1 && over < denominator ? { share: over / denominator, next: at + (isEnded ? 3 : 1) } : null;
}

function smallNumber(lexeme: Lexeme | undefined, language: Lexed['language']): number | null {
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'number') return /^\d$/.test(lexeme.text) ? Number(lexeme.text) : null;
  const word = numberWord(lexeme.raw, lexeme.text, language);
  return word === null || word.isOrdinal || word.isMultiplier ? null : word.value;
}
