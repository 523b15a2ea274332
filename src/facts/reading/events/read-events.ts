import type { DateFact, EventFact, Stated } from '../../fact.ts';
import { type PeopleRead, type ReadableRelease, statedAt } from '../readable-release.ts';
import { isToCome } from './clauses.ts';
import { datelineOf, townOf } from './dateline.ts';
import { eventDate } from './event-date.ts';
import { placeIn, siteIn } from './event-place.ts';
import { type EventSentence, eventSentences, meaningsOf } from './event-sentence.ts';
import { fieldsOf } from './fields.ts';
import { type Happening, happeningIn } from './happenings.ts';
import { kindOf } from './kind-told.ts';
import { mainHappening } from './main-happening.ts';
import { organisersIn } from './organisers.ts';
import { participantsOf, phraseAt } from './participants.ts';
import { stretchOf } from './stretches.ts';

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
    const isMain = index === 0;
    const stretch = stretchOf(release, sentences, happenings, index);
    const event = eventOf(release, people, happening, stretch, mainDate);
    if (!isMain) return event;
    const whole = withFields(release, event, happening);
    mainDate = whole.date;
    return whole;
  });
}

/** What the sentences leave open the fields of a release tell, and of the day the line that it opens with. */
function withFields(release: ReadableRelease, event: EventRead, { sentence }: Happening): EventRead {
  const isDay = event.date?.precision === 'day';
  if (isDay && event.place !== null) return event;
  const fields = fieldsOf(release);
  const opening = isDay || isToCome(sentence) || sentence.place > HEAD ? null : datelineOf(release);
  const date = isDay ? event.date : (fields.date ?? opening ?? event.date);
  return {
    ...event,
    date,
    place:
      event.kind === 'appointment'
        ? event.place
        : (event.place ?? fields.place ?? townOf(release, sentence.span)),
  };
}

/** Sentences within which that of an event is still the one that the dateline stands in front of. */
const HEAD = 6;
const MOST_EVENTS = 3;
/** Sentences behind that of an event which may say more of it. */
const NEAR = 6;

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
  const near = stretch.filter(({ place }) => place > sentence.place).slice(0, NEAR);
  return {
    kind: kindOf(happening),
    what: statedAt(release, sentence.span, sentence.span),
    date: datedNear(release, happening, near) ?? sameDay,
    place: happening.kind === 'appointment' ? null : placedNear(release, happening, near),
    organisers: organisersOf(release, people, happening, [sentence, ...near]),
    participants: participantsOf(release, people, happening, stretch),
    by: 'rules',
  };
}

/** The day of an event by its own sentence, or by one soon behind it that tells more of it. */
function datedNear(
  release: ReadableRelease,
  happening: Happening,
  near: readonly EventSentence[],
): DateFact | null {
  const own = eventDate(release, happening);
  if ((own !== null && own.precision !== 'month') || isToCome(happening.sentence)) return own;
  const { value: published } = release.published;
  for (const sentence of near) {
    if (isToCome(sentence)) continue;
    const date = eventDate(release, { ...happening, sentence });
    if (date?.precision !== 'day' || (published !== null && date.value > published)) continue;
    if (own === null || date.value.startsWith(own.value)) return date;
  }
  return own;
}

/** Where an event was by its own sentence, or the house or site that one soon behind it tells. */
function placedNear(
  release: ReadableRelease,
  happening: Happening,
  near: readonly EventSentence[],
): Stated | null {
  const own = placeIn(happening.sentence, happening);
  if (own !== null) return phraseAt(release, happening.sentence, own);
  for (const sentence of near.slice(0, 2)) {
    if (isToCome(sentence) || meaningsOf(sentence, 'happening').length === 0) continue;
    const site = siteIn(sentence);
    if (site !== null) return phraseAt(release, sentence, site);
  }
  return null;
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
