import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { ArchiveError } from '../errors.ts';
import { deniedFile } from './denied-file.ts';

export const MANIFEST_FILE = 'manifest.json';
const MANIFEST_VERSION = 1;
/** Inside of the backup: no way up, no drive, no absolute path. */
const INSIDE = /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:\0]+$/u;

const schema = z.object({
  version: z.int(),
  createdAt: z.string(),
  files: z.array(
    z.object({
      path: z.string().regex(INSIDE),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** What a backup holds: every file, with its size in bytes and its SHA-256 (hex). */
export type Manifest = z.infer<typeof schema>;

/** The manifest of all files below a folder. */
export async function manifestOf(folder: string, createdAt: Date): Promise<Manifest> {
  const files: Manifest['files'] = [];
  for (const file of filesBelow(folder))
    files.push({ path: file, ...(await digestOf(path.join(folder, file))) });
  return { version: MANIFEST_VERSION, createdAt: createdAt.toISOString(), files };
}

/** @throws ArchiveError for a folder that is no backup, or one that a newer program made */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, MANIFEST_FILE);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const denied = deniedFile(file, folder, error);
    if (denied !== null) throw denied;
    throw new ArchiveError(
      `Restoring failed: ${file} cannot be read; name the folder that "npm run backup" made`,
      { cause: error },
    );
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new ArchiveError(`Restoring failed: ${file} is damaged; take another backup`);
  }
  if (parsed.data.version > MANIFEST_VERSION) {
    throw new ArchiveError(
      `Restoring failed: a newer Communique made the backup ${folder}; update Communique and restore again`,
    );
  }
  return parsed.data;
}

/** Size and hash of a file. Rejects as the file system does. */
export async function digestOf(file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(file), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}

/** With `/` between folders, sorted, so that two backups of the same can be compared. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .filter((file) => file !== MANIFEST_FILE)
    .sort();
}
