import { ArchiveError } from '../errors.ts';

/** The error for a file of a backup that this user may not read, as after another user copied it; null for any other failure. */
export function deniedFile(file: string, source: string, error: unknown): ArchiveError | null {
  if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) return null;
  return new ArchiveError(
    `Restoring failed: this user may not read ${file}; give this user the backup (chown -R) or the right to read it ` +
      `(chmod -R) on ${source}, or restore as the user who owns it`,
    { cause: error },
  );
}
