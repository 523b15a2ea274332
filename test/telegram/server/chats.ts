import type { Chat, ChatMember, User } from 'grammy/types';
import type { StoredMessage } from './messages.ts';

/** What somebody, or the bot, is in a chat. */
export type Standing = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

export interface Topic {
  readonly id: number;
  readonly name: string;
  closed: boolean;
}

/** A chat as the server keeps it. */
export interface StoredChat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup';
  readonly title: string;
  readonly isForum: boolean;
  /** In a private chat, the person; messages to it fail when they blocked the bot. */
  readonly person: User | undefined;
  readonly messages: Map<number, StoredMessage>;
  readonly topics: Map<number, Topic>;
  readonly standings: Map<number, Standing>;
  /** Where a group went when it became a supergroup. */
  migratedTo: number | undefined;
  /** Of a supergroup, which counts its messages for itself. */
  lastMessageId: number;
  /** A private chat exists for the bot only after the person wrote first. */
  started: boolean;
}

export function createChat(
  given: Pick<StoredChat, 'id' | 'type' | 'title'> & { isForum?: boolean; person?: User; started?: boolean },
): StoredChat {
  return {
    id: given.id,
    type: given.type,
    title: given.title,
    isForum: given.isForum ?? false,
    person: given.person,
    messages: new Map(),
    topics: new Map(),
    standings: new Map(),
    migratedTo: undefined,
    lastMessageId: 1,
    started: given.started ?? true,
  };
}

/** The chat as the Bot API shows it. */
export function toChat(chat: StoredChat): Chat {
  if (chat.type === 'group') return { id: chat.id, type: 'group', title: chat.title };
  if (chat.type === 'supergroup') {
    const forum = chat.isForum ? { is_forum: true as const } : {};
    return { id: chat.id, type: 'supergroup', title: chat.title, ...forum };
  }
  const { person } = chat;
  return {
    id: chat.id,
    type: 'private',
    first_name: person?.first_name ?? chat.title,
    ...(person?.last_name === undefined ? {} : { last_name: person.last_name }),
    ...(person?.username === undefined ? {} : { username: person.username }),
  };
}

const RIGHTS = {
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

export function toChatMember(user: User, standing: Standing): ChatMember {
  switch (standing) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: false };
    case 'administrator':
      return { status: 'administrator', user, can_be_edited: false, is_anonymous: false, ...RIGHTS };
    case 'member':
      return { status: 'member', user };
    case 'left':
      return { status: 'left', user };
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 };
  }
}

export function isPresent(standing: Standing | undefined): boolean {
  return standing === 'creator' || standing === 'administrator' || standing === 'member';
}
