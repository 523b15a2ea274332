import type { Database } from 'better-sqlite3';
import type { Update } from 'grammy/types';
import type { OpenUpdate } from './bot-store.ts';
import { readRecord } from './record.ts';
import { senderOf, updateRecord } from './update-record.ts';

/** Updates that were received. Not to be used but through the bot's store. */
export interface UpdateStore {
  receive(updates: readonly Update[]): Update[];
  settle(updateId: number): void;
  unsettled(): OpenUpdate[];
  attempt(updateId: number): void;
  clearAttempts(): void;
  forget(userId: number): void;
  expire(before: string): void;
}

/** Telegram repeats an update for 24 hours at the most; for how long a settled one is known again, in milliseconds. */
const MEMORY = 48 * 60 * 60 * 1000;

interface ReceivedUpdate {
  readonly id: number;
  readonly at: string;
  readonly sender: number | null;
  readonly body: string;
}

export function createUpdateStore(database: Database, now: () => Date): UpdateStore {
  const insert = database.prepare<ReceivedUpdate>(
    `INSERT INTO updates (id, received_at, tries, sender, body) VALUES (@id, @at, 1, @sender, @body)
     ON CONFLICT (id) DO NOTHING`,
  );
  const close = database.prepare<[number]>('UPDATE updates SET body = NULL, sender = NULL WHERE id = ?');
  const closeOfSender = database.prepare<[number]>(
    'UPDATE updates SET body = NULL, sender = NULL WHERE sender = ?',
  );
  const deleteSettled = database.prepare<[string]>(
    'DELETE FROM updates WHERE body IS NULL AND received_at < ?',
  );
  // Telegram counts its updates up, so the order of their ids is that of their age, however they came in.
  const selectOpen = database.prepare<[], { id: number; tries: number; body: string }>(
    'SELECT id, tries, body FROM updates WHERE body IS NOT NULL ORDER BY id',
  );
  const countAttempt = database.prepare<[number]>('UPDATE updates SET tries = tries + 1 WHERE id = ?');
  const clearAttempts = database.prepare<[]>(
    'UPDATE updates SET tries = 0 WHERE body IS NOT NULL AND tries > 0',
  );

  function isNew(update: Update): boolean {
    const received: ReceivedUpdate = {
      id: update.update_id,
      at: now().toISOString(),
      sender: senderOf(update),
      body: JSON.stringify(update),
    };
    return insert.run(received).changes === 1;
  }

  const receive = database.transaction((updates: readonly Update[]): Update[] => updates.filter(isNew));

  const settle = database.transaction((updateId: number): void => {
    close.run(updateId);
    deleteSettled.run(new Date(now().getTime() - MEMORY).toISOString());
  });

  const unsettled = database.transaction((): OpenUpdate[] => {
    const updates: OpenUpdate[] = [];
    for (const { id, tries, body } of selectOpen.all()) {
      const update = readRecord(updateRecord, body);
      if (update?.update_id === id) updates.push({ update, attempts: tries });
      else close.run(id);
    }
    return updates;
  });

  return {
    receive: (updates) => receive.immediate(updates),
    settle: (updateId) => settle.immediate(updateId),
    unsettled: () => unsettled.immediate(),
    attempt: (updateId) => void countAttempt.run(updateId),
    clearAttempts: () => void clearAttempts.run(),
    // The ids stay: an update that Telegram repeats is not to be answered once more.
    forget: (userId) => void closeOfSender.run(userId),
    expire: (before) => void deleteSettled.run(before),
  };
}
