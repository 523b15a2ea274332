import type { Database } from 'better-sqlite3';
import type { AskedMessage } from './bot-store.ts';

/** Messages that say to wait for an answer. Not to be used but through the bot's store. */
export interface NoticeStore {
  keep(question: AskedMessage, userId: number, messageId: number): void;
  notice(question: AskedMessage): number | null;
  end(question: AskedMessage): void;
  forget(userId: number): void;
  expire(before: string): void;
}

export function createNoticeStore(database: Database, now: () => Date): NoticeStore {
  const upsert = database.prepare<AskedMessage & { userId: number; messageId: number; at: string }>(
    `INSERT INTO notices (chat, question_message, user, message, at)
     VALUES (@chatId, @questionMessageId, @userId, @messageId, @at)
     ON CONFLICT (chat, question_message) DO UPDATE SET
       user = excluded.user, message = excluded.message, at = excluded.at`,
  );
  const select = database
    .prepare<[number, number], number>('SELECT message FROM notices WHERE chat = ? AND question_message = ?')
    .pluck();
  const remove = database.prepare<[number, number]>(
    'DELETE FROM notices WHERE chat = ? AND question_message = ?',
  );
  const deleteOfUser = database.prepare<[number]>('DELETE FROM notices WHERE user = ?');
  const deleteOld = database.prepare<[string]>('DELETE FROM notices WHERE at < ?');
  return {
    keep: ({ chatId, questionMessageId }, userId, messageId) =>
      void upsert.run({ chatId, questionMessageId, userId, messageId, at: now().toISOString() }),
    notice: ({ chatId, questionMessageId }) => select.get(chatId, questionMessageId) ?? null,
    end: ({ chatId, questionMessageId }) => void remove.run(chatId, questionMessageId),
    forget: (userId) => void deleteOfUser.run(userId),
    expire: (before) => void deleteOld.run(before),
  };
}
