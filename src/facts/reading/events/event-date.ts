import { dateOf, dayOf } from '../../../answering/checking/values/days.ts';
import { calendarValue, isDay } from '../../../archive/describing/calendar.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { DateFact } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';
import { isToCome } from './clauses.ts';
import type { EventSentence } from './event-sentence.ts';
import type { Happening } from './happenings.ts';

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
const IN_ENDING = /(?:d[ae]|t[ae])$/u;
/** Between the two ends of a stretch of days. */
const TO = /^(?:['-]?\p{L}{1,4})?\s?(?:-|–|—|to|until|till|through|and|до|по|ve|ile)?\s?(?:the\s)?$/u;
/** When something was said is no day of the event. */
const SAID_BEFORE =
  /(?<!\p{L})(?:said|announced|reported|told|stated|сообщил\p{L}*|заявил\p{L}*)\s(?:\p{L}+\s)?(?:on\s)?$/u;
const MEETING_OF =
  /(?<!\p{L})(?:meeting|session|sitting|morning|afternoon|evening|night|hours|weekend)\s(?:of|on)\s$/u;

/** The day, or as much as is stated of it, on which an event of a sentence took place or began. */
export function eventDate(release: ReadableRelease, { sentence, kind }: Happening): DateFact | null {
  const direction = isToCome(sentence) ? 'future' : 'past';
  const end = Math.min(sentence.span.end, sentence.span.start + sentence.text.length);
  const dates = resolveDates(release, { start: sentence.span.start, end }, direction).filter(
    (date) => !isQuoted(sentence, date),
  );
  const folded = foldLetters(sentence.text);
  const placed = dates.map((date) => {
    const start = date.start - sentence.span.start;
    const before = folded.slice(Math.max(0, start - 24), start);
    const after = folded.slice(date.end - sentence.span.start, date.end - sentence.span.start + 24);
    return { date, before, after, written: folded.slice(start, date.end - sentence.span.start) };
  });
  const isEnd = placed.map(({ date }, index) => {
    const earlier = placed[index - 1];
    return (
      earlier !== undefined &&
      TO.test(folded.slice(earlier.date.end - sentence.span.start, date.start - sentence.span.start))
    );
  });
  const papers = placed.filter(({ before, after }) => OF_PAPER.test(before) || PAPER_AFTER.test(after));
  const days = placed.filter(({ date }, index) => date.precision === 'day' && isEnd[index] !== true);
  const plain = days.filter(
    ({ before, after }) =>
      MEETING_OF.test(before) ||
      (!LIMIT_BEFORE.test(before) &&
        !FROM_BEFORE.test(before) &&
        !LIMIT_AFTER.test(after) &&
        !SAID_BEFORE.test(before)),
  );
  const begun = days.filter(({ before }) => FROM_BEFORE.test(before));
  const vague = placed.filter(
    ({ date, before, after, written }) =>
      date.precision !== 'day' &&
      (IN_BEFORE.test(before) || IN_ENDING.test(written) || DAYS_AFTER.test(after)),
  );
  const months = vague.filter(({ date }) => date.precision === 'month');
  const years =
    kind === 'publication' || kind === 'other' ? [] : vague.filter(({ date }) => date.precision === 'year');
  const ofPaper = kind === 'appointment' ? papers.filter(({ date }) => date.precision === 'day') : [];
  const [best] = [...ofPaper, ...plain, ...begun, ...months, ...years];
  if (best === undefined || best.date.precision !== 'day') {
    const today = nearDayIn(release, sentence, folded);
    if (today !== null) return today;
    const day = best === undefined ? null : firstDayIn(release, sentence, best.date, folded);
    if (day !== null) return day;
  }
  return best === undefined
    ? null
    : { ...best.date, sentence: { start: sentence.span.start, end: sentence.span.end } };
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

function dayBefore(value: string): string {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const before = dateOf(dayOf(year, month, day) - 1);
  return calendarValue(before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate());
}

function isQuoted(sentence: EventSentence, { start }: DateFact): boolean {
  return sentence.words.some((word) => word.isQuoted && word.start <= start && start < word.end);
}
