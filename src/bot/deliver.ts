import { GrammyError, InputFile } from 'grammy';
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Logger } from '../log.ts';
import type { BotContext } from './context.ts';
import type { Html } from './rendering/html.ts';
import type { RichText } from './rendering/rich.ts';

/** A message to be sent. Renderers keep each below Telegram's limits. */
export interface Outgoing {
  readonly html: Html;
  readonly keyboard?: readonly (readonly InlineKeyboardButton[])[];
  /** The same as a rich message, for chats that want those. */
  readonly rich?: RichText;
}

/** A text file to be sent. */
export interface OutgoingFile {
  readonly name: string;
  readonly text: string;
  /** 1,024 units at the most. */
  readonly caption?: Html;
}

/** Told of each message as soon as it is there, so that a restart knows what was sent. */
export type OnSent = (messageIds: readonly number[]) => Promise<void>;

/** Brings messages to the chat that an update came from: to its topic, as replies, in the chat's form. */
export interface Deliver {
  /** Sends them, the first one as a reply to the message that asked. Gives the ids of the messages. */
  reply(ctx: BotContext, messages: readonly Outgoing[], onSent?: OnSent): Promise<readonly number[]>;
  /** Makes of these messages of the bot what stands here now: edits, sends what is new, deletes what is too many. */
  replace(
    ctx: BotContext,
    messageIds: readonly number[],
    messages: readonly Outgoing[],
    onSent?: OnSent,
  ): Promise<readonly number[]>;
  /**
   * Shows a message that is still being written in a private chat, in place of the one shown under the same id, which is
   * above 0; it vanishes by itself, or when a message is sent.
   */
  draft(ctx: BotContext, draftId: number, message: Outgoing): Promise<void>;
  /** Makes another message of the one whose button was pressed; a new one where that cannot be. */
  turn(ctx: BotContext, message: Outgoing): Promise<void>;
  /** Sends files, each as a reply to the message that asked. */
  documents(ctx: BotContext, files: readonly OutgoingFile[]): Promise<void>;
}

export function createDeliver(logger: Logger): Deliver {
  async function replace(
    ctx: BotContext,
    before: readonly number[],
    messages: readonly Outgoing[],
    onSent: OnSent = async () => undefined,
  ): Promise<readonly number[]> {
    const ids: number[] = [];
    for (const [place, message] of messages.entries()) {
      const old = before[place];
      const isThere = old !== undefined && (await edit(ctx, old, message));
      ids.push(isThere ? old : await send(ctx, message, place === 0));
      await onSent([...ids, ...before.slice(ids.length)]);
    }
    for (const id of before.slice(messages.length)) await remove(ctx, id);
    if (before.length > messages.length) await onSent(ids);
    return ids;
  }

  async function send(ctx: BotContext, message: Outgoing, isFirst: boolean): Promise<number> {
    const chatId = chatOf(ctx);
    const options = {
      ...threadOf(ctx),
      ...(isFirst ? replyTo(ctx) : {}),
      ...keyboardOf(message),
    };
    if (ctx.settings.form === 'rich' && message.rich !== undefined) {
      const { rich } = message;
      const sent = await inRichForm(() => ctx.api.sendRichMessage(chatId, rich, options));
      if (sent !== null) return sent.message_id;
    }
    const sent = await ctx.api.sendMessage(chatId, message.html.source, { ...options, ...CLASSIC });
    return sent.message_id;
  }

  /** False where there is no such message to edit any more. */
  async function edit(ctx: BotContext, messageId: number, message: Outgoing): Promise<boolean> {
    const chatId = chatOf(ctx);
    try {
      if (ctx.settings.form === 'rich' && message.rich !== undefined) {
        const { rich } = message;
        const edited = await inRichForm(() =>
          ctx.api.editMessageText(chatId, messageId, rich, keyboardOf(message)),
        );
        if (edited !== null) return true;
      }
      await ctx.api.editMessageText(chatId, messageId, message.html.source, {
        ...CLASSIC,
        ...keyboardOf(message),
      });
      return true;
    } catch (error) {
      if (isRefused(error, /message is not modified/i)) return true;
      if (isRefused(error, /message (?:to edit not found|can't be edited)|MESSAGE_ID_INVALID/i)) return false;
      throw error;
    }
  }

  /** Null where Telegram does not take the message as a rich one: the classic form takes its place. */
  async function inRichForm<Sent>(attempt: () => Promise<Sent>): Promise<Sent | null> {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
      if (/not modified|not found|can't be edited/i.test(error.description)) throw error;
      logger.warn({ reason: error.description }, 'a rich message was refused; sending the classic form');
      return null;
    }
  }

  async function remove(ctx: BotContext, messageId: number): Promise<void> {
    try {
      await ctx.api.deleteMessage(chatOf(ctx), messageId);
    } catch (error) {
      if (!isRefused(error, /./)) throw error;
    }
  }

  return {
    replace,
    reply: (ctx, messages, onSent) => replace(ctx, [], messages, onSent),
    async draft(ctx, draftId, message) {
      const chatId = chatOf(ctx);
      if (ctx.settings.form === 'rich' && message.rich !== undefined) {
        await ctx.api.sendRichMessageDraft(chatId, draftId, message.rich, threadOf(ctx));
        return;
      }
      const options = { ...threadOf(ctx), parse_mode: 'HTML' } as const;
      await ctx.api.sendMessageDraft(chatId, draftId, message.html.source, options);
    },
    async turn(ctx, message) {
      const messageId = ctx.callbackQuery?.message?.message_id;
      const isTurned = messageId !== undefined && (await edit(ctx, messageId, message));
      if (!isTurned) await send(ctx, message, true);
    },
    async documents(ctx, files) {
      for (const { name, text, caption } of files) {
        await ctx.api.sendDocument(chatOf(ctx), new InputFile(Buffer.from(text, 'utf8'), name), {
          ...threadOf(ctx),
          ...replyTo(ctx),
          ...(caption === undefined ? {} : { caption: caption.source, parse_mode: 'HTML' }),
        });
      }
    },
  };
}

const CLASSIC = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

function chatOf(ctx: BotContext): number {
  const id = ctx.chatId;
  if (id === undefined) throw new RangeError('This update is of no chat, so there is nowhere to answer it');
  return id;
}

function threadOf(ctx: BotContext): { message_thread_id?: number } {
  const thread = threadIdOf(ctx);
  return thread === null ? {} : { message_thread_id: thread };
}

/** The forum topic that an update came from; null outside of one. */
export function threadIdOf(ctx: BotContext): number | null {
  const message = ctx.msg;
  return message?.is_topic_message === true ? (message.message_thread_id ?? null) : null;
}

function replyTo(ctx: BotContext) {
  const messageId = ctx.msgId;
  if (messageId === undefined) return {};
  return { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
}

function keyboardOf({ keyboard }: Outgoing): { reply_markup?: InlineKeyboardMarkup } {
  return keyboard === undefined || keyboard.length === 0
    ? {}
    : { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } };
}

function isRefused(error: unknown, description: RegExp): boolean {
  return error instanceof GrammyError && error.error_code === 400 && description.test(error.description);
}
