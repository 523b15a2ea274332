import { dateOf, dayOf } from '../../../answering/checking/values/days.ts';
import { calendarValue } from '../../../archive/describing/calendar.ts';
import type { DateFact, EventFact } from '../../fact.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { itemsOf } from './bulletins.ts';
import { isToCome, nameOf } from './clauses.ts';
import { eventDate } from './event-date.ts';
import { type EventSentence, meaningsOf } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { happeningIn } from './happenings.ts';
import { followsAnother } from './papers.ts';
import { isBackground } from './passing.ts';
import { pastVerbAt } from './past-verbs.ts';

const MOST_EVENTS = 3;
const MOST_ITEMS = 10;

/** Days from the main event to one that a sentence tells by it, by what it says at its beginning. */
const BESIDE: readonly (readonly [days: number, said: RegExp])[] = [
  [
    0,
    /(?<!\p{L})(?:(?:on )?the same day|later (?:that|in the) day|həmin gün|elə həmin gün|eyni gün|в тот же день|aynı gün|aynı tarihte)(?!\p{L})/iu,
  ],
  [
    1,
    /(?<!\p{L})(?:the (?:next|following) day|səhərisi(?: gün)?|ertəsi gün|növbəti gün|на следующий день|ertesi gün)(?!\p{L})/iu,
  ],
  [
    -1,
    /(?<!\p{L})(?:(?:a|the|one) day (?:earlier|before)|the previous day|bir gün əvvəl|днем ранее|днём ранее|за день до этого|bir gün önce)(?!\p{L})/iu,
  ],
];

/** Letters that all of them have some of, so that most sentences are asked no more. */
const BESIDE_LETTERS = /day|g[uü]n|(?:ден|дн)|tarihte|səhəri/iu;

function isBesideMain({ text }: EventSentence): boolean {
  return BESIDE_LETTERS.test(text) && BESIDE.some(([, said]) => said.test(text));
}

/** The day of an event that its sentence tells by that of the main one: "On the same day, ...". */
export function dateBeside({ text, span }: EventSentence, main: DateFact | null): DateFact | null {
  if (main?.precision !== 'day') return null;
  const [days] = BESIDE.find(([, said]) => said.test(text)) ?? [null];
  if (days === null) return null;
  if (days === 0) return main;
  const [year = 0, month = 0, day = 0] = main.value.split('-').map(Number);
  const date = dateOf(dayOf(year, month, day) + days);
  const value = calendarValue(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return { ...main, value, sentence: { start: span.start, end: span.end } };
}

/** Events of their own day, or of the same day with others, that a release tells of beside its main one. */
export function furtherHappenings(
  release: ReadableRelease,
  sentences: readonly EventSentence[],
  main: Happening,
): readonly Happening[] {
  const items = itemsOf(release, sentences);
  if (items.some((item) => item.sentences.includes(main.sentence))) {
    return items
      .flatMap(({ happening, sentences: own }) =>
        happening !== null && !own.includes(main.sentence) && happening.sentence.place > main.sentence.place
          ? [happening]
          : [],
      )
      .slice(0, MOST_ITEMS);
  }
  const found: Happening[] = [];
  const appointed =
    main.kind === 'ceremony' && meaningsOf(main.sentence, 'deed').find(({ id }) => id === 'deed:appoint');
  if (appointed)
    found.push({ ...main, kind: 'appointment', deed: appointed, noun: null, isGathering: false });
  const mainDate = eventDate(release, main);
  for (const sentence of sentences) {
    if (sentence.place <= main.sentence.place || !sentence.isWhole || isToCome(sentence)) continue;
    const further = furtherIn(release, sentence, sentences[sentence.place + 1], main, mainDate);
    if (further !== null && !isBackground(sentence, main)) found.push(further);
  }
  return found.slice(0, MOST_EVENTS - 1);
}

function furtherIn(
  release: ReadableRelease,
  sentence: EventSentence,
  following: EventSentence | undefined,
  main: Happening,
  mainDate: DateFact | null,
): Happening | null {
  if (main.kind === 'appointment' && followsAnother(sentence))
    return { ...main, sentence, deed: null, noun: null };
  if (isBesideMain(sentence)) {
    const known = happeningIn(sentence, false);
    const verb = known?.deed == null ? '' : nameOf(known.deed);
    if (sentence.people.length > 0 ? verb !== '' : verb === 'hold') return known;
  }
  if (gathers(main.kind) && LATER.test(sentence.text)) {
    const known = happeningIn(sentence, false);
    if (known?.deed != null && nameOf(known.deed) === 'receive') return known;
  }
  if (mainDate === null || gathers(main.kind) || !meetsAfter(sentence, following)) return null;
  const meeting = meetingIn(sentence);
  const date = eventDate(release, meeting);
  if (date?.precision !== 'day' || !isNear(release, date, mainDate)) return null;
  return date.value > mainDate.value ? meeting : null;
}

/** Whom a delegation is received by after the talks that a release is about. */
const LATER =
  /(?<!\p{L})(?:later|afterwards|subsequently|затем|позднее|позже|после этого|daha sonra|sonra|ardından)(?!\p{L})/iu;

/** Days from the main event within which one of another day is told beside it, and is not its background. */
const MOST_DAYS = 14;

function isNear({ published }: ReadableRelease, date: DateFact, main: DateFact): boolean {
  if (published.value !== null && date.value > published.value) return false;
  return Math.abs(Date.parse(date.value) - Date.parse(main.value)) <= MOST_DAYS * 86_400_000;
}

const CRISIS =
  /^(?:комисси\p{L}*|штаб\p{L}*|q[ae]rargah\p{L}*|komissiya\p{L}*|masasi|board|committee|commission)$/u;

/** Officials meet after an accident, and an appointed one is introduced. */
function meetsAfter(sentence: EventSentence, following: EventSentence | undefined): boolean {
  if (namesMeeting(sentence)) return true;
  const isCrisis = sentence.words.some(({ word, isQuoted }) => !isQuoted && CRISIS.test(word));
  if (isCrisis && pastVerbAt(sentence) >= 0) return true;
  const isIntroduction = sentence.people.length > 0 && meaningsOf(sentence, 'introducing').length > 0;
  return isIntroduction && following !== undefined && namesMeeting(following);
}

function meetingIn(sentence: EventSentence): Happening {
  return { kind: 'meeting', sentence, deed: null, noun: null, isGathering: true };
}

function namesMeeting(sentence: EventSentence): boolean {
  return meaningsOf(sentence, 'happening').some(({ id }) => id === 'happening:meeting');
}

/** Whether people come together at an event of a kind. */
function gathers(kind: EventFact['kind']): boolean {
  return kind !== 'incident' && kind !== 'appointment';
}
