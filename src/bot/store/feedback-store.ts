import type { Database } from 'better-sqlite3';
import type { Feedback, GivenAnswer } from './bot-store.ts';

/** What people think of answers. Not to be used but through the bot's store. */
export interface FeedbackStore {
  /** Nothing is kept about an answer that is gone. */
  keep(feedback: Omit<Feedback, 'at'>): void;
  feedback(): (Feedback & { readonly given: GivenAnswer })[];
  forget(userId: number): void;
}

export function createFeedbackStore(
  database: Database,
  now: () => Date,
  answer: (answerId: number) => GivenAnswer | null,
): FeedbackStore {
  const upsert = database.prepare<Feedback>(
    `INSERT INTO feedback (answer, user, verdict, at)
     SELECT id, @userId, @verdict, @at FROM answers WHERE id = @answerId
     ON CONFLICT (answer, user) DO UPDATE SET verdict = excluded.verdict, at = excluded.at`,
  );
  const select = database.prepare<[], Feedback>(
    'SELECT answer AS answerId, user AS userId, verdict, at FROM feedback ORDER BY at, answer, user',
  );
  const deleteOfUser = database.prepare<[number]>('DELETE FROM feedback WHERE user = ?');
  return {
    keep: ({ answerId, userId, verdict }) =>
      void upsert.run({ answerId, userId, verdict, at: now().toISOString() }),
    feedback: () =>
      select.all().flatMap((feedback) => {
        const given = answer(feedback.answerId);
        return given === null ? [] : [{ ...feedback, given }];
      }),
    forget: (userId) => void deleteOfUser.run(userId),
  };
}
