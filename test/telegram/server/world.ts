import type { BotCommand, InlineQueryResult, MessageEntity, User, UserFromGetMe } from 'grammy/types';
import type { ApiCall } from './calls.ts';
import type { Changes } from './changes.ts';
import { createChat, type StoredChat } from './chats.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import { type Content, type StoredMessage, toMessage } from './messages.ts';
import { type UpdateContent, type UpdateKind, UpdateQueue } from './updates.ts';
import type { Webhook, WebhookTarget } from './webhook.ts';
import type { UploadedFile } from './wire/multipart.ts';

export interface CallbackAnswer {
  readonly queryId: string;
  readonly text: string;
  readonly showAlert: boolean;
  readonly url: string | undefined;
}

export interface InlineAnswer {
  readonly queryId: string;
  readonly results: readonly InlineQueryResult[];
  /** The message each result would send, as it would be shown. */
  readonly texts: readonly {
    readonly id: string;
    readonly text: string;
    readonly entities: readonly MessageEntity[];
  }[];
  readonly cacheTime: number;
  readonly isPersonal: boolean;
  readonly nextOffset: string;
  readonly button: { readonly text: string; readonly startParameter: string | undefined } | undefined;
}

export interface Draft {
  readonly chat: number;
  readonly thread: number | undefined;
  readonly draftId: number;
  /** Empty is shown as "Thinking…". */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly rich: boolean;
}

export interface ChatAction {
  readonly chat: number;
  readonly thread: number | undefined;
  readonly action: string;
}

export interface CommandList {
  readonly scope: string;
  readonly languageCode: string;
  readonly commands: readonly BotCommand[];
}

interface Query {
  readonly id: string;
  readonly at: number;
}

/** Telegram's memory: people, chats, messages, and all the bot did. Only methods and people change it. */
export class World {
  readonly bot: UserFromGetMe;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly faults: Faults;
  readonly updates: UpdateQueue;
  readonly users = new Map<number, User>();
  readonly chats = new Map<number, StoredChat>();
  readonly calls: ApiCall[] = [];
  /** Every draft ever shown, and the one each chat shows now. */
  readonly drafts: Draft[] = [];
  readonly openDrafts = new Map<number, Draft>();
  readonly actions: ChatAction[] = [];
  readonly callbackQueries = new Map<string, Query>();
  readonly callbackAnswers: CallbackAnswer[] = [];
  readonly inlineQueries = new Map<string, Query & { readonly query: string }>();
  readonly inlineAnswers: InlineAnswer[] = [];
  readonly commands: CommandList[] = [];
  readonly files = new Map<string, UploadedFile>();
  /** Texts about the bot, by `name`, `description` or `short_description`, and language. */
  readonly profile = new Map<string, string>();
  /** What Telegram lets pass without a word although the bot surely meant something else. */
  readonly slips: string[] = [];
  webhook: Webhook | undefined;
  /** Set by the server, which knows how to take a call in answer to an update. */
  openWebhook: (target: WebhookTarget) => Webhook = () => {
    throw new Error('this world delivers nothing');
  };
  #sharedMessageId = 100;
  #queryId = 9_000_000_000;

  constructor(given: { bot: UserFromGetMe; clock: Clock; changes: Changes; faults: Faults }) {
    this.bot = given.bot;
    this.clock = given.clock;
    this.changes = given.changes;
    this.faults = given.faults;
    this.updates = new UpdateQueue(() => this.changes.happened());
    this.users.set(given.bot.id, given.bot);
  }

  /** Private chats and groups count their messages together, each supergroup for itself, as there. */
  nextMessageId(chat: StoredChat): number {
    if (chat.type !== 'supergroup') return ++this.#sharedMessageId;
    return ++chat.lastMessageId;
  }

  nextQueryId(): string {
    return String(++this.#queryId);
  }

  addPrivateChat(user: User, started: boolean): StoredChat {
    const chat = createChat({ id: user.id, type: 'private', title: user.first_name, person: user, started });
    this.users.set(user.id, user);
    this.chats.set(chat.id, chat);
    return chat;
  }

  post(
    given: Pick<StoredMessage, 'chat' | 'from' | 'content'> &
      Partial<Pick<StoredMessage, 'replyTo' | 'thread' | 'keyboard' | 'source' | 'viaBot'>>,
  ): StoredMessage {
    const message: StoredMessage = {
      id: this.nextMessageId(given.chat),
      chat: given.chat,
      from: given.from,
      date: this.clock.now(),
      content: given.content,
      replyTo: given.replyTo,
      thread: given.thread,
      keyboard: given.keyboard,
      source: given.source,
      viaBot: given.viaBot,
      editDate: undefined,
      deleted: false,
      versions: [given.content.body.text],
      reactions: new Map(),
    };
    given.chat.messages.set(message.id, message);
    this.changes.happened();
    return message;
  }

  /** A new version of a message; its time of editing is now. */
  edit(message: StoredMessage, content: Content): void {
    message.content = content;
    message.editDate = this.clock.now();
    message.versions.push(content.body.text);
    this.changes.happened();
  }

  /** Lets go of all that was said and done, for tests that say and do a great deal; numbers go on. */
  forget(): void {
    for (const list of [
      this.calls,
      this.drafts,
      this.actions,
      this.callbackAnswers,
      this.inlineAnswers,
      this.slips,
    ]) {
      list.length = 0;
    }
    for (const map of [this.callbackQueries, this.inlineQueries, this.files, this.openDrafts]) map.clear();
    for (const chat of this.chats.values()) {
      for (const id of chat.messages.keys()) if (!chat.topics.has(id)) chat.messages.delete(id);
    }
  }

  push(kind: UpdateKind, content: UpdateContent): void {
    this.updates.push(kind, content);
  }

  pushMessage(message: StoredMessage): void {
    this.push('message', { message: toMessage(message) });
  }
}
