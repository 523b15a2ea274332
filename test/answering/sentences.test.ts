import { describe, expect, it } from 'vitest';
import { holdsKind, scoreSentences } from '../../src/answering/sentences.ts';
import type { Told } from '../search/ranking/ranking-fixture.ts';
import { retrievalOf } from './retrieval-fixture.ts';

function sentencesOf(question: string, told: Told) {
  const retrieval = retrievalOf(question, [told]);
  const [top] = retrieval.releases;
  return top === undefined ? [] : scoreSentences(retrieval.question, top);
}

describe('the sentences of a release', () => {
  it('come in reading order, each once, though passages overlap', () => {
    const body = Array.from(
      { length: 60 },
      (_, index) => `Sentence number ${index} tells of the harbour and its many quays.`,
    ).join(' ');
    const sentences = sentencesOf('harbour quays', { source: 'a', body });
    expect(sentences.map(({ text }) => text.trim())).toEqual(
      Array.from(
        { length: 60 },
        (_, index) => `Sentence number ${index} tells of the harbour and its many quays.`,
      ),
    );
    for (const { start, end, text } of sentences) expect(body.slice(start, end)).toBe(text);
  });

  it('each knows the one before it, also across passages', () => {
    const [first, second, third] = sentencesOf('quay', {
      source: 'a',
      body: ['One quay. Two quays.', 'Three quays.'],
    });
    expect(first?.before).toBeNull();
    expect(second?.before?.text.trim()).toBe('One quay.');
    expect(third?.before?.text.trim()).toBe('Two quays.');
  });

  it('score higher the more of the question they cover', () => {
    const [whole, half, none] = sentencesOf('Voss quay', {
      source: 'a',
      body: 'Voss built a quay. A quay is long. Music was played.',
    });
    expect(whole?.score).toBeGreaterThan(half?.score ?? 0);
    expect(half?.score).toBeGreaterThan(none?.score ?? 0);
  });

  it.each([
    ['number', 'The quay cost 12 million.', true],
    ['time', 'The quay opened in 2022.', true],
    ['number', 'The quay was dear.', false],
    ['person', 'The quay was opened by Voss.', true],
    ['person', 'The quay was opened by the minister.', false],
    ['other', 'The quay was opened by Voss in 2022.', false],
  ] as const)('a %s stands in "%s": %s', (kind, body, expected) => {
    const [sentence] = sentencesOf('quay', { source: 'a', body });
    expect(sentence === undefined ? null : holdsKind(kind, sentence.match)).toBe(expected);
  });
});
