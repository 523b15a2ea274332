import { dateOf, dayOf } from '../../../answering/checking/values/days.ts';
import { calendarValue, isDay } from '../../../archive/describing/calendar.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { DateFact } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';
import { isToCome } from './clauses.ts';
import { asWritten, datelineOf } from './dateline.ts';
import { isOfOther, ofClause, type PlacedDate } from './dates-in-sentence.ts';
import type { EventSentence } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { isByPaper } from './papers.ts';
import { hasPresentVerb, pastVerbAt } from './past-verbs.ts';
import { postponedTo } from './postponed.ts';

/** Until then something lasts or has to be done, or since then it is so: not the day of the event. Folded by `foldLetters`. */
const LIMIT_BEFORE =
  /(?<!\p{L})(?:by|until|till|before|up to|no later than|not later than|since|as of|for|of|late than|prior to|until the|до|к|ко|не позднее|по состоянию на|за|от|из)\s(?:the\s)?$/u;
const LIMIT_AFTER =
  /^(?:['-]?\p{L}{0,3})?\s?(?:['-]?d[ae]k|['-]?(?:y?[ae])?\s?(?:kadar|qeder)|bu yana|etibaren|itibaren|tarihli|tarixli|sayili)(?!\p{L})/u;
/** "Decree of 2 September", "decree dated". */
const OF_PAPER = /(?<!\p{L})(?:of|dated|от)\s(?:the\s)?$/u;
const PAPER_AFTER = /^\s?(?:tarihli|tarixli)/u;
const FROM_BEFORE = /(?<!\p{L})(?:from|since|с|со)\s(?:the\s)?$/u;
const IN_BEFORE = /(?<!\p{L})(?:in|в|во|during)\s$/u;
/** Aprel ayında, Nisan ayında. */
const IN_MONTH = /^\sayinda(?!\p{L})/u;
const IN_ENDING = /(?:d[ae]|t[ae])$/u;
/** Between the two ends of a stretch of days. */
const TO = /^(?:['-]?\p{L}{1,4})?\s?(?:-|–|—|to|until|till|through|and|до|по|ve|ile)?\s?(?:the\s)?$/u;
/** When something was said is no day of the event. */
const SAID_BEFORE =
  /(?<!\p{L})(?:said|announced|reported|told|stated|сообщил\p{L}*|заявил\p{L}*)\s(?:\p{L}+\s)?(?:on\s)?$/u;
const MEETING_OF =
  /(?<!\p{L})(?:meeting|session|sitting|morning|afternoon|evening|night|hours|weekend)\s(?:of|on)\s$/u;

/** UTF-16 units around a date that tell what it is the date of. */
const AROUND = 24;

/**
 * The day, or as much as is stated of it, on which an event of a sentence took place or began. The day of the line that a
 * release opens with is when it was written, not when the event was.
 */
export function eventDate(published: ReadableRelease, happening: Happening): DateFact | null {
  const { sentence, kind } = happening;
  const release = asWritten(published);
  const later = postponedTo(release, sentence);
  if (later !== null) return later;
  const isFuture = isToCome(sentence);
  const folded = foldLetters(sentence.text);
  const placed = placedDates(release, sentence, folded, isFuture);
  const days = placed.filter(({ date, isEnd }) => date.precision === 'day' && !isEnd);
  const plain = days.filter(
    ({ before, after }) =>
      MEETING_OF.test(before) ||
      (!LIMIT_BEFORE.test(before) &&
        !FROM_BEFORE.test(before) &&
        !LIMIT_AFTER.test(after) &&
        (kind === 'publication' || !SAID_BEFORE.test(before))),
  );
  const begun = days.filter(({ before }) => FROM_BEFORE.test(before));
  const vague = placed.filter(
    ({ date, before, after, written }) =>
      date.precision !== 'day' &&
      (IN_BEFORE.test(before) || IN_ENDING.test(written) || IN_MONTH.test(after) || DAYS_AFTER.test(after)),
  );
  const months = vague.filter(({ date }) => date.precision === 'month');
  const years =
    kind === 'publication' || kind === 'other' ? [] : vague.filter(({ date }) => date.precision === 'year');
  const ofPaper =
    kind === 'appointment' || isByPaper(sentence)
      ? placed.filter(
          ({ date, before, after }) =>
            date.precision === 'day' &&
            (OF_PAPER.test(before) || PAPER_AFTER.test(after)) &&
            (kind === 'appointment' || isRecent(release, date)),
        )
      : [];
  const own = [...plain, ...begun].filter((one) => !isOfOther(sentence, one, kind));
  const told = ofClause(happening, own);
  const papers = kind === 'appointment' ? [...ofPaper, ...told] : [...told, ...ofPaper];
  const [best] = [...papers, ...months, ...years];
  if (best === undefined || best.date.precision !== 'day') {
    const today = nearDayIn(release, sentence, folded);
    if (today !== null) return today;
    const day = best === undefined ? null : firstDayIn(release, sentence, best.date, folded);
    if (day !== null) return day;
  }
  const night = best === undefined ? null : nightBefore(sentence, best);
  if (night !== null) return night;
  return best === undefined
    ? null
    : { ...best.date, sentence: { start: sentence.span.start, end: sentence.span.end } };
}

function placedDates(
  release: ReadableRelease,
  sentence: EventSentence,
  folded: string,
  isFuture: boolean,
): readonly PlacedDate[] {
  const { start: from } = sentence.span;
  const end = Math.min(sentence.span.end, from + sentence.text.length);
  const dateline = datelineOf(release);
  const stretch = { start: from, end };
  // What is told in the present has begun or is to come.
  const isOpen = isFuture || (pastVerbAt(sentence) < 0 && hasPresentVerb(sentence));
  const past = isFuture ? [] : resolveDates(release, stretch, 'past');
  const isNear = !past.some((date) => isAhead(release, date));
  const read = isOpen && !(isNear && past.length > 0) ? resolveDates(release, stretch, 'future') : past;
  const dates = read.filter(
    (date) =>
      !isQuoted(sentence, date) && date.start !== dateline?.start && (isOpen || !isAhead(release, date)),
  );
  return dates.map((date, index): PlacedDate => {
    const start = date.start - from;
    const before = folded.slice(Math.max(0, start - AROUND), start);
    const after = folded.slice(date.end - from, date.end - from + AROUND);
    const earlier = dates[index - 1];
    const isEnd = earlier?.precision === 'day' && TO.test(folded.slice(earlier.end - from, start));
    return { date, before, after, written: folded.slice(start, date.end - from), isEnd };
  });
}

/** Days back from a release beyond which a day without its year lies ahead rather. */
const HALF_YEAR = 200;

/** A day behind that of the release, or one without a year that is nearer to come than gone. */
function isAhead({ published }: ReadableRelease, { value, precision, text }: DateFact): boolean {
  if (precision !== 'day' || published.value === null || published.precision !== 'day') return false;
  if (value > published.value) return true;
  return !/\d{4}/u.test(text) && dayAt(published.value) - dayAt(value) > HALF_YEAR;
}

/** Days back from a release within which a paper is new. */
const NEW = 60;

function isRecent({ published: { value, precision } }: ReadableRelease, date: DateFact): boolean {
  return value === null || precision !== 'day' || dayAt(value) - dayAt(date.value) <= NEW;
}

/** "В ночь с 17 на 18 мая", "in the night from 17 to 18 May": it was the first of them. */
const NIGHT = /(?<!\p{L})(?:с|со)\s(?<day>\d{1,2})(?:-?го)?\sна\s$/u;

function nightBefore({ span }: EventSentence, { date, before }: PlacedDate): DateFact | null {
  const first = NIGHT.exec(before)?.groups?.day;
  const last = Number(date.value.slice(-2));
  if (first === undefined || (Number(first) !== last - 1 && last !== 1)) return null;
  return { ...date, value: dayBefore(date.value), sentence: { start: span.start, end: span.end } };
}

/** Azerbaijani writes the month before the first day of several: noyabrın 23-25-də. */
const DAYS_AFTER = /^\s(?<day>\d{1,2})\s?[-–]\s?\d{1,2}(?!\d)/u;

function firstDayIn(
  release: ReadableRelease,
  sentence: EventSentence,
  date: DateFact,
  folded: string,
): DateFact | null {
  const from = date.end - sentence.span.start;
  const found = DAYS_AFTER.exec(folded.slice(from, from + 12));
  const [year = 0, month = 0] = date.value.split('-').map(Number);
  const day = Number(found?.groups?.day);
  if (found === null || !isDay(year, month, day)) return null;
  const stated = statedAt(release, sentence.span, { start: date.start, end: date.end + found[0].length });
  return { ...stated, value: calendarValue(year, month, day), precision: 'day' };
}

/** Azerbaijani writes "today" in two words, which may also be "this day"; these stand at no other distance from the release. */
const TODAY = /(?<!\p{L})bu gun(?:ku)?(?!\p{L})/u;
const DAY_BEFORE =
  /(?<!\p{L})(?:ot[ae]n gun|накануне)(?!\p{L}|\s(?:дня|праздник|выбор|годовщин|встречи|визит|матч))/u;

function nearDayIn(release: ReadableRelease, sentence: EventSentence, folded: string): DateFact | null {
  const { published } = release;
  if (published.precision !== 'day' || published.value === null || sentence.family === 'english') return null;
  const today = sentence.family === 'turkic' ? TODAY.exec(folded) : null;
  const found = today ?? DAY_BEFORE.exec(folded);
  if (found === null) return null;
  const start = sentence.span.start + found.index;
  return {
    ...statedAt(release, sentence.span, { start, end: start + found[0].length }),
    value: today === null ? dayBefore(published.value) : published.value,
    precision: 'day',
  };
}

function dayAt(value: string): number {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return dayOf(year, month, day);
}

function dayBefore(value: string): string {
  const before = dateOf(dayAt(value) - 1);
  return calendarValue(before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate());
}

function isQuoted(sentence: EventSentence, { start }: DateFact): boolean {
  return sentence.words.some((word) => word.isQuoted && word.start <= start && start < word.end);
}
