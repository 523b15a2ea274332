import type { DateFact, EventFact, Stated } from '../../fact.ts';
import { type PeopleRead, type ReadableRelease, statedAt } from '../readable-release.ts';
import { isToCome } from './clauses.ts';
import { eventDate } from './event-date.ts';
import { placeIn } from './event-place.ts';
import { type EventSentence, eventSentences, meaningsOf } from './event-sentence.ts';
import {
  type Happening,
  happeningIn,
  happeningNamedIn,
  happeningToldIn,
  kindReferredTo,
} from './happenings.ts';
import { organisersIn } from './organisers.ts';
import { participantsOf, phraseAt } from './participants.ts';

export type EventRead = Omit<EventFact, 'outcomes' | 'next'>;

/**
 * The events that a release is about, the main one first, at most three; none for one that only states something. Each
 * with the sentence that says best what happened, and what the release states of its day, place, hosts and guests.
 */
export function readEvents(release: ReadableRelease, people: PeopleRead): readonly EventRead[] {
  const sentences = eventSentences(release, people);
  const main = mainHappening(release, sentences);
  if (main === null) return [];
  const others = furtherHappenings(release, sentences, main).slice(0, MOST_EVENTS - 1);
  const happenings = [main, ...others];
  let mainDate: DateFact | null = null;
  return happenings.map((happening, index) => {
    const next = happenings
      .slice(index + 1)
      .find(({ sentence }) => sentence.place > happening.sentence.place);
    const isMain = index === 0;
    const stretch = sentences.filter(
      ({ place }) =>
        (isMain || place >= happening.sentence.place) &&
        (next === undefined || place < next.sentence.place || !gathers(happening.kind)),
    );
    const event = eventOf(release, people, happening, stretch, mainDate);
    if (isMain) mainDate = event.date;
    return event;
  });
}

const MOST_EVENTS = 3;
/** Whole sentences at the beginning of a release in which it says what it is about. */
const LEAD = 4;

function mainHappening(release: ReadableRelease, sentences: readonly EventSentence[]): Happening | null {
  const whole = sentences.filter(({ isWhole }) => isWhole).slice(0, LEAD);
  const lead = leadHappening(release, whole);
  if (lead !== null) return lead;
  for (const [index, sentence] of whole.entries()) {
    const referred = index === 0 ? null : kindReferredTo(sentence);
    const [opening] = whole;
    if (referred !== null && opening !== undefined) {
      return { kind: referred, sentence: opening, deed: null, noun: null, isGathering: true };
    }
    const happening = happeningIn(sentence, index === 0);
    if (happening !== null) return happening;
  }
  const [first] = whole;
  const named = first === undefined ? null : happeningNamedIn(first);
  if (named !== null) return named;
  const headings = sentences.filter(({ isWhole }) => !isWhole).slice(0, LEAD);
  for (const sentence of headings) {
    const happening = happeningIn(sentence, false);
    if (happening !== null) return happening;
  }
  return null;
}

/**
 * The first sentence, where it tells what somebody did on a day: its verb need stand in no table. One that only names an
 * event yields to the next if that tells when it was.
 */
function leadHappening(release: ReadableRelease, whole: readonly EventSentence[]): Happening | null {
  const [first, second] = whole;
  if (first === undefined) return null;
  const happening = happeningIn(first, true);
  if (happening !== null) {
    const next = second === undefined || happening.deed !== null ? null : happeningIn(second, false);
    if (next === null || next.deed === null || next.kind !== happening.kind) return happening;
    return eventDate(release, next)?.precision === 'day' ? next : happening;
  }
  if (whole.slice(1).some((sentence) => kindReferredTo(sentence) !== null)) return null;
  const told = happeningToldIn(first);
  return told !== null && eventDate(release, told)?.precision === 'day' ? told : null;
}

const SAME_DAY =
  /(?<!\p{L})(?:(?:on )?the same day|later (?:that|in the) day|həmin gün|elə həmin gün|eyni gün|в тот же день|aynı gün)(?!\p{L})/iu;

/** Events of their own day, or of the same day with others, that a release tells of beside its main one. */
function furtherHappenings(
  release: ReadableRelease,
  sentences: readonly EventSentence[],
  main: Happening,
): readonly Happening[] {
  const found: Happening[] = [];
  const appointed =
    main.kind === 'ceremony' && meaningsOf(main.sentence, 'deed').find(({ id }) => id === 'deed:appoint');
  if (appointed)
    found.push({ ...main, kind: 'appointment', deed: appointed, noun: null, isGathering: false });
  const mainDate = gathers(main.kind) ? null : eventDate(release, main);
  for (const sentence of sentences) {
    if (sentence.place <= main.sentence.place || !sentence.isWhole) continue;
    if (mainDate !== null && isOfOtherDay(release, sentence, sentences[sentence.place + 1], mainDate)) {
      found.push({ kind: 'meeting', sentence, deed: null, noun: null, isGathering: true });
    } else if (sentence.people.length > 0 && SAME_DAY.test(sentence.text)) {
      const happening = happeningIn(sentence, false);
      if (happening?.deed != null) found.push(happening);
    }
  }
  return found;
}

/** Officials meet after an accident, and an appointed one is introduced, on a day of its own. */
function isOfOtherDay(
  release: ReadableRelease,
  sentence: EventSentence,
  following: EventSentence | undefined,
  { value }: DateFact,
): boolean {
  if (isToCome(sentence)) return false;
  const isIntroduction = meaningsOf(sentence, 'introducing').length > 0 && sentence.people.length > 0;
  if (!namesMeeting(sentence) && !(isIntroduction && following !== undefined && namesMeeting(following))) {
    return false;
  }
  const date = eventDate(release, {
    kind: 'meeting',
    sentence,
    deed: null,
    noun: null,
    isGathering: true,
  });
  return date?.precision === 'day' && date.value > value;
}

function namesMeeting(sentence: EventSentence): boolean {
  return meaningsOf(sentence, 'happening').some(({ id }) => id === 'happening:meeting');
}

/** Whether people come together at an event of a kind. */
function gathers(kind: EventFact['kind']): boolean {
  return kind !== 'incident' && kind !== 'appointment';
}

function eventOf(
  release: ReadableRelease,
  people: PeopleRead,
  happening: Happening,
  stretch: readonly EventSentence[],
  mainDate: DateFact | null,
): EventRead {
  const { sentence } = happening;
  const sameDay = SAME_DAY.test(sentence.text) ? mainDate : null;
  const near = stretch.filter(({ place }) => place > sentence.place).slice(0, LEAD);
  const retold = near.filter(
    (one) => meaningsOf(one, 'happening').length > 0 && happeningIn(one, false) !== null,
  );
  const firstOf = <Found>(read: (one: EventSentence) => Found | null): Found | null =>
    [sentence, ...retold].map(read).find((one) => one !== null) ?? null;
  return {
    kind: happening.kind,
    what: statedAt(release, sentence.span, sentence.span),
    date: firstOf((one): DateFact | null => eventDate(release, { ...happening, sentence: one })) ?? sameDay,
    place: firstOf((one): Stated | null => {
      if (happening.kind === 'appointment') return null;
      const phrase = placeIn(one, one === sentence ? happening : null);
      return phrase === null ? null : phraseAt(release, one, phrase);
    }),
    organisers: organisersOf(release, people, happening, [sentence, ...near]),
    participants: participantsOf(release, people, happening, stretch),
    by: 'rules',
  };
}

function organisersOf(
  release: ReadableRelease,
  people: PeopleRead,
  happening: Happening,
  sentences: readonly EventSentence[],
): readonly Stated[] {
  for (const sentence of sentences) {
    const organisers = organisersIn(sentence, happening, people);
    if (organisers.length === 0) continue;
    return organisers.map((organiser) => {
      const { person } = organiser;
      if (person === null) return phraseAt(release, sentence, organiser);
      const stated = statedAt(release, sentence.span, person.mention);
      return { ...stated, text: people.people[person.mention.person]?.name ?? stated.text };
    });
  }
  return [];
}
