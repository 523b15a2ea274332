import { z } from 'zod';
import { badRequest } from '../api-error.ts';
import { type Content, isSameContent, type StoredMessage, toMessage } from '../messages.ts';
import { chatReference, entities, integer, json, linkPreviewOptions, text } from '../wire/fields.ts';
import { inlineKeyboard, replyMarkup } from '../wire/keyboard.ts';
import type { World } from '../world.ts';
import { findChat, findChatForSending, findMessage } from './access.ts';
import { messageText } from './formatting.ts';
import { method } from './method.ts';
import { richContent, richMessage } from './rich.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const DELETABLE_SECONDS = 48 * 60 * 60;

const target = {
  chat_id: chatReference.optional(),
  message_id: integer.optional(),
  inline_message_id: text.optional(),
  reply_markup: replyMarkup.optional(),
};

const editMessageText = method(
  'editMessageText',
  {
    ...target,
    text: text.optional(),
    parse_mode: text.optional(),
    entities: entities.optional(),
    link_preview_options: linkPreviewOptions.optional(),
    rich_message: richMessage.optional(),
  },
  ({ world, params }) => {
    const content = newContent(world, params);
    const keyboard = inlineKeyboard(params.reply_markup);
    const message = editable(world, params);
    if (message.content.kind !== 'text' && message.content.kind !== 'rich') {
      throw badRequest('there is no text in the message to edit');
    }
    if (isSameContent(message.content, content) && isSameKeyboard(message, keyboard))
      throw badRequest(NOT_MODIFIED);
    message.keyboard = keyboard;
    message.source = params.rich_message?.html ?? params.text;
    world.edit(message, content);
    return toMessage(message);
  },
);

function newContent(
  world: World,
  params: {
    readonly text?: string | undefined;
    readonly parse_mode?: string | undefined;
    readonly entities?: Parameters<typeof messageText>[1]['entities'];
    readonly link_preview_options?: z.output<typeof linkPreviewOptions> | undefined;
    readonly rich_message?: z.output<typeof richMessage> | undefined;
  },
): Content {
  if (params.rich_message !== undefined) return richContent(world, params.rich_message);
  const marked = { text: params.text ?? '', parseMode: params.parse_mode, entities: params.entities };
  return { kind: 'text', body: messageText(world, marked), preview: params.link_preview_options };
}

const editMessageReplyMarkup = method('editMessageReplyMarkup', target, ({ world, params }) => {
  const keyboard = inlineKeyboard(params.reply_markup);
  const message = editable(world, params);
  if (isSameKeyboard(message, keyboard)) throw badRequest(NOT_MODIFIED);
  message.keyboard = keyboard;
  message.editDate = world.clock.now();
  world.changes.happened();
  return toMessage(message);
});

function isSameKeyboard(message: StoredMessage, keyboard: StoredMessage['keyboard']): boolean {
  return JSON.stringify(message.keyboard) === JSON.stringify(keyboard);
}

function editable(
  world: World,
  params: {
    readonly chat_id?: string | undefined;
    readonly message_id?: number | undefined;
    readonly inline_message_id?: string | undefined;
  },
): StoredMessage {
  if (params.inline_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID');
  const chat = findChatForSending(world, params.chat_id ?? '');
  const message = findMessage(chat, params.message_id ?? 0, 'message to edit');
  if (message.from.id !== world.bot.id || message.content.kind === 'service') {
    throw badRequest("message can't be edited");
  }
  return message;
}

const deleteMessage = method(
  'deleteMessage',
  { chat_id: chatReference, message_id: integer },
  ({ world, params }) => {
    const chat = findChat(world, params.chat_id);
    const message = findMessage(chat, params.message_id, 'message to delete');
    if (!isDeletable(world, message)) throw badRequest("message can't be deleted");
    remove(world, message);
    return true;
  },
);

const deleteMessages = method(
  'deleteMessages',
  { chat_id: chatReference, message_ids: json('list of message identifiers', z.array(z.number().int())) },
  ({ world, params }) => {
    const chat = findChat(world, params.chat_id);
    if (params.message_ids.length === 0) throw badRequest('message identifiers are not specified');
    if (params.message_ids.length > 100) throw badRequest('too many message identifiers specified');
    for (const id of params.message_ids) {
      const message = chat.messages.get(id);
      if (message !== undefined && isDeletable(world, message)) remove(world, message);
    }
    return true;
  },
);

function isDeletable(world: World, message: StoredMessage): boolean {
  const mine = message.from.id === world.bot.id;
  const rights = message.chat.standings.get(world.bot.id);
  const young = world.clock.now() - message.date < DELETABLE_SECONDS;
  return (
    young && (mine || message.chat.type === 'private' || rights === 'administrator' || rights === 'creator')
  );
}

function remove(world: World, message: StoredMessage): void {
  message.deleted = true;
  world.changes.happened();
}

export const editing = [editMessageText, editMessageReplyMarkup, deleteMessage, deleteMessages];
