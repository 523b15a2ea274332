import type { BotCommand, UserFromGetMe } from 'grammy/types';
import type { ApiCall } from './calls.ts';
import type { Clock } from './clock.ts';
import type { Fault, FaultHandle, RateLimit } from './faults.ts';
import type { Group, GroupOptions } from './group.ts';
import type { Person, UserOptions } from './people.ts';
import type { ChatLike, SeenMessage } from './view.ts';
import type { CallbackAnswer, ChatAction, Draft, InlineAnswer } from './world.ts';

export interface TelegramServerOptions {
  readonly token?: string;
  readonly bot?: Partial<Pick<UserFromGetMe, 'username' | 'first_name' | 'supports_inline_queries'>>;
  /** Off unless told otherwise: the bot sees all that is said in its groups, and must itself keep silent. */
  readonly privacyMode?: boolean;
  readonly clock?: Clock;
  /** Real time a wait may take before it gives up with a transcript; 10,000 unless told otherwise. */
  readonly waitMilliseconds?: number;
  /** Real time before an update is sent to a webhook again; 10 unless told otherwise, doubling. */
  readonly webhookRetryMilliseconds?: number;
}

export interface WaitOptions {
  readonly milliseconds?: number;
  /** What is waited for, in the error. */
  readonly what?: string;
}

export interface NextMessageOptions extends WaitOptions {
  readonly thread?: number | { readonly id: number };
  /** Only a message of which this is true, as it is then or becomes by an edit. */
  readonly where?: (message: SeenMessage) => boolean;
}

/**
 * Telegram, as far as a bot can tell: one bot, its people and chats, on a real port of this machine.
 *
 * Not modelled: Markdown, `blocks` and media of rich messages, albums and media other than documents, downloads,
 * channels, anonymous administrators, ephemeral and business messages, topics in private chats, edits by
 * `inline_message_id`, replies to another chat, `language` of a client, and Telegram's own rate limits unless set.
 */
export interface TelegramServer {
  /** For `new Bot(token, { client: { apiRoot } })`. */
  readonly apiRoot: string;
  readonly token: string;
  readonly bot: UserFromGetMe;
  readonly clock: Clock;

  /** Somebody; each is another person with another number. */
  user(options?: UserOptions): Person;
  /** A group, in which the bot is a member. */
  group(options?: GroupOptions & { readonly id?: number }): Group;
  /** A supergroup; with `forum`, one that has topics. */
  supergroup(options?: GroupOptions & { readonly id?: number; readonly forum?: boolean }): Group;

  /** What a chat shows now, oldest first. */
  messages(chat: ChatLike): readonly SeenMessage[];
  /** Of those, what the bot sent. */
  botMessages(chat: ChatLike): readonly SeenMessage[];
  /** A message as it is now; undefined when it was deleted. */
  message(chat: ChatLike, id: number): SeenMessage | undefined;
  /** Drafts in the order they were shown; each call of sendMessageDraft is one. */
  drafts(chat?: ChatLike): readonly Draft[];
  /** The draft a chat shows now: none after the message was sent. */
  openDraft(chat: ChatLike): Draft | undefined;
  chatActions(chat?: ChatLike): readonly ChatAction[];
  callbackAnswers(): readonly CallbackAnswer[];
  inlineAnswers(): readonly InlineAnswer[];
  /** Commands in the menu that somebody sees in a chat; the private chat unless told otherwise. */
  commandsFor(person: Person, chat?: ChatLike): readonly BotCommand[];
  /** "name", "description" or "short_description" of the bot, in a language. */
  profile(field: 'name' | 'description' | 'short_description', languageCode?: string): string;
  /** What the bot called, in order, refused calls included. */
  calls(method?: string): readonly ApiCall[];
  /** Calls that Telegram refused (and faults that were set), as "method: description". */
  refusals(): readonly string[];
  /** What Telegram takes without a word although it is surely a mistake: unknown parameters, dropped links. */
  slips(): readonly string[];
  /** Updates the bot has not confirmed. */
  pendingUpdates(): number;
  /** Whether the bot waits for updates at this moment. */
  isPolled(): boolean;

  /** The first truthy value of `condition`, looked at after each change. Gives up with a transcript. */
  until<T>(condition: () => T, options?: WaitOptions): Promise<NonNullable<T>>;
  /** The first message of the bot in this chat that no `nextMessage` returned before. */
  nextMessage(chat: ChatLike, options?: NextMessageOptions): Promise<SeenMessage>;
  /** Until the bot confirmed every update, which a bot with concurrent handlers does before it has worked on them. */
  acknowledged(options?: WaitOptions): Promise<void>;

  /** The next `times` calls of a method (`*`: any but getUpdates) go wrong. */
  failNext(method: string, fault: Fault, times?: number): FaultHandle;
  /** Forgets faults and the rate limit. */
  healAll(): void;
  /** Refuses with 429 what goes over; undefined takes it back. */
  limitRate(limit: RateLimit | undefined): void;
  /** Refuses connections, on the same port, until `comeUp`. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;

  /** Lets go of messages and calls, so that memory stays flat over thousands of questions. */
  forget(): void;
  /** A chat, or all of them and the last calls, as plain text. */
  transcript(chat?: ChatLike): string;
  close(): Promise<void>;
}
