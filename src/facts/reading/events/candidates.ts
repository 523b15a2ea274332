import { foldLetters } from '../../../archive/describing/fold.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { isToCome } from './clauses.ts';
import { eventDate } from './event-date.ts';
import type { EventSentence } from './event-sentence.ts';
import { isFigure } from './figures.ts';
import type { Happening } from './happening.ts';
import { happeningIn, happeningToldIn, isAnnounced } from './happenings.ts';
import { kindOf } from './kind-told.ts';
import { hasPresentVerb, pastVerbAt } from './past-verbs.ts';

/** How much tells for and against a sentence as the one that says what a release is about. */
const WEIGHTS = {
  first: 2,
  eachBehind: -0.7,
  deed: 2.5,
  noun: 1.2,
  past: 2,
  present: -0.5,
  short: -1.5,
  spoken: -1.5,
  before: -3,
  day: 1,
  title: 2.5,
  toCome: -2,
  share: -2,
};
/** A sentence below tells of nothing that happened. */
const LEAST = 0.5;
/** Fewer words set a scene: "Its papers said 'scrap'." */
const SHORT = 7;

interface Candidate {
  readonly happening: Happening;
  readonly score: number;
}

/** What the sentence tells for which most speaks, of those that a release begins with; null where none tells of an event. */
export function bestTold(release: ReadableRelease, prose: readonly EventSentence[]): Happening | null {
  const title = titleWords(release.title);
  const [opening] = prose;
  // What opens with a figure goes on with more of them.
  const isCounting = opening !== undefined && isFigure(release, opening);
  let best: Candidate | null = null;
  for (const [index, sentence] of prose.entries()) {
    const candidate = candidateOf(release, sentence, index, title);
    if (candidate === null || (isCounting && !goesBeyond(release, candidate.happening))) continue;
    if (candidate.score > (best?.score ?? LEAST)) best = candidate;
  }
  return best?.happening ?? null;
}

/** Beside its figures a release tells what was done, or of what came out that has them: "a yearbook published today". */
function goesBeyond(release: ReadableRelease, happening: Happening): boolean {
  if (happening.deed !== null) return true;
  if (isToCome(happening.sentence) || kindOf(happening) !== 'publication') return false;
  return eventDate(release, happening)?.precision === 'day';
}

function candidateOf(
  release: ReadableRelease,
  sentence: EventSentence,
  index: number,
  title: ReadonlySet<string>,
): Candidate | null {
  const isFirst = index === 0;
  const known = happeningIn(sentence, isFirst);
  const past = pastVerbAt(sentence);
  const told = known ?? happeningToldIn(sentence);
  if (told === null || (known?.deed == null && isFigure(release, sentence))) return null;
  let score = isFirst ? WEIGHTS.first : WEIGHTS.eachBehind * index;
  if (known !== null) score += known.deed !== null ? WEIGHTS.deed : past >= 0 ? WEIGHTS.noun : 0;
  if (sentence.words.length < SHORT) score += WEIGHTS.short;
  if (sentence.family === 'turkic' && PLUPERFECT.test(sentence.words.at(-1)?.word ?? ''))
    score += WEIGHTS.before;
  if (past >= 0) score += WEIGHTS.past;
  else if (!isToCome(sentence) && hasPresentVerb(sentence))
    score += known?.deed == null ? WEIGHTS.present : 0;
  if (known === null && isAnnounced(sentence, past)) score += WEIGHTS.spoken;
  if (isToCome(sentence)) score += WEIGHTS.toCome;
  const isDated = eventDate(release, told)?.precision === 'day';
  const isShare = SHARE.test(sentence.text);
  if (isShare) score += WEIGHTS.share;
  // What is only counted is no event.
  if (known === null && !isDated && (isShare || COUNT.test(sentence.text))) return null;
  score += WEIGHTS.title * overlap(sentence, title);
  if (isDated) score += WEIGHTS.day;
  return { happening: told, score };
}

/** Of people and things; sums of money are paid and signed for. */
const COUNT =
  /\d\s(?:million|billion|milyon|milyard|млн|млрд|миллион\p{L}*)\s(?!dollar|euro|manat|lir|avro|pound|zar|rub|долл|евро|руб)/iu;
/** "Duyurulmuştu": what was before all the rest. */
const PLUPERFECT = /m[iu]st[iu](?:l[ae]r)?$/u;
const SHARE = /percent|per cent|faiz|процент|yüzde|%/iu;

/** Letters by which words are the same in spite of their endings. */
const STEM = 5;

function titleWords(title: string): ReadonlySet<string> {
  const words = foldLetters(title).match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)));
}

/** The share of the words of a title that a sentence has. */
function overlap({ words }: EventSentence, title: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  const met = new Set<string>();
  for (const { word } of words) {
    const stem = foldLetters(word).slice(0, STEM);
    if (title.has(stem)) met.add(stem);
  }
  return met.size / title.size;
}
