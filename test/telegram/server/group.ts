import { createChat, type Standing, type StoredChat, type Topic, toChat, toChatMember } from './chats.ts';
import type { Fields, StoredMessage } from './messages.ts';
import type { Person } from './person.ts';
import { isVisible } from './visibility.ts';
import type { World } from './world.ts';

export interface GroupOptions {
  readonly title?: string;
  readonly members?: readonly Person[];
  /** What the bot is there; a member unless told otherwise. It is not told of having been added: see `addBot`. */
  readonly bot?: Standing;
}

/** A group or supergroup, with or without topics. */
export class Group {
  readonly id: number;
  readonly title: string;
  readonly #world: World;
  readonly #chat: StoredChat;

  constructor(world: World, chat: StoredChat) {
    this.id = chat.id;
    this.title = chat.title;
    this.#world = world;
    this.#chat = chat;
  }

  /** Somebody comes in; the bot sees the service message, and `chat_member` when it is an administrator. */
  join(person: Person): void {
    this.#change(person, 'member', { new_chat_members: [person.user] });
  }

  leave(person: Person): void {
    this.#change(person, 'left', { left_chat_member: person.user });
  }

  /** Makes somebody an administrator, or not any more. */
  promote(person: Person, standing: 'creator' | 'administrator' | 'member' = 'administrator'): void {
    this.#change(person, standing);
  }

  addBot(by: Person, standing: 'member' | 'administrator' = 'member'): void {
    this.#changeBot(by, standing);
  }

  removeBot(by: Person): void {
    this.#changeBot(by, 'kicked');
  }

  /** Opens a topic of a forum. */
  topic(name: string, by?: Person): Topic {
    if (!this.#chat.isForum) throw new Error(`${this.title} is no forum`);
    const message = this.#service({ forum_topic_created: { name, icon_color: 7_322_096 } }, by);
    const topic = { id: message.id, name, closed: false };
    this.#chat.topics.set(topic.id, topic);
    return topic;
  }

  /** A closed topic takes no messages of the bot. */
  closeTopic(topic: Topic): void {
    topic.closed = true;
  }

  /** Turns a group into a supergroup: another number, old messages out of reach, calls to the old number refused. */
  migrate(): Group {
    if (this.#chat.type !== 'group') throw new Error(`${this.title} is a supergroup already`);
    const id = supergroupId(this.#world);
    const chat = createChat({ id, type: 'supergroup', title: this.title });
    for (const [member, standing] of this.#chat.standings) chat.standings.set(member, standing);
    this.#world.chats.set(id, chat);
    this.#announce(this.#service({ migrate_to_chat_id: id }));
    this.#chat.migratedTo = id;
    const group = new Group(this.#world, chat);
    group.#announce(group.#service({ migrate_from_chat_id: this.id }));
    return group;
  }

  #change(person: Person, standing: Standing, fields?: Fields): void {
    const old = this.#chat.standings.get(person.id) ?? 'left';
    this.#world.clock.advance(1);
    this.#chat.standings.set(person.id, standing);
    if (fields !== undefined) this.#announce(this.#service(fields, person));
    if (this.#chat.standings.get(this.#world.bot.id) !== 'administrator') return;
    this.#world.push('chat_member', { chat_member: this.#changed(person, person, old, standing) });
  }

  #changeBot(by: Person, standing: Standing): void {
    const { bot } = this.#world;
    const old = this.#chat.standings.get(bot.id) ?? 'left';
    this.#world.clock.advance(1);
    this.#chat.standings.set(bot.id, standing);
    this.#world.push('my_chat_member', { my_chat_member: this.#changed(by, { user: bot }, old, standing) });
    if (standing === 'kicked' || old === 'member' || old === 'administrator') return;
    this.#announce(this.#service({ new_chat_members: [bot] }, by));
  }

  #changed(by: Person, whom: Pick<Person, 'user'>, old: Standing, standing: Standing) {
    return {
      chat: toChat(this.#chat),
      from: by.user,
      date: this.#world.clock.now(),
      old_chat_member: toChatMember(whom.user, old),
      new_chat_member: toChatMember(whom.user, standing),
    };
  }

  #service(fields: Fields, by?: Person): StoredMessage {
    const from = by?.user ?? { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
    const text = `(${Object.keys(fields).join(', ')})`;
    const content = { kind: 'service' as const, fields, body: { text, entities: [] } };
    return this.#world.post({ chat: this.#chat, from, content });
  }

  #announce(message: StoredMessage): void {
    if (isVisible(this.#world, message)) this.#world.pushMessage(message);
  }
}

/** The next free number of a supergroup, in Telegram's form. */
export function supergroupId(world: World): number {
  return -1_002_000_000_000 - world.chats.size - 1;
}

export function createGroup(
  world: World,
  type: 'group' | 'supergroup',
  options: GroupOptions & { readonly id?: number; readonly forum?: boolean },
): Group {
  const free = type === 'group' ? -5000 - world.chats.size : supergroupId(world);
  const title = options.title ?? 'Newsroom';
  const chat = createChat({ id: options.id ?? free, type, title, isForum: options.forum ?? false });
  if (world.chats.has(chat.id)) throw new Error(`there is a chat ${chat.id} already`);
  chat.standings.set(world.bot.id, options.bot ?? 'member');
  for (const member of options.members ?? []) chat.standings.set(member.id, 'member');
  world.chats.set(chat.id, chat);
  return new Group(world, chat);
}
