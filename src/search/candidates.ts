import type { PassagePlace } from '../archive/archive.ts';
import type { Hit } from './index/ports.ts';

/** A release to read, and the ordinals of its passages that an index found. */
export interface Proposal {
  readonly releaseId: string;
  readonly ordinals: readonly number[];
}

/**
 * Reciprocal rank fusion's constant. The usual 60 (Cormack, Clarke & Büttcher 2009) is for long lists: with lists as short
 * as these, whatever stood at the end of both came before the first of one. Measured from 1 to 60; between 1 and 20 it
 * makes little difference.
 */
const RANK_OFFSET = 10;

/**
 * Fuses two rankings of passages into a list of releases to read, best first. A release's place is the sum of its
 * passages' reciprocal ranks, the second passage counting half, the third a third: a long release does not crowd out the
 * others.
 */
export function proposalsOf(
  passages: readonly PassagePlace[],
  lexical: readonly Hit[],
  vector: readonly Hit[],
  limit: number,
): Proposal[] {
  const scores = new Map<number, number>();
  for (const ranking of [lexical, vector]) {
    ranking.forEach(({ id }, rank) => {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (RANK_OFFSET + rank));
    });
  }
  const releases = new Map<string, { ordinals: number[]; scores: number[] }>();
  for (const { id, releaseId, ordinal } of passages) {
    const score = scores.get(id) ?? 0;
    const entry = releases.get(releaseId);
    if (entry === undefined) {
      releases.set(releaseId, { ordinals: [ordinal], scores: [score] });
      continue;
    }
    entry.ordinals.push(ordinal);
    entry.scores.push(score);
  }
  return Array.from(releases, ([releaseId, { ordinals, scores }]) => ({
    releaseId,
    ordinals,
    score: diminishing(scores),
  }))
    .sort((a, b) => b.score - a.score || (a.releaseId < b.releaseId ? -1 : 1))
    .slice(0, limit);
}

/** Sorts the scores it is given. */
function diminishing(scores: number[]): number {
  return scores.sort((a, b) => b - a).reduce((sum, score, index) => sum + score / (index + 1), 0);
}
