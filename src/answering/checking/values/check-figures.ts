import type { Problem, ProblemKind } from '../check.ts';
import { isMeasure, type Meeting, meetingOf } from './amounts.ts';
import { isOfCentury, isYearOrDay } from './calendar-figures.ts';
import { mixedUpAcross } from './clauses.ts';
import { followsFrom } from './derived.ts';
import type { Figure } from './figure.ts';
import { isFormerLevel } from './former-levels.ts';
import { countsIn, isListOfNumbers, persons } from './lists.ts';
import { type Found, mixedUpWith } from './mix-ups.ts';
import type { Values } from './read-values.ts';
import { isOfScore } from './scores.ts';
import type { SourceSentence } from './sources.ts';
import { isAge, isSpanOfTime, isSpanToRelease } from './spans.ts';
import { contentWords, meetsAny, type Surroundings, surroundingsOf } from './surroundings.ts';

/** Up to this, a claim may count what a sentence lists. */
const LISTED = 12;

/** The numbers of a claim that stand in none of its sources, in another unit, or for something else there. */
export function checkFigures(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  const around = surroundingsOf(claim);
  const problems: Problem[] = [];
  for (const figure of claim.figures) {
    // "The first", said of no list, is as often a manner of speaking.
    if (figure.role === 'ordinal' && figure.amounts[0] === 1) continue;
    const own = around.find((other) => other.figure === figure) ?? null;
    const problem = problemOf(figure, own, claim, sources);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

function problemOf(
  figure: Figure,
  own: Surroundings | null,
  claim: Values,
  sources: readonly SourceSentence[],
): Problem | null {
  const isOwnBare = own === null || own.isElliptical;
  const found = meetings(figure, sources).filter(
    // No. 17 counts nothing, so that it stands for no number of things, nor do the goals of 8:3 for anything else.
    ({ figure: { role } }) =>
      figure.role !== 'count' ||
      role === 'count' ||
      role === 'ordinal' ||
      (isOwnBare && figure.unit === null) ||
      (role === 'score' && isOfScore(figure, own, claim)),
  );
  const same = found.filter(({ meeting }) => meeting === 'same');
  const words = claim.lexed.text.slice(figure.start, figure.end);
  if (same.length > 0) {
    const cited = same.filter(({ sentence }) => sentence.isCited);
    const standing = cited.length > 0 ? cited : same;
    const rival =
      mixedUpWith(figure, claim, standing) ??
      mixedUpAcross(
        figure,
        claim,
        standing.map(({ sentence }) => sentence),
        sources,
      );
    if (rival === null || isDerived(figure, own, claim, sources)) return null;
    const right = rightWords(rival, sources);
    return problem(
      figure,
      words,
      `The cited text gives "${words}" for something else; there it says "${right}"`,
    );
  }
  if (figure.role !== 'score' && isDerived(figure, own, claim, sources)) return null;
  const other = found.find(({ meeting }) => meeting === 'other-unit') ?? found[0];
  if (other !== undefined) {
    const right = textOf(other);
    const kind = figure.unit?.dimension.startsWith('money') ? 'money' : 'unit';
    return { kind, words, reason: `The cited text says "${right}", not "${words}".` };
  }
  return problem(figure, words, `The number "${words}" does not stand in what the claim cites`);
}

function meetings(
  figure: Figure,
  sources: readonly SourceSentence[],
): (Found & { readonly meeting: Exclude<Meeting, null> })[] {
  return sources.flatMap((sentence) =>
    sentence.values.figures.flatMap((stated) => {
      const meeting = meetingOf(figure, stated, () => isBare(stated, sentence.values));
      return meeting === null ? [] : [{ figure: stated, sentence, meeting }];
    }),
  );
}

/** Whether what a figure counts is named elsewhere. */
function isBare(figure: Figure, values: Values): boolean {
  return surroundingsOf(values).find((around) => around.figure === figure)?.isElliptical ?? true;
}

/** What does not stand in the source, but follows from it. */
function isDerived(
  figure: Figure,
  own: Surroundings | null,
  claim: Values,
  sources: readonly SourceSentence[],
): boolean {
  const cited = sources.filter(({ isCited }) => isCited);
  const moments = sources.flatMap(({ values }) => values.moments);
  const [amount = 0] = figure.amounts;
  if (isYearOrDay(figure, own === null || own.isElliptical, moments) || isOfCentury(figure, sources))
    return true;
  if (
    isSpanOfTime(
      figure,
      moments,
      sources.flatMap(({ values }) => values.times),
    )
  )
    return true;
  if (
    figure.unit === null &&
    sources.some(({ values }) => values.times.some(({ minutes }) => minutes % 720 === (amount * 60) % 720))
  ) {
    return true;
  }
  if (
    sources.some(
      ({ values: { lexed, moments: dated }, calendar }) =>
        isSpanToRelease(figure, claim, dated, calendar) ||
        isAge(figure, lexed.folded, dated, calendar.published),
    )
  )
    return true;
  if (
    isFormerLevel(
      figure,
      claim,
      sources.map(({ values }) => values),
    )
  )
    return true;
  const things = own?.things ?? [];
  const counted = cited.flatMap(({ values }) => surroundingsOf(values));
  const contradicting = countedAlike(things, counted);
  const contradicts = (other: Figure) => {
    const isUnnamed = counted.find((entry) => entry.figure === other)?.isElliptical ?? true;
    return isUnnamed ? null : contradicting.has(other);
  };
  const figures = cited.flatMap(({ values }) => values.figures);
  if (
    followsFrom(
      figure,
      claim,
      cited.map(({ values }) => values),
      contradicts,
    )
  )
    return true;
  if (contradicting.size === 0 && isMannerOfSpeaking(figure, claim, figures)) return true;
  if (isMeasure(figure.unit) || figure.role === 'label' || !Number.isInteger(amount)) return false;
  const isPeople = figure.unit?.id === 'person' || things.length === 0;
  return cited.some(({ values }) => {
    const named = persons(values.lexed.text);
    const withNamed = values.figures.some(
      (other) =>
        other.role === 'count' && other.amounts.some((value) => amount > value && amount <= value + named),
    );
    if (isPeople && withNamed) return true;
    if (amount > LISTED || contradicting.size > 0) return false;
    if (figure.role === 'ordinal') return false;
    return (
      countsIn(values.lexed.text, things, contentWords(values)).has(amount) || isListOfNumbers(values, amount)
    );
  });
}

/**
 * "The two sides", "ikinci": where a source says both, other, neighbour or couple, a claim may say two; 1 is said as "a"
 * or left out. Not where the source counts something in small numbers that the claim does not repeat.
 */
function isMannerOfSpeaking(figure: Figure, claim: Values, stated: readonly Figure[]): boolean {
  const [amount] = figure.amounts;
  if (amount === 1) {
    const isSaid = stated.some(({ unit }) => unit?.id === figure.unit?.id);
    return (
      figure.role === 'ordinal' || (figure.unit?.dimension === 'time' && figure.hedge === null && !isSaid)
    );
  }
  if (amount !== 2 || !figure.isSpelled || isMeasure(figure.unit)) return false;
  const open = stated.filter(
    (other) =>
      (other.amounts[0] ?? 0) <= LISTED &&
      (other.role === 'ordinal') === (figure.role === 'ordinal') &&
      !isMeasure(other.unit) &&
      !claim.figures.some((said) => said.amounts.some((value) => other.amounts.includes(value))),
  );
  return open.length === 0;
}

/** The source's figures that count what the claim counts; a verb behind it is what they share only if nothing else is. */
function countedAlike(things: Surroundings['things'], counted: readonly Surroundings[]): ReadonlySet<Figure> {
  const [head] = things;
  const byHead = counted.filter((other) => head !== undefined && meetsAny(head, other.things.slice(0, 1)));
  const alike =
    byHead.length > 0
      ? byHead
      : counted.filter((other) => other.things.some((thing) => meetsAny(thing, things)));
  return new Set(alike.map(({ figure }) => figure));
}

function textOf({ figure, sentence }: Found): string {
  return sentence.values.lexed.text.slice(figure.start, figure.end);
}

function rightWords(rival: Figure, sources: readonly SourceSentence[]): string {
  const sentence = sources.find(({ values }) => values.figures.includes(rival));
  return sentence === undefined ? '' : textOf({ figure: rival, sentence });
}

function problem(figure: Figure, words: string, reason: string): Problem {
  return { kind: kindOf(figure), words, reason: `${reason}.` };
}

function kindOf({ unit }: Figure): ProblemKind {
  if (unit?.dimension.startsWith('money') === true) return 'money';
  return unit?.dimension === 'percent' || unit?.dimension === 'percentage-point' ? 'percent' : 'number';
}
