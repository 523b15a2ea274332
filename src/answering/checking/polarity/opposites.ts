import type { Problem } from '../check.ts';
import type { Evidence } from '../reading/evidence.ts';
import { wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { tableOf } from '../words/lexicon.ts';
import { negatedIn } from './negated.ts';

/** One side of a pair of opposites, where it stands. */
interface Side {
  readonly pair: string;
  readonly isFirst: boolean;
  readonly from: number;
  readonly to: number;
}

/** Words on either side that say what the opposite is said of. */
const SURROUNDINGS = 6;
const memory = new WeakMap<ReadText, readonly Side[]>();

/**
 * A word of the claim to which the sources hold the opposite, where they speak of the same: the one of several places
 * whose surroundings share most words with those of the claim. A negation turns a word into its opposite.
 */
export function oppositeOf(claim: ReadText, evidence: Evidence): Problem | null {
  for (const side of sidesOf(claim)) {
    const context = contextOf(side, claim);
    let same = -1;
    let other = -1;
    for (const text of evidence.cited) {
      for (const place of sidesOf(text)) {
        if (place.pair !== side.pair) continue;
        const shared = sharedWords(context, place, text);
        if (signOf(place, text) === signOf(side, claim)) same = Math.max(same, shared);
        else other = Math.max(other, shared);
      }
    }
    if (other > 0 && other > same) {
      const words = claim.text.slice(claim.words[side.from]?.start, claim.words[side.to - 1]?.end);
      return { kind: 'negation', words, reason: `The cited sources say the opposite of "${words}".` };
    }
  }
  return prefixedOpposite(claim, evidence);
}

/** Words that stand on one side of a pair for certain. */
function sidesOf(text: ReadText): readonly Side[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const all = text.meanings
    .filter(({ id }) => tableOf(id) === 'opposite')
    .map(({ id, from, to }) => ({
      pair: id.slice('opposite:'.length, -1),
      isFirst: id.endsWith('+'),
      from,
      to,
    }));
  const sides = all.filter(
    (side) =>
      !all.some(
        (other) => other.pair === side.pair && other.isFirst !== side.isFirst && other.from === side.from,
      ),
  );
  memory.set(text, sides);
  return sides;
}

function signOf(side: Side, text: ReadText): boolean {
  const { words } = negatedIn(text);
  let isNegated = false;
  for (let index = side.from; index < side.to; index += 1) if (words.has(index)) isNegated = true;
  return side.isFirst !== isNegated;
}

function contextOf(side: Side, text: ReadText): readonly ReadWord[] {
  return text.words.filter(
    (word) =>
      !(side.from <= word.index && word.index < side.to) &&
      Math.abs(word.index - side.from) <= SURROUNDINGS &&
      word.sentence === text.words[side.from]?.sentence &&
      !word.isFunction,
  );
}

/** Words of the same clause count fully, those beyond it hardly: exports rose, imports fell. */
const BEYOND_CLAUSE = 0.2;

function sharedWords(context: readonly ReadWord[], place: Side, text: ReadText): number {
  const at = text.words[place.from];
  let shared = 0;
  for (const word of context) {
    let best = 0;
    for (const index of wordPositions(word, text)) {
      if (place.from <= index && index < place.to) continue;
      const met = text.words[index];
      if (met === undefined || met.sentence !== at?.sentence) continue;
      if (met.clause === at.clause) best = 1;
      else if (Math.abs(index - place.from) <= SURROUNDINGS) best = Math.max(best, BEYOND_CLAUSE);
    }
    shared += best;
  }
  return shared;
}

/** Beginnings and endings that turn a word into its opposite: невиновен, unsafe, qeyri-qanuni, güvensiz. */
const NEGATIVE_BEGINNINGS = ['не', 'un', 'in', 'im', 'dis', 'non', 'ir'];
const NEGATIVE_ENDING = /s[iu]z(?:l[iu][kqgy]\p{L}*)?$/u;
const SHORTEST_BASE = 4;

function prefixedOpposite(claim: ReadText, evidence: Evidence): Problem | null {
  for (const word of claim.words) {
    if (word.isFunction || word.isNumber || (word.isCapital && !word.isFirst)) continue;
    for (const text of evidence.cited) {
      if (text.index.word.has(word.word) || word.stems.some((stem) => text.index.stem.has(stem))) continue;
      const opposite = text.words.find((other) => areOpposite(word.word, other.word) || areOpposite(other.word, word.word));
      if (opposite === undefined) continue;
      if (negatedIn(claim).words.has(word.index) !== negatedIn(text).words.has(opposite.index)) continue;
      return { kind: 'negation', words: word.raw, reason: `The cited sources say "${opposite.raw}".` };
    }
  }
  return null;
}

function areOpposite(word: string, negative: string): boolean {
  const base = word.slice(0, Math.max(SHORTEST_BASE, word.length - 3));
  if (base.length < SHORTEST_BASE) return false;
  if (NEGATIVE_BEGINNINGS.some((beginning) => negative.startsWith(beginning + base))) return true;
  if (!/^[a-z]+$/.test(negative) || !NEGATIVE_ENDING.test(negative)) return false;
  const stem = negative.replace(NEGATIVE_ENDING, '');
  return stem.length >= SHORTEST_BASE && (word === stem || new RegExp(`^${stem}l[iu]`).test(word));
}
