import type { KeptPassage, ReleaseSummary } from '../archive/archive.ts';
import type { Span } from '../archive/release.ts';
import type { QuestionKind } from '../search/analysis/question-kind.ts';
import type { SentenceMatch } from '../search/ranking/passage-match.ts';
import type { RankedRelease } from '../search/ranking/rank.ts';
import { sentenceCoverage } from '../search/ranking/score.ts';
import type { WeightedQuestion } from '../search/ranking/weights.ts';

/** A sentence of a release, weighed as an answer. */
export interface ScoredSentence extends Span {
  readonly release: ReleaseSummary;
  readonly text: string;
  readonly match: SentenceMatch;
  /** The sentence before it in the release, when it was read too. */
  readonly before: ScoredSentence | null;
  /** Share of the question's weight that it covers, what the sentence before it lends included. */
  readonly coverage: number;
  /** Coverage, and whether it holds the kind of thing that is asked for. */
  readonly score: number;
}

/** What holding the kind of thing that is asked for (a number, a name) is worth, in units of coverage. */
const KIND_BONUS = 0.12;
/** A sentence from a passage that answers better as a whole is preferred by this much. */
const PASSAGE_SHARE = 0.1;

/** Every sentence of a ranked release that was read, in reading order, each once. */
export function scoreSentences(question: WeightedQuestion, ranked: RankedRelease): ScoredSentence[] {
  const top = ranked.passages[0].score || 1;
  const found = new Map<number, { span: Span; passage: KeptPassage; match: SentenceMatch; share: number }>();
  for (const { match, score } of ranked.passages) {
    for (const [index, span] of match.passage.sentences.entries()) {
      const sentence = match.sentences[index];
      if (sentence === undefined) continue;
      const share = score / top;
      const known = found.get(span.start);
      if (known === undefined || known.share < share) {
        found.set(span.start, { span, passage: match.passage, match: sentence, share });
      }
    }
  }
  const ordered = [...found.values()].sort((a, b) => a.span.start - b.span.start);
  const sentences: ScoredSentence[] = [];
  for (const [index, { span, passage, match, share }] of ordered.entries()) {
    const previous = ordered[index - 1];
    const isNext = previous !== undefined && areNeighbours(previous, { span, passage });
    const before = isNext ? (sentences[index - 1] ?? null) : null;
    const covered = sentenceCoverage(
      question,
      match.strengths,
      before?.match.strengths,
      ranked.title?.strengths,
    );
    sentences.push({
      release: ranked.release,
      start: span.start,
      end: span.end,
      text: passage.text.slice(span.start - passage.start, span.end - passage.start),
      match,
      before,
      coverage: covered,
      score: covered + (holdsKind(question.kind, match) ? KIND_BONUS : 0) + PASSAGE_SHARE * share,
    });
  }
  return sentences;
}

/** In one passage, or at the border of two that follow each other: nothing was left unread between them. */
function areNeighbours(
  before: { readonly span: Span; readonly passage: KeptPassage },
  after: { readonly span: Span; readonly passage: KeptPassage },
): boolean {
  return after.passage.ordinal - before.passage.ordinal <= 1;
}

export function holdsKind(kind: QuestionKind, match: SentenceMatch): boolean {
  if (kind === 'number' || kind === 'time') return match.hasNewNumber;
  if (kind === 'person' || kind === 'place') return match.hasNewName;
  return false;
}
