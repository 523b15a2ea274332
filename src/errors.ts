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

/** What was given as an evidence file is none, or cites a release that says something else by now. */
export class EvidenceError extends CommuniqueError {
  override readonly name = 'EvidenceError';
}

/** Why a model gave no answer. */
export const MODEL_FAILURES = [
  /** 401: the key is wrong or was withdrawn. */
  'rejected-key',
  /** 403. */
  'forbidden',
  /** 404: no such model, or no such address. */
  'unknown-model',
  /** 429. */
  'rate-limited',
  /** 429 or 402 of an account without money. */
  'quota',
  /** 5xx. */
  'server-error',
  /** Nothing came, or nothing more, within the time that is given. */
  'timeout',
  /** The stream ended before the answer did. */
  'cut-off',
  /** No connection. */
  'unreachable',
  /** Something that is no reply of such a server: a page of HTML, half a JSON. */
  'bad-reply',
  /** More than the model can read. */
  'too-long',
  'empty',
  /** The model, or a filter before it, declines. */
  'refused',
  /** Any other 4xx. */
  'bad-request',
] as const;
export type ModelFailure = (typeof MODEL_FAILURES)[number];

/** A model gave no answer. The message names the server, the cause and the remedy, never the key. */
export class ModelError extends CommuniqueError {
  override readonly name = 'ModelError';
  readonly failure: ModelFailure;
  /** Milliseconds after which the server wants to be asked again; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(
    message: string,
    {
      failure,
      retryAfter = null,
      cause,
    }: { failure: ModelFailure; retryAfter?: number | null; cause?: unknown },
  ) {
    super(message, { cause });
    this.failure = failure;
    this.retryAfter = retryAfter;
  }
}

/** The message of anything thrown, for a line of a report or a log. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
