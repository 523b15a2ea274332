import type { Message, UserFromGetMe } from 'grammy/types';

/** What a message asks the bot: its words, and the message of the bot that it replies to. */
export interface Question {
  readonly text: string;
  /** Null where it is no reply to the bot. */
  readonly replyTo: number | null;
}

/**
 * The question that a message puts to the bot, null where it puts none: in a private chat any text that is no command, in
 * a group one that mentions the bot, replies to it, or begins with /ask; the mention and the command are no part of it.
 * Where nothing else is said, it is the question of the message that somebody else wrote and this one replies to.
 */
export function questionIn(message: Message, me: UserFromGetMe): Question | null {
  const text = textOf(message);
  // A card that was made by the bot and sent by a person asks nothing.
  if (text === '' || message.via_bot?.id === me.id) return null;
  const command = commandIn(text);
  if (command !== null && !isAsk(command, me)) return null;
  const replied = message.reply_to_message;
  const replyTo = replied?.from?.id === me.id ? replied.message_id : null;
  const isAddressed =
    message.chat.type === 'private' || replyTo !== null || command !== null || mentionOf(me).test(text);
  if (!isAddressed) return null;
  const words = wordsIn(text, me);
  if (words !== '' || replied === undefined || replyTo !== null) return { text: words, replyTo };
  return { text: wordsIn(message.quote?.text ?? textOf(replied), me), replyTo };
}

interface Command {
  /** As it is written, with the bot it is for. */
  readonly written: string;
  readonly name: string;
  /** The username of the bot it is for; undefined for whichever reads it. */
  readonly addressee: string | undefined;
}

function commandIn(text: string): Command | null {
  const [written, name = '', addressee] = /^\/([a-z\d_]+)(?:@(\w+))?(?=\s|$)/iu.exec(text) ?? [];
  return written === undefined ? null : { written, name: name.toLowerCase(), addressee };
}

function isAsk({ name, addressee }: Command, me: UserFromGetMe): boolean {
  return name === 'ask' && (addressee === undefined || addressee.toLowerCase() === me.username.toLowerCase());
}

/** A text without the command and the mentions that only say whom it is for. */
function wordsIn(text: string, me: UserFromGetMe): string {
  const command = commandIn(text);
  const words = command !== null && isAsk(command, me) ? text.slice(command.written.length) : text;
  const mention = mentionOf(me);
  return mention.test(words) ? words.replace(mention, ' ').replace(/\s+/gu, ' ').trim() : words.trim();
}

function mentionOf({ username }: UserFromGetMe): RegExp {
  return new RegExp(`(?<![\\w@])@${username}(?!\\w)[,:]?`, 'giu');
}

function textOf({ text, caption }: Pick<Message, 'text' | 'caption'>): string {
  return text ?? caption ?? '';
}
