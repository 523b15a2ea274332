import type { App } from '../../app.ts';
import { dayNumber, dayRange } from '../../archive/days.ts';
import type { PublishedDate, Span } from '../../archive/release.ts';
import { QuestionError, UsageError } from '../../errors.ts';
import { parsePeriodBound } from '../../search/period.ts';
import { isEmbargoed } from './embargo.ts';

/** What is searched for, as it was typed. */
export interface SearchForm {
  readonly query: string;
  readonly from: string;
  readonly to: string;
  readonly publisher: string;
}

export interface FoundRelease {
  readonly releaseId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: PublishedDate;
  readonly language: string | null;
  /** The sentence that says most of what was searched for; null where there were no words. */
  readonly quote: (Span & { readonly text: string }) | null;
}

export type Found =
  | { readonly releases: readonly FoundRelease[]; readonly problem: null }
  | { readonly releases: null; readonly problem: 'no-date' | 'no-words' };

/** Further than any list goes: a search gives no more. */
const MOST = 1_000;

/**
 * At least the first `wanted` releases that answer a form where there are that many, each once, none dated in the future;
 * without words the newest ones.
 */
export async function findReleases(
  app: Pick<App, 'search' | 'latest' | 'copies'>,
  { query, from, to, publisher }: SearchForm,
  wanted: number,
  now: Date,
): Promise<Found> {
  const first = dayOf(from, 'from');
  const last = dayOf(to, 'to');
  if (first === undefined || last === undefined) return { releases: null, problem: 'no-date' };
  const filter = {
    ...(first === null ? {} : { from: first }),
    ...(last === null ? {} : { to: last }),
    ...(publisher === '' ? {} : { publisher }),
  };
  const newest = async (limit: number) =>
    (await app.latest({ ...filter, limit })).items.map((item) => ({
      ...item,
      releaseId: item.id,
      quote: null,
    }));
  const matching = (limit: number) => app.search(query, { ...filter, limit });
  /** What is told in place of one that may not be: another release of the same text. */
  const readable = async (release: FoundRelease): Promise<FoundRelease | null> => {
    if (!isEmbargoed(release, now)) return release;
    const copy = (await app.copies(release.releaseId)).find(
      (other) =>
        !isEmbargoed(other, now) &&
        isWithin(other.published, first, last) &&
        (publisher === '' || other.publisher === release.publisher),
    );
    return copy === undefined ? null : { ...copy, releaseId: copy.id, quote: release.quote };
  };
  try {
    return {
      releases: await openReleases(query === '' ? newest : matching, readable, wanted),
      problem: null,
    };
  } catch (error) {
    if (error instanceof QuestionError) return { releases: null, problem: 'no-words' };
    throw error;
  }
}

async function openReleases(
  find: (limit: number) => Promise<readonly FoundRelease[]>,
  readable: (release: FoundRelease) => Promise<FoundRelease | null>,
  wanted: number,
): Promise<readonly FoundRelease[]> {
  for (let limit = wanted; ; limit *= 2) {
    const found = await find(limit);
    const once = eachOnce(found);
    const open = (await Promise.all(once.map(readable))).filter((release) => release !== null);
    // A search gives second passages only when it has no more releases.
    const isAll = found.length < limit || once.length < found.length || limit >= MOST;
    if (isAll || open.length >= wanted) return open;
  }
}

function eachOnce(found: readonly FoundRelease[]): readonly FoundRelease[] {
  const seen = new Set<string>();
  return found.filter(({ releaseId }) => !seen.has(releaseId) && seen.add(releaseId));
}

/** As the archive filters: some day that the date may stand for is inside. */
function isWithin(published: PublishedDate, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  const range = dayRange(published);
  if (range === null) return false;
  return (from === null || range.last >= dayNumber(from)) && (to === null || range.first <= dayNumber(to));
}

/** The day that a bound of the form stands for: null for none, undefined for what is no date. */
export function dayOf(text: string, side: 'from' | 'to'): string | null | undefined {
  if (text === '') return null;
  try {
    return parsePeriodBound(text, side);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
