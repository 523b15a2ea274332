import type { Database } from 'better-sqlite3';
import type { Update } from 'grammy/types';
import { readRecord } from './record.ts';
import { senderOf, updateRecord } from './update-record.ts';

/** Updates that were received. Not to be used but through the bot's store. */
export interface UpdateStore {
  receive(update: Update): boolean;
  settle(updateId: number): void;
  unsettled(mostAttempts: number): Update[];
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
    `INSERT INTO updates (id, received_at, sender, body) VALUES (@id, @at, @sender, @body)
     ON CONFLICT (id) DO NOTHING`,
  );
  const close = database.prepare<[number]>('UPDATE updates SET body = NULL, sender = NULL WHERE id = ?');
  const closeTried = database.prepare<[number]>(
    'UPDATE updates SET body = NULL, sender = NULL WHERE body IS NOT NULL AND tries >= ?',
  );
  const closeOfSender = database.prepare<[number]>(
    'UPDATE updates SET body = NULL, sender = NULL WHERE sender = ?',
  );
  const deleteSettled = database.prepare<[string]>(
    'DELETE FROM updates WHERE body IS NULL AND received_at < ?',
  );
  // Telegram counts its updates up, so the order of their ids is that of their age, however they came in.
  const selectOpen = database.prepare<[], { id: number; body: string }>(
    'SELECT id, body FROM updates WHERE body IS NOT NULL ORDER BY id',
  );
  const countTry = database.prepare<[]>('UPDATE updates SET tries = tries + 1 WHERE body IS NOT NULL');

  const receive = database.transaction((update: Update): boolean => {
    const received: ReceivedUpdate = {
      id: update.update_id,
      at: now().toISOString(),
      sender: senderOf(update),
      body: JSON.stringify(update),
    };
    return insert.run(received).changes === 1;
  });

  const settle = database.transaction((updateId: number): void => {
    close.run(updateId);
    deleteSettled.run(new Date(now().getTime() - MEMORY).toISOString());
  });

  const unsettled = database.transaction((mostAttempts: number): Update[] => {
    closeTried.run(mostAttempts);
    const updates: Update[] = [];
    for (const { id, body } of selectOpen.all()) {
      const update = readRecord(updateRecord, body);
      if (update?.update_id === id) updates.push(update);
      else close.run(id);
    }
    countTry.run();
    return updates;
  });

  return {
    receive: (update) => receive.immediate(update),
    settle: (updateId) => settle.immediate(updateId),
    unsettled: (mostAttempts) => unsettled.immediate(mostAttempts),
    // The ids stay: an update that Telegram repeats is not to be answered once more.
    forget: (userId) => void closeOfSender.run(userId),
    expire: (before) => void deleteSettled.run(before),
  };
}
