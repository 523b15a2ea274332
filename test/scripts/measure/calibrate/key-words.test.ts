import { describe, expect, it } from 'vitest';
import { keyWordQuestions } from '../../../../scripts/measure/calibrate/key-words.ts';
import { createRandom } from '../../../../scripts/measure/generator.ts';

/** A release of words that stand in no other one. */
function releaseOf(name: string, words: number) {
  const text = Array.from({ length: words }, (_, index) => `${name}word${index}`).join(' ');
  return { id: name, text };
}

const RELEASES = [releaseOf('alpha', 80), releaseOf('beta', 90), releaseOf('gamma', 10)];

describe('keyWordQuestions', () => {
  const questions = keyWordQuestions(RELEASES, 40, createRandom(1), 'words');

  it('gives the same questions for the same seed, others for another', () => {
    expect(keyWordQuestions(RELEASES, 40, createRandom(1), 'words')).toEqual(questions);
    expect(keyWordQuestions(RELEASES, 40, createRandom(2), 'words')).not.toEqual(questions);
  });

  it('asks mostly in words of the release that answers', () => {
    expect(questions).toHaveLength(40);
    let own = 0;
    let all = 0;
    for (const { text, relevant } of questions) {
      const [id = ''] = relevant;
      const words = text.match(/\w+word\d+/g) ?? [];
      expect(words.length).toBeGreaterThanOrEqual(4);
      own += words.filter((word) => word.startsWith(id)).length;
      all += words.length;
    }
    expect(own / all).toBeGreaterThan(0.75);
    expect(own / all).toBeLessThan(1);
  });

  it('asks nothing about releases of few words, and ends where there are no others', () => {
    expect(questions.some(({ relevant }) => relevant.has('gamma'))).toBe(false);
    expect(keyWordQuestions([releaseOf('gamma', 10)], 5, createRandom(1), 'words')).toEqual([]);
    expect(keyWordQuestions([], 5, createRandom(1), 'words')).toEqual([]);
  });
});
