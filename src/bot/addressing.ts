import type { Message, UserFromGetMe } from 'grammy/types';

/** What a message asks the bot: its words, and the message of the bot that it replies to. */
export interface Question {
  readonly text: string;
  /** Null where it is no reply to the bot. */
  readonly replyTo: number | null;
}

/**
 * The question that a message puts to the bot, null where it puts none: in a private chat any text that is no command, in
 * a group one that mentions the bot, replies to it, or begins with /ask; the mention and the command are no part of it. An
 * /ask without words is the question of the message that it replies to.
 */
export function questionIn(message: Message, me: UserFromGetMe): Question | null {
  const text = message.text ?? message.caption ?? '';
  if (message.via_bot?.id === me.id) return null;
  const isOurs = message.reply_to_message?.from?.id === me.id;
  const replyTo = isOurs ? (message.reply_to_message?.message_id ?? null) : null;
  const command = /^\/([a-z\d_]+)(?:@(\w+))?(?=\s|$)/iu.exec(text);
  if (command !== null) {
    const [all, name, addressee] = command;
    const isForUs = addressee === undefined || sameName(addressee, me.username);
    if (!isForUs || name?.toLowerCase() !== 'ask') return null;
    const words = text.slice(all.length).trim();
    return { text: words === '' ? (message.reply_to_message?.text ?? '') : words, replyTo };
  }
  const words = withoutMention(text, me.username);
  const isAddressed = message.chat.type === 'private' || replyTo !== null || words !== null;
  if (!isAddressed || text === '') return null;
  return { text: words ?? text, replyTo };
}

/** The text without the bot's mentions; null where there is none. */
function withoutMention(text: string, username: string): string | null {
  const mention = new RegExp(`(?<![\\w@])@${username}(?!\\w)[,:]?`, 'giu');
  return mention.test(text) ? text.replace(mention, ' ').replace(/\s+/gu, ' ').trim() : null;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
