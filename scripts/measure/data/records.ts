import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { readLines } from '../../../src/terminal/lines.ts';

/** A release as a data set gives it, a line of the file that the product ingests. */
export interface ReleaseRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
}

/** A question, the releases that answer it, and the words that an answer holds where the data set says. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly relevant: ReadonlySet<string>;
  readonly answers: readonly string[];
}

export interface DataSet {
  readonly releases: readonly ReleaseRecord[];
  readonly questions: readonly Question[];
}

/** @throws ZodError when the file is not of the form that the data set has */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The records of a JSON Lines file, gzipped when its name says so. */
export async function* readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): AsyncGenerator<z.infer<Schema>> {
  const file = createReadStream(path);
  const lines = readLines(path.endsWith('.gz') ? file.pipe(createGunzip()) : file);
  for await (const line of lines) if (line.trim() !== '') yield schema.parse(JSON.parse(line));
}

/** The rows of a file of tab-separated values. */
export function readTable(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Writes releases as JSON Lines, as they come, so that a large archive is never in memory as a whole. */
export async function writeRecords(
  path: string,
  releases: Iterable<ReleaseRecord> | AsyncIterable<ReleaseRecord>,
): Promise<void> {
  const file = createWriteStream(path);
  for await (const release of releases) {
    if (!file.write(`${JSON.stringify(release)}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}
