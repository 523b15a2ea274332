import type { Database } from 'better-sqlite3';
import type { Applicant } from './bot-store.ts';

/** Who asked for access and what became of it. Not to be used but through the bot's store. */
export interface ApplicantStore {
  applicant(userId: number): Applicant | null;
  decide(applicant: Omit<Applicant, 'changedAt'>): void;
  applicants(): Applicant[];
}

const COLUMNS = 'user AS userId, name, username, standing, decided_by AS decidedBy, changed_at AS changedAt';

export function createApplicantStore(database: Database, now: () => Date): ApplicantStore {
  const select = database.prepare<[number], Applicant>(`SELECT ${COLUMNS} FROM applicants WHERE user = ?`);
  const selectAll = database.prepare<[], Applicant>(
    `SELECT ${COLUMNS} FROM applicants ORDER BY standing = 'requested' DESC, changed_at DESC, user`,
  );
  const upsert = database.prepare<Applicant>(
    `INSERT INTO applicants (user, name, username, standing, decided_by, changed_at)
     VALUES (@userId, @name, @username, @standing, @decidedBy, @changedAt)
     ON CONFLICT (user) DO UPDATE SET name = excluded.name, username = excluded.username,
       standing = excluded.standing, decided_by = excluded.decided_by, changed_at = excluded.changed_at`,
  );
  return {
    applicant: (userId) => select.get(userId) ?? null,
    decide: ({ userId, name, username, standing, decidedBy }) =>
      void upsert.run({ userId, name, username, standing, decidedBy, changedAt: now().toISOString() }),
    applicants: () => selectAll.all(),
  };
}
