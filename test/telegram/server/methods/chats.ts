import type { ReactionType } from 'grammy/types';
import { z } from 'zod';
import { badRequest } from '../api-error.ts';
import { isPresent, type StoredChat, toChat, toChatMember } from '../chats.ts';
import { isEmojiReaction } from '../reactions.ts';
import { boolean, chatReference, integer, json, text } from '../wire/fields.ts';
import type { World } from '../world.ts';
import { findChat, findMessage, findThread } from './access.ts';
import { method } from './method.ts';

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

const getMe = method('getMe', {}, ({ world }) => world.bot);

const sendChatAction = method(
  'sendChatAction',
  { chat_id: chatReference, action: text, message_thread_id: integer.optional() },
  ({ world, params }) => {
    if (!ACTIONS.has(params.action)) throw badRequest('wrong parameter action in request');
    const chat = findChat(world, params.chat_id);
    const thread = findThread(chat, params.message_thread_id);
    world.actions.push({ chat: chat.id, thread, action: params.action });
    world.changes.happened();
    return true;
  },
);

const reactions = json('list of reaction types', z.array(z.looseObject({ type: z.string() })));

const setMessageReaction = method(
  'setMessageReaction',
  { chat_id: chatReference, message_id: integer, reaction: reactions.optional(), is_big: boolean.optional() },
  ({ world, params }) => {
    const chat = findChat(world, params.chat_id);
    const message = findMessage(chat, params.message_id, 'message to react');
    const given = params.reaction ?? [];
    if (given.length > 1) throw badRequest('REACTIONS_TOO_MANY');
    const checked = given.map((one): ReactionType => {
      if (one.type === 'emoji' && isEmojiReaction(one.emoji)) return { type: 'emoji', emoji: one.emoji };
      throw badRequest('REACTION_INVALID');
    });
    message.reactions.set(world.bot.id, checked);
    world.changes.happened();
    return true;
  },
);

const getChat = method('getChat', { chat_id: chatReference }, ({ world, params }) => {
  const chat = findChat(world, params.chat_id);
  return { ...toChat(chat), accent_color_id: 0, max_reaction_count: 11 };
});

const getChatMember = method(
  'getChatMember',
  { chat_id: chatReference, user_id: integer },
  ({ world, params }) => {
    const chat = findChat(world, params.chat_id);
    const user = world.users.get(params.user_id);
    if (user === undefined) throw badRequest('user not found');
    if (chat.type === 'private') return toChatMember(user, 'member');
    return toChatMember(user, chat.standings.get(user.id) ?? 'left');
  },
);

const getChatAdministrators = method(
  'getChatAdministrators',
  { chat_id: chatReference },
  ({ world, params }) => {
    const chat = findChat(world, params.chat_id);
    if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
    return members(world, chat).filter((one) => one.status === 'creator' || one.status === 'administrator');
  },
  ['return_bots'],
);

const getChatMemberCount = method('getChatMemberCount', { chat_id: chatReference }, ({ world, params }) => {
  const chat = findChat(world, params.chat_id);
  return chat.type === 'private' ? 2 : members(world, chat).length;
});

function members(world: World, chat: StoredChat) {
  return [...chat.standings].flatMap(([id, standing]) => {
    const user = world.users.get(id);
    return user === undefined || !isPresent(standing) ? [] : [toChatMember(user, standing)];
  });
}

const leaveChat = method('leaveChat', { chat_id: chatReference }, ({ world, params }) => {
  const chat = findChat(world, params.chat_id);
  if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
  chat.standings.set(world.bot.id, 'left');
  world.changes.happened();
  return true;
});

export const chats = [
  getMe,
  sendChatAction,
  setMessageReaction,
  getChat,
  getChatMember,
  getChatAdministrators,
  getChatMemberCount,
  leaveChat,
];
