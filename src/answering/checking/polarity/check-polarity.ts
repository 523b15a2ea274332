import type { Span } from '../../../archive/release.ts';
import type { Problem } from '../check.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { isName, type ReadText, type ReadWord } from '../reading/read-text.ts';
import { PUTTING_OFF } from '../words/negation.ts';
import { bestPlaces } from './context.ts';
import { otherExtent } from './extent.ts';
import { leftOut } from './left-out.ts';
import { negatedIn } from './negated.ts';
import { oppositeOf } from './opposites.ts';
import { otherMood } from './other-mood.ts';
import { onlyPlanned } from './realised.ts';

/**
 * What the claim denies and the sources affirm, or the other way round: a word that stands under a negation on one side
 * and has none near it on the other, and words of opposite meaning in the same surroundings. A negation that is told in
 * words of which the tables know nothing ("the hall stayed empty" for "nobody came") needs a model. `remainders`: numbers of
 * the claim that the sources leave over, of which it may deny what they affirm of the others.
 */
export function checkPolarity(
  claim: ReadText,
  evidence: Evidence,
  remainders: readonly Span[] = [],
): readonly Problem[] {
  const found =
    negationOf(claim, evidence, remainders) ??
    oppositeOf(claim, evidence) ??
    onlyPlanned(claim, evidence) ??
    otherMood(claim, evidence) ??
    otherExtent(claim, evidence) ??
    leftOut(claim, evidence);
  return found === null ? [] : [found];
}

function negationOf(claim: ReadText, evidence: Evidence, remainders: readonly Span[]): Problem | null {
  const own = negatedIn(claim);
  // A translation may deny elsewhere in the sentence what its source denies here.
  const isFree = !sharesLanguage(claim, evidence);
  const affirmedByClause = new Map<number, { readonly word: ReadWord; isAffirmed: boolean }>();
  for (const word of claim.words) {
    // That somebody said it is not what is denied: "learning to say no, Safarli said".
    if (
      word.isFunction ||
      word.isNumber ||
      (claim.tellsNames && isName(word)) ||
      word.concepts.includes('say')
    )
      continue;
    const places = bestPlaces(word, claim, evidence);
    if (places.length === 0) continue;
    if (own.words.has(word.index)) {
      const isAffirmed = places.every(({ text, index }) =>
        isPutOff(text, index)
          ? false
          : isFree && isLong(text, index)
            ? !deniesInSentence(text, index)
            : !deniesNear(text, index),
      );
      const clause = affirmedByClause.get(word.clause);
      if (clause === undefined) affirmedByClause.set(word.clause, { word, isAffirmed });
      else if (!isAffirmed) clause.isAffirmed = false;
    } else if (
      isFree && isLong(claim, word.index)
        ? !deniesInSentence(claim, word.index)
        : !own.clauses.has(word.clause)
    ) {
      const isDeniedThere = places.every(({ text, index }) => negatedIn(text).words.has(index));
      if (isDeniedThere) return problemOf(word, claim, 'The claim affirms what the cited sources deny.');
    }
  }
  // Of "no mercury was found" one word may stand far from the negation in the source: all have to be affirmed there.
  for (const { word, isAffirmed } of affirmedByClause.values()) {
    const isOfRest = remainders.some(({ start, end }) =>
      claim.words.some((one) => one.clause === word.clause && start < one.end && one.start < end),
    );
    if (isAffirmed && !isOfRest)
      return problemOf(word, claim, 'The claim denies what the cited sources affirm.');
  }
  return null;
}

/** From so many words on, a sentence says more than one thing. */
const LONG = 14;

function isLong(text: ReadText, index: number): boolean {
  const sentence = text.words[index]?.sentence;
  return text.words.filter((word) => word.sentence === sentence).length > LONG;
}

/** What is denied farther away in the clause is another deed: "confirmed the date of the summit and did not discuss visas". */
const NEAR = 4;

function deniesNear(text: ReadText, index: number): boolean {
  const clause = text.words[index]?.clause ?? -1;
  if (isRefused(text, index)) return true;
  const { clauses, words } = negatedIn(text);
  if (!clauses.has(clause)) return false;
  const denied = [...words].filter((position) => text.words[position]?.clause === clause);
  return denied.length === 0 || denied.some((position) => distanceOf(position, index, text) <= NEAR);
}

const COORDINATING: ReadonlySet<string> = new Set(['and', 'but', 'и', 'а', 'но', 'va', 've', 'ama']);

/** In words of content. */
function distanceOf(one: number, other: number, text: ReadText): number {
  const between = text.words.slice(Math.min(one, other) + 1, Math.max(one, other));
  // Behind "and" another deed is told.
  const isOther = between.some(
    ({ word }, place) => COORDINATING.has(word) && between[place - 1]?.word !== 'так',
  );
  if (isOther) return between.length + 1;
  return between.filter(({ isFunction }) => !isFunction).length + 1;
}

/** "Dismissed the appeal": a claim that it was refused denies the same. */
function isRefused(text: ReadText, index: number): boolean {
  return text.meanings.some(
    ({ id, from }) =>
      id === 'opposite:accept-' &&
      text.words[from]?.clause === text.words[index]?.clause &&
      Math.abs(from - index) <= NEAR,
  );
}

/** "Asked to postpone the debate": a claim that it is not to be held denies nothing that stands there. */
function isPutOff(text: ReadText, index: number): boolean {
  const clause = text.words[index]?.clause;
  return text.words
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .some((word) => word.clause === clause && PUTTING_OFF.test(word.word));
}

function deniesInSentence(text: ReadText, index: number): boolean {
  const sentence = text.words[index]?.sentence;
  const { clauses } = negatedIn(text);
  return text.words.some((word) => word.sentence === sentence && clauses.has(word.clause));
}

function problemOf(word: ReadWord, claim: ReadText, reason: string): Problem {
  const clause = claim.words.filter((one) => one.clause === word.clause);
  const words = claim.text.slice(clause[0]?.start, clause.at(-1)?.end);
  return { kind: 'negation', words, reason };
}
