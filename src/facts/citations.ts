import type { Citation } from '../answering/answer.ts';
import type { ReleaseSummary } from '../archive/archive.ts';
import type { Span } from '../archive/release.ts';
import type { FactArchive } from './fact-archive.ts';

/** A sentence of a release that a value rests on. */
export interface CitedPlace {
  readonly release: ReleaseSummary;
  readonly sentence: Span;
}

/** The citations of one result. */
export interface Citations {
  /** Reads these sentences, in one call; those that are read already are not read again. */
  read(places: readonly CitedPlace[]): Promise<void>;
  /**
   * The citation of a sentence that was read. Releases are numbered from 1 in the order of these calls, so they are made in
   * the order in which the result shows its values. Null when the release is not current any more: its value is left out.
   * Throws RangeError for a sentence that was not read.
   */
  cite(place: CitedPlace): Citation | null;
}

/** Makes the citations of one result; each result has its own, since markers are counted from 1 in it. */
export function createCitations(facts: Pick<FactArchive, 'quotes'>): Citations {
  const quotes = new Map<string, string | null>();
  const markers = new Map<string, number>();

  return {
    async read(places) {
      const wanted = new Map(places.map((place) => [keyOf(place), place]));
      for (const key of quotes.keys()) wanted.delete(key);
      if (wanted.size === 0) return;
      const read = await facts.quotes(
        [...wanted.values()].map(({ release, sentence: { start, end } }) => ({
          releaseId: release.id,
          span: { start, end },
        })),
      );
      for (const [position, key] of [...wanted.keys()].entries()) quotes.set(key, read[position] ?? null);
    },
    cite(place) {
      const quote = quotes.get(keyOf(place));
      const { release, sentence } = place;
      if (quote === undefined) {
        throw new RangeError(`Citing ${release.id} failed: its sentence at ${sentence.start} was not read.`);
      }
      if (quote === null) return null;
      const marker = markers.get(release.id) ?? markers.size + 1;
      markers.set(release.id, marker);
      const { id: releaseId, title, publisher, published, source, url } = release;
      const { start, end } = sentence;
      return { marker, releaseId, title, publisher, published, source, url, quote, start, end };
    },
  };
}

function keyOf({ release, sentence }: CitedPlace): string {
  return `${release.id} ${sentence.start} ${sentence.end}`;
}
