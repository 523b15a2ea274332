import { describe, expect, it } from 'vitest';
import { createGenerator, createRandom } from '../../../scripts/measure/generator.ts';

describe('createRandom', () => {
  it('follows from its seed and spreads over 0 to 1', () => {
    const first = createRandom(7);
    const again = createRandom(7);
    const numbers = Array.from({ length: 1_000 }, () => first());
    expect(numbers).toEqual(Array.from({ length: 1_000 }, () => again()));
    expect(createRandom(8)()).not.toBe(numbers[0]);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(numbers.reduce((sum, number) => sum + number, 0) / 1_000).toBeCloseTo(0.5, 1);
  });
});

describe('createGenerator', () => {
  const generator = createGenerator(1);

  it('gives the same releases and questions for the same seed, in whatever order they are asked for', () => {
    const other = createGenerator(1);
    const question = other.question(4, 100);
    expect(other.release(30)).toEqual(generator.release(30));
    expect(other.release(2)).toEqual(generator.release(2));
    expect(generator.question(4, 100)).toEqual(question);
    expect(createGenerator(2).release(2).text).not.toBe(generator.release(2).text);
  });

  it('asks of releases that are there, in words that stand in them', () => {
    for (let index = 0; index < 20; index += 1) {
      const { text, relevant } = generator.excerpt(index, 10);
      const [id = ''] = relevant;
      expect(text.split(' ')).toHaveLength(40);
      expect(generator.release(Number(id.replace('generated-', ''))).text).toContain(text);
    }
  });

  it('makes a few words frequent and most rare, and dates that there are', () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 100; index += 1) {
      const { text, date } = generator.release(index);
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
      for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const once = [...counts.values()].filter((count) => count === 1).length;
    expect(once).toBeGreaterThan(counts.size * 0.4);
    expect(counts.get('the') ?? 0).toBeGreaterThan(100);
  });
});
