import path from 'node:path';
import type { Generation } from '../../archive/archive.ts';
import { IndexError, messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { CompactVectors } from './compact-vectors.ts';
import { openLexicalIndex } from './lexical-index.ts';
import { createLexicalCache } from './lexical-table.ts';
import { checkFile, generationFiles, type Manifest, readChecked, readManifest } from './manifest.ts';
import { TermStatistics } from './term-statistics.ts';

/** A generation that the next one can go on from. */
export interface BaseGeneration {
  readonly generation: Generation;
  readonly manifest: Manifest;
  /** Of its passages, ascending. */
  readonly ids: Float64Array;
  readonly statistics: TermStatistics;
}

/**
 * The current generation, when all of it is there, whole, and of these settings; otherwise null, with a line in the log
 * that says why everything is made anew.
 */
export async function usableBase(
  directory: string,
  generation: Generation | null,
  settings: string,
  logger: Logger,
): Promise<BaseGeneration | null> {
  if (generation === null || generation.passages === 0) return null;
  if (generation.settings !== settings) {
    logger.info(
      { was: generation.settings, now: settings },
      'rebuilding the indexes: the settings have changed',
    );
    return null;
  }
  try {
    return await readBase(directory, generation);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    logger.warn({ reason: messageOf(error) }, 'rebuilding the indexes from the archive: they are not whole');
    return null;
  }
}

async function readBase(directory: string, generation: Generation): Promise<BaseGeneration> {
  const manifest = await readManifest(directory, generation.number);
  const names = generationFiles(generation.number);
  const file = (name: string): string => path.join(directory, name);
  await checkFile(file(names.graph), manifest.files.graph);
  const { ids } = CompactVectors.decode(await readChecked(file(names.compact), manifest.files.compact));
  const statistics = TermStatistics.decode(
    await readChecked(file(names.statistics), manifest.files.statistics),
  );
  const lexical = await openLexicalIndex(directory, generation.lexicalVersion, createLexicalCache());
  try {
    const rows = lexical.ids;
    if (isDifferent(difference(ids, rows))) {
      throw new IndexError(`The full-text index in ${directory} holds other passages than the vectors`);
    }
  } finally {
    lexical.close();
  }
  return { generation, manifest, ids, statistics };
}

export interface Difference {
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** What makes `after` of `before`; both ascend. */
export function difference(before: Float64Array, after: Float64Array): Difference {
  const added: number[] = [];
  const removed: number[] = [];
  let old = 0;
  for (const id of after) {
    for (; old < before.length && (before[old] ?? 0) < id; old += 1) removed.push(before[old] ?? 0);
    if (before[old] === id) old += 1;
    else added.push(id);
  }
  for (; old < before.length; old += 1) removed.push(before[old] ?? 0);
  return { added, removed };
}

export function isDifferent({ added, removed }: Difference): boolean {
  return added.length > 0 || removed.length > 0;
}
