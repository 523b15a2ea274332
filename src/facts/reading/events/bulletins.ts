import { foldLetters } from '../../../archive/describing/fold.ts';
import type { DateFact, Stated } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';
import { isToCome } from './clauses.ts';
import { eventDate } from './event-date.ts';
import { placeIn } from './event-place.ts';
import type { EventSentence } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { happeningIn, happeningToldIn } from './happenings.ts';
import { pastVerbAt } from './past-verbs.ts';
import { isPostponed } from './postponed.ts';

/** One of the events that a bulletin tells of, with what the heading above it says of its day and town. */
export interface Item {
  readonly sentences: readonly EventSentence[];
  readonly happening: Happening | null;
  readonly date: DateFact | null;
  readonly place: Stated | null;
}

/** Folded by `foldLetters`: what a release that tells of several events is called. */
const BULLETIN =
  /(?<!\p{L})(?:bulletin|digest|round-?up|in brief|week in review|(?:weekly|daily) (?:news|summary|review|update|overview|report|briefing)|сводк\p{L}|дайджест\p{L}*|хроник\p{L}|главное за|итоги недели|за неделю|новости недели|icmal\p{L}*|bulleten\p{L}*|gundelik melumat\p{L}*|heftelik|heftenin|haftalik|haftanin|bulten\p{L}*)(?!\p{L})/u;
const MARKED = /^\s*(?:[-–—•▪▫●◦*■]|\(?\d{1,2}[.)]|\(?\p{L}\))\s/u;
/** Words of a heading that is a day or a town, and day headings from which on a release is a bulletin. */
const LONGEST_HEADING = 6;
const LEAST_DAYS = 3;
/** Sentences of an item within which it says what happened. */
const LEAD = 3;

const bulletins = new WeakMap<ReadableRelease, readonly Item[]>();

/** The items of a release that is a bulletin; none of one that tells of a single event. */
export function itemsOf(release: ReadableRelease, sentences: readonly EventSentence[]): readonly Item[] {
  const known = bulletins.get(release);
  if (known !== undefined) return known;
  const items = readItems(release, sentences);
  bulletins.set(release, items);
  return items;
}

function readItems(release: ReadableRelease, sentences: readonly EventSentence[]): readonly Item[] {
  const days = sentences.map((sentence) => dayHeading(release, sentence));
  const [first] = sentences;
  const heading = first === undefined || first.isWhole ? '' : first.text;
  const isCalled = BULLETIN.test(foldLetters(`${release.title}\n${heading}`));
  if (!isCalled && days.filter((day) => day !== null).length < LEAST_DAYS) return [];
  const items: Item[] = [];
  let [block, date, town]: [EventSentence[], DateFact | null, Stated | null] = [[], null, null];
  const close = () => {
    const happening = happeningOf(release, block, date !== null);
    if (block.length > 0) items.push({ sentences: block, happening, date, place: town });
    block = [];
  };
  for (const [index, sentence] of sentences.entries()) {
    const gap = release.body.slice(sentences[index - 1]?.span.end ?? 0, sentence.span.start);
    const opens = /\n\s*\n/u.test(gap) || (gap.includes('\n') && MARKED.test(sentence.text));
    const day = days[index] ?? null;
    if (opens || day !== null) {
      close();
      town = null;
    }
    if (day !== null) date = day;
    else if (
      block.length === 0 &&
      sentence.words.length <= 2 &&
      sentence.words.every(({ isCapital }) => isCapital) &&
      sentence.isWhole
    ) {
      town = statedAt(release, sentence.span, { start: sentence.span.start, end: sentence.span.end - 1 });
    } else block.push(sentence);
  }
  close();
  return items;
}

/** "9 October, Wednesday": a line that is nothing but the day of what stands below. */
function dayHeading(
  release: ReadableRelease,
  { isWhole, words, span, text }: EventSentence,
): DateFact | null {
  if (
    isWhole ||
    words.length > LONGEST_HEADING ||
    /[(–—]/u.test(text) ||
    !/^\p{N}|^\p{Lu}\p{L}+,? /u.test(text)
  )
    return null;
  const dates = resolveDates(release, span, 'past');
  const [date] = dates;
  return date?.precision === 'day' ? { ...date, sentence: span } : null;
}

/** What happened by the first sentence of an item that tells it with its day, its place or a verb of the tables. */
function happeningOf(
  release: ReadableRelease,
  block: readonly EventSentence[],
  isOfDay: boolean,
): Happening | null {
  for (const sentence of block.slice(0, LEAD)) {
    const isLater = isPostponed(sentence);
    if (!sentence.isWhole || (isToCome(sentence) && !isLater)) continue;
    const known = happeningIn(sentence, true);
    const happening = known ?? (isLater || pastVerbAt(sentence) >= 0 ? happeningToldIn(sentence) : null);
    if (happening === null) continue;
    if (known?.deed != null || isOfDay || eventDate(release, happening) !== null) return happening;
    if (placeIn(sentence, happening) !== null) return happening;
  }
  return null;
}
