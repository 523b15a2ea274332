import type { Archive, ReleaseFilter } from '../archive/archive.ts';
import { isEmbargoed } from '../archive/embargo.ts';
import { tokenize } from './analysis/tokens.ts';
import type { HybridRetriever } from './hybrid-retriever.ts';
import { LONGEST_QUESTION } from './question.ts';
import { type SearchResult, searchResults } from './search-results.ts';

/** For a title without a word: so much of the beginning says what a release is about. */
const LEAD = 300;
/** Another release is on the same subject when the title finds it at least so well, measured by its own release. */
const SHARE_OF_OWN = 0.25;

export interface SimilarOptions {
  readonly filter: ReleaseFilter;
  readonly exact: boolean;
  readonly limit: number;
}

/**
 * Releases that a current release's title finds, best first, each with its best passage; itself and its copies are left
 * out. [] for a release that is not current, or that may not be shown yet. The title alone: with the first sentences, the phrases that every release of
 * an office begins with weigh more than the subject.
 */
export async function similarReleases(
  { archive, retriever }: { readonly archive: Archive; readonly retriever: HybridRetriever },
  releaseId: string,
  { filter, exact, limit }: SimilarOptions,
): Promise<readonly SearchResult[]> {
  const release = await archive.release(releaseId);
  if (release === null || release.status !== 'current') return [];
  if (filter.asOf !== undefined && isEmbargoed(release, filter.asOf)) return [];
  const subject = tokenize(release.title).length > 0 ? release.title : release.body.slice(0, LEAD);
  const { releases, question } = await retriever.retrieve(subject.slice(0, LONGEST_QUESTION), {
    filter,
    exact,
    breadth: limit + 1,
  });
  const text = release.duplicateOf ?? release.id;
  const isOwn = (one: { readonly id: string; readonly duplicateOf: string | null }) =>
    (one.duplicateOf ?? one.id) === text;
  const others = releases.filter(({ release: one }) => !isOwn(one));
  // A filter may keep the release itself out: then the best one found is the measure.
  const full = (releases.find(({ release: one }) => isOwn(one)) ?? others[0])?.score ?? 0;
  const alike = others.filter(({ score }) => score >= SHARE_OF_OWN * full);
  // One passage of each: where there are few releases, no second passage of one fills the list.
  return searchResults(alike, Math.min(limit, alike.length), question);
}
