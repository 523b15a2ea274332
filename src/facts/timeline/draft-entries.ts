import type { ReleaseSummary } from '../../archive/archive.ts';
import { isSameMeeting } from '../briefs/same-meeting.ts';
import type { ToldMeeting } from '../briefs/told-meeting.ts';
import type { CitedPlace } from '../citations.ts';
import type { DateFact, Stated } from '../fact.ts';
import type { KnownFacts } from '../fact-archive.ts';
import type { TimelineEntry } from '../results.ts';

/** An entry before its sentence is read. */
export interface DraftEntry extends Omit<TimelineEntry, 'citation'> {
  /** Null when the release has no sentence that says what it is about. */
  readonly cited: CitedPlace | null;
}

export interface DraftTimeline {
  /** Oldest first. */
  readonly dated: readonly DraftEntry[];
  readonly undated: readonly ReleaseSummary[];
}

/** Puts events and releases in order: of releases, best first, that tell of one meeting the first one stands for it. */
export function draftEntries(releases: readonly KnownFacts[]): DraftTimeline {
  const meetings: ToldMeeting[] = [];
  const dated: DraftEntry[] = [];
  const undated: ReleaseSummary[] = [];
  const isTold = (told: ToldMeeting) => meetings.some((known) => isSameMeeting(known, told));

  for (const { release, facts } of releases) {
    for (const event of facts.events) {
      const told = { release, facts, event };
      if (event.date === null || isTold(told)) continue;
      meetings.push(told);
      dated.push(eventEntry(told, event.date));
    }
  }
  // After all dated ones, by which a release that gives no date may be of a meeting that has one.
  for (const known of releases) {
    const { release, facts } = known;
    const [event] = facts.events;
    if (facts.events.some(({ date }) => date !== null)) continue;
    if (event !== undefined) {
      const told = { release, facts, event };
      if (isTold(told)) continue;
      meetings.push(told);
    }
    const entry = releaseEntry(known);
    if (entry === null) undated.push(release);
    else dated.push(entry);
  }
  return { dated: dated.sort(byDate), undated };
}

/** A month or year is the beginning of the dates in it, so that it sorts before them as text. */
function byDate(a: DraftEntry, b: DraftEntry): number {
  if (a.date === b.date) return 0;
  return a.date < b.date ? -1 : 1;
}

function eventEntry({ release, event }: ToldMeeting, { value, precision }: DateFact): DraftEntry {
  const { what, place } = event;
  return {
    kind: 'event',
    date: value,
    precision,
    text: what.text,
    place: place?.text ?? null,
    release,
    cited: { release, sentence: what.sentence },
  };
}

function releaseEntry({ release, facts }: KnownFacts): DraftEntry | null {
  const { published, title } = release;
  if (published.value === null) return null;
  const [event] = facts.events;
  const stated: Stated | undefined = event?.what ?? facts.statements[0]?.said ?? facts.people[0]?.named;
  return {
    kind: 'release',
    date: published.value,
    precision: published.precision,
    text: title,
    place: event?.place?.text ?? null,
    release,
    cited: stated === undefined ? null : { release, sentence: stated.sentence },
  };
}
