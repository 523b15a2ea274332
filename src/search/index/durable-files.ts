import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a file held when it was written, so that a torn or swapped one is known before anything reads it. */
export interface Fingerprint {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The name under which a file is written until it is whole. */
export function temporaryName(file: string): string {
  return `${file}.temporary`;
}

/** Writes a whole file under a temporary name, flushes it and gives it its name. The directory is flushed by the caller. */
export async function writeDurably(file: string, parts: readonly Uint8Array[]): Promise<Fingerprint> {
  const temporary = temporaryName(file);
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(temporary, 'w');
  try {
    for (const part of parts) {
      await handle.writeFile(part);
      hash.update(part);
      bytes += part.byteLength;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
  return { bytes, sha256: hash.digest('hex') };
}

export function fingerprintOf(content: Uint8Array): Fingerprint {
  return { bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

/** The fingerprint of a file that is too large to be read at once. */
export async function fingerprintOfFile(file: string): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

export function isSameFingerprint(one: Fingerprint, other: Fingerprint): boolean {
  return one.bytes === other.bytes && one.sha256 === other.sha256;
}

export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Flushes the names in a directory. Windows has no such call and does not need it. */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Flushes every file below a directory that was written since an instant (milliseconds), and the directories themselves. */
export async function syncTree(directory: string, since: number): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const each = path.join(directory, entry.name);
    if (entry.isDirectory()) {
      await syncTree(each, since);
    } else if ((await stat(each)).mtimeMs >= since) {
      await syncFile(each);
    }
  }
  await syncDirectory(directory);
}
