import { readText } from '../../answering/checking/reading/read-text.ts';
import type { CitedPlace } from '../citations.ts';
import type { DateFact } from '../fact.ts';
import { type DraftDisagreement, disagreementsOf } from './disagreements.ts';
import { type JoinedParticipant, joinParticipants } from './join-participants.ts';
import { type CitedNext, joinNext, joinOutcomes } from './join-sentences.ts';
import { sharedOfShorter } from './meaning.ts';
import { type Cited, citedOf, type ToldMeeting } from './told-meeting.ts';

/** A brief before its sentences are read. */
export interface DraftBrief {
  readonly what: Cited;
  readonly eventDate: Cited | null;
  readonly place: Cited | null;
  readonly organisers: readonly Cited[];
  readonly participants: readonly JoinedParticipant[];
  readonly outcomes: readonly Cited[];
  readonly next: readonly CitedNext[];
  readonly disagreements: readonly DraftDisagreement[];
}

/** What all releases of a meeting state of it; the first one is what the others add to. */
export function draftBrief(first: ToldMeeting, others: readonly ToldMeeting[]): DraftBrief {
  const releases = [first, ...others];
  const participants = joinParticipants(releases);
  const { next, disagreements } = joinNext(releases);
  return {
    what: citedOf(first, first.event.what),
    eventDate: preciseDate(releases),
    place: firstOf(releases, ({ event }) => event.place),
    organisers: joinOrganisers(releases),
    participants,
    outcomes: joinOutcomes(releases),
    next,
    disagreements: disagreementsOf(releases, { participants, next: disagreements }),
  };
}

/** Every sentence that a brief cites. */
export function placesOf(draft: DraftBrief): readonly CitedPlace[] {
  return [
    draft.what,
    ...[draft.eventDate, draft.place].filter((cited) => cited !== null),
    ...draft.organisers,
    ...draft.participants.flatMap((one) => (one.title === null ? [one] : [one, one.title])),
    ...draft.outcomes,
    ...draft.next,
    ...draft.disagreements.flatMap(({ values }) => values),
  ];
}

function firstOf(
  releases: readonly ToldMeeting[],
  statedIn: (told: ToldMeeting) => ToldMeeting['event']['place'],
): Cited | null {
  for (const told of releases) {
    const stated = statedIn(told);
    if (stated !== null) return citedOf(told, stated);
  }
  return null;
}

const PRECISION: Readonly<Record<DateFact['precision'], number>> = { day: 2, month: 1, year: 0 };

/** The date of the first release that states one, or what another one knows more precisely. */
function preciseDate(releases: readonly ToldMeeting[]): Cited | null {
  let best: { readonly date: DateFact; readonly told: ToldMeeting } | null = null;
  for (const told of releases) {
    const { date } = told.event;
    if (date === null) continue;
    const isFiner = best === null || PRECISION[date.precision] > PRECISION[best.date.precision];
    if (isFiner && (best === null || date.value.startsWith(best.date.value))) best = { date, told };
  }
  return best === null ? null : { ...citedOf(best.told, best.date), text: best.date.value };
}

const SAME_ORGANISER = 0.5;

/** Of another language only when no release before names any: a body's name is often put in other words, not translated. */
function joinOrganisers(releases: readonly ToldMeeting[]): readonly Cited[] {
  const joined: Cited[] = [];
  for (const told of releases) {
    const { language } = told.release;
    const before = [...joined];
    if (before.some(({ release }) => release.language !== language)) continue;
    for (const organiser of told.event.organisers) {
      const read = readText(organiser.text, language);
      const isKnown = before.some(
        ({ text }) => sharedOfShorter(read, readText(text, language)) >= SAME_ORGANISER,
      );
      if (!isKnown) joined.push(citedOf(told, organiser));
    }
  }
  return joined;
}
