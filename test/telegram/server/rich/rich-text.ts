import type { RichText } from 'grammy/types';
import { linkTarget } from '../text/links.ts';
import { MarkupError } from '../text/tag-reader.ts';
import { INLINE_TAGS, type RichElement, type RichNode } from './parse-tree.ts';

const SIMPLE = new Map<
  string,
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'code'
  | 'marked'
  | 'subscript'
  | 'superscript'
  | 'spoiler'
>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['code', 'code'],
  ['mark', 'marked'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['tg-spoiler', 'spoiler'],
]);

/** Where links inside the message may lead. */
export interface Places {
  readonly references: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
  /** Told of what is dropped without a refusal. */
  readonly slip: (text: string) => void;
}

/** Text of a block; a block inside it is refused. */
export function richText(nodes: readonly RichNode[], places: Places): RichText {
  const parts = nodes.map((node) => (typeof node === 'string' ? collapse(node) : richPart(node, places)));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : parts;
}

/** Runs of blanks are one blank, as in HTML. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}

function richPart(element: RichElement, places: Places): RichText {
  const { tag, attributes } = element;
  if (!INLINE_TAGS.has(tag)) throw new MarkupError(`Tag "${tag}" can't be used inside a text`);
  const simple = SIMPLE.get(tag);
  const text = richText(element.children, places);
  if (simple !== undefined) return { type: simple, text };
  switch (tag) {
    case 'br':
      return '\n';
    case 'a':
      return link(attributes, text, places);
    case 'tg-reference':
      return { type: 'reference', text, name: required(attributes, 'name', tag) };
    case 'tg-math':
      return { type: 'mathematical_expression', expression: plain(text) };
    case 'tg-emoji': {
      const id = required(attributes, 'emoji-id', tag);
      return { type: 'custom_emoji', custom_emoji_id: id, alternative_text: plain(text) };
    }
    default: {
      const unix = Number(required(attributes, 'unix', tag));
      if (!Number.isInteger(unix) || unix <= 0) throw new MarkupError('RICH_MESSAGE_DATE_INVALID');
      return { type: 'date_time', text, unix_time: unix, date_time_format: 'r' };
    }
  }
}

function link(attributes: ReadonlyMap<string, string>, text: RichText, places: Places): RichText {
  const name = attributes.get('name');
  if (name !== undefined) return { type: 'anchor', name };
  const href = attributes.get('href') ?? plain(text);
  if (href.startsWith('#')) {
    const target = href.slice(1);
    if (places.references.has(target)) return { type: 'reference_link', text, reference_name: target };
    if (target !== '' && !places.anchors.has(target))
      places.slip(`a link leads to #${target}, which the message does not have`);
    return { type: 'anchor_link', text, anchor_name: target };
  }
  if (href.startsWith('mailto:')) return { type: 'email_address', text, email_address: href.slice(7) };
  if (href.startsWith('tel:')) return { type: 'phone_number', text, phone_number: href.slice(4) };
  const target = linkTarget(href);
  if (target === undefined) {
    places.slip(`a link to ${href} was dropped as it is no address`);
    return text;
  }
  if (target.kind === 'address') return { type: 'url', text, url: target.url };
  return { type: 'text_mention', text, user: { id: target.userId, is_bot: false, first_name: '' } };
}

function required(attributes: ReadonlyMap<string, string>, name: string, tag: string): string {
  const value = attributes.get(name);
  if (value === undefined || value === '')
    throw new MarkupError(`Tag "${tag}" must have attribute "${name}"`);
  return value;
}

/** The letters of a text, without what they look like. */
export function plain(text: RichText): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(plain).join('');
  if (text.type === 'mathematical_expression') return text.expression;
  if (text.type === 'custom_emoji') return text.alternative_text;
  return 'text' in text ? plain(text.text) : '';
}
