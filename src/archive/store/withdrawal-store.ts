import type { Database } from 'better-sqlite3';
import type { Cut, Withdrawal } from '../archive.ts';
import type { Release } from '../release.ts';
import { checkIncoming } from './incoming.ts';
import type { PassageWriter } from './passage-writer.ts';

/** Releases taken out and brought back. Not to be used but through the archive. */
export interface WithdrawalStore {
  withdraw(releaseIds: readonly string[], decision: Withdrawal | null): number;
  restore(releaseId: string, cut: Cut): boolean;
  withdrawal(releaseId: string): Withdrawal | null;
}

export function createWithdrawalStore(
  database: Database,
  passages: PassageWriter,
  read: (releaseId: string) => Release | null,
  now: () => Date,
): WithdrawalStore {
  const markWithdrawn = database.prepare<[string]>(
    "UPDATE releases SET status = 'withdrawn' WHERE id = ? AND status = 'current'",
  );
  const markCurrent = database
    .prepare<[string], number>(
      "UPDATE releases SET status = 'current' WHERE id = ? AND status = 'withdrawn' RETURNING number",
    )
    .pluck();
  const insertDecision = database.prepare<[string, string, string, string]>(
    `INSERT INTO withdrawals (release, reason, decided_by, decided_at)
     SELECT number, ?, ?, ? FROM releases WHERE id = ?`,
  );
  const deleteDecision = database.prepare<[number]>('DELETE FROM withdrawals WHERE release = ?');
  const selectDecision = database.prepare<[string], Withdrawal>(
    `SELECT w.reason, w.decided_by AS "by" FROM withdrawals AS w
     JOIN releases AS r ON r.number = w.release WHERE r.id = ?`,
  );

  const withdraw = database.transaction(
    (releaseIds: readonly string[], decision: Withdrawal | null): number => {
      const at = now().toISOString();
      let count = 0;
      for (const id of releaseIds) {
        if (markWithdrawn.run(id).changes === 0) continue;
        count += 1;
        passages.forget(id);
        if (decision !== null) insertDecision.run(decision.reason, decision.by, at, id);
      }
      return count;
    },
  );

  const restore = database.transaction((releaseId: string, cut: Cut): boolean => {
    const number = markCurrent.get(releaseId);
    const release = number === undefined ? null : read(releaseId);
    if (number === undefined || release === null) return false;
    deleteDecision.run(number);
    const cutAnew = cut(release.body, release.language);
    checkIncoming({ release, contentHash: release.contentHash, passages: cutAnew });
    passages.write(number, release, cutAnew);
    return true;
  });

  return {
    withdraw: (releaseIds, decision) => withdraw.immediate(releaseIds, decision),
    restore: (releaseId, cut) => restore.immediate(releaseId, cut),
    withdrawal: (releaseId) => selectDecision.get(releaseId) ?? null,
  };
}
