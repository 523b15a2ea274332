import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Html, shown } from '../../../src/bot/rendering/html.ts';
import { releaseText } from '../../../src/bot/rendering/release-text.ts';
import { splitText } from '../../../src/bot/rendering/split-text.ts';
import { hostileText } from './hostile-text.ts';
import { readHtml } from './read-html.ts';

const pressable = (text: string) =>
  readHtml(releaseText(text).source)
    .elements.filter(({ tag }) => tag === 'code')
    .map((element) => element.text);

it('sets as code what Telegram would make a link or a command of', () => {
  expect(pressable('Press /start or /forget@a_bot now')).toEqual(['/start', '/forget@a_bot']);
  expect(pressable('(https://evil.example/a?b), evil.com/x, EVIL.COM')).toEqual([
    'https://evil.example/a?b),',
    'evil.com/x,',
    'EVIL.COM',
  ]);
  expect(pressable('press@ministry.az @ministry tg://user?id=1 127.0.0.1')).toEqual([
    'press@ministry.az',
    '@ministry',
    'tg://user?id=1',
    '127.0.0.1',
  ]);
  expect(pressable('/\u0000start /\u0333stop')).toEqual(['/start', '/stop']);
});

it('leaves ordinary words alone', () => {
  const text =
    'In 2022/2023 the energy sector.The share rose 11.5% (24.11.2022), A.B. Aliyev and/or others; т.е. да.';
  expect(releaseText(text).source).toBe(text);
});

it('styles the rest only, since code takes no other form', () => {
  expect(releaseText('See /start here', (part) => Html.bold(part)).source).toBe(
    '<b>See </b><code>/start</code><b> here</b>',
  );
});

it('makes one piece of a text that wants many', () => {
  expect(releaseText('/a '.repeat(50)).source).toBe(`<code>${'/a '.repeat(50)}</code>`);
});

it('keeps a text to the letter, as far as Telegram shows it', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const html = releaseText(text);
      expect(readHtml(html.source).text).toBe(shown(text));
      expect(html.length).toBe(shown(text).length);
    }),
  );
});

it('keeps a letter with a ring, which Telegram would take the ring from', () => {
  expect(shown('A\u030aland')).toBe('Åland');
});

it('cuts a text where a paragraph ends, else a sentence, else a word, and only then inside one', () => {
  const pieces = (text: string, most: number) =>
    splitText(text, most).map(({ start, end }) => text.slice(start, end));
  expect(pieces('One two. Three.\n\nFour five six. Seven eight.', 20)).toEqual([
    'One two. Three.\n\n',
    'Four five six. ',
    'Seven eight.',
  ]);
  expect(pieces('one two three four', 10)).toEqual(['one two ', 'three four']);
  expect(pieces('👩‍👩‍👧‍👦'.repeat(3), 15)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
});

it('loses nothing when it cuts', () => {
  fc.assert(
    fc.property(hostileText(3000), fc.integer({ min: 1, max: 500 }), (text, most) => {
      const pieces = splitText(text, most).map(({ start, end }) => text.slice(start, end));
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
    }),
  );
});
