/**
 * The one family of errors. A message names the operation, its target and the remedy, and never carries a secret;
 * what went wrong underneath is kept as `cause`.
 */
export abstract class CommuniqueError extends Error {
  abstract override readonly name: string;
}

/** A variable of the environment has a value that cannot be used. One line per bad variable. */
export class ConfigError extends CommuniqueError {
  override readonly name = 'ConfigError';
}

/** A command was called with words it does not take (exit code 2). */
export class UsageError extends CommuniqueError {
  override readonly name = 'UsageError';
}

/** A file cannot be read as releases: unreadable, binary, empty, too large, of no known type. */
export class ReadError extends CommuniqueError {
  override readonly name = 'ReadError';
}

/** The data directory or its database cannot be used: read-only, full, locked, of a newer version. */
export class ArchiveError extends CommuniqueError {
  override readonly name = 'ArchiveError';
}

/** An index is missing, torn, or was made with other settings than the ones asked for. */
export class IndexError extends CommuniqueError {
  override readonly name = 'IndexError';
}

/** A question that cannot be asked: empty, or longer than a question may be. */
export class QuestionError extends CommuniqueError {
  override readonly name = 'QuestionError';
}

/** The message of anything thrown, for a line of a report or a log. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
