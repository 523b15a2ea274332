import type { ReleaseFilter } from '../../archive/archive.ts';
import { type Citations, createCitations } from '../citations.ts';
import type { FactArchive } from '../fact-archive.ts';
import type { PageOptions, TimelineEntry, TimelineResult } from '../results.ts';
import { type DraftEntry, draftEntries } from './draft-entries.ts';

export interface TimelineOptions extends PageOptions {
  /** A hard filter on releases, by their publication dates. */
  readonly filter: ReleaseFilter;
}

export interface Timeline {
  /**
   * Events and releases on the words by the date of the event, oldest first, each meeting once; a release without a dated
   * event by its publication date, one without any date apart. Of the releases that bear on the words the best 300 are
   * read, so that `total` is at most what those tell. Throws QuestionError for words that cannot be searched for.
   */
  timeline(words: string, options: TimelineOptions): Promise<TimelineResult>;
}

const MOST_RELEASES = 300;
const DEFAULT_LIMIT = 20;

export function createTimeline(facts: FactArchive): Timeline {
  return {
    async timeline(words, { filter, offset = 0, limit = DEFAULT_LIMIT }) {
      const ids = await facts.about(words, { filter, limit: MOST_RELEASES });
      const { dated, undated } = draftEntries(await facts.factsOf(ids));
      const shown = dated.slice(offset, offset + limit);
      const citations = createCitations(facts);
      await citations.read(shown.flatMap(({ cited }) => cited ?? []));
      const entries = shown.flatMap((entry) => citedEntry(entry, citations) ?? []);
      return { total: dated.length, entries, undated };
    },
  };
}

/** Null for what is withdrawn by now. */
function citedEntry({ cited, ...entry }: DraftEntry, citations: Citations): TimelineEntry | null {
  if (cited === null) return { ...entry, citation: null };
  const citation = citations.cite(cited);
  return citation === null ? null : { ...entry, citation };
}
