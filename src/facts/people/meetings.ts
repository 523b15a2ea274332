import { isSameMeeting } from '../briefs/same-meeting.ts';
import type { ToldMeeting } from '../briefs/told-meeting.ts';
import type { Citations, CitedPlace } from '../citations.ts';
import type { PersonMeeting } from '../results.ts';
import { linkedGroups } from './groups.ts';
import type { Person } from './person.ts';

/** Meetings and other events that a person took part in, latest first; one that several releases tell of by the newest. */
export function meetingsOf({ appearances }: Person): readonly ToldMeeting[] {
  const told = appearances.flatMap(({ release, facts, person }) =>
    facts.events
      .filter(({ participants }) => participants.some((participant) => participant.person === person))
      .map((event): ToldMeeting => ({ release, facts, event })),
  );
  const meetings = linkedGroups(told, isSameMeeting).flatMap(([newest]) => newest ?? []);
  return meetings
    .map((meeting) => ({ meeting, day: dayOf(meeting) }))
    .toSorted((a, b) => Number(a.day < b.day) - Number(a.day > b.day))
    .map(({ meeting }) => meeting);
}

/** The sentences that have to be read before `citedMeetings`. */
export function placesOfMeetings(person: Person): readonly CitedPlace[] {
  return meetingsOf(person).map(({ release, event }) => ({ release, sentence: event.what.sentence }));
}

/** What rests on a release that was withdrawn meanwhile is left out. */
export function citedMeetings(person: Person, citations: Citations): readonly PersonMeeting[] {
  return meetingsOf(person).flatMap(({ release, event: { what, date } }) => {
    const citation = citations.cite({ release, sentence: what.sentence });
    return citation === null ? [] : [{ text: what.text, date: date?.value ?? null, citation }];
  });
}

/** Of the event, else of the release: in no case later than it was told of. Texts of dates sort as dates do. */
function dayOf({ event, release }: ToldMeeting): string {
  return event.date?.value ?? release.published.value ?? '';
}
