import type { MessageEntity, ReactionTypeEmoji, User } from 'grammy/types';
import {
  type Asked,
  asked,
  chosen,
  findButton,
  type InlineQueryOptions,
  type PersonTools,
  type Pressed,
  pressed,
} from './asking.ts';
import { isPresent, type StoredChat, toChat, toChatMember } from './chats.ts';
import { type Fields, type StoredMessage, toMessage } from './messages.ts';
import { sortEntities } from './text/entities.ts';
import { formatText } from './text/format-text.ts';
import { type ChatLike, chatId, isSeen, type SeenMessage, see } from './view.ts';
import { isVisible } from './visibility.ts';
import type { InlineAnswer } from './world.ts';

export interface SayOptions {
  /** Where; the private chat with the bot unless told otherwise. */
  readonly chat?: ChatLike;
  /** A topic of a forum; without one, the general topic. */
  readonly thread?: number | { readonly id: number };
  readonly replyTo?: SeenMessage | number;
  /** Formatting a person put on their text; commands, mentions and addresses are found without. */
  readonly entities?: readonly MessageEntity[];
}

/** Somebody with a Telegram account. What they do happens at once; the bot hears of it through updates. */
export class Person {
  readonly id: number;
  readonly user: User;
  readonly #tools: PersonTools;

  constructor(user: User, tools: PersonTools) {
    this.id = user.id;
    this.user = user;
    this.#tools = tools;
  }

  /** Sends a text, in private or to a group the person is in. */
  say(text: string, options: SayOptions = {}): SeenMessage {
    const chat = this.#chat(options.chat);
    const { replyTo, thread } = this.#place(chat, options);
    const body = formatText({ text, entities: sortEntities(options.entities ?? []) });
    if (body.text === '' || body.text.length > 4096)
      throw new Error(`nobody can send a text of ${text.length} units`);
    return this.#post({ chat, content: { kind: 'text', body }, replyTo, thread });
  }

  /** Sends something else than a text: a photo with its caption, a voice message, a place. */
  send(fields: Fields, options: SayOptions = {}): SeenMessage {
    const chat = this.#chat(options.chat);
    const body = { text: fields.caption ?? `(${Object.keys(fields).join(', ')})`, entities: [] };
    return this.#post({ chat, content: { kind: 'media', fields, body }, ...this.#place(chat, options) });
  }

  /** Changes what the person said before. */
  edit(message: SeenMessage, text: string): SeenMessage {
    const { world } = this.#tools;
    const stored = this.#stored(message);
    if (stored.from.id !== this.id)
      throw new Error(`${this.user.first_name} cannot edit #${message.id} of another`);
    world.clock.advance(1);
    world.edit(stored, { kind: 'text', body: formatText({ text, entities: [] }) });
    if (isVisible(world, stored)) world.push('edited_message', { edited_message: toMessage(stored) });
    return see(stored, world.bot.id);
  }

  /** Deletes a message for everyone; bots are not told. */
  delete(message: SeenMessage): void {
    this.#stored(message).deleted = true;
    this.#tools.world.changes.happened();
  }

  /**
   * Presses a button, by its text or data.
   *
   * @param where the message, or the chat, in which the newest message with such a button is taken; the private chat
   * unless told otherwise
   * @throws Error when there is no such button, or it does not call the bot
   */
  press(button: string | RegExp, where: SeenMessage | ChatLike = this.id): Pressed {
    const chat = this.#chat(isSeen(where) ? where.chat : where);
    const messages = isSeen(where) ? [this.#stored(where)] : [...chat.messages.values()].toReversed();
    const { message, data } = findButton(this.#tools.world, messages, button);
    return pressed(this.#tools, this.user, message, data);
  }

  /** Sends button data of one's own making, as a changed app can: also for a message that was deleted since. */
  forge(data: string, on: SeenMessage): Pressed {
    return pressed(this.#tools, this.user, this.#stored(on), data);
  }

  /** Types `@bot words` in some chat. */
  inlineQuery(query: string, options: InlineQueryOptions = {}): Asked {
    return asked(this.#tools, this.user, query, options);
  }

  /** Sends a result of an inline query into a chat, by its id. */
  choose(answer: InlineAnswer, resultId: string, chatLike: ChatLike = this.id): SeenMessage {
    return chosen(this.#tools, this.user, answer, resultId, this.#chat(chatLike));
  }

  /** Reacts to a message, or takes the reaction back. In groups a bot hears of it only as an administrator. */
  react(message: SeenMessage, emoji: ReactionTypeEmoji['emoji'] | undefined): void {
    const { world } = this.#tools;
    const stored = this.#stored(message);
    world.clock.advance(1);
    const old = stored.reactions.get(this.id) ?? [];
    const given = emoji === undefined ? [] : [{ type: 'emoji' as const, emoji }];
    stored.reactions.set(this.id, given);
    world.changes.happened();
    const { chat } = stored;
    if (chat.type !== 'private' && chat.standings.get(world.bot.id) !== 'administrator') return;
    world.push('message_reaction', {
      message_reaction: {
        chat: toChat(chat),
        message_id: stored.id,
        user: this.user,
        date: world.clock.now(),
        old_reaction: old,
        new_reaction: given,
      },
    });
  }

  /** Stops the bot: it is told, and its messages are refused with 403. */
  block(): void {
    this.#standing('kicked');
  }

  unblock(): void {
    this.#standing('member');
  }

  #post(given: Pick<StoredMessage, 'chat' | 'content' | 'replyTo' | 'thread'>): SeenMessage {
    const { world } = this.#tools;
    world.clock.advance(1);
    given.chat.started = true;
    const message = world.post({ ...given, from: this.user });
    if (isVisible(world, message)) world.pushMessage(message);
    return see(message, world.bot.id);
  }

  #standing(standing: 'kicked' | 'member'): void {
    const { world } = this.#tools;
    const chat = this.#chat(this.id);
    world.clock.advance(1);
    const old = chat.standings.get(world.bot.id) ?? 'member';
    chat.standings.set(world.bot.id, standing);
    world.push('my_chat_member', {
      my_chat_member: {
        chat: toChat(chat),
        from: this.user,
        date: world.clock.now(),
        old_chat_member: toChatMember(world.bot, old),
        new_chat_member: toChatMember(world.bot, standing),
      },
    });
  }

  #chat(chatLike: ChatLike = this.id): StoredChat {
    const { world } = this.#tools;
    const chat = world.chats.get(chatId(chatLike));
    if (chat === undefined) throw new Error(`there is no chat ${chatId(chatLike)}`);
    const mine = chat.type === 'private' ? chat.id === this.id : isPresent(chat.standings.get(this.id));
    if (!mine) throw new Error(`${this.user.first_name} is not in chat ${chat.id}`);
    return chat;
  }

  #stored(message: SeenMessage): StoredMessage {
    const stored = this.#chat(message.chat).messages.get(message.id);
    if (stored === undefined) throw new Error(`there is no message ${message.id} in chat ${message.chat}`);
    return stored;
  }

  #place(chat: StoredChat, options: SayOptions): Pick<StoredMessage, 'replyTo' | 'thread'> {
    const id = typeof options.replyTo === 'number' ? options.replyTo : options.replyTo?.id;
    const replyTo = id === undefined ? undefined : chat.messages.get(id);
    if (id !== undefined && replyTo === undefined)
      throw new Error(`there is no message ${id} in chat ${chat.id}`);
    if (chat.type !== 'supergroup') return { replyTo, thread: undefined };
    // Outside forums a chain of replies has a thread too, although nothing can be sent to it: a trap of the API.
    if (!chat.isForum)
      return { replyTo, thread: replyTo === undefined ? undefined : (replyTo.thread ?? replyTo.id) };
    const asked = options.thread === undefined ? undefined : chatId(options.thread);
    const thread = asked ?? replyTo?.thread;
    if (thread !== undefined && !chat.topics.has(thread)) throw new Error(`there is no topic ${thread}`);
    // In a topic, what replies to nothing replies to the message that opened it.
    return { replyTo: replyTo ?? (thread === undefined ? undefined : chat.messages.get(thread)), thread };
  }
}
