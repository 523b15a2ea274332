import { pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

/** What the code needs of a logger; pino stands behind it. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * A logger that writes to stderr, so that stdout stays free for answers and JSON: readable lines on a terminal, JSON
 * lines elsewhere.
 */
export function createLogger(level: LogLevel): Logger {
  const options = { level, base: null };
  if (process.stderr.isTTY) {
    return pino(
      options,
      PinoPretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }),
    );
  }
  return pino(options, pino.destination({ dest: 2, sync: true }));
}

/** What every line about one piece of work says beside its own fields: the number of a question. */
export type LogFields = Readonly<Record<string, string | number>>;

/** A logger each of whose lines has these fields, too. */
export function withFields(logger: Logger, fields: LogFields): Logger {
  return {
    debug: (own, message) => logger.debug({ ...fields, ...own }, message),
    info: (own, message) => logger.info({ ...fields, ...own }, message),
    warn: (own, message) => logger.warn({ ...fields, ...own }, message),
    error: (own, message) => logger.error({ ...fields, ...own }, message),
  };
}

/** A logger that says nothing: the default of library calls and tests. */
export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
