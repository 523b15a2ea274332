import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callbackData } from '../../src/bot/callback-data.ts';
import { marksField, readMarks } from '../../src/bot/marks.ts';

const BODY = 'One is said. Two is said.\n\nThree is said at some length, and four too. Five. Six is said.';

function cite(quote: string, body = BODY) {
  const start = body.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

const quotes = (field: string, body = BODY) =>
  readMarks(field, body).map(({ start, end }) => body.slice(start, end));

describe('the field of a button that marks sentences', () => {
  it('brings them back, those that follow each other as one', () => {
    expect(quotes(marksField([cite('Five.')]))).toEqual(['Five.']);
    expect(quotes(marksField([cite('Six is said.'), cite('Two is said.'), cite('One is said.')]))).toEqual([
      'One is said. Two is said.',
      'Six is said.',
    ]);
    expect(quotes(marksField([cite('Five.'), cite('Five.')]))).toEqual(['Five.']);
  });

  it('marks nothing in a body that says something else there by now', () => {
    const field = marksField([cite('Five.'), cite('One is said.')]);
    expect(readMarks(field, BODY.replace('Five', 'Nine'))).toEqual([]);
    expect(readMarks(field, `More. ${BODY}`)).toEqual([]);
    expect(readMarks('', BODY)).toEqual([]);
    expect(readMarks('zz-q-_-1', BODY)).toEqual([]);
  });

  it('fits a button with everything else that stands there, whatever is cited', () => {
    const spans = fc.array(fc.record({ start: fc.nat(1_000_000), quote: fc.string({ maxLength: 3000 }) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(spans, (cited) => {
        const field = marksField(
          cited.map(({ start, quote }) => ({ start, quote, end: start + quote.length })),
        );
        expect(callbackData('p', 2 ** 52, 'abcdefghijkl', 9999, 0, field).length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
