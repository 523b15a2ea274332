import { badRequest, forbidden, tooManyRequests } from '../api-error.ts';
import { isPresent, type StoredChat } from '../chats.ts';
import type { StoredMessage } from '../messages.ts';
import type { World } from '../world.ts';

/** The chat of a call, with the bot in it. @throws ApiError when it does not exist or is closed to the bot */
export function findChat(world: World, reference: string): StoredChat {
  const trimmed = reference.trim();
  if (trimmed === '') throw badRequest('chat_id is empty');
  const chat = world.chats.get(Number(trimmed));
  if (chat === undefined) throw badRequest('chat not found');
  if (chat.migratedTo !== undefined) {
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  }
  const standing = chat.standings.get(world.bot.id);
  if (chat.type === 'private') {
    if (!chat.started) throw forbidden("bot can't initiate conversation with a user");
    if (standing === 'kicked') throw forbidden('bot was blocked by the user');
    return chat;
  }
  if (standing === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (!isPresent(standing)) throw forbidden(`bot is not a member of the ${chat.type} chat`);
  return chat;
}

/** As `findChat`, and counts a message against the rate limit. */
export function findChatForSending(world: World, reference: string): StoredChat {
  const chat = findChat(world, reference);
  const wait = world.faults.waitFor(chat.id);
  if (wait > 0) throw tooManyRequests(wait);
  return chat;
}

/**
 * A message that still exists.
 *
 * @param purpose as Telegram names it: "message to edit", "message to delete", "message to react"
 */
export function findMessage(chat: StoredChat, id: number, purpose: string): StoredMessage {
  if (id <= 0) throw badRequest('message identifier is not specified');
  const message = chat.messages.get(id);
  if (message === undefined || message.deleted) throw badRequest(`${purpose} not found`);
  return message;
}

/** The topic of a call. The general topic has no number in a call: 1 is refused, as there. */
export function findThread(chat: StoredChat, id: number | undefined): number | undefined {
  if (id === undefined || id === 0) return undefined;
  const topic = chat.topics.get(id);
  if (topic === undefined) throw badRequest('message thread not found');
  if (topic.closed) throw badRequest('TOPIC_CLOSED');
  return id;
}

export interface ReplyParameters {
  readonly message_id: number;
  readonly chat_id?: number | string | undefined;
  readonly allow_sending_without_reply?: boolean | undefined;
  readonly quote?: string | undefined;
}

/** What a message replies to: in the same chat, the same topic, and still there. */
export function findReply(
  chat: StoredChat,
  thread: number | undefined,
  reply: ReplyParameters | undefined,
): StoredMessage | undefined {
  if (reply === undefined) return undefined;
  if (reply.chat_id !== undefined && Number(reply.chat_id) !== chat.id) {
    throw badRequest('replies in another chat are not modelled by the fixture');
  }
  const message = chat.messages.get(reply.message_id);
  const elsewhere = chat.isForum && thread !== undefined && message?.thread !== thread;
  if (message === undefined || message.deleted || elsewhere) {
    if (reply.allow_sending_without_reply === true) return undefined;
    throw badRequest('message to be replied not found');
  }
  if (reply.quote !== undefined && !message.content.body.text.includes(reply.quote)) {
    throw badRequest('QUOTE_TEXT_INVALID');
  }
  return message;
}
