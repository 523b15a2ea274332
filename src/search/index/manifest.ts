import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { IndexError, messageOf } from '../../errors.ts';
import {
  type Fingerprint,
  fingerprintOf,
  fingerprintOfFile,
  isSameFingerprint,
  writeDurably,
} from './durable-files.ts';

/** Raise it when the files are laid out in another way: indexes are then rebuilt. */
const FORMAT = 1;

const fingerprint = z.object({ bytes: z.number().int().nonnegative(), sha256: z.string() });
const manifest = z.object({
  format: z.literal(FORMAT),
  dimensions: z.number().int().positive(),
  /** Vectors in the graph, deleted ones included. */
  graphEntries: z.number().int().nonnegative(),
  files: z.object({ graph: fingerprint, compact: fingerprint, statistics: fingerprint }),
});

/** What a generation's files must hold. Written after them and before the generation is named in the archive. */
export type Manifest = Readonly<z.infer<typeof manifest>>;

export interface GenerationFiles {
  readonly graph: string;
  readonly compact: string;
  readonly statistics: string;
  readonly manifest: string;
}

/** Names below the index directory. */
export function generationFiles(number: number): GenerationFiles {
  return {
    graph: `vectors-${number}.hnsw`,
    compact: `vectors-${number}.int8`,
    statistics: `statistics-${number}.bin`,
    manifest: `generation-${number}.json`,
  };
}

const GENERATION_FILE = /^(?:vectors|statistics|generation)-(\d+)\.(?:hnsw|int8|bin|json)(?:\.temporary)?$/;

/** Which generation a file of the index directory belongs to; null for anything else. */
export function generationOfFile(name: string): number | null {
  const number = GENERATION_FILE.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}

export async function writeManifest(
  directory: string,
  number: number,
  content: Omit<Manifest, 'format'>,
): Promise<void> {
  const text = JSON.stringify({ format: FORMAT, ...content }, null, 2);
  await writeDurably(path.join(directory, generationFiles(number).manifest), [Buffer.from(`${text}\n`)]);
}

/** Throws IndexError when it is missing, torn or of another format. */
export async function readManifest(directory: string, number: number): Promise<Manifest> {
  const file = path.join(directory, generationFiles(number).manifest);
  try {
    return manifest.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw damaged(file, messageOf(error).split('\n', 1)[0] ?? '', error);
  }
}

/** The content of a file, when it is what was written. Throws IndexError otherwise. */
export async function readChecked(file: string, expected: Fingerprint): Promise<Uint8Array> {
  const content = await readFile(file).catch((error: unknown) => {
    throw damaged(file, messageOf(error), error);
  });
  if (!isSameFingerprint(fingerprintOf(content), expected)) throw damaged(file, 'it is not what was written');
  return content;
}

/** Throws IndexError unless a file is what was written: hnswlib is given no other, since it trusts what it reads. */
export async function checkFile(file: string, expected: Fingerprint): Promise<void> {
  const found = await fingerprintOfFile(file).catch((error: unknown) => {
    throw damaged(file, messageOf(error), error);
  });
  if (!isSameFingerprint(found, expected)) throw damaged(file, 'it is not what was written');
}

function damaged(file: string, reason: string, cause?: unknown): IndexError {
  return new IndexError(`Cannot use ${file}: ${reason}; run npm run ingest -- --rebuild`, { cause });
}
