import type { DateFact, EventFact, Stated } from '../../fact.ts';
import { type PeopleRead, type ReadableRelease, statedAt } from '../readable-release.ts';
import { type Item, itemsOf } from './bulletins.ts';
import { isToCome } from './clauses.ts';
import { datelineOf, townOf } from './dateline.ts';
import { dayOfEvent } from './event-day.ts';
import { placeIn, siteIn } from './event-place.ts';
import { type EventSentence, eventSentences, meaningsOf } from './event-sentence.ts';
import { fieldsOf } from './fields.ts';
import { type Form, formOf } from './forms.ts';
import { dateBeside, furtherHappenings } from './further-happenings.ts';
import type { Happening } from './happening.ts';
import { kindOf } from './kind-told.ts';
import { mainHappening } from './main-happening.ts';
import { isOrganiserLine } from './organised-outright.ts';
import { organisersIn } from './organisers.ts';
import { paperOf } from './papers.ts';
import { participantsOf } from './participants.ts';
import { phraseAt } from './phrase-at.ts';
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
  const others = furtherHappenings(release, sentences, main);
  const items = itemsOf(release, sentences);
  const happenings = [main, ...others];
  let mainDate: DateFact | null = null;
  return happenings.map((happening, index) => {
    const isMain = index === 0;
    const stretch = stretchOf(release, sentences, happenings, index);
    const event = eventOf(release, people, happening, stretch, mainDate, items, sentences);
    if (!isMain) return event;
    const whole = withFields(release, event, happening, formOf(release, sentences));
    mainDate = whole.date;
    return whole;
  });
}

/** What the sentences leave open the fields of a release tell, and of the day the line that it opens with. */
function withFields(
  release: ReadableRelease,
  event: EventRead,
  { sentence }: Happening,
  form: Form | null,
): EventRead {
  const isDay = event.date?.precision === 'day';
  const fields = fieldsOf(release);
  const opening = isDay || isToCome(sentence) || sentence.place > HEAD ? null : datelineOf(release);
  const date = isDay ? event.date : (fields.date ?? form?.date ?? opening ?? event.date);
  return {
    ...event,
    date,
    place:
      event.kind === 'appointment'
        ? event.place
        : (fields.place ??
          event.place ??
          form?.place ??
          (TOWNLESS.has(event.kind) ? null : townOf(release, sentence.span))),
  };
}

/** Not where these were, but where a release of them was written, is what a dateline tells. */
const TOWNLESS: ReadonlySet<EventFact['kind']> = new Set(['incident', 'call', 'publication']);

/** Sentences within which that of an event is still the one that the dateline stands in front of. */
const HEAD = 6;
/** Sentences behind that of an event which may say more of it. */
const NEAR = 6;

function eventOf(
  release: ReadableRelease,
  people: PeopleRead,
  happening: Happening,
  stretch: readonly EventSentence[],
  mainDate: DateFact | null,
  items: readonly Item[],
  sentences: readonly EventSentence[],
): EventRead {
  const { sentence } = happening;
  const item = items.find(({ sentences }) => sentences.includes(sentence));
  const near = stretch.filter(({ place }) => place > sentence.place).slice(0, NEAR);
  return {
    kind: kindOf(happening),
    what: statedAt(release, sentence.span, sentence.span),
    date: dayOfEvent(release, happening, {
      near,
      beside: item?.date ?? dateBeside(sentence, mainDate),
      paper: paperOf(happening, sentences),
    }),
    place:
      happening.kind === 'appointment' ? null : (placedNear(release, happening, near) ?? item?.place ?? null),
    organisers: organisersOf(release, people, happening, [
      sentence,
      ...near,
      ...stretch.filter(isOrganiserLine),
    ]),
    participants: participantsOf(release, people, happening, stretch),
    by: 'rules',
  };
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
