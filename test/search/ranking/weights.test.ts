import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseQuestion } from '../../../src/search/question.ts';
import { FUNCTION_WORD_SHARE, inverseFrequency, weighQuestion } from '../../../src/search/ranking/weights.ts';
import { archiveOf } from './ranking-fixture.ts';

/** Weights of a question's words in an archive where these words stand in so many of its passages. */
function weights(question: string, passages: number, frequencies: Readonly<Record<string, number>>) {
  const documentFrequency = (term: string) => frequencies[term.replace(/^w:/, '')] ?? 0;
  const { terms } = weighQuestion(analyseQuestion(question), { documentFrequency, passages });
  return Object.fromEntries(terms.map((term) => [term.word, term]));
}

describe('what a word of a question is worth', () => {
  it('is the more the rarer it is', () => {
    const { ferry, quay, harbour } = weights('ferry quay harbour', 10_000, {
      ferry: 1,
      quay: 100,
      harbour: 9_000,
    });
    expect(ferry?.weight).toBeGreaterThan((quay?.weight ?? 0) + 0.1);
    expect(quay?.weight).toBeGreaterThan((harbour?.weight ?? 0) + 0.1);
  });

  it('is known in an archive of two passages already: grammar tells little, though it stands in neither', () => {
    const { the, quay } = weights('the quay', 2, { quay: 2 });
    expect(the?.weight).toBeLessThan(FUNCTION_WORD_SHARE);
    expect(quay?.weight).toBeGreaterThan(0.5);
  });

  it('is a fraction for a word of grammar, however rare it is here', () => {
    const { the, quay } = weights('the quay', 10_000, { the: 3, quay: 3 });
    expect(the?.weight).toBeLessThan((quay?.weight ?? 0) / 2);
    expect(the?.idf.word).toBeCloseTo(FUNCTION_WORD_SHARE * (quay?.idf.word ?? 0), 5);
  });

  it('does not vanish because the only release says it in every passage', () => {
    expect(weights('quay', 1, { quay: 1 }).quay?.weight).toBeGreaterThan(0.5);
  });

  it('is most for a word that stands nowhere, which is said to be unknown', () => {
    const { zeppelin, quay } = weights('zeppelin quay', 1_000, { quay: 10 });
    expect(zeppelin).toMatchObject({
      isKnown: false,
      idf: { word: 0, stem: 0, prefix: 0, name: 0, concept: 0 },
    });
    expect(zeppelin?.weight).toBeCloseTo(1, 5);
    expect(quay?.isKnown).toBe(true);
  });

  it('is known by the key of its name where it is spelled otherwise in the archive', () => {
    const archive = archiveOf([{ source: 'a', body: 'Закир Гасанов выступил в порту.', language: 'ru' }]);
    const [asked] = archive.weigh('Həsənov').terms;
    expect(asked?.idf.name).toBeGreaterThan(0);
    expect(asked?.idf.word).toBe(0);
  });

  it('lies between 0 and 1 in an archive of any size', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (passages, share) => {
        const frequency = Math.round(passages * share);
        for (const term of Object.values(
          weights('the quay', passages, { quay: frequency, the: frequency }),
        )) {
          expect(term.weight).toBeGreaterThanOrEqual(0);
          expect(term.weight).toBeLessThanOrEqual(1);
          for (const idf of Object.values(term.idf)) expect(idf).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('an inverse frequency falls with frequency and is never negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (passages, seed) => {
        const frequency = seed % passages;
        expect(inverseFrequency(frequency + 1, passages)).toBeGreaterThanOrEqual(0);
        expect(inverseFrequency(frequency, passages)).toBeGreaterThan(
          inverseFrequency(frequency + 1, passages),
        );
      }),
    );
  });
});
