import type { MessageEntity } from 'grammy/types';
import { characterReferenceAt, isSurrogate } from './character-references.ts';
import { type FormattedText, moved, sortEntities } from './entities.ts';
import { linkTarget } from './links.ts';
import { byteOffset, MarkupError, readEndTag, readStartTag, type TagDialect } from './tag-reader.ts';

const TAGS = 'a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote'.split(
  ' ',
);
const DIALECT: TagDialect = { tags: new Set(TAGS), rich: false };

const SIMPLE = new Map<string, MessageEntity.CommonMessageEntity['type']>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['span', 'spoiler'],
]);

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly offset: number;
}

/** Code keeps the language it was given until it is known whether a `<pre>` is written exactly around it. */
interface Found {
  readonly entity: MessageEntity;
  readonly language?: string | undefined;
}

/**
 * Parses `parse_mode: HTML` as the Bot API server does, before trimming and nesting (see `formatText`). The method is
 * Telegram's own (tdlib, `parse_html` in MessageEntity.cpp), the expression ours.
 *
 * @throws MarkupError in Telegram's words, with byte offsets
 */
export function parseHtml(html: string): FormattedText {
  const open: OpenTag[] = [];
  const found: Found[] = [];
  let text = '';
  let broken = false;
  let index = 0;
  while (index < html.length) {
    const reference = html[index] === '&' ? characterReferenceAt(html, index) : undefined;
    if (reference !== undefined) {
      broken ||= isSurrogate(reference.codePoint);
      text += String.fromCodePoint(reference.codePoint);
      index = reference.end;
    } else if (html[index] !== '<') {
      text += html[index++];
    } else if (html[index + 1] === '/') {
      if (open.length === 0)
        throw new MarkupError(`Unexpected end tag at byte offset ${byteOffset(html, index)}`);
      const tag = readEndTag(html, index);
      closeTag(open, found, text, tag.name, byteOffset(html, index));
      index = tag.end;
    } else {
      const tag = readStartTag(html, index, DIALECT);
      if (tag.name === 'span' && tag.attributes.get('class') !== 'tg-spoiler') {
        const where = byteOffset(html, index);
        throw new MarkupError(`Tag "span" must have class "tg-spoiler" at byte offset ${where}`);
      }
      open.push({ name: tag.name, attributes: tag.attributes, offset: text.length });
      index = tag.end;
    }
  }
  const left = open.at(-1);
  if (left !== undefined) {
    throw new MarkupError(`Can't find end tag corresponding to start tag "${left.name}"`);
  }
  if (broken) {
    throw new MarkupError(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    );
  }
  return { text, entities: sortEntities(found.map(({ entity }) => entity)) };
}

function closeTag(open: OpenTag[], found: Found[], text: string, name: string, where: number): void {
  const tag = open.pop();
  if (tag === undefined) return;
  if (name !== '' && name !== tag.name) {
    throw new MarkupError(
      `Unmatched end tag at byte offset ${where}, expected "</${tag.name}>", found "</${name}>"`,
    );
  }
  const length = text.length - tag.offset;
  if (length === 0) return;
  const last = found.at(-1);
  const around = last?.entity.offset === tag.offset && last.entity.length === length ? last : undefined;
  if (tag.name === 'pre' && around?.entity.type === 'code' && around.language !== undefined) {
    found[found.length - 1] = {
      entity: { type: 'pre', offset: tag.offset, length, language: around.language },
    };
    return;
  }
  const language = tag.name === 'code' ? languageOf(tag.attributes) : undefined;
  if (language !== undefined && around?.entity.type === 'pre' && around.entity.language === undefined) {
    found[found.length - 1] = { entity: { type: 'pre', offset: tag.offset, length, language } };
    return;
  }
  const entity = entityOf(tag, text.slice(tag.offset));
  if (entity !== undefined) found.push({ entity: moved(entity, tag.offset, length), language });
}

function languageOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const language = /^language-(.+)$/s.exec(attributes.get('class') ?? '');
  return language?.[1];
}

function entityOf(tag: OpenTag, inner: string): MessageEntity | undefined {
  const simple = SIMPLE.get(tag.name);
  const place = { offset: 0, length: 0 };
  if (simple !== undefined) return { type: simple, ...place };
  switch (tag.name) {
    case 'pre':
      return { type: 'pre', ...place };
    case 'blockquote':
      return { type: tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote', ...place };
    case 'tg-emoji':
      return {
        type: 'custom_emoji',
        custom_emoji_id: customEmojiId(tag.attributes.get('emoji-id')),
        ...place,
      };
    case 'tg-time':
      return { ...dateTime(tag.attributes), ...place };
    case 'a':
      return link(tag.attributes.get('href') || inner);
    default:
      return { type: 'code', ...place };
  }
}

function link(href: string): MessageEntity | undefined {
  const target = linkTarget(href);
  if (target === undefined) return undefined;
  if (target.kind === 'address') return { type: 'text_link', url: target.url, offset: 0, length: 0 };
  const user = { id: target.userId, is_bot: false, first_name: '' };
  return { type: 'text_mention', user, offset: 0, length: 0 };
}

function customEmojiId(value = ''): string {
  if (!/^-?\d{1,19}$/.test(value) || Number(value) === 0) {
    throw new MarkupError('Invalid custom emoji identifier specified');
  }
  return value;
}

function dateTime(attributes: ReadonlyMap<string, string>): MessageEntity.DateTimeMessageEntity {
  const time = Number(attributes.get('unix') ?? 'none');
  if (!Number.isInteger(time) || time <= 0) throw new MarkupError('Invalid Unix time specified');
  const format = attributes.get('format') ?? '';
  if (format === 'r')
    return { type: 'date_time', unix_time: time, date_time_format: 'r', offset: 0, length: 0 };
  if (!/^[wWdDtT]*$/.test(format)) throw new MarkupError('Invalid date format used');
  const day = /w/i.test(format) ? 'w' : '';
  const date = format.includes('D') ? 'D' : format.includes('d') ? 'd' : '';
  const clock = format.includes('T') ? 'T' : format.includes('t') ? 't' : '';
  return {
    type: 'date_time',
    unix_time: time,
    date_time_format: `${day}${date}${clock}`,
    offset: 0,
    length: 0,
  };
}
