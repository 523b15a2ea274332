import type { Problem } from '../check.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { numberWord } from '../values/number-words.ts';
import { tableOf } from '../words/lexicon.ts';
import { contextOf, type Neighbour, sharedContext } from './context.ts';
import { isExcepted } from './excepted.ts';
import { negatedIn } from './negated.ts';

/** One side of a pair of opposites, where it stands. */
interface Side {
  readonly pair: string;
  readonly isFirst: boolean;
  readonly from: number;
  readonly to: number;
}

/** Where the claim has both sides, each has its own place, and only a plain difference tells that they are exchanged. */
const MARGIN_OF_BOTH = 1.5;
/** Nearer by a word or two is no difference. */
const LEAST_DIFFERENCE = 0.03;
const memory = new WeakMap<ReadText, readonly Side[]>();

/**
 * A word of the claim to which the sources hold the opposite, where they speak of the same: the one of several places
 * whose surroundings share most words with those of the claim. A negation turns a word into its opposite.
 */
export function oppositeOf(claim: ReadText, evidence: Evidence): Problem | null {
  for (const side of sidesOf(claim)) {
    if (isPresupposed(side, claim)) continue;
    const ofPair = sidesOf(claim).filter(({ pair }) => pair === side.pair);
    const context = contextOf(side, claim, (index) =>
      ofPair.some(({ from, to }) => from <= index && index < to),
    );
    const hasBoth = ofPair.some((one) => one.isFirst !== side.isFirst);
    // What is free translation, and what is exchanged, cannot be told across languages.
    if (hasBoth && !sharesLanguage(claim, evidence)) continue;
    const margin = hasBoth ? MARGIN_OF_BOTH : 1;
    let same = -1;
    let other = -1;
    for (const text of evidence.cited) {
      for (const place of sidesOf(text)) {
        if (place.pair !== side.pair) continue;
        if (
          (OF_QUALITIES.has(side.pair) || side.pair === 'support') &&
          !areBesideSame(side, claim, place, text)
        )
          continue;
        const shared = sharedContext(context, claim, place, text);
        if (saySame(side, claim, place, text)) same = Math.max(same, shared);
        else other = Math.max(other, shared);
      }
    }
    same = Math.max(same, sharedByOtherWords(side, context, claim, evidence));
    // Of a heading in capitals it cannot be told which words are names, so that surroundings tell less.
    if (same >= 0 && !claim.tellsNames) continue;
    if (other > 0 && other > Math.max(0, same) * margin + (same < 0 ? 0 : LEAST_DIFFERENCE)) {
      const words = claim.text.slice(claim.words[side.from]?.start, claim.words[side.to - 1]?.end);
      return { kind: 'negation', words, reason: `The cited sources say the opposite of "${words}".` };
    }
  }
  return prefixedOpposite(claim, evidence);
}

/** The word itself may stand in the sources with another meaning of its own, or by a synonym that no table has. */
function sharedByOtherWords(
  side: Side,
  context: readonly Neighbour[],
  claim: ReadText,
  evidence: Evidence,
): number {
  const word = claim.words[side.from];
  if (word === undefined) return -1;
  const isDenied = negatedIn(claim).words.has(word.index);
  let most = -1;
  for (const text of evidence.cited) {
    const opposed = sidesOf(text).filter((one) => one.pair === side.pair);
    for (const index of wordPositions(word, claim, text)) {
      if (opposed.some(({ from, to }) => from <= index && index < to)) continue;
      if (negatedIn(text).words.has(index) !== isDenied) continue;
      most = Math.max(most, sharedContext(context, claim, { from: index, to: index + 1 }, text));
    }
  }
  return most;
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
      !isBetweenNumbers(side, text) &&
      !isLeftBehind(side, text) &&
      !isOfPlace(side, text) &&
      !all.some(
        (other) => other.pair === side.pair && other.isFirst !== side.isFirst && other.from === side.from,
      ),
  );
  memory.set(text, sides);
  return sides;
}

/** "44 votes against two", «44 против двух»: the numbers are set against each other, nobody is against anything. */
function isBetweenNumbers({ pair, isFirst, to }: Side, text: ReadText): boolean {
  const next = text.words[to];
  if (pair !== 'support' || isFirst || next === undefined || next.gap !== ' ') return false;
  return next.isNumber || numberWord(next.raw, next.word, text.language) !== null;
}

/** "Under the programme", "over the river": of more and less only a number is told. */
function isOfPlace({ pair, from, to }: Side, text: ReadText): boolean {
  if (pair !== 'more' || !/^(?:under|below|over|above)$/.test(text.words[from]?.word ?? '')) return false;
  const behind = text.words.slice(to, to + NEXT_NUMBER);
  return !behind.some((one) => one.isNumber || numberWord(one.raw, one.word, text.language) !== null);
}
const NEXT_NUMBER = 4;

/** "Left eight workers dead": nobody departed. */
function isLeftBehind({ from, to }: Side, text: ReadText): boolean {
  if (text.words[from]?.word !== 'left') return false;
  const next = text.words[to];
  return next !== undefined && (next.isNumber || numberWord(next.raw, next.word, text.language) !== null);
}

/** Of what a thing is like, not of what is done: "no foreign ships" are not domestic ones. */
const OF_QUALITIES: ReadonlySet<string> = new Set(
  'trade inner public urban north east first man day high more before free duty lasting old long strong early majority hot dry full sign include net civil written remote origin wing profit supply'.split(
    ' ',
  ),
);

/** Words of content on either side of a quality of which one has to be what has the quality: the northern route. */
const BESIDE = 2;

function areBesideSame(side: Side, claim: ReadText, place: Side, text: ReadText): boolean {
  const around = new Set(besides(place, text).map(({ index }) => index));
  return besides(side, claim).some((word) =>
    wordPositions(word, claim, text).some((index) => around.has(index)),
  );
}

/** "After the talks he left" is no "he left before": of before and after, only what they stand with counts. */
function besides({ pair, from, to }: Side, text: ReadText): readonly ReadWord[] {
  const found: ReadWord[] = [];
  const ways = [
    [from - 1, -1],
    [to, 1],
  ] as const;
  for (const [start, step] of ways) {
    if (pair === 'before' && (step === -1) !== isTurkic(text)) continue;
    let count = 0;
    for (let index = start; count < BESIDE; index += step) {
      const word = text.words[index];
      if (word === undefined || word.clause !== text.words[from]?.clause) break;
      if (word.isFunction) continue;
      found.push(word);
      count += 1;
    }
  }
  return found;
}

function isTurkic({ language }: ReadText): boolean {
  return language === 'az' || language === 'tr';
}

const RUSSIAN_PARTICIPLE = /[аеё]нн(?:ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)$/u;
const TURKIC_PARTICIPLE = /[ae]n(?:l[ae]r\p{L}*)?$/u;

/** Participles that say of whom or what something is told: "разрушенный мост", "the detained" of «задержанные отпущены». */
function isPresupposed({ pair, from, to }: Side, text: ReadText): boolean {
  const word = text.words[to - 1];
  if (word === undefined || OF_QUALITIES.has(pair)) return false;
  if (text.language === 'ru') return from + 1 === to && RUSSIAN_PARTICIPLE.test(word.word);
  return isTurkic(text) && TURKIC_PARTICIPLE.test(word.word) && text.words[to]?.clause === word.clause;
}

/**
 * Whether two sides say the same. Of one word denied in one place and affirmed in the other, that is another matter
 * (`negationOf`); a denial turns one side into the other ("not guilty", "innocent").
 */
function saySame(side: Side, claim: ReadText, place: Side, text: ReadText): boolean {
  if (side.isFirst === place.isFirst) return true;
  if (isExcepted(claim, place.from, text)) return true;
  if (OF_QUALITIES.has(side.pair)) return isNot(side, claim) !== isNot(place, text);
  return isDenied(side, claim) !== isDenied(place, text);
}

/** "Not long after" is shortly after; "no foreign ships" are no domestic ones. */
function isNot({ from }: Side, text: ReadText): boolean {
  return /^(?:not|не)$/u.test(text.words[from - 1]?.word ?? '');
}

function isDenied({ from, to }: Side, text: ReadText): boolean {
  const { words } = negatedIn(text);
  for (let index = from; index < to; index += 1) if (words.has(index)) return true;
  return false;
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
      const opposite = text.words.find(
        (other) => areOpposite(word.word, other.word) || areOpposite(other.word, word.word),
      );
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
