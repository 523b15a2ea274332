import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { ConfigError, messageOf } from '../errors.ts';

/** Names and values as a process is given them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The variables of this process, and below them those of a `.env` file in the working directory: what the process was
 * given wins. The only place that reads `process.env`, called once by the outermost function, so that no module depends
 * on it when it is imported.
 *
 * @throws ConfigError when there is a `.env` that cannot be read.
 */
export function readEnvironment(directory: string = process.cwd()): Environment {
  return { ...readDotenv(join(directory, '.env')), ...process.env };
}

function readDotenv(path: string): Environment {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return {};
    throw new ConfigError(
      `Reading ${path} failed: ${messageOf(error)}. Make it a readable file of NAME=value lines, or remove it.`,
      { cause: error },
    );
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
