import type { Problem } from '../check.ts';
import { areComparable, areEqual, baseAmount, isMeasure } from './amounts.ts';
import { speaksOfDifference } from './differences.ts';
import type { Figure } from './figure.ts';
import { endingAt, type Lexed } from './lexemes.ts';
import { numberWord } from './number-words.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';

/** Whether a number is where a change begins, where it ends, or how far it goes. */
type End = 'from' | 'to' | 'by';

const FROM = /^(?:from|с|со|от)$/u;
const TO = /^(?:to|до)$/u;
/** "По сравнению с". */
const COMPARED = /^(?:сравнени\p{L}+|вместе|наряду|связи|соответствии)$/u;
const BY = /^(?:by|up|down|на)$/u;
/** What says how high something stands. */
const LEVEL =
  /^(?:at|reach(?:ed|es|ing)?|состав(?:ит|ил|ила|ило|или|ят|ляет|лял|ляла)|достиг\p{L}*|равн\p{L}+)$/u;
const LEVEL_BEHIND = /^(?:teskil|seviyesind\p{L}+|duzeyind\p{L}+)$/u;
/** Of something that rises or falls. */
const CHANGE =
  /^(?:art\p{L}+|azal\p{L}+|yuksel\p{L}+|dus\p{L}+|endir\p{L}+|indir\p{L}+|enib|geril\p{L}+|bahalas\p{L}+|ucuzlas\p{L}+|qalx\p{L}+|coxal\p{L}+|r[oi]se\p{L}*|rising|grew|grow\p{L}*|fell|fall\p{L}*|drop\p{L}*|declin\p{L}+|increas\p{L}+|decreas\p{L}+|rais\p{L}+|cut|lower\p{L}*|reduc\p{L}+|climb\p{L}*|вырос\p{L}*|расти|растет|возрос\p{L}*|увелич\p{L}+|сни[зж]\p{L}+|упа\p{L}+|сократ\p{L}+|уменьш\p{L}+|повы[сш]\p{L}+|поднял\p{L}+|подорожа\p{L}+|подешеве\p{L}+|slow\p{L}*|accelerat\p{L}+|замедл\p{L}+|ускор\p{L}+|yavasla\p{L}+|hizlan\p{L}+|lengi\p{L}+|suretlen\p{L}+|up|down)$/u;
const SKIPPED = /^(?:about|around|nearly|almost|over|the|примерно|около|почти|yuzde|[$€£₼₽₺%])$/u;
const ABLATIVE = /^(?:s?[iu]n)?[dt][ae]n$/;
const DATIVE = /^(?:[iu]n|[ny]|s[iu]n)?[ae]$/;
/** A unit with a case ending: dollara, faizdən; not of a unit that ends in a vowel. */
const UNIT_ABLATIVE = /\p{L}{2}[dt][ae]n$/u;
const UNIT_DATIVE =
  /^(?!lir[ae]|hefte|hafta|deqiqe|dakika|saniye|derece|defe)\p{L}*(?:[^\Waeioudlt]|[^\Wt]t)[ae]$/u;

/**
 * Changes that a claim tells the wrong way round, or whose ends and size it mixes up: from nine to seven of a source with
 * seven raised to nine, up to 20 percent of one with a rise by 20.
 */
export function checkCourses(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  const turned = turnedCourse(claim, sources);
  return turned.length > 0 ? turned : claim.figures.flatMap((figure) => otherEnd(figure, claim, sources));
}

/** "To 420" of a source with "from 420 to 510", "to 20" of one with "by 20". */
function otherEnd(figure: Figure, claim: Values, sources: readonly SourceSentence[]): Problem[] {
  const end = endOf(claim.lexed, figure);
  if (!isOfChange(claim)) return end === 'by' || end === 'from' ? [] : asLevel(figure, claim, sources);
  if (end === null || end === 'from' || figure.hedge === 'about') return [];
  if (!sources.some(({ values }) => isOfChange(values))) return [];
  const ends = sources.flatMap(({ values }) =>
    values.figures.filter((other) => isSame(other, figure)).map((other) => endOf(values.lexed, other)),
  );
  if (ends.length === 0 || ends.some((other) => other === null || other === end)) return [];
  return [asOther(figure, claim)];
}

/** "Costs 62 cents" of a source with "costs $5.39, up 62 cents": where nothing of the claim speaks of a change. */
function asLevel(figure: Figure, claim: Values, sources: readonly SourceSentence[]): Problem[] {
  if (!isMeasure(figure.unit) || figure.unit?.dimension === 'time' || speaksOfDifference(claim)) return [];
  const stated = sources.flatMap(({ values }) =>
    values.figures
      .filter((other) => isSame(other, figure))
      .map((other) => {
        const isChange = endOf(values.lexed, other) === 'by' && isOfChange(values);
        return isChange && values.figures.some((level) => level !== other && areComparable(level, other));
      }),
  );
  return stated.length > 0 && stated.every((isChange) => isChange) ? [asOther(figure, claim)] : [];
}

function asOther({ start, end, unit }: Figure, claim: Values): Problem {
  const words = claim.lexed.text.slice(start, end);
  const reason = `In the cited text "${words}" is another side of the change than here.`;
  return { kind: unit?.dimension.startsWith('money') === true ? 'money' : 'number', words, reason };
}

function isOfChange({ lexed }: Values): boolean {
  return lexed.lexemes.some(({ text }) => CHANGE.test(text));
}

function turnedCourse(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  const from = claim.figures.filter((figure) => endOf(claim.lexed, figure) === 'from');
  const to = claim.figures.filter((figure) => endOf(claim.lexed, figure) === 'to');
  for (const start of from) {
    const end = to.find((figure) => areComparable(figure, start) && !isSame(figure, start));
    if (end === undefined) continue;
    for (const { values } of sources) {
      const first = values.figures.find((figure) => isSame(figure, start));
      const last = values.figures.find((figure) => isSame(figure, end));
      if (first === undefined || last === undefined) continue;
      const [atFirst, atLast] = [endOf(values.lexed, first), endOf(values.lexed, last)];
      const isTurned = (atFirst === 'to' && atLast !== 'to') || (atLast === 'from' && atFirst !== 'from');
      if (!isTurned) continue;
      const words = claim.lexed.text.slice(Math.min(start.start, end.start), Math.max(start.end, end.end));
      return [
        { kind: 'number', words, reason: `The cited text tells the change "${words}" the other way round.` },
      ];
    }
  }
  return [];
}

function isSame(a: Figure, b: Figure): boolean {
  return areComparable(a, b) && areEqual(baseAmount(a), baseAmount(b));
}

/** Null where nothing says it. */
export function endOf(lexed: Lexed, { first, next, role, hedge, unit }: Figure): End | null {
  const { lexemes, language } = lexed;
  // "Twice as many" goes neither to nor by two.
  if (role !== 'count' || unit?.id === 'times') return null;
  if (hedge !== null && language !== 'ru' && language !== 'en') return null;
  let at = first - 1;
  while (SKIPPED.test(lexemes[at]?.text ?? '')) at -= 1;
  const before = lexemes[at]?.text ?? '';
  if (FROM.test(before)) return COMPARED.test(lexemes[at - 1]?.text ?? '') ? null : 'from';
  if (TO.test(before)) return 'to';
  if (BY.test(before)) return 'by';
  if (LEVEL.test(before) || LEVEL_BEHIND.test(lexemes[next]?.text ?? '')) return 'to';
  if (language === 'en' || language === 'ru') return null;
  const told = caseOf(lexed, first, next);
  if (told !== null) return told;
  return CHANGE.test(lexemes[next]?.text ?? '') ? 'by' : null;
}

/** By the case of a Turkic number or of its unit. */
function caseOf({ lexemes, language }: Lexed, first: number, next: number): End | null {
  const hung = endingAt(lexemes, next)?.text ?? '';
  if (ABLATIVE.test(hung)) return 'from';
  if (DATIVE.test(hung)) return 'to';
  const last = lexemes[next - 1];
  if (last === undefined || last.kind !== 'word' || hung !== '') return null;
  const ending = numberWord(last.raw, last.text, language)?.ending ?? null;
  if (ending !== null) return ABLATIVE.test(ending) ? 'from' : DATIVE.test(ending) ? 'to' : null;
  if (next - 1 === first) return null;
  // "7,0%-ə", "7-yə": the ending read as a part of the figure.
  if (ABLATIVE.test(last.text) || UNIT_ABLATIVE.test(last.text)) return 'from';
  return DATIVE.test(last.text) || UNIT_DATIVE.test(last.text) ? 'to' : null;
}
