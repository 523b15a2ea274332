import type { Database } from 'better-sqlite3';
import type { TokensOfPerson, TokensUsed } from './bot-store.ts';

/** Tokens that a model took, day by day (UTC). Not to be used but through the bot's store. */
export interface TokenStore {
  add(userId: number, tokens: number): void;
  today(userId: number): TokensUsed;
  mostToday(limit: number): TokensOfPerson[];
  /** What one person used; the tokens of everybody stay as they are. */
  forget(userId: number): void;
  expire(before: string): void;
}

export function createTokenStore(database: Database, now: () => Date): TokenStore {
  const addToDay = database.prepare<{ day: string; tokens: number }>(
    `INSERT INTO token_days (day, tokens) VALUES (@day, @tokens)
     ON CONFLICT (day) DO UPDATE SET tokens = tokens + excluded.tokens`,
  );
  const addToPerson = database.prepare<{ day: string; userId: number; tokens: number }>(
    `INSERT INTO tokens_of_people (day, user, tokens) VALUES (@day, @userId, @tokens)
     ON CONFLICT (day, user) DO UPDATE SET tokens = tokens + excluded.tokens`,
  );
  const selectDay = database.prepare<[string], number>('SELECT tokens FROM token_days WHERE day = ?').pluck();
  const selectPerson = database
    .prepare<[string, number], number>('SELECT tokens FROM tokens_of_people WHERE day = ? AND user = ?')
    .pluck();
  const selectMost = database.prepare<[string, number], TokensOfPerson>(
    'SELECT user AS userId, tokens FROM tokens_of_people WHERE day = ? ORDER BY tokens DESC, user LIMIT ?',
  );
  const deleteOfUser = database.prepare<[number]>('DELETE FROM tokens_of_people WHERE user = ?');
  const deleteOldDays = database.prepare<[string]>('DELETE FROM token_days WHERE day < ?');
  const deleteOldPeople = database.prepare<[string]>('DELETE FROM tokens_of_people WHERE day < ?');

  const today = (): string => dayOf(now().toISOString());

  const add = database.transaction((userId: number, tokens: number): void => {
    const day = today();
    addToDay.run({ day, tokens });
    addToPerson.run({ day, userId, tokens });
  });

  return {
    add: (userId, tokens) => add.immediate(userId, tokens),
    today: (userId) => ({
      byPerson: selectPerson.get(today(), userId) ?? 0,
      byAll: selectDay.get(today()) ?? 0,
    }),
    mostToday: (limit) => selectMost.all(today(), limit),
    forget: (userId) => void deleteOfUser.run(userId),
    expire(before) {
      deleteOldDays.run(dayOf(before));
      deleteOldPeople.run(dayOf(before));
    },
  };
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
