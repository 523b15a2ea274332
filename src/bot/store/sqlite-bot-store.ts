import type { Database } from 'better-sqlite3';
import { archiveError } from '../../archive/store/database-error.ts';
import { createAnswerStore } from './answer-store.ts';
import { createApplicantStore } from './applicant-store.ts';
import { botDatabaseFile, emptyLog, openBotDatabase } from './bot-database.ts';
import { BOT_SCHEMA } from './bot-schema.ts';
import type { BotStore } from './bot-store.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { createListStore } from './list-store.ts';
import { createNoticeStore } from './notice-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { createTokenStore } from './token-store.ts';
import { createUpdateStore } from './update-store.ts';

export interface BotStoreOptions {
  readonly now?: () => Date;
}

/**
 * Opens what the bot remembers (SQLite, one file `bot.db` in the data directory), creating both when missing. Each
 * method does its work before it returns its promise. Rejects with ArchiveError, which names the file and the remedy.
 */
export async function openBotStore(dataDirectory: string, options: BotStoreOptions = {}): Promise<BotStore> {
  return createBotStore(openBotDatabase(dataDirectory), botDatabaseFile(dataDirectory), options);
}

/** The store that stands in an open database; `file` is what messages call it. */
export function createBotStore(
  database: Database,
  file: string,
  { now = () => new Date() }: BotStoreOptions = {},
): BotStore {
  const updates = createUpdateStore(database, now);
  const settings = createSettingsStore(database);
  const applicants = createApplicantStore(database, now);
  const answers = createAnswerStore(database, now);
  const feedback = createFeedbackStore(database, now, answers.answer);
  const lists = createListStore(database, now);
  const tokens = createTokenStore(database, now);
  const notices = createNoticeStore(database, now);
  const selectFact = database.prepare<[string], string>('SELECT value FROM facts WHERE key = ?').pluck();
  const writeFact = database.prepare<[string, string]>(
    'INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );

  const forget = database.transaction((userId: number): void => {
    updates.forget(userId);
    answers.forget(userId);
    feedback.forget(userId);
    lists.forget(userId);
    tokens.forget(userId);
    notices.forget(userId);
    settings.forget(userId);
  });

  const expire = database.transaction((before: string): void => {
    updates.expire(before);
    answers.expire(before);
    lists.expire(before);
    tokens.expire(before);
    notices.expire(before);
  });

  const attempt = async <Result>(operation: 'read' | 'write to', work: () => Result): Promise<Result> => {
    try {
      return work();
    } catch (error) {
      throw archiveError(operation, file, error, BOT_SCHEMA.renew);
    }
  };
  const reading = <Result>(work: () => Result) => attempt('read', work);
  const writing = <Result>(work: () => Result) => attempt('write to', work);
  // Three of these an answer: to wait for the disk each time takes longer than to find the answer.
  const noting = <Result>(work: () => Result) =>
    writing(() => {
      database.pragma('synchronous = NORMAL');
      try {
        return work();
      } finally {
        database.pragma('synchronous = FULL');
      }
    });

  return {
    receive: (...received) => writing(() => updates.receive(received)),
    settle: (updateId) => noting(() => updates.settle(updateId)),
    unsettled: () => writing(() => updates.unsettled()),
    attempt: (updateId) => writing(() => updates.attempt(updateId)),
    clearAttempts: () => writing(() => updates.clearAttempts()),
    settings: (chatId) => reading(() => settings.settings(chatId)),
    changeSettings: (chatId, change) => writing(() => settings.change(chatId, change)),
    applicant: (userId) => reading(() => applicants.applicant(userId)),
    decide: (applicant) => writing(() => applicants.decide(applicant)),
    applicants: () => reading(() => applicants.applicants()),
    keepAnswer: (answer) => noting(() => answers.keep(answer)),
    answerSent: (answerId, messageIds) => noting(() => answers.sent(answerId, messageIds)),
    answer: (answerId) => reading(() => answers.answer(answerId)),
    answerToMessage: (chatId, messageId) => reading(() => answers.answerToMessage(chatId, messageId)),
    answerInMessage: (chatId, messageId) => reading(() => answers.answerInMessage(chatId, messageId)),
    conversation: (place, userId, limit) => reading(() => answers.conversation(place, userId, limit)),
    beginConversation: (place, userId) => writing(() => answers.beginConversation(place, userId)),
    keepFeedback: (given) => writing(() => feedback.keep(given)),
    feedback: () => reading(() => feedback.feedback()),
    keepList: (list) => writing(() => lists.keep(list)),
    list: (listId) => reading(() => lists.list(listId)),
    keepNotice: (question, userId, messageId) => noting(() => notices.keep(question, userId, messageId)),
    notice: (question) => reading(() => notices.notice(question)),
    endNotice: (question) => noting(() => notices.end(question)),
    addTokens: (userId, count) => noting(() => tokens.add(userId, count)),
    tokensToday: (userId) => reading(() => tokens.today(userId)),
    mostTokensToday: (limit) => reading(() => tokens.mostToday(limit)),
    forget: (userId) =>
      writing(() => {
        forget.immediate(userId);
        emptyLog(database);
      }),
    expire: (before) =>
      writing(() => {
        expire.immediate(new Date(before).toISOString());
        emptyLog(database);
      }),
    fact: (key) => reading(() => selectFact.get(key) ?? null),
    setFact: (key, value) => writing(() => void writeFact.run(key, value)),
    close: () => writing(() => void database.close()),
  };
}
