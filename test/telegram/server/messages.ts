import type {
  InlineKeyboardMarkup,
  LinkPreviewOptions,
  Message,
  ReactionType,
  RichMessage,
  User,
} from 'grammy/types';
import { type StoredChat, toChat } from './chats.ts';
import type { FormattedText } from './text/entities.ts';
import type { UploadedFile } from './wire/multipart.ts';

/** Fields of a message that say what it is. */
export type Fields = Partial<Omit<Message, 'reply_to_message' | 'chat' | 'message_id' | 'date' | 'from'>>;

export type Content =
  | { readonly kind: 'text'; readonly body: FormattedText; readonly preview?: LinkPreviewOptions | undefined }
  | { readonly kind: 'rich'; readonly message: RichMessage; readonly body: FormattedText }
  | {
      readonly kind: 'document';
      readonly fileId: string;
      readonly file: UploadedFile;
      readonly body: FormattedText;
    }
  /** Of people: a photo, a voice message, a place; the body is the caption. */
  | { readonly kind: 'media'; readonly fields: Fields; readonly body: FormattedText }
  | { readonly kind: 'service'; readonly fields: Fields; readonly body: FormattedText };

/** A message as the server keeps it, with all it ever was. */
export interface StoredMessage {
  readonly id: number;
  readonly chat: StoredChat;
  readonly from: User;
  readonly date: number;
  readonly replyTo: StoredMessage | undefined;
  readonly thread: number | undefined;
  readonly viaBot: User | undefined;
  content: Content;
  keyboard: InlineKeyboardMarkup | undefined;
  /** What the bot sent, before parsing. */
  source: string | undefined;
  editDate: number | undefined;
  deleted: boolean;
  /** The text at each moment, the first included. */
  readonly versions: string[];
  readonly reactions: Map<number, ReactionType[]>;
}

/** A message on the wire. What it replies to is shown without what that replies to. */
export type WireMessage = Omit<Message, 'reply_to_message'> & {
  readonly reply_to_message?: Omit<Message, 'reply_to_message'>;
};

/** The message as the Bot API shows it; a message replied to is shown without what it replies to. */
export function toMessage(message: StoredMessage, nested = false): WireMessage {
  const { chat, content, replyTo } = message;
  const isTopic = chat.isForum && message.thread !== undefined;
  const reply = replyTo !== undefined && !nested && !replyTo.deleted ? toMessage(replyTo, true) : undefined;
  return {
    message_id: message.id,
    from: message.from,
    chat: toChat(chat),
    date: message.date,
    ...(message.thread === undefined ? {} : { message_thread_id: message.thread }),
    ...(isTopic ? { is_topic_message: true } : {}),
    ...(reply === undefined ? {} : { reply_to_message: reply }),
    ...(message.editDate === undefined ? {} : { edit_date: message.editDate }),
    ...(message.viaBot === undefined ? {} : { via_bot: message.viaBot }),
    ...contentFields(content),
    ...(message.keyboard === undefined ? {} : { reply_markup: message.keyboard }),
  };
}

function contentFields(content: Content): Fields {
  const entities = [...content.body.entities];
  switch (content.kind) {
    case 'text':
      return {
        text: content.body.text,
        ...(entities.length === 0 ? {} : { entities }),
        ...(content.preview === undefined ? {} : { link_preview_options: content.preview }),
      };
    case 'rich':
      return { rich_message: content.message };
    case 'document': {
      const { file, fileId } = content;
      const document = {
        file_id: fileId,
        file_unique_id: `unique-${fileId}`,
        file_name: file.name,
        mime_type: file.contentType,
        file_size: file.content.length,
      };
      const caption = content.body.text === '' ? {} : { caption: content.body.text };
      return { document, ...caption, ...(entities.length === 0 ? {} : { caption_entities: entities }) };
    }
    case 'media':
    case 'service':
      return content.fields;
  }
}

/** True when an edit would change nothing a person sees, which Telegram refuses. */
export function isSameContent(one: Content, other: Content): boolean {
  const seen = (content: Content) =>
    JSON.stringify(
      content.kind === 'rich'
        ? ['rich', content.message]
        : [content.kind, content.body, content.kind === 'text' ? content.preview : undefined],
    );
  return seen(one) === seen(other);
}
