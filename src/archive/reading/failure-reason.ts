import { messageOf } from '../../errors.ts';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; let this user read it (chmod a+r)'],
  ['EPERM', 'permission denied; let this user read it (chmod a+r)'],
  ['ENOENT', 'it is not there any more; run ingest again'],
  ['ELOOP', 'its symbolic links lead in a circle; remove the link'],
  ['EISDIR', 'it is a folder; give it another name'],
  ['EMFILE', 'too many files are open; raise the limit (ulimit -n)'],
]);

/** Why a file could not be read and what to do, of anything thrown while reading it. */
export function failureReason(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply; save the release as .txt';
  return REASONS.get(codeOf(error)) ?? messageOf(error);
}

/** The code that Node gives an error ("ENOENT", "Z_BUF_ERROR"), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether an error says that a path leads to nothing. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
