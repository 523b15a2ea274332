import type { ReleaseFilter, ReleaseSummary } from '../archive/archive.ts';
import type { Span } from '../archive/release.ts';
import type { ReleaseFacts } from './fact.ts';

export interface KnownFacts {
  readonly release: ReleaseSummary;
  readonly facts: ReleaseFacts;
}

/**
 * The facts of the releases that are current now: those of withdrawn or corrected texts are never given, nor those of a
 * release that is dated in the future.
 */
export interface FactArchive {
  /** In the order asked; a release that is not current, or not to be shown yet, is left out. */
  factsOf(releaseIds: readonly string[]): Promise<readonly KnownFacts[]>;
  /**
   * Releases in which somebody is named by a word with this key (`nameKey` of src/search/analysis), newest first, those
   * without a date last; each text once.
   */
  naming(key: string, filter?: ReleaseFilter): Promise<readonly string[]>;
  /** Releases that bear on these words, best first, each text once. Throws QuestionError for words that cannot be searched for. */
  about(
    words: string,
    options: { readonly filter?: ReleaseFilter; readonly limit: number },
  ): Promise<readonly string[]>;
  /** Slices of bodies, in the order asked; null for a release that is left out above, or for a span outside of its body. */
  quotes(
    wanted: readonly { readonly releaseId: string; readonly span: Span }[],
  ): Promise<readonly (string | null)[]>;
}
