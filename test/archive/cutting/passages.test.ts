import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPassages } from '../../../src/archive/cutting/passages.ts';
import { dirtyText } from './dirty-text.ts';

const sentence = (number: number) =>
  `Sentence number ${number} says that the committee met in Velinsk and approved the plan for the railway.`;
const sentences = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => sentence(from + index)).join(' ');

function passagesOf(body: string): string[] {
  return cutIntoPassages(body, 'en').map(({ start, end }) => body.slice(start, end));
}

describe('cutIntoPassages', () => {
  it('makes passages of whole sentences, about 900 characters long, that overlap by one sentence', () => {
    const body = sentences(100, 40);
    const passages = cutIntoPassages(body, 'en');
    for (const [index, passage] of passages.entries()) {
      expect(passage.end - passage.start).toBeGreaterThan(500);
      expect(passage.end - passage.start).toBeLessThanOrEqual(1100);
      expect(body.slice(passage.start, passage.end)).toMatch(/^Sentence number .*railway\.$/);
      if (index > 0) expect(passage.sentences[0]).toEqual(passages[index - 1]?.sentences.at(-1));
    }
  });

  it('keeps a short body in one passage and has none for a blank one', () => {
    expect(passagesOf(sentences(1, 9))).toHaveLength(1);
    expect(cutIntoPassages('', 'en')).toEqual([]);
    expect(cutIntoPassages(' \n\n\t ', null)).toEqual([]);
  });

  it('does not repeat a long sentence', () => {
    const long = (word: string) => `${`${word} and `.repeat(60)}so on.`;
    const body = ['One', 'Two', 'Three', 'Four'].map(long).join(' ');
    const passages = cutIntoPassages(body, 'en');
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.flatMap((passage) => passage.sentences)).toHaveLength(4);
  });

  it('starts a passage at a heading and keeps the heading with the text below it', () => {
    const body = `${sentences(1, 3)}\n\nDecisions of the meeting\n\n${sentences(4, 3)}\n\nOther news`;
    expect(passagesOf(body)).toEqual([
      sentences(1, 3),
      `Decisions of the meeting\n\n${sentences(4, 3)}\n\nOther news`,
    ]);
  });

  it('takes a list of short lines for no headings', () => {
    const body = `${sentences(1, 2)}\n\nAydan Orlov\nRauf Tan\nEce Doruk\nMert Akbulut\n${sentences(3, 2)}`;
    expect(passagesOf(body)).toEqual([body]);
  });

  it('prefers to end with a paragraph', () => {
    const body = `${sentences(10, 7)}\n${sentences(20, 9)}`;
    expect(passagesOf(body)[0]).toBe(sentences(10, 7));
  });

  it('gives exact offsets that cover the body, whatever the text', () => {
    fc.assert(
      fc.property(dirtyText, fc.constantFrom('en', 'az', 'ru', 'tr', null), (body, language) => {
        const passages = cutIntoPassages(body, language);
        let covered = 0;
        let lastStart = -1;
        for (const [index, passage] of passages.entries()) {
          expect(passage.ordinal).toBe(index);
          expect(passage.start).toBeGreaterThan(lastStart);
          expect(body.slice(covered, Math.max(covered, passage.start)).trim()).toBe('');
          expect(body.slice(passage.start, passage.end)).not.toMatch(/\p{Surrogate}/u);
          expect(passage.sentences[0]?.start).toBe(passage.start);
          expect(passage.sentences.at(-1)?.end).toBe(passage.end);
          let end = passage.start;
          for (const span of passage.sentences) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            const text = body.slice(span.start, span.end);
            expect(text).not.toBe('');
            expect(text.trim()).toBe(text);
            end = span.end;
          }
          covered = passage.end;
          lastStart = passage.start;
        }
        expect(body.slice(covered).trim()).toBe('');
        expect(cutIntoPassages(body, language)).toEqual(passages);
      }),
      { numRuns: 60 },
    );
  });
});
