import type { MessageEntity } from 'grammy/types';
import { endOf, isContinuous, sortEntities } from './entities.ts';

type Detected = 'url' | 'email' | 'mention' | 'bot_command' | 'hashtag';

/** In this order: what stands inside an address is not looked at again. */
const PATTERNS: readonly (readonly [Detected, RegExp])[] = [
  ['url', /(?<![\p{L}\p{N}_@])https?:\/\/[^\s<>"'«»]*[^\s<>"'«».,:;!?)\]]/giu],
  [
    'email',
    /(?<![\p{L}\p{N}_.+-])[a-z0-9._+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\p{L}\p{N}_])/giu,
  ],
  [
    'url',
    /(?<![\p{L}\p{N}_@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|az|ru|tr|me|info|gov|edu)(?:\/[^\s<>"']*)?(?![\p{L}\p{N}_])/giu,
  ],
  ['mention', /(?<![\p{L}\p{N}_/])@[a-zA-Z0-9_]{3,32}(?![\p{L}\p{N}_])/gu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*(?![\p{L}\p{N}_#])/gu],
];

/** What Telegram finds by itself in plain text: commands, mentions, addresses, hashtags. */
export function detectEntities(text: string, given: readonly MessageEntity[] = []): MessageEntity[] {
  const kept = [...given];
  const taken = given.filter(isContinuous);
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const entity: MessageEntity = { type, offset: match.index, length: match[0].length };
      const free = taken.every((other) => endOf(other) <= entity.offset || endOf(entity) <= other.offset);
      if (!free) continue;
      taken.push(entity);
      kept.push(entity);
    }
  }
  return sortEntities(kept);
}
