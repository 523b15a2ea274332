import type { MessageEntity } from 'grammy/types';

/** Marked-up text after parsing; offsets and lengths are UTF-16 units, as a JavaScript string counts. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** May be split where another entity begins, and merged with its neighbour. */
const SPLITTABLE = new Set<string>(['bold', 'italic', 'underline', 'strikethrough', 'spoiler']);
const QUOTATION = new Set<string>(['blockquote', 'expandable_blockquote']);
/** Nothing inside these is formatted. */
const VERBATIM = new Set<string>(['pre', 'code']);
/** Carries something that is not in its text, so that even blank text keeps it. */
const HOLDING = new Set<string>(['text_link', 'text_mention', 'custom_emoji', 'date_time']);

export const isSplittable = (entity: MessageEntity): boolean => SPLITTABLE.has(entity.type);
export const isQuotation = (entity: MessageEntity): boolean => QUOTATION.has(entity.type);
export const isVerbatim = (entity: MessageEntity): boolean => VERBATIM.has(entity.type);
export const isContinuous = (entity: MessageEntity): boolean => !isSplittable(entity) && !isQuotation(entity);
export const holdsData = (entity: MessageEntity): boolean =>
  HOLDING.has(entity.type) || (entity.type === 'pre' && entity.language !== undefined);

export const endOf = (entity: MessageEntity): number => entity.offset + entity.length;

/** At one offset and length, which is written around which. */
function priority(entity: MessageEntity): number {
  if (isQuotation(entity)) return 0;
  if (entity.type === 'pre') return entity.language === undefined ? 11 : 10;
  const order = [
    'code',
    'text_link',
    'text_mention',
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'spoiler',
  ];
  const place = order.indexOf(entity.type);
  if (entity.type === 'custom_emoji' || entity.type === 'date_time') return 99;
  return place === -1 ? 50 : place < 1 ? 20 : place < 3 ? 49 : 90 + place;
}

/** Telegram's order: by offset, then the longer first, then by type. */
export function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.toSorted(
    (one, other) => one.offset - other.offset || other.length - one.length || priority(one) - priority(other),
  );
}

/** A copy of an entity at another place. */
export function moved(entity: MessageEntity, offset: number, length: number): MessageEntity {
  return { ...entity, offset, length };
}
