import type { PublishedDate, Span } from '../archive/release.ts';
import type { RankedPassage, RankedRelease } from './ranking/rank.ts';
import { coverage } from './ranking/score.ts';
import type { WeightedQuestion } from './ranking/weights.ts';

/** A passage that bears on a query. */
export interface SearchResult {
  readonly releaseId: string;
  readonly title: string;
  readonly publisher: string | null;
  /** YYYY-MM-DD, YYYY-MM, YYYY or null. */
  readonly date: string | null;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly published: PublishedDate;
  readonly language: string | null;
  readonly url: string | null;
  /** The sentence of the passage that says most of what was searched for. */
  readonly quote: Span & { readonly text: string };
  /** Of its release; those that follow from the same release stand a little lower. */
  readonly score: number;
}

/**
 * The best passage of each release, best release first; only when there are fewer releases than asked for, their second
 * passages follow, and so on.
 */
export function searchResults(
  releases: readonly RankedRelease[],
  limit: number,
  question: WeightedQuestion,
): SearchResult[] {
  const results: SearchResult[] = [];
  const deepest = Math.max(0, ...releases.map(({ passages }) => passages.length));
  for (let depth = 0; depth < deepest && results.length < limit; depth += 1) {
    for (const release of releases) {
      const passage = release.passages[depth];
      if (passage !== undefined && bears(passage) && results.length < limit)
        results.push(resultOf(release, passage, question));
    }
  }
  return results;
}

/** A passage in which nothing of the question stands was read for its neighbours' sake. */
function bears({ match }: RankedPassage): boolean {
  return match.strengths.some((strength) => strength > 0);
}

function resultOf(
  { release, score, passages: [best] }: RankedRelease,
  ranked: RankedPassage,
  question: WeightedQuestion,
): SearchResult {
  const { passage } = ranked.match;
  return {
    releaseId: release.id,
    title: release.title,
    publisher: release.publisher,
    date: release.published.value,
    published: release.published,
    language: release.language,
    url: release.url,
    quote: bestSentence(ranked, question),
    source: release.source,
    start: passage.start,
    end: passage.end,
    text: passage.text,
    score: score - (best.score - ranked.score),
  };
}

function bestSentence({ match }: RankedPassage, question: WeightedQuestion): SearchResult['quote'] {
  const { passage, sentences } = match;
  let best: Span = passage;
  let most = 0;
  for (const [index, span] of passage.sentences.entries()) {
    const covered = coverage(question, sentences[index]?.strengths ?? []);
    if (covered > most) [best, most] = [span, covered];
  }
  const { start, end } = best;
  return { start, end, text: passage.text.slice(start - passage.start, end - passage.start) };
}
