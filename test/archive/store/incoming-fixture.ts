import type { IncomingRelease } from '../../../src/archive/archive.ts';
import type { CutPassage, DescribedRelease, PublishedDate } from '../../../src/archive/release.ts';

export interface Stated extends Partial<Omit<DescribedRelease, 'published'>> {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date?: string;
  readonly contentHash?: string;
  readonly folder?: string;
  readonly passages?: readonly CutPassage[];
}

/** A release to be kept, of one passage and one sentence unless said otherwise; its hash follows from the rest. */
export function incoming({ date, contentHash, folder, passages, ...stated }: Stated = {}): IncomingRelease {
  const release: DescribedRelease = {
    source: 'a.txt',
    title: 'Ministers meet',
    publisher: 'Ministry of Harbours',
    language: 'en',
    url: null,
    body: 'The ministers met on Monday.',
    ...stated,
    published: published(date),
  };
  const whole = { start: 0, end: release.body.length };
  return {
    release,
    ...(folder === undefined ? {} : { folder }),
    contentHash: contentHash ?? JSON.stringify(release),
    passages: passages ?? [{ ordinal: 0, ...whole, sentences: [whole] }],
  };
}

function published(date: string | undefined): PublishedDate {
  if (date === undefined) {
    return { value: null, precision: 'unknown' };
  }
  return { value: date, precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year' };
}
