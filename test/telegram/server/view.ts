import type { InlineKeyboardButton, MessageEntity, RichBlock } from 'grammy/types';
import type { StoredMessage } from './messages.ts';
import type { UploadedFile } from './wire/multipart.ts';

/** A chat, by itself or by its number; a person stands for the private chat with them. */
export type ChatLike = number | { readonly id: number };

/** A button as a person sees it, and what it does. */
export interface SeenButton {
  readonly text: string;
  /** What the bot gets when it is pressed; undefined for a button that does something else. */
  readonly data: string | undefined;
  /** Where it leads. */
  readonly url: string | undefined;
}

/** A message as a person sees it at one moment; look again for a later one. */
export interface SeenMessage {
  readonly id: number;
  readonly chat: number;
  readonly fromBot: boolean;
  readonly from: number;
  readonly author: string;
  /** After parsing; of a document its caption, of a rich message all its lines. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: readonly (readonly SeenButton[])[];
  /** What the bot sent, before parsing; undefined for what people said. */
  readonly html: string | undefined;
  readonly replyTo: number | undefined;
  /** The topic, in a forum. */
  readonly thread: number | undefined;
  /** The blocks of a rich message. */
  readonly rich: readonly RichBlock[] | undefined;
  readonly document: UploadedFile | undefined;
  /** Unix seconds. */
  readonly date: number;
  readonly edited: boolean;
  /** The text at each moment since it was sent, the present one last. */
  readonly versions: readonly string[];
  /** Emoji of reactions, by who gave them. */
  readonly reactions: ReadonlyMap<number, readonly string[]>;
  readonly viaBot: boolean;
}

export function see(message: StoredMessage, botId: number): SeenMessage {
  const { content, replyTo } = message;
  const reply = replyTo?.content.kind === 'service' ? undefined : replyTo?.id;
  return {
    id: message.id,
    chat: message.chat.id,
    fromBot: message.from.id === botId,
    from: message.from.id,
    author: message.from.first_name,
    text: content.body.text,
    entities: content.body.entities,
    keyboard: (message.keyboard?.inline_keyboard ?? []).map((row) => row.map(seeButton)),
    html: message.source,
    replyTo: reply,
    thread: message.chat.isForum ? message.thread : undefined,
    rich: content.kind === 'rich' ? content.message.blocks : undefined,
    document: content.kind === 'document' ? content.file : undefined,
    date: message.date,
    edited: message.editDate !== undefined,
    versions: [...message.versions],
    reactions: new Map(
      [...message.reactions].map(([from, given]) => [
        from,
        given.flatMap((reaction) => (reaction.type === 'emoji' ? [reaction.emoji] : [])),
      ]),
    ),
    viaBot: message.viaBot !== undefined,
  };
}

function seeButton(button: InlineKeyboardButton): SeenButton {
  return {
    text: button.text,
    data: 'callback_data' in button ? button.callback_data : undefined,
    url: 'url' in button ? button.url : undefined,
  };
}

export function chatId(chat: ChatLike): number {
  return typeof chat === 'number' ? chat : chat.id;
}

export function isSeen(where: SeenMessage | ChatLike): where is SeenMessage {
  return typeof where !== 'number' && 'keyboard' in where;
}
