import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatText } from './server/text/format-text.ts';
import { parseHtml } from './server/text/parse-html.ts';
import { MarkupError } from './server/text/tag-reader.ts';

const places = ['/work/shared', fileURLToPath(new URL('../../../shared', import.meta.url))];
const shared = places
  .map((place) => `${place}/eval/telegram-entities/parse_cases.json`)
  .find((file) => existsSync(file));

const caseSchema = z.object({
  input: z.string(),
  text: z.string().optional(),
  entities: z
    .array(z.object({ type: z.string(), offset: z.number(), length: z.number(), arg: z.string().optional() }))
    .optional(),
  error: z.string().optional(),
});

const NAMES: Record<string, string> = {
  blockquote: 'BlockQuote',
  expandable_blockquote: 'ExpandableBlockQuote',
  text_link: 'TextUrl',
  custom_emoji: 'CustomEmoji',
};

/** In the words of the cases, which know the entities of Telegram's own library. */
function described(entity: MessageEntity) {
  const place = { offset: entity.offset, length: entity.length };
  const name = NAMES[entity.type] ?? `${entity.type.slice(0, 1).toUpperCase()}${entity.type.slice(1)}`;
  if (entity.type === 'text_link') return { type: name, ...place, arg: entity.url };
  if (entity.type === 'pre' && entity.language !== undefined)
    return { type: 'PreCode', ...place, arg: entity.language };
  if (entity.type === 'custom_emoji') {
    return {
      type: name,
      ...place,
      arg: `td::CustomEmojiId(static_cast<td::int64>(${entity.custom_emoji_id}))`,
    };
  }
  return { type: name, ...place };
}

function outcome(input: string) {
  try {
    const parsed = parseHtml(input);
    // The cases were taken from a source in which dates are written in a form that was not carried over.
    const entities = parsed.entities.filter((entity) => entity.type !== 'date_time');
    return { input, text: parsed.text, entities: entities.map(described) };
  } catch (error) {
    return { input, error: error instanceof Error ? error.message : String(error) };
  }
}

describe.skipIf(shared === undefined)("Telegram's own cases of HTML", () => {
  const cases = z
    .object({ html: z.array(caseSchema) })
    .parse(JSON.parse(shared === undefined ? '{"html":[]}' : readFileSync(shared, 'utf8'))).html;

  it('come out as they do there, all 88', () => {
    expect(cases.map(({ input }) => outcome(input))).toEqual(cases);
    expect(cases).toHaveLength(88);
  });
});

const link = (url: string) => ({ type: 'text_link', url });

describe('HTML of a message', () => {
  it.each([
    [
      '<b>Baku</b>, &lt;<i>15 May</i>&gt;',
      'Baku, <15 May>',
      [
        ['bold', 0, 4],
        ['italic', 7, 6],
      ],
    ],
    ['😀<u>ə</u>', '😀ə', [['underline', 2, 1]]],
    [
      '<S>a</S><ins>b</INS><strike>c</strike>',
      'abc',
      [
        ['strikethrough', 0, 1],
        ['underline', 1, 1],
        ['strikethrough', 2, 1],
      ],
    ],
    ['<span class="tg-spoiler">a</span>', 'a', [['spoiler', 0, 1]]],
    ['<blockquote expandable>a\nb</blockquote>c', 'a\nbc', [['expandable_blockquote', 0, 3]]],
    ['&#1234;&#x4d2;&nbsp;&amp;amp;', 'ӒӒ&nbsp;&amp;', []],
    ['a & b &; &#; &lt; 3', 'a & b &; &#; < 3', []],
  ])('%s', (html, text, entities) => {
    const parsed = parseHtml(html);
    expect(parsed.text).toBe(text);
    expect(parsed.entities.map(({ type, offset, length }) => [type, offset, length])).toEqual(entities);
  });

  it('keeps links that lead somewhere, and drops those that do not', () => {
    const links = (href: string) => parseHtml(`<a href="${href}">x</a>`).entities;
    expect(links('https://Example.ORG')).toMatchObject([link('https://example.org/')]);
    expect(links('https://example.org:8443/a b?q=1&amp;r=2#x')).toMatchObject([
      link('https://example.org:8443/a%20b?q=1&r=2#x'),
    ]);
    expect(links('tg://user?id=42')).toMatchObject([{ type: 'text_mention', user: { id: 42 } }]);
    for (const href of ['javascript:alert(1)', 'http://localhost/x', 'ftp://example.org', '#note']) {
      expect(links(href)).toEqual([]);
    }
  });

  it('knows the language of code', () => {
    expect(parseHtml('<pre><code class="language-ts">x</code></pre>').entities).toEqual([
      { type: 'pre', offset: 0, length: 1, language: 'ts' },
    ]);
  });

  it.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['<p>x</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['şəhər <br>', 'Unsupported start tag "br" at byte offset 9'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href="x>y</a>', 'Unclosed start tag at byte offset 0'],
    ['<a href=https://x.org>y</a>', 'Unexpected end of name token at byte offset 8'],
    ['<tg-emoji emoji-id="x">y</tg-emoji>', 'Invalid custom emoji identifier specified'],
    [
      '&#xd800;',
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    ],
  ])('refuses %s', (html, message) => {
    expect(() => parseHtml(html)).toThrow(new MarkupError(message));
  });

  it('gives back any text that was escaped, unharmed', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseHtml(escaped(text)).text).toBe(text);
        expect(parseHtml(`<b>${escaped(text)}</b>`).text).toBe(text);
      }),
    );
  });
});

describe('what Telegram keeps of a text', () => {
  const kept = (html: string) => {
    const { text, entities } = formatText(parseHtml(html));
    return [text, ...entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])];
  };

  it('trims, and takes marks that turn lines around', () => {
    expect(kept(' \n a\tb\r\n\u202ec\u2067d \n')).toEqual(['a b\nc\u2067d']);
    expect(kept(' <b> a </b> ')).toEqual(['a', ['bold', 'a']]);
    expect(kept('<b>  </b>')).toEqual(['']);
  });

  it('lets entities nest only as allowed', () => {
    expect(kept('<code>a<b>b</b></code>')).toEqual(['ab', ['code', 'ab']]);
    expect(kept('<b>a</b><b>b</b>')).toEqual(['ab', ['bold', 'ab']]);
    expect(kept('<b>a<code>b</code>c</b>')).toEqual(['abc', ['bold', 'a'], ['code', 'b'], ['bold', 'c']]);
    expect(kept('<blockquote>a<blockquote>b</blockquote></blockquote>')).toEqual([
      'ab',
      ['blockquote', 'ab'],
    ]);
    expect(kept('<blockquote>a<b>b</b></blockquote>')).toEqual(['ab', ['blockquote', 'ab'], ['bold', 'b']]);
    const twice = '<a href="https://a.org">a<a href="https://b.org">b</a></a>';
    expect(formatText(parseHtml(twice)).entities).toMatchObject([{ ...link('https://a.org/'), length: 2 }]);
  });

  it('finds commands, mentions, addresses and hashtags in plain text', () => {
    expect(
      kept('/ask@communique_bot who? @ayla #Bakı https://example.org/a, a@b.az and/or 1/2 mfa.gov.az'),
    ).toEqual([
      expect.any(String),
      ['bot_command', '/ask@communique_bot'],
      ['mention', '@ayla'],
      ['hashtag', '#Bakı'],
      ['url', 'https://example.org/a'],
      ['email', 'a@b.az'],
      ['url', 'mfa.gov.az'],
    ]);
    expect(kept('<code>/ask</code>')).toEqual(['/ask', ['code', '/ask']]);
  });

  it('shows 100 entities and no more', () => {
    const html = Array.from(
      { length: 120 },
      (_, index) => `<a href="https://example.org/${index}">${index}</a> `,
    ).join('');
    expect(formatText(parseHtml(html)).entities).toHaveLength(100);
  });
});
