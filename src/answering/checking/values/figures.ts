import type { Span } from '../../../archive/release.ts';
import type { DraftFigure, Figure } from './figure.ts';
import { addedPart, fractionAt } from './fractions.ts';
import { hedgeOf } from './hedges.ts';
import { merged, sharingUnits } from './join-figures.ts';
import type { Lexed, Lexeme } from './lexemes.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { isPaired } from './paired.ts';
import { rateOf } from './rates.ts';
import { currencyOf, type FoundUnit, PERCENT, type Unit, unitAt, unitWord } from './units.ts';
import { wordFigure } from './word-figures.ts';

const LABEL_BEFORE =
  /^(?:№|#|no|nr|number|nomre\p{L}*|numara\p{L}*|номер\p{L}*|article|section|page|clause|paragraph|item|route|flight|gate|madde\p{L}*|статья|статьи|статье|пункт\p{L}{0,2}|magistral|version)$/u;
const LABEL_BEHIND = /^(?:nomre\p{L}*|sayli|sayili|numara\p{L}*|no|nolu|li|lu|maddesi\p{L}*|bendi\p{L}*)$/u;
const MINUS = /^(?:minus|menfi|eksi|минус)$/u;
const PLUS = /^(?:plus|musbet|arti|плюс)$/u;
const BELOW_ZERO = /(?:below zero|ниже нуля|мороза|saxta|sifirin altinda|sifirdan asagi|sub-?zero)/u;
const VAGUE =
  /^(?:dozens|tens|hundreds|thousands|millions|billions|тысячи|тысяч|тысячам\p{L}?|тысячах|миллион(?:ы|ов|ам\p{L}?|ах)|миллиард(?:ы|ов|ам\p{L}?|ах)|(?:yuz|min|bin|milyon|milyar)l[ae]r\p{L}*)$/u;
const HEDGED = /^(?:менее|более|свыше|больше|меньше|около|почти|порядка|до)$/u;

/**
 * Every number of a text outside of `taken` (dates, times of day), in order. `withNames` adds those that are parts of
 * names (F-16), as ordinals: a claim need not keep the hyphen.
 */
export function readFigures(lexed: Lexed, taken: readonly Span[], withNames: boolean): Figure[] {
  const { lexemes } = lexed;
  const drafts: DraftFigure[] = [];
  const isTaken = ({ start, end }: Span) => taken.some((span) => span.start < end && start < span.end);
  for (let index = 0; index < lexemes.length; ) {
    const lexeme = lexemes[index];
    const isName = isPartOfName(lexemes, index);
    const isLeftOut = lexeme === undefined || isTaken(lexeme) || (isName && !withNames);
    const draft = isLeftOut ? null : draftAt(lexed, index);
    if (draft !== null) drafts.push(isName ? { ...draft, role: 'ordinal' } : draft);
    index = draft === null ? index + 1 : Math.max(draft.next, index + 1);
  }
  return sharingUnits(lexed, merged(lexed, drafts));
}

function draftAt(lexed: Lexed, index: number): DraftFigure | null {
  const { lexemes, language } = lexed;
  const here = lexemes[index];
  if (here === undefined) return null;
  const word = here.kind === 'word' ? wordFigure(lexed, index, here) : null;
  if (word !== null) return word;
  const before = lexemes[index - 1];
  const code =
    before?.kind === 'sign' || before?.raw === before?.raw.toUpperCase()
      ? currencyOf(before, language)
      : null;
  const fraction = fractionAt(lexed, index);
  if (fraction !== null) return fractionFigure(lexed, index, here, fraction);
  const numeral = numeralAt(lexed, index, code !== null);
  if (numeral === null || (numeral.isSpelled && isVague(lexemes, numeral))) return null;
  const added = addedPart(lexed, numeral.next);
  const afterUnit = added.share > 0 ? null : unitAt(lexed, numeral.next);
  const split = afterUnit === null ? { share: 0, next: 0 } : addedPart(lexed, afterUnit.next);
  const share = added.share || split.share;
  // "Two and a half million": the multiplier behind the part.
  const scale = added.share > 0 ? multiplierBehind(lexed, added.next) : null;
  const found = prefixed(lexed, index, code) ?? afterUnit ?? unitAt(lexed, scale?.next ?? added.next);
  const behind = Math.max(found?.next ?? 0, scale?.next ?? added.next, split.share > 0 ? split.next : 0);
  const next = unitCodeBehind(lexed, behind, code);
  const sign = signBefore(lexed, index, next, found?.unit ?? null);
  const factor = scale?.value ?? 1;
  const readings = numeral.readings.map((reading) => sign * (reading + share * partOf(numeral)) * factor);
  const century = centuryBefore(lexemes, index);
  const amounts = century === null ? readings : [century + (numeral.readings[0] ?? 0), ...readings];
  const unit = century === null ? (found?.unit ?? inchesAt(lexemes, index)) : null;
  return {
    start: here.start,
    end: lexemes[next - 1]?.end ?? numeral.end,
    first: index,
    next,
    amounts,
    step: (share > 0 ? share * partOf(numeral) : numeral.step) * factor,
    unit: secondAsOrdinal(numeral, unit),
    per: unit === null && numeral.isOrdinal ? null : rateOf(lexed, index, next),
    hedge: hedgeOf(lexemes, index, next),
    role: roleOf(lexemes, index, next, numeral),
    isSpelled: numeral.isSpelled,
    isFraction: false,
    multiplier: numeral.multiplier * factor,
  };
}

function fractionFigure(
  lexed: Lexed,
  index: number,
  here: Lexeme,
  fraction: { share: number; next: number },
): DraftFigure {
  return {
    ...{ start: here.start, end: lexed.lexemes[fraction.next - 1]?.end ?? here.end },
    ...{
      first: index,
      next: fraction.next,
      amounts: [fraction.share * 100],
      step: 1,
      unit: PERCENT,
      per: null,
    },
    hedge: hedgeOf(lexed.lexemes, index, fraction.next),
    ...{ role: 'count', isSpelled: true, isFraction: true, multiplier: 1 },
  };
}

/** The unit that stands before its number: $5, USD 5, yüzde 5, %5. */
function prefixed({ lexemes, language }: Lexed, index: number, code: Unit | null): FoundUnit | null {
  const before = lexemes[index - 1]?.text ?? '';
  if (code !== null) return { unit: code, next: 0, word: before };
  const isPercent = before === 'yuzde' || (before === '%' && lexemes[index]?.glued === true);
  return isPercent && language !== 'en' ? { unit: PERCENT, next: 0, word: before } : null;
}

/** "$5 million US", "$18.4 million dollars": the currency named again. */
function unitCodeBehind(lexed: Lexed, next: number, code: Unit | null): number {
  if (code === null) return next;
  const again = unitAt(lexed, next);
  return again?.unit.id === code.id ? again.next : next;
}

function multiplierBehind(lexed: Lexed, index: number): { value: number; next: number } | null {
  const numeral = numeralAt(lexed, index);
  return numeral !== null && numeral.multiplier > 1 && numeral.readings[0] === numeral.multiplier
    ? { value: numeral.multiplier, next: numeral.next }
    : null;
}

/** Half of what: "two million and a half" is half a million more. */
function partOf(numeral: Numeral): number {
  return numeral.multiplier;
}

/** "Per second", "the second": without a number before it the ordinal, never the unit. */
function secondAsOrdinal(numeral: Numeral, unit: Unit | null): Unit | null {
  return numeral.isOrdinal && unit?.dimension === 'time' && numeral.isSpelled ? null : unit;
}

function signBefore({ lexemes, folded }: Lexed, index: number, next: number, unit: Unit | null): number {
  const before = lexemes[index - 1];
  if (before === undefined) return 1;
  if (MINUS.test(before.text)) return -1;
  if (PLUS.test(before.text)) return 1;
  const isDash = /^[-−–]$/u.test(before.text) && lexemes[index]?.glued === true;
  if (isDash && !before.glued && unit?.dimension === 'temperature') return -1;
  if (before.text === '−' && !before.glued) return -1;
  if (unit?.dimension !== 'temperature') return 1;
  const around = folded.slice(Math.max(0, before.start - 24), (lexemes[next - 1]?.end ?? 0) + 14);
  return BELOW_ZERO.test(around) ? -1 : 1;
}

function roleOf(lexemes: readonly Lexeme[], index: number, next: number, numeral: Numeral): Figure['role'] {
  if (numeral.isOrdinal) return 'ordinal';
  const before = lexemes[index - 1];
  const label = before?.text === '.' && before.glued ? lexemes[index - 2] : before;
  const behind = lexemes[next]?.text === '-' ? lexemes[next + 1] : lexemes[next];
  if (isPaired(lexemes, index, /^:$/)) return 'score';
  if (LABEL_BEFORE.test(label?.text ?? '')) return 'label';
  if (LABEL_BEHIND.test(behind?.text ?? '')) return 'ordinal';
  return 'count';
}

/** "Hundreds of", "тысячи людей", "on binlerce", "on illərlə", "one or two": how many is left open. */
function isVague(lexemes: readonly Lexeme[], numeral: Numeral): boolean {
  const word = lexemes[numeral.first]?.text ?? '';
  const next = lexemes[numeral.next]?.text ?? '';
  if (word === 'on' && /^(?:min|bin|milyon|il|yil)l[ae]r/.test(next)) return true;
  if ((word === 'alti' && /^ciz/.test(next)) || (word === 'yuz' && next === 'yuze')) return true;
  if (lexemes[numeral.first - 1]?.text === 'or' && lexemes[numeral.first - 2]?.text === 'one') return true;
  // "Fewer than a thousand" says how many.
  if (HEDGED.test(lexemes[numeral.first - 1]?.text ?? '')) return false;
  return numeral.next === numeral.first + 1 && VAGUE.test(word);
}

/** F-16, COVID-19, Ka-27. */
function isPartOfName(lexemes: readonly Lexeme[], index: number): boolean {
  const [word, hyphen, number] = lexemes.slice(Math.max(0, index - 2), index + 1);
  if (index < 2 || number?.kind !== 'number' || !number.glued) return false;
  return (
    hyphen?.glued === true && /^[-‑]$/u.test(hyphen.text) && word?.kind === 'word' && word.raw !== word.text
  );
}

/** 1900 before the 53 of "1950-53", else null. */
function centuryBefore(lexemes: readonly Lexeme[], index: number): number | null {
  const year = lexemes[index - 2]?.text ?? '';
  const isShort = /^\d\d$/.test(lexemes[index]?.text ?? '') && isPaired(lexemes, index, /^[-–/]$/u);
  if (!isShort || !/^(?:1\d|20)\d\d$/.test(year) || Number(lexemes[index]?.text) <= Number(year) % 100)
    return null;
  return Math.floor(Number(year) / 100) * 100;
}

/** The second number of "6-foot-6" and "6ft 6". */
function inchesAt(lexemes: readonly Lexeme[], index: number): Unit | null {
  const [hyphen, number] = [lexemes[index - 1], lexemes[index]];
  const isGlued = hyphen?.text === '-' && hyphen.glued && number?.glued === true;
  return isGlued && /^(?:foot|feet|ft)$/.test(lexemes[index - 2]?.text ?? '') ? unitWord('inch', 'en') : null;
}
