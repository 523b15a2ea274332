import { characterReferenceAt, isSurrogate } from '../text/character-references.ts';
import { byteOffset, MarkupError, readEndTag, readStartTag, type TagDialect } from '../text/tag-reader.ts';

/** An element of a rich message, before it is known to be a block or a part of a text. */
export interface RichElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: RichNode[];
}

export type RichNode = string | RichElement;

export const INLINE_TAGS = new Set(
  'a b strong i em u ins s strike del code mark sub sup tg-spoiler tg-reference tg-emoji tg-time tg-math br'.split(
    ' ',
  ),
);
const BLOCK_TAGS =
  'h1 h2 h3 h4 h5 h6 p pre footer hr ul ol li input blockquote aside cite table caption tr th td details summary tg-math-block tg-thinking';
const DIALECT: TagDialect = { tags: new Set([...INLINE_TAGS, ...BLOCK_TAGS.split(' ')]), rich: true };
const VOID = new Set(['br', 'hr', 'input']);
const DEEPEST = 16;

/**
 * Reads the HTML of a rich message as a tree. Tags that Telegram knows and this server does not model (media, maps,
 * buttons) are refused like those it does not know.
 *
 * @throws MarkupError
 */
export function parseRichTree(html: string): RichNode[] {
  const root: RichNode[] = [];
  const open: RichElement[] = [];
  const current = () => open.at(-1)?.children ?? root;
  let index = 0;
  while (index < html.length) {
    const reference = html[index] === '&' ? characterReferenceAt(html, index, true) : undefined;
    if (reference !== undefined) {
      if (isSurrogate(reference.codePoint)) throw new MarkupError('Text contains invalid Unicode characters');
      append(current(), String.fromCodePoint(reference.codePoint));
      index = reference.end;
    } else if (html[index] !== '<') {
      append(current(), html[index] ?? '');
      index++;
    } else if (html[index + 1] === '/') {
      const where = byteOffset(html, index);
      const tag = readEndTag(html, index);
      const element = open.pop();
      if (element === undefined) throw new MarkupError(`Unexpected end tag at byte offset ${where}`);
      if (tag.name !== element.tag) {
        const expected = `expected "</${element.tag}>", found "</${tag.name}>"`;
        throw new MarkupError(`Unmatched end tag at byte offset ${where}, ${expected}`);
      }
      index = tag.end;
    } else {
      const tag = readStartTag(html, index, DIALECT);
      const element: RichElement = { tag: tag.name, attributes: tag.attributes, children: [] };
      current().push(element);
      if (!tag.selfClosing && !VOID.has(tag.name)) open.push(element);
      if (open.length > DEEPEST) throw new MarkupError('RICH_MESSAGE_DEPTH_TOO_BIG');
      index = tag.end;
    }
  }
  const left = open.at(-1);
  if (left !== undefined)
    throw new MarkupError(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return root;
}

function append(nodes: RichNode[], text: string): void {
  const last = nodes.at(-1);
  if (typeof last === 'string') nodes[nodes.length - 1] = last + text;
  else nodes.push(text);
}
