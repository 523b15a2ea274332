import type { Update } from 'grammy/types';
import type { Answer } from '../../answering/answer.ts';
import type { Locale } from '../locales/locale.ts';

/** How one chat wants its answers. */
export interface ChatSettings {
  /** Null until somebody chooses: the Telegram language of whoever asks. */
  readonly language: Locale | null;
  /** Rich: Telegram's native footnotes and tables, which some clients do not show. */
  readonly form: 'classic' | 'rich';
  /** Names in the question's own spelling only. */
  readonly exact: boolean;
  /** A hard filter on every question, search and list of the chat: inclusive YYYY-MM-DD, and a person's words. */
  readonly from: string | null;
  readonly to: string | null;
  readonly publisher: string | null;
}

export const DEFAULT_SETTINGS: ChatSettings = {
  language: null,
  form: 'classic',
  exact: false,
  from: null,
  to: null,
  publisher: null,
};

/** `requested`: waits for an admin; `granted` and `refused`: by an admin; a granted one that is taken back is refused. */
export type Standing = 'requested' | 'granted' | 'refused';

/** Somebody who asked for access. */
export interface Applicant {
  readonly userId: number;
  /** As Telegram gave it; a stranger chose it. */
  readonly name: string;
  readonly username: string | null;
  readonly standing: Standing;
  /** The admin who decided; null while nobody has. */
  readonly decidedBy: number | null;
  /** ISO 8601 instant of the last change. */
  readonly changedAt: string;
}

/** Where a conversation is held: a forum topic is a conversation of its own. */
export interface Place {
  readonly chatId: number;
  readonly threadId: number | null;
}

/** A question and what was answered, as buttons, follow-ups and feedback need it. */
export interface GivenAnswer extends Place {
  readonly id: number;
  readonly userId: number;
  /** The message that asked. */
  readonly questionMessageId: number;
  /** The messages that answer, in order; [] until they are sent. */
  readonly messageIds: readonly number[];
  readonly question: string;
  /** The question that was answered: with what a follow-up left out. */
  readonly understoodAs: string;
  readonly answer: Answer;
  /** Number of the generation of the indexes that it was found in. */
  readonly generation: number;
  /** ISO 8601 instant. */
  readonly at: string;
}

export type Verdict = 'helpful' | 'unsupported';

export interface Feedback {
  readonly answerId: number;
  readonly userId: number;
  readonly verdict: Verdict;
  readonly at: string;
}

/** Lists of releases, and lists of what releases state. */
export type ReleaseListKind = 'search' | 'latest' | 'similar';
export type FactListKind = 'who' | 'said' | 'timeline';

/** A list that is leafed through by buttons: the words that made it. */
export interface KeptList {
  readonly id: number;
  readonly kind: ReleaseListKind | FactListKind;
  /** Words searched for, a publisher's name (empty: all), a release id, or what was asked about a person, as JSON. */
  readonly words: string;
  readonly userId: number;
}

export interface ReleaseList extends KeptList {
  readonly kind: ReleaseListKind;
}

/** The message of a question. */
export interface AskedMessage {
  readonly chatId: number;
  readonly questionMessageId: number;
}

/** Tokens that a model took on one day. */
export interface TokensUsed {
  readonly byPerson: number;
  /** Those of people who were forgotten since are in it. */
  readonly byAll: number;
}

export interface TokensOfPerson {
  readonly userId: number;
  readonly tokens: number;
}

/** An update that was received and not settled. */
export interface OpenUpdate {
  readonly update: Update;
  /** How often work on it was begun and not ended, by a process that ended meanwhile. */
  readonly attempts: number;
}

/**
 * What the bot remembers, apart from the archive. Methods are asynchronous so that a shared database can stand behind the
 * same interface; what they write outlives the process when they resolve, and a power cut too, save that an answer may then
 * be given again. Each throws ArchiveError with a remedy.
 */
export interface BotStore {
  /**
   * Keeps updates for a first attempt at them, all or none; gives those that are new. Others are known already, whether
   * answered or not.
   */
  receive(...updates: readonly Update[]): Promise<readonly Update[]>;
  /** The update was answered, or never will be. */
  settle(updateId: number): Promise<void>;
  /** Updates that were received and not settled, oldest first. */
  unsettled(): Promise<readonly OpenUpdate[]>;
  /** Counts one more attempt at an update, before it is made: one that ends the process must not end it for ever. */
  attempt(updateId: number): Promise<void>;
  /** The process ends as it should, and no open update is to blame for that. */
  clearAttempts(): Promise<void>;

  settings(chatId: number): Promise<ChatSettings>;
  changeSettings(chatId: number, change: Partial<ChatSettings>): Promise<ChatSettings>;

  applicant(userId: number): Promise<Applicant | null>;
  /** Keeps or changes one. */
  decide(applicant: Omit<Applicant, 'changedAt'>): Promise<void>;
  /** Waiting ones first, then newest first. */
  applicants(): Promise<readonly Applicant[]>;

  /** Keeps an answer (or changes the one to the same question message: an edited question) and gives its id. */
  keepAnswer(answer: Omit<GivenAnswer, 'id' | 'messageIds' | 'at'>): Promise<number>;
  /** The messages that carry it now. */
  answerSent(answerId: number, messageIds: readonly number[]): Promise<void>;
  answer(answerId: number): Promise<GivenAnswer | null>;
  answerToMessage(chatId: number, questionMessageId: number): Promise<GivenAnswer | null>;
  /** The answer that one of the bot's messages carries: what a reply is about. */
  answerInMessage(chatId: number, messageId: number): Promise<GivenAnswer | null>;
  /** The last answers of a conversation since it began, oldest first; `limit` at most. */
  conversation(place: Place, userId: number, limit: number): Promise<readonly GivenAnswer[]>;
  /** Begins anew: earlier answers keep their buttons and are no longer part of the conversation. */
  beginConversation(place: Place, userId: number): Promise<void>;

  keepFeedback(feedback: Omit<Feedback, 'at'>): Promise<void>;
  /** With the answers they are about, oldest first. */
  feedback(): Promise<readonly (Feedback & { readonly given: GivenAnswer })[]>;

  keepList(list: Omit<KeptList, 'id'>): Promise<number>;
  list(listId: number): Promise<KeptList | null>;

  /** Remembers the message that says to wait for the answer to a question. */
  keepNotice(question: AskedMessage, userId: number, messageId: number): Promise<void>;
  /** That message; null where none says so. */
  notice(question: AskedMessage): Promise<number | null>;
  /** It became the answer, or is gone. */
  endNotice(question: AskedMessage): Promise<void>;

  /** Counts tokens that a model took for somebody's answer, on the day (UTC) that it is now. */
  addTokens(userId: number, tokens: number): Promise<void>;
  /** Tokens of the day (UTC) that it is now. */
  tokensToday(userId: number): Promise<TokensUsed>;
  /** Who has used most of them, most first; `limit` at most. */
  mostTokensToday(limit: number): Promise<readonly TokensOfPerson[]>;

  /**
   * Everything kept about a person, save whether they may ask: answers, feedback, lists, tokens, settings of their private
   * chat. The tokens of everybody together stay what they are.
   */
  forget(userId: number): Promise<void>;
  /** Deletes answers, lists, tokens and settled updates older than an instant (ISO 8601); feedback keeps its answers. */
  expire(before: string): Promise<void>;

  /** Facts of the bot as a whole, JSON text: which warnings were given, when. */
  fact(key: string): Promise<string | null>;
  setFact(key: string, value: string): Promise<void>;
  close(): Promise<void>;
}
