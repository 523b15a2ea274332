import { expect } from 'vitest';

const CLASSIC = new Set(['b', 'i', 'u', 'code', 'a', 'blockquote']);
const RICH = new Set([
  ...CLASSIC,
  ...['p', 'h4', 'ul', 'li', 'table', 'tr', 'td', 'details', 'summary', 'tg-reference'],
]);
const TOKEN = /<[^<>]*>|&[^&;]*;|[^<>&]+|[<>&]/g;
const TAG = /^<(\/?)([a-z][a-z0-9-]*)((?: [a-z]+(?:="[^"<>]*")?)*)>$/;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
]);

interface Element {
  readonly tag: string;
  readonly attributes: string;
  /** What stands in it, as it is read, and where. */
  readonly text: string;
  readonly start: number;
}

export interface ReadHtml {
  readonly text: string;
  /** In the order in which they end. */
  readonly elements: readonly Element[];
}

/** Reads a message's HTML strictly: fails on an unknown or unclosed tag, a bare `<`, `>` or `&`, a broken surrogate pair. */
export function readHtml(source: string, form: 'classic' | 'rich' = 'classic'): ReadHtml {
  const tags = form === 'classic' ? CLASSIC : RICH;
  const open: Omit<Element, 'text'>[] = [];
  const elements: Element[] = [];
  let text = '';
  expect(source, 'only whole surrogate pairs').not.toMatch(/\p{Cs}/u);
  for (const [token] of source.matchAll(TOKEN)) {
    const tag = TAG.exec(token);
    const character = REFERENCES.get(token);
    if (character !== undefined) {
      text += character;
    } else if (/^[^<>&]/.test(token)) {
      text += token;
    } else if (tag?.[2] === 'br' && form === 'rich') {
      text += '\n';
    } else if (tag?.[1] === '') {
      if (!tags.has(tag[2] ?? '')) expect.fail(`${token} is no tag of this form: ${source}`);
      open.push({ tag: tag[2] ?? '', attributes: tag[3] ?? '', start: text.length });
    } else {
      const element = open.pop();
      if (element === undefined || tag?.[2] !== element.tag)
        expect.fail(`${token} stands wrong in: ${source}`);
      elements.push({ ...element, text: text.slice(element.start) });
    }
  }
  if (open.length > 0) expect.fail(`${open.at(-1)?.tag} stays open in: ${source}`);
  return { text, elements };
}
