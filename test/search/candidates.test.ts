import { describe, expect, it } from 'vitest';
import type { KeptPassage } from '../../src/archive/archive.ts';
import { proposalsOf } from '../../src/search/candidates.ts';
import { keptPassages } from './ranking/ranking-fixture.ts';

const hits = (passages: readonly (KeptPassage | undefined)[]) =>
  passages.flatMap((passage, place) =>
    passage === undefined ? [] : [{ id: passage.id, score: 10 - place }],
  );

function release(source: string, passages = 1): KeptPassage[] {
  return keptPassages({ source, body: Array.from({ length: passages }, (_, index) => `Passage ${index}.`) });
}

describe('the releases to read', () => {
  const [a, b, c] = [release('a'), release('b'), release('c')].map(([first]) => first);

  it('are those that both indexes rank high, before those that one of them does', () => {
    const all = [a, b, c].filter((passage) => passage !== undefined);
    const proposals = proposalsOf(all, hits([a, b]), hits([b, c]), 10);
    expect(proposals.map(({ releaseId }) => releaseId)).toEqual([b?.releaseId, a?.releaseId, c?.releaseId]);
  });

  it('include the first of one index before what stands low in both', () => {
    const [first] = release('first');
    const low = Array.from({ length: 20 }, (_, index) => release(`low ${index}`)[0]);
    const others = Array.from({ length: 40 }, (_, index) => release(`other ${index}`)[0]);
    const all = [first, ...low].filter((passage) => passage !== undefined);
    const lexical = hits([first, ...others, ...low]);
    const vector = hits([...others.slice(0, 4), ...low]);
    expect(proposalsOf(all, lexical, vector, 5).map(({ releaseId }) => releaseId)).toContain(
      first?.releaseId,
    );
  });

  it('several middling passages of a long release do not outweigh one that both indexes put first', () => {
    const long = release('long', 3);
    const [first] = release('a');
    const others = Array.from({ length: 60 }, (_, index) => release(`other ${index}`)[0]);
    const ranked = hits([first, ...others, ...long]);
    const all = [first, ...long].filter((passage) => passage !== undefined);
    const [best] = proposalsOf(all, ranked, ranked, 1);
    expect(best?.releaseId).toBe(first?.releaseId);
  });

  it('tell which of their passages were found', () => {
    const long = release('long', 5);
    const [proposal] = proposalsOf(
      [long[3], long[1]].filter((one) => one !== undefined),
      hits([long[3], long[1]]),
      [],
      5,
    );
    expect(proposal?.ordinals).toEqual([3, 1]);
  });

  it('leave out what the archive no longer gives, though an index still names it', () => {
    const [kept] = release('a');
    const [gone] = release('gone');
    expect(proposalsOf(kept === undefined ? [] : [kept], hits([gone, kept]), [], 5)).toHaveLength(1);
  });

  it('come in one order, whatever the order of the passages, also on a tie', () => {
    const all = [a, b, c].filter((passage) => passage !== undefined);
    const orders = [all, all.toReversed()].map((passages) => proposalsOf(passages, [], [], 5));
    expect(orders[0]).toEqual(orders[1]);
  });
});
