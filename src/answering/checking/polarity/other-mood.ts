import type { Problem } from '../check.ts';
import type { Evidence } from '../reading/evidence.ts';
import { wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { tableOf } from '../words/lexicon.ts';
import { CONDITIONS, RUSSIAN_TO_COME } from '../words/moods.ts';
import { TURKIC_FUTURE } from '../words/plans.ts';
import { type Mood, moodsOf } from './moods.ts';

/** Of the words of a clause, so many have to stand in a clause of the sources that is taken to tell the same, */
const LEAST_MET = 2;
/** and so large a share. */
const LEAST_SHARE = 0.4;

/**
 * A clause of the claim that tells as done what the clause of the sources that shares most words with it tells as to come,
 * asked for or possible, whatever verb it uses; or as a duty what is only possible there, and the other way round.
 */
export function otherMood(claim: ReadText, evidence: Evidence): Problem | null {
  for (const clause of clausesOf(claim)) {
    const own = moodsOf(claim).get(clause[0]?.clause ?? -1);
    if (own === undefined) continue;
    // "Before the decision the rate stood at …": that it changes is to come, what it was is not.
    if (claim.words.some((word) => word.clause === clause[0]?.clause && BEFORE.test(word.word))) continue;
    const stated = statedMoods(clause, claim, evidence);
    if (stated === null) continue;
    const reason =
      conflictOf(own, stated.moods) ??
      pastOf(own, stated, clause, claim) ??
      conditionOf(own, stated.isConditional, claim);
    if (reason === null) continue;
    const words = claim.text.slice(clause[0]?.start, clause.at(-1)?.end);
    return { kind: 'negation', words, reason };
  }
  return null;
}

const BEFORE =
  /^(?:before|prior|previous(?:ly)?|earlier|formerly|решения|прежде|ранее|прежн\p{L}+|avval\p{L}*|once(?:ki|si|sinde)?|evvel\p{L}*)$/u;
const UNREAL: readonly Mood[] = ['to-come', 'hoped', 'asked', 'ordered', 'possible', 'duty'];

function conflictOf(own: ReadonlySet<Mood>, stated: ReadonlySet<Mood>): string | null {
  const isOnly = (moods: ReadonlySet<Mood>, mood: Mood) => moods.size === 1 && moods.has(mood);
  const lacks = (...moods: readonly Mood[]) => !moods.some((mood) => stated.has(mood));
  if (isOnly(own, 'done') && lacks('done', 'decided') && UNREAL.some((one) => stated.has(one)))
    return 'The cited sources say that this is to come or asked for, not that it is done.';
  if (own.has('duty') && !own.has('possible') && lacks('duty', 'ordered', 'decided')) {
    if (stated.has('possible')) return 'The cited sources say that this is possible, not that it has to be.';
    if (stated.has('asked')) return 'The cited sources say that this is asked for, not that it has to be.';
  }
  if (own.has('possible') && !own.has('duty') && lacks('possible')) {
    if (stated.has('duty')) return 'The cited sources say that this has to be, not that it may.';
    if (isOnly(stated, 'to-come')) return 'The cited sources say that this will be, not that it may.';
  }
  if (isOnly(own, 'to-come')) {
    if (isOnly(stated, 'possible')) return 'The cited sources say that this may be, not that it will.';
    if (stated.has('hoped') && lacks('to-come', 'decided', 'done'))
      return 'The cited sources say that this is hoped for, not that it will be.';
    if (isOnly(stated, 'asked')) return 'The cited sources say that this is asked for, not that it will be.';
  }
  return null;
}

/** The very deed that the claim tells as to come stands in a clause that tells it as done. */
function pastOf(
  own: ReadonlySet<Mood>,
  { moods, clauses }: Stated,
  clause: readonly ReadWord[],
  claim: ReadText,
): string | null {
  if (own.size !== 1 || !own.has('to-come') || moods.size !== 1 || !moods.has('done')) return null;
  const deeds = clause.filter((word) => isComing(word, claim));
  const isTold = deeds.some((word) =>
    clauses.some(
      ({ text, clause: number }) =>
        moodsOf(text).get(number)?.has('done') === true &&
        wordPositions(word, claim, text).some((index) => text.words[index]?.clause === number),
    ),
  );
  return isTold ? 'The cited sources say that this is done, not that it is to come.' : null;
}

/** A verb in the future: by its own ending, or behind "will" and "будет". */
function isComing(word: ReadWord, claim: ReadText): boolean {
  if (RUSSIAN_TO_COME.test(word.word) || TURKIC_FUTURE.test(word.word)) return true;
  return claim.words
    .slice(Math.max(0, word.index - 2), word.index)
    .some((one) => /^(?:will|будет|будут)$/u.test(one.word));
}

/** "If the route does well, we will add a third flight" told without its condition. */
function conditionOf(own: ReadonlySet<Mood>, isConditional: boolean, claim: ReadText): string | null {
  const isPlain = own.has('to-come') && !own.has('possible') && !own.has('hoped');
  if (!isConditional || !isPlain || claim.words.some(({ word }) => CONDITIONS.test(word))) return null;
  return 'The cited sources say this under a condition, which the claim leaves out.';
}

/** A condition right in front of a clause, or behind it. */
function hasCondition(text: ReadText, clause: number): boolean {
  const sentence = text.words.find((word) => word.clause === clause)?.sentence;
  return text.words.some(
    (word) => word.sentence === sentence && Math.abs(word.clause - clause) <= 1 && CONDITIONS.test(word.word),
  );
}

interface Stated {
  readonly moods: ReadonlySet<Mood>;
  readonly isConditional: boolean;
  readonly clauses: readonly Clause[];
}

interface Clause {
  readonly text: ReadText;
  readonly clause: number;
}

/** The moods of the clauses that share most words with one of the claim, of their sentence where they have none. */
function statedMoods(clause: readonly ReadWord[], claim: ReadText, evidence: Evidence): Stated | null {
  let most = 0;
  let best: Clause[] = [];
  for (const text of evidence.cited) {
    const counts = new Map<number, number>();
    for (const word of clause) {
      const met = new Set(wordPositions(word, claim, text).map((index) => text.words[index]?.clause ?? -1));
      for (const number of met) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const [number, count] of counts) {
      if (count > most) best = [];
      most = Math.max(most, count);
      if (count === most) best.push({ text, clause: number });
    }
  }
  if (most < LEAST_MET || most < clause.length * LEAST_SHARE) return null;
  const moods = new Set<Mood>();
  const isConditional = best.every(({ text, clause: number }) => hasCondition(text, number));
  for (const one of best) {
    const found = moodsOf(one.text).get(one.clause) ?? moodsAround(one.text, one.clause);
    if (found.size === 0 && !isConditional) return null;
    for (const mood of found) moods.add(mood);
  }
  return { moods, isConditional, clauses: best };
}

/** Of the whole sentence; that somebody says something tells nothing of what is said: "…", the director told the trustees. */
function moodsAround(text: ReadText, clause: number): ReadonlySet<Mood> {
  const tells = text.meanings.some(
    ({ id, from }) => tableOf(id) === 'saying' && text.words[from]?.clause === clause,
  );
  if (tells) return new Set();
  const sentence = text.words.find((word) => word.clause === clause)?.sentence;
  const moods = new Set<Mood>();
  for (const word of text.words) {
    if (word.sentence === sentence) for (const mood of moodsOf(text).get(word.clause) ?? []) moods.add(mood);
  }
  return moods;
}

/** Words of content of each clause, but for those that tell that something is said. */
function clausesOf(claim: ReadText): readonly (readonly ReadWord[])[] {
  const said = new Set<number>();
  for (const { id, from, to } of claim.meanings)
    if (tableOf(id) === 'saying') for (let index = from; index < to; index += 1) said.add(index);
  const clauses = new Map<number, ReadWord[]>();
  for (const word of claim.words) {
    if (word.isFunction || said.has(word.index)) continue;
    const own = clauses.get(word.clause);
    if (own === undefined) clauses.set(word.clause, [word]);
    else own.push(word);
  }
  return [...clauses.values()];
}
