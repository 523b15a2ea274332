import type { Database } from 'better-sqlite3';
import type { KeptList } from './bot-store.ts';

/** Lists that are leafed through. Not to be used but through the bot's store. */
export interface ListStore {
  /** The same words of the same person are the same list. */
  keep(list: Omit<KeptList, 'id'>): number;
  list(listId: number): KeptList | null;
  forget(userId: number): void;
  expire(before: string): void;
}

/** So many lists of one person are kept, those used last. */
const MOST_OF_USER = 200;

export function createListStore(database: Database, now: () => Date): ListStore {
  const upsert = database
    .prepare<Omit<KeptList, 'id'> & { at: string }, number>(
      `INSERT INTO lists (kind, words, user, at) VALUES (@kind, @words, @userId, @at)
       ON CONFLICT (user, kind, words) DO UPDATE SET at = excluded.at RETURNING id`,
    )
    .pluck();
  const deleteSurplus = database.prepare<{ userId: number; id: number }>(
    `DELETE FROM lists WHERE user = @userId AND id <> @id AND id IN
       (SELECT id FROM lists WHERE user = @userId ORDER BY at DESC, id DESC LIMIT -1 OFFSET ${MOST_OF_USER})`,
  );
  const select = database.prepare<[number], KeptList>(
    'SELECT id, kind, words, user AS userId FROM lists WHERE id = ?',
  );
  const deleteOfUser = database.prepare<[number]>('DELETE FROM lists WHERE user = ?');
  const deleteOld = database.prepare<[string]>('DELETE FROM lists WHERE at < ?');

  const keep = database.transaction(({ kind, words, userId }: Omit<KeptList, 'id'>): number => {
    const id = upsert.get({ kind, words, userId, at: now().toISOString() });
    if (id === undefined) throw new Error('A list was kept and has no id');
    deleteSurplus.run({ userId, id });
    return id;
  });

  return {
    keep: (list) => keep.immediate(list),
    list: (listId) => select.get(listId) ?? null,
    forget: (userId) => void deleteOfUser.run(userId),
    expire: (before) => void deleteOld.run(before),
  };
}
