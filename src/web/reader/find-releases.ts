import type { App } from '../../app.ts';
import type { PublishedDate, Span } from '../../archive/release.ts';
import { QuestionError, UsageError } from '../../errors.ts';
import { parsePeriodBound } from '../../search/period.ts';

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

/** The first `wanted` releases that answer a form, each once; without words the newest ones. */
export async function findReleases(
  app: Pick<App, 'search' | 'latest'>,
  { query, from, to, publisher }: SearchForm,
  wanted: number,
): Promise<Found> {
  const first = dayOf(from, 'from');
  const last = dayOf(to, 'to');
  if (first === undefined || last === undefined) return { releases: null, problem: 'no-date' };
  const filter = {
    ...(first === null ? {} : { from: first }),
    ...(last === null ? {} : { to: last }),
    ...(publisher === '' ? {} : { publisher }),
  };
  if (query === '') {
    const { items } = await app.latest({ ...filter, limit: wanted });
    return { releases: items.map((item) => ({ ...item, releaseId: item.id, quote: null })), problem: null };
  }
  try {
    // A search gives second passages only when it has no more releases.
    return { releases: eachOnce(await app.search(query, { ...filter, limit: wanted })), problem: null };
  } catch (error) {
    if (error instanceof QuestionError) return { releases: null, problem: 'no-words' };
    throw error;
  }
}

function eachOnce(found: readonly FoundRelease[]): readonly FoundRelease[] {
  const seen = new Set<string>();
  return found.filter(({ releaseId }) => !seen.has(releaseId) && seen.add(releaseId));
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
