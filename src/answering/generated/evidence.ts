import type { KeptPassage, ReleaseSummary } from '../../archive/archive.ts';
import type { Span } from '../../archive/release.ts';
import type { Retrieval } from '../../search/hybrid-retriever.ts';
import type { CitedSpan } from '../conversation.ts';
import { ordersWriter } from './orders.ts';
import { saysNothingNew, type Wording, wordingOf } from './wording.ts';

/** A sentence of a release that a model may cite by its number. */
export interface EvidenceSentence extends Span {
  /** From 1, across all releases. */
  readonly number: number;
  readonly release: ReleaseSummary;
  readonly text: string;
  /** The stretch of the release around it that the model was given. */
  readonly passage: string;
}

export interface EvidenceRelease {
  readonly release: ReleaseSummary;
  /** In reading order; between two that do not follow each other something was left out. */
  readonly sentences: readonly EvidenceSentence[];
}

export interface Evidence {
  /** The most promising release first. */
  readonly releases: readonly EvidenceRelease[];
  /** By number. */
  readonly sentences: ReadonlyMap<number, EvidenceSentence>;
  /** What was left out since it gives orders to whoever writes the answer, and what belongs to it. */
  readonly orders: readonly string[];
}

/** About a quarter of what a small model of today can read. */
const MOST_TOKENS = 3_000;
const RELEASES_CONSIDERED = 10;
const PASSAGES_OF_RELEASE = 4;
/** Reciprocal rank fusion (Cormack et al. 2009), with a constant for short lists. */
const RANK_OFFSET = 10;
/** The second passage of a release counts as if its release stood that much lower. */
const PASSAGE_STEP = 1.5;

interface Proposal {
  readonly passage: KeptPassage;
  score: number;
}

/**
 * Chooses what a model is given to answer from: passages of all rankings fused by their places in them, texts that say
 * the same once, passages that follow each other joined, within a budget of tokens (a first passage is never too long);
 * without the sentences of `exclude`, and without those that give orders to whoever writes the answer.
 */
export function gatherEvidence(
  retrievals: readonly Retrieval[],
  exclude: readonly CitedSpan[] = [],
  mostTokens = MOST_TOKENS,
): Evidence {
  const chosen: { readonly passage: KeptPassage; readonly wording: Wording }[] = [];
  let tokens = 0;
  for (const { passage } of proposalsOf(retrievals)) {
    const cost = estimatedTokens(passage.text);
    if (tokens + cost > mostTokens && chosen.length > 0) continue;
    const wording = wordingOf(passage.text);
    const isCopy = chosen.some(
      (other) => other.passage.release.id !== passage.release.id && saysNothingNew(wording, other.wording),
    );
    if (isCopy) continue;
    chosen.push({ passage, wording });
    tokens += cost;
  }
  return numbered(
    chosen.map(({ passage }) => passage),
    exclude,
  );
}

function proposalsOf(retrievals: readonly Retrieval[]): readonly Proposal[] {
  const proposals = new Map<number, Proposal>();
  for (const { releases } of retrievals) {
    for (const [rank, { passages }] of releases.slice(0, RELEASES_CONSIDERED).entries()) {
      for (const [place, { match }] of passages.slice(0, PASSAGES_OF_RELEASE).entries()) {
        const proposal = proposals.get(match.passage.id) ?? { passage: match.passage, score: 0 };
        proposal.score += 1 / (RANK_OFFSET + rank + PASSAGE_STEP * place);
        proposals.set(match.passage.id, proposal);
      }
    }
  }
  return [...proposals.values()].sort((a, b) => b.score - a.score || a.passage.id - b.passage.id);
}

function numbered(passages: readonly KeptPassage[], exclude: readonly CitedSpan[]): Evidence {
  const byRelease = new Map<string, KeptPassage[]>();
  for (const passage of passages) {
    byRelease.set(passage.release.id, [...(byRelease.get(passage.release.id) ?? []), passage]);
  }
  const all = new Map<number, EvidenceSentence>();
  const releases: EvidenceRelease[] = [];
  const orders = new Set<string>();
  for (const group of byRelease.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { release } = first;
    const sentences: EvidenceSentence[] = [];
    for (const block of blocksOf(group, orders)) {
      const passage = block.map(({ text }) => text).join(' ');
      for (const sentence of block) {
        if (exclude.some((span) => span.releaseId === release.id && overlap(span, sentence))) continue;
        const one = { ...sentence, release, passage, number: all.size + 1 };
        all.set(one.number, one);
        sentences.push(one);
      }
    }
    if (sentences.length > 0) releases.push({ release, sentences });
  }
  return { releases, sentences: all, orders: [...orders] };
}

type Sentence = Span & { readonly text: string };

/**
 * Sentences of passages of one release in reading order, each once, those without a gap between them together.
 *
 * @param orders takes the texts of those left out
 */
function blocksOf(passages: readonly KeptPassage[], orders: Set<string>): Sentence[][] {
  const blocks: Sentence[][] = [];
  let last: KeptPassage | null = null;
  const seen = new Set<number>();
  for (const passage of [...passages].sort((a, b) => a.ordinal - b.ordinal)) {
    const fresh: Sentence[] = [];
    for (const { isOrder, ...sentence } of sentencesOf(passage)) {
      if (isOrder) orders.add(sentence.text);
      else if (!seen.has(sentence.start)) fresh.push(sentence);
    }
    for (const { start } of fresh) seen.add(start);
    if (last !== null && passage.ordinal - last.ordinal <= 1) blocks.at(-1)?.push(...fresh);
    else blocks.push(fresh);
    last = passage;
  }
  return blocks.filter((block) => block.length > 0);
}

/** To an order to the writer belongs the rest of its paragraph. */
function sentencesOf(passage: KeptPassage): readonly (Sentence & { readonly isOrder: boolean })[] {
  const { text, start: offset, sentences } = passage;
  let isOrder = false;
  let last = offset;
  return sentences.map(({ start, end }) => {
    const sentence = text.slice(start - offset, end - offset);
    const isNewParagraph = /\n\s*\n/u.test(text.slice(last - offset, start - offset));
    last = end;
    isOrder = ordersWriter(sentence) || (isOrder && !isNewParagraph);
    return { start, end, text: sentence, isOrder };
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Tokens of a text as common tokenizers count them, rather too many: about four Latin letters each, two of other scripts. */
function estimatedTokens(text: string): number {
  let latin = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) < 0x250) latin += 1;
  return Math.ceil(latin / 3.5 + (text.length - latin) / 2);
}
