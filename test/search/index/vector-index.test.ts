import { describe, expect, it } from 'vitest';
import { CompactVectors } from '../../../src/search/index/compact-vectors.ts';
import { createGraph } from '../../../src/search/index/vector-graph.ts';
import { VectorIndex } from '../../../src/search/index/vector-index.ts';
import { randomNumbers } from './index-fixture.ts';

const COUNT = 3_000;
const DIMENSIONS = 64;

describe('the vector index', () => {
  const random = randomNumbers(7);
  const topics = Array.from({ length: 40 }, () => direction(random));
  const shapes = {
    'vectors without any order': () => direction(random),
    'vectors around topics': () =>
      near(topics[Math.floor(random() * topics.length)] ?? direction(random), random),
  };

  it.each(Object.entries(shapes))('finds 98 of the 100 nearest of %s', (_, draw) => {
    const { ids, vectors } = draws(draw);
    const graph = createGraph(DIMENSIONS, COUNT);
    for (const [row, id] of ids.entries()) graph.addPoint(Array.from(rowOf(vectors, row)), id);
    graph.setEf(800);
    const index = new VectorIndex(graph, CompactVectors.of(ids, vectors));
    let found = 0;
    for (let each = 0; each < 30; each += 1) {
      const query = draw();
      const exact = nearest(vectors, query, ids.length).slice(0, 10);
      const hits = index.search(query, 10);
      expect(hits[0]?.score).toBeCloseTo(exact[0]?.score ?? 0, 4);
      found += hits.filter(({ id }) => exact.some((other) => other.id === id)).length;
    }
    expect(found).toBeGreaterThanOrEqual(0.98 * 300);
  });
});

describe('compact vectors', () => {
  const random = randomNumbers(11);
  const { ids, vectors } = draws(() => direction(random));
  const compact = CompactVectors.of(ids, vectors);

  it('give cosines that are right to a hundredth, best first', () => {
    const query = direction(random);
    const positions = Uint32Array.from({ length: 200 }, (_, index) => index * 3);
    const hits = compact.nearest(query, 20, positions);
    expect(hits).toHaveLength(20);
    const exact = new Map(nearest(vectors, query, ids.length).map(({ id, score }) => [id, score]));
    for (const { id, score } of hits) expect(Math.abs(score - (exact.get(id) ?? 9))).toBeLessThan(0.01);
    expect(hits.map(({ score }) => score)).toEqual(
      hits.map(({ score }) => score).sort((one, other) => other - one),
    );
    const allowed = [...positions]
      .map((position) => exact.get(ids[position] ?? 0) ?? 0)
      .sort((a, b) => b - a);
    expect(Math.abs((hits.at(-1)?.score ?? 9) - (allowed[19] ?? 0))).toBeLessThan(0.02);
  });

  it('are the same after being written and read, and after rows are exchanged', () => {
    const query = direction(random);
    const all = (from: CompactVectors) => from.nearest(query, 50, Uint32Array.from(from.ids.keys()));
    expect(all(CompactVectors.decode(Buffer.concat(compact.encode())))).toEqual(all(compact));

    const firstId = ids[0] ?? 0;
    const without = compact.changedBy(new Set([firstId]), []);
    expect(without.ids).toHaveLength(COUNT - 1);
    const again = without.changedBy(new Set(), [
      CompactVectors.of(Float64Array.of(firstId), rowOf(vectors, 0)),
    ]);
    expect(all(again)).toEqual(all(compact));
  });

  it('of a text without words are near to nothing, and not the end of the world', () => {
    const nothing = CompactVectors.of(Float64Array.of(1), new Float32Array(4));
    expect(nothing.nearest(Float32Array.of(1, 0, 0, 0), 1, Uint32Array.of(0))).toEqual([{ id: 1, score: 0 }]);
  });

  it('refuse bytes that are not what they say', () => {
    expect(() => CompactVectors.decode(new Uint8Array(17))).toThrow(/not 0 of them/);
  });
});

function draws(draw: () => Float32Array): { ids: Float64Array; vectors: Float32Array } {
  const vectors = new Float32Array(COUNT * DIMENSIONS);
  for (let row = 0; row < COUNT; row += 1) vectors.set(draw(), row * DIMENSIONS);
  return { ids: Float64Array.from({ length: COUNT }, (_, row) => 10 + row * 2), vectors };
}

function rowOf(vectors: Float32Array, row: number): Float32Array {
  return vectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS);
}

function direction(random: () => number): Float32Array {
  return unit(Float32Array.from({ length: DIMENSIONS }, () => random() + random() + random() - 1.5));
}

function near(topic: Float32Array, random: () => number): Float32Array {
  return unit(topic.map((value) => value + 0.2 * (random() + random() - 1)));
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

function nearest(vectors: Float32Array, query: Float32Array, count: number) {
  return Array.from({ length: count }, (_, row) => {
    let score = 0;
    for (let index = 0; index < DIMENSIONS; index += 1) {
      score += (vectors[row * DIMENSIONS + index] ?? 0) * (query[index] ?? 0);
    }
    return { id: 10 + row * 2, score };
  }).sort((one, other) => other.score - one.score);
}
