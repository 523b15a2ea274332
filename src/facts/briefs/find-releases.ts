import { type Days, dateOf, daysPublished } from '../../answering/checking/values/days.ts';
import type { ReleaseFilter } from '../../archive/archive.ts';
import { tokenize } from '../../search/analysis/tokens.ts';
import type { FactArchive } from '../fact-archive.ts';
import { isSameMeeting } from './same-meeting.ts';
import { personOf, type ToldMeeting } from './told-meeting.ts';

/** So much of a heading or a sentence says what it is about. */
const LONGEST_SEARCH = 400;
/** Releases looked at for each way of searching. */
const LIMIT = 20;
const MOST_NAMES = 8;
/** Days before and after a meeting, and its first release, within which others tell of it. */
const BEFORE = 3;
const AFTER = 31;

/**
 * Other releases of the archive that tell of the same meeting, best first: looked for by heading, by what happened and by
 * the names of those who took part, which are found in any language.
 */
export async function findReleasesOf(
  facts: FactArchive,
  meeting: ToldMeeting,
  filter: ReleaseFilter,
): Promise<readonly ToldMeeting[]> {
  const near = nearTo(meeting, filter);
  const { release, event } = meeting;
  const names = event.participants
    .flatMap((participant) => personOf(meeting, participant)?.name ?? [])
    .slice(0, MOST_NAMES);
  const searches = [
    ...[release.title, names.join(' '), event.what.text].map((words) => ({ words, filter: near })),
    { words: release.title, filter },
  ];
  const found = new Set<string>();
  for (const search of searches) {
    const words = search.words.slice(0, LONGEST_SEARCH);
    if (tokenize(words).length === 0) continue;
    for (const id of await facts.about(words, { filter: search.filter, limit: LIMIT })) found.add(id);
  }
  found.delete(release.id);
  const known = await facts.factsOf([...found]);
  return known.flatMap((other) => {
    const same = other.facts.events
      .map((told) => ({ release: other.release, facts: other.facts, event: told }))
      .find((told) => isSameMeeting(meeting, told));
    return same ?? [];
  });
}

/** The filter narrowed to the days around a meeting, as far as they are known. */
function nearTo({ release, event }: ToldMeeting, filter: ReleaseFilter): ReleaseFilter {
  const dates = [
    daysPublished(release.published),
    event.date === null ? null : daysPublished({ value: event.date.value, precision: event.date.precision }),
  ].filter((days): days is Days => days !== null);
  if (dates.length === 0) return filter;
  const from = dayText(Math.min(...dates.map(({ first }) => first)) - BEFORE);
  const to = dayText(Math.max(...dates.map(({ last }) => last)) + AFTER);
  return {
    ...filter,
    from: filter.from === undefined || filter.from < from ? from : filter.from,
    to: filter.to === undefined || filter.to > to ? to : filter.to,
  };
}

function dayText(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}
