import type { Span } from '../../../archive/release.ts';
import { areComparable, areEqual, baseAmount } from './amounts.ts';
import type { Figure } from './figure.ts';
import { momentStands } from './moments.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';
import { type ContentWord, contentWords, meetsAny, type Surroundings } from './surroundings.ts';

/** Words of the clause of another number that a claim has to have, with none of its own number's, in one language and across. */
const ENOUGH = 2;
const ENOUGH_ACROSS = 3;
/** Of the claim's words beside the number, those that another sentence has to hold. */
const MOST = 0.6;

const BOUNDARY =
  /[;:()—–]|,(?=\s)|[.!?…](?=\s|$)|(?<!\p{L})(?:while|whereas|but|compared|versus|тогда как|однако|но|amma|ancak|isə|ise|lakin)(?!\p{L})/giu;

const OF_THEM =
  /(?<!\p{L})(?:of (?:whom|which|them|these|those)|из (?:них|которых)|(?:onlar|bunlar)(?:dan|in)?)\s[^,;]{0,12}$/u;

/**
 * Whether a claim puts its number into the clause that holds the rival: "5,860 were over the age of 65" of a source with
 * "vaccinated 5,860 people, of whom 2,344 were over the age of 65". Other numbers of a clause tell as much as its words.
 */
export function isOtherClause(
  claim: Values,
  { figure: claimed, things }: Surroundings,
  { values }: SourceSentence,
  match: Figure,
  rival: Figure,
): boolean {
  const [ofMatch, ofRival] = [clauseOf(values, match), clauseOf(values, rival)];
  if (ofMatch.start === ofRival.start) return false;
  const [beside, there] = [wordsIn(values, ofMatch, match), wordsIn(values, ofRival, rival)];
  const clause = clauseOf(claim, claimed);
  // "Of them 215" counts what the number before it counts.
  const isOfThem = OF_THEM.test(values.lexed.folded.slice(ofRival.start, rival.start));
  const isTold = (word: ContentWord) => !isOfThem || !things.some(({ start }) => start === word.start);
  const own = wordsIn(claim, clause, claimed).filter(isTold);
  const enough = claim.lexed.language === values.lexed.language ? ENOUGH : ENOUGH_ACROSS;
  if (!own.some((word) => meetsAny(word, beside))) {
    const met = own.filter((word) => meetsAny(word, there)).length;
    if (beside.length > 0 && met > 0 && met === own.length) return true;
    return met >= enough && met >= own.length * MOST;
  }
  const tail = own.filter(({ start }) => start >= claimed.end);
  const thereBehind = there.filter(({ start }) => start >= rival.end);
  return (
    tail.length >= enough && tail.every((word) => meetsAny(word, thereBehind) && !meetsAny(word, beside))
  );
}

/** Whether a claim says of its number what only the clause that holds it says. */
export function isOwnClause(
  claim: Values,
  claimed: Figure,
  { values }: SourceSentence,
  match: Figure,
  rival: Figure,
): boolean {
  const [ofMatch, ofRival] = [clauseOf(values, match), clauseOf(values, rival)];
  if (ofMatch.start === ofRival.start) return false;
  const [beside, there] = [wordsIn(values, ofMatch, match), wordsIn(values, ofRival, rival)];
  const own = wordsIn(claim, clauseOf(claim, claimed), claimed);
  return own.filter((word) => meetsAny(word, beside) && !meetsAny(word, there)).length >= ENOUGH;
}

/**
 * The figure of another cited sentence that a claim should have named: the sentence that holds its number shares no word
 * and no date with it, and another is about what it says. Null without clear evidence.
 */
export function mixedUpAcross(
  claimed: Figure,
  claim: Values,
  matches: readonly SourceSentence[],
  sentences: readonly SourceSentence[],
): Figure | null {
  const own = wordsIn(claim, clauseOf(claim, claimed), claimed);
  if (own.length < ENOUGH) return null;
  const whole = wordsIn(claim, { start: 0, end: claim.lexed.text.length }, claimed);
  if (matches.some((sentence) => sharesAnything(claim, whole, sentence))) return null;
  for (const sentence of sentences) {
    if (matches.includes(sentence) || !sentence.isCited) continue;
    const { values } = sentence;
    const isOneLanguage = claim.lexed.language === values.lexed.language;
    const rival = values.figures.find((figure) => {
      if (figure.role !== 'count' || !areComparable(figure, claimed)) return false;
      if (areEqual(baseAmount(figure), baseAmount(claimed))) return false;
      const there = wordsIn(values, clauseOf(values, figure), figure);
      const nearby = wordsIn(values, { start: 0, end: values.lexed.text.length }, figure);
      const met = own.filter((word) => meetsAny(word, nearby)).length;
      const isBeside = own.some((word) => meetsAny(word, there));
      return isBeside && met >= (isOneLanguage ? ENOUGH : ENOUGH_ACROSS) && met >= own.length * MOST;
    });
    if (rival !== undefined) return rival;
  }
  return null;
}

function sharesAnything(
  claim: Values,
  words: readonly ContentWord[],
  { values, calendar }: SourceSentence,
): boolean {
  const all = contentWords(values);
  return (
    words.some((word) => meetsAny(word, all)) ||
    claim.moments.some((moment) => values.moments.some((stated) => momentStands(moment, stated, calendar)))
  );
}

/** The words and other numbers of a stretch of a text. */
function wordsIn(values: Values, clause: Span, figure: Figure): ContentWord[] {
  const isInside = ({ start, end }: Span) => clause.start <= start && end <= clause.end;
  const numbers = values.figures
    .filter((other) => other !== figure && other.role === 'count' && isInside(other))
    .map((other) => ({ start: other.start, end: other.end, terms: [`figure:${baseAmount(other)}`] }));
  return [...contentWords(values).filter(isInside), ...numbers];
}

function clauseOf({ lexed }: Values, figure: Span): Span {
  let [start, end] = [0, lexed.text.length];
  for (const { index, 0: sign } of lexed.text.matchAll(BOUNDARY)) {
    if (index + sign.length <= figure.start) start = index + sign.length;
    else if (index >= figure.end) {
      end = index;
      break;
    }
  }
  return { start, end };
}
