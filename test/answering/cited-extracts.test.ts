import fc from 'fast-check';
import { expect, it } from 'vitest';
import { citedExtracts } from '../../src/answering/cited-extracts.ts';
import type { Extract } from '../../src/answering/extract.ts';
import { release as makeRelease } from '../bot/rendering/samples.ts';

const BEFORE = 'The Council met on 23 May.';
const LEAD_IN = 'The Council decided:';
// Longer than what an item is quoted with, shorter than what a lead-in is: the last ones may stand alone, until it joins them.
const ITEMS = Array.from(
  { length: 12 },
  (_, index) => `to repair ${'the reservoir, '.repeat(5 + (index % 3))}part ${index};`,
);
const AFTER = 'The next session is in December.';
const body = [BEFORE, '', LEAD_IN, ...ITEMS, '', AFTER].join('\n');
const release = makeRelease({ body, status: 'current', language: 'en' });
const archive = { release: async () => release };

function extractOf(text: string): Extract {
  const start = body.indexOf(text);
  const sentence = {
    release,
    text,
    start,
    end: start + text.length,
    match: { strengths: [], hasNewNumber: false, hasNewName: false },
    before: null,
    coverage: 1,
    score: 1,
  };
  return { first: sentence, last: sentence, score: 1 };
}

it('quotes each stretch once, whichever sentences of a list were found, in whatever order', async () => {
  const found = fc.uniqueArray(fc.constantFrom(BEFORE, LEAD_IN, ...ITEMS, AFTER), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(found, async (sentences) => {
      const { citations, claims } = await citedExtracts(archive, sentences.map(extractOf), []);
      expect(citations.map(({ marker }) => marker)).toEqual(citations.map((_, index) => index + 1));
      expect(claims.map(({ markers }) => markers)).toEqual(citations.map(({ marker }) => [marker]));
      for (const { quote, start, end } of citations) {
        expect(quote).toBe(body.slice(start, end));
        expect(citations.filter((other) => other.start < end && start < other.end)).toHaveLength(1);
      }
      for (const sentence of sentences) {
        expect(citations.filter(({ quote }) => quote.includes(sentence))).toHaveLength(1);
      }
    }),
  );
});
