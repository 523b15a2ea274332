import Database from 'better-sqlite3';
import { ArchiveError, messageOf } from '../../errors.ts';

const REMEDIES: readonly (readonly [code: RegExp, remedy: (target: string, renew: string) => string])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, () => 'the disk is full; free some space and run it again'],
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    () => 'another process holds the database locked; wait until it is done, or stop it, and run it again',
  ],
  [
    /^(SQLITE_READONLY|EROFS)/,
    (target) =>
      `it is read-only; make ${target} and its directory writable, or set DATA_DIR to another directory`,
  ],
  [
    /^(SQLITE_NOTADB|SQLITE_CORRUPT)/,
    (target, renew) =>
      `the file is damaged or is not a database; restore it from a copy, or move ${target} away and ${renew}`,
  ],
  [
    /^(EEXIST|ENOTDIR)/,
    () => 'it is not a directory, or lies below something that is none; set DATA_DIR to a directory',
  ],
  [
    /^(EACCES|EPERM|SQLITE_PERM|SQLITE_AUTH)/,
    () => 'permission denied; give this user the right to write there, or set DATA_DIR to another directory',
  ],
  [
    /^(SQLITE_CANTOPEN|ENOENT)/,
    () => 'it cannot be opened or created; check that DATA_DIR is a directory this user may write to',
  ],
  [/^(SQLITE_IOERR|EIO)/, () => 'the disk failed to read or write; check it, then run it again'],
];

/** Whether an error comes from the database or the file system, and not from what was to be kept. */
export function isStorageError(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Database.SqliteError ||
    (error instanceof Error &&
      'code' in error &&
      typeof error.code === 'string' &&
      /^E[A-Z]+$/.test(error.code))
  );
}

/**
 * The ArchiveError for a failure of the database or the file system; any other error comes back as it is. `renew` says
 * what to do once a damaged file was moved away.
 */
export function archiveError(
  operation: string,
  target: string,
  error: unknown,
  renew = 'ingest again',
): Error {
  if (!isStorageError(error)) {
    return error instanceof Error
      ? error
      : new ArchiveError(`Cannot ${operation} ${target}: ${messageOf(error)}`);
  }
  const remedy = REMEDIES.find(([code]) => code.test(error.code))?.[1](target, renew) ?? error.message;
  return new ArchiveError(`Cannot ${operation} ${target}: ${remedy} (${error.code})`, { cause: error });
}
