import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readFound } from '../../../src/archive/reading/read-source.ts';
import type { FieldNames, ReadResult } from '../../../src/archive/reading/reader.ts';
import { findFiles } from '../../../src/archive/reading/walk.ts';

/** A folder with these files, removed when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-reading-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Everything that reading the given paths yields, as ingest does it. */
export async function readAll(paths: readonly string[], fields: FieldNames = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const found of (await findFiles(paths)).found) {
    if (found.kind === 'failure') results.push(found);
    else for await (const result of readFound(found, fields)) results.push(result);
  }
  return results;
}

/** The one release of one file. */
export async function readOne(name: string, content: string | Buffer) {
  const [result] = await readAll([folderOf({ [name]: content })]);
  if (result?.kind !== 'release') throw new Error(`not read: ${result?.error}`);
  return result.release;
}

/** Why the one file could not be read. */
export async function failureOf(name: string, content: string | Buffer): Promise<string> {
  const [result] = await readAll([folderOf({ [name]: content })]);
  if (result?.kind !== 'failure') throw new Error('it was read');
  return result.error;
}
