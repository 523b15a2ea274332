import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LocalEmbeddings } from '../../src/search/local-embeddings.ts';

const embeddings = new LocalEmbeddings();

function similarity(a: string, b: string): number {
  const [one, other] = [embeddings.embed(a), embeddings.embed(b)];
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

describe('local embeddings', () => {
  it('give the same vector for the same text, in every process and whatever was embedded before', async () => {
    const text = 'Müdafiə naziri 24 noyabr 2022-ci ildə çıxış etdi.';
    const [document = []] = await embeddings.embedDocuments([text]);
    expect(await new LocalEmbeddings().embedQuery(text)).toEqual(document);
  });

  it('are what indexes already made hold: whoever changes them raises their version', () => {
    const largest = [...embeddings.embed('harbour').entries()].filter(([, value]) => Math.abs(value) > 0.25);
    const rounded = largest.map(([bucket, value]) => [bucket, Number(value.toFixed(3))]);
    expect({ model: LocalEmbeddings.model, rounded }).toEqual({
      model: 'local-1-256',
      rounded: [
        [23, 0.314],
        [68, -0.314],
        [85, -0.627],
        [191, 0.314],
        [207, -0.314],
      ],
    });
  });

  it('have length 1, or 0 for a text without words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const length = Math.hypot(...embeddings.embed(text));
        expect(length === 0 || Math.abs(length - 1) < 1e-5).toBe(true);
      }),
    );
    expect(Math.hypot(...embeddings.embed('the harbour'))).toBeCloseTo(1, 5);
    for (const text of ['', '  ', '🕊️', '…']) expect(Math.hypot(...embeddings.embed(text))).toBe(0);
  });

  it.each([
    ['conference', 'conferences', 'agriculture'],
    ['toplantısında', 'toplantıda', 'yangın'],
    ['konfrans', 'konfransının', 'seçkilər'],
    ['Həsənov', 'Гасанов', 'Усубов'],
    ['Ceyhun Şadlinski', 'Джейхун Шадлинский', 'Рамиль Усубов'],
    ['Jeyhun Shadlinski', 'Ceyhun Şadlinski', 'Ilgar Musayev'],
  ])('%s is nearer to %s than to %s', (text, alike, other) => {
    expect(similarity(text, alike)).toBeGreaterThan(similarity(text, other) + 0.15);
  });

  it('hear the words that tell over those that only build the sentence', () => {
    const sentence = 'of the harbour and of the quay';
    expect(similarity('harbour quay', sentence)).toBeGreaterThan(similarity('and of the by for', sentence));
  });
});
