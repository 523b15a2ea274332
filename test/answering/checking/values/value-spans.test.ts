import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaimValues } from '../../../../src/answering/checking/values/claim-values.ts';
import { valueSpans } from '../../../../src/answering/checking/values/value-spans.ts';

function spans(text: string): readonly string[] {
  return valueSpans(text, readClaimValues(text, [])).map(({ start, end }) => text.slice(start, end));
}

describe('valueSpans', () => {
  it.each([
    ['On 14 November 36.5 million euros were paid.', ['14 November', '36.5 million euros']],
    ['Вчера в 7:45 прибыли сто двадцать человек.', ['Вчера', '7:45', 'сто двадцать человек']],
    ['Yüz iyirmi nəfər mayın 3-də gəlib.', ['Yüz iyirmi nəfər', 'mayın 3-də']],
    ['Toplantıya yüzde 62,5 katılım oldu.', ['62,5']],
    ['The F-16 and the G20 are names.', []],
    ['Nazirlik üçün bina tikilib.', []],
  ])('of "%s"', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it('gives offsets into a text that is not composed', () => {
    expect(spans('Cafe\u0301 ilə 25 manat'.normalize('NFD'))).toEqual(['25 manat']);
  });

  it('gives spans inside the text, in order, apart from each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        let end = 0;
        for (const span of valueSpans(text, readClaimValues(text, []))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
