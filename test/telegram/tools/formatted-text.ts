import type { MessageEntity } from 'grammy/types';

/** A message's text with its formatting as HTML of a web page. Offsets are those of Telegram: UTF-16 units. */
export function formattedText(text: string, entities: readonly MessageEntity[]): string {
  const outermostFirst = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return piece(text, 0, text.length, outermostFirst);
}

function piece(text: string, start: number, end: number, entities: readonly MessageEntity[]): string {
  const parts: string[] = [];
  let place = start;
  for (let index = 0; index < entities.length; ) {
    const entity = entities[index];
    if (entity === undefined) break;
    const last = entity.offset + entity.length;
    const after = entities.findIndex(({ offset }, other) => other > index && offset >= last);
    const next = after < 0 ? entities.length : after;
    const isBlock = entity.type === 'blockquote' || entity.type === 'expandable_blockquote';
    const before = escaped(text.slice(place, entity.offset));
    // A quotation stands on lines of its own already.
    parts.push(isBlock ? before.replace(/\n$/, '') : before);
    parts.push(dressed(entity, piece(text, entity.offset, last, entities.slice(index + 1, next))));
    place = isBlock && text[last] === '\n' ? last + 1 : last;
    index = next;
  }
  parts.push(escaped(text.slice(place, end)));
  return parts.join('');
}

function dressed(entity: MessageEntity, inner: string): string {
  switch (entity.type) {
    case 'bold':
      return `<b>${inner}</b>`;
    case 'italic':
      return `<i>${inner}</i>`;
    case 'underline':
      return `<u>${inner}</u>`;
    case 'code':
      return `<code>${inner}</code>`;
    case 'blockquote':
    case 'expandable_blockquote':
      return `<blockquote>${inner}</blockquote>`;
    case 'text_link':
    case 'url':
    case 'bot_command':
    case 'mention':
      return `<a>${inner}</a>`;
    default:
      return inner;
  }
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
