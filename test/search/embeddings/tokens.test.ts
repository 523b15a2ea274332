import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import ranks from 'js-tiktoken/ranks/cl100k_base';
import { expect, it } from 'vitest';
import { loadTokens } from '../../../src/search/embeddings/tokens.ts';

const tokens = await loadTokens();
const encoder = new Tiktoken(ranks);

it('counts as the encoder of the models does', () => {
  const text = 'Nazirlər Şurası: "Görüş 23 noyabr 2022-ci ildə" — <|endoftext|> 🕊️ 3.5%\nЗаявление';
  expect(tokens.measure(text, 8191)).toEqual({ text, tokens: encoder.encode(text, [], []).length });
});

it('cuts a text to so many tokens, never inside a character, and leaves a shorter one as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      (text, most) => {
        const plain = text.replaceAll('\u0000', ' ');
        const { text: cut, tokens: count } = tokens.measure(text, most);
        expect(count).toBeLessThanOrEqual(most);
        expect(/\p{Surrogate}/u.test(cut)).toBe(false);
        expect(plain.startsWith(cut)).toBe(true);
        if (encoder.encode(plain, [], []).length <= most) expect(cut).toBe(plain);
      },
    ),
  );
});

it('takes its time with a text without spaces as with any other', () => {
  const text = '新聞稿'.repeat(4000);
  const { tokens: count, text: cut } = tokens.measure(text, 8191);
  expect(cut.length).toBeLessThan(text.length);
  expect(count).toBe(8191);
});
