import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Archive, Generation } from '../../archive/archive.ts';
import { CommuniqueError, IndexError, messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { type BaseGeneration, difference, isDifferent, usableBase } from './base-generation.ts';
import { collectGarbage } from './collect-garbage.ts';
import { syncDirectory, syncTree, writeDurably } from './durable-files.ts';
import { tableDirectory } from './lexical-table.ts';
import { continueLexicalTable, type LexicalWriter, rewriteLexicalTable } from './lexical-writer.ts';
import { type GenerationFiles, generationFiles, generationOfFile, writeManifest } from './manifest.ts';
import { type PassageEmbeddings, vectorsOf } from './passage-vectors.ts';
import { TermStatistics } from './term-statistics.ts';
import { TermTally } from './term-tally.ts';
import { startVectorBuild, type VectorBuild } from './vector-build.ts';

const BATCH = 512;
/** A graph of which more is deleted than this is made anew: deleted vectors are walked through by every search. */
const MOST_DELETED = 0.1;

export interface BuildGenerationOptions {
  readonly archive: Archive;
  /** The index directory, below the data directory; made when missing. */
  readonly directory: string;
  readonly embeddings: PassageEmbeddings;
  /**
   * Makes what gives the terms of a passage, of letters, digits and `_` only. The title is given with the first passage of a
   * release alone. What it keeps is let go before the index of terms is made.
   */
  readonly createAnalyser: () => (
    title: string | null,
    text: string,
    language: string | null,
  ) => readonly string[];
  /** As `settingsLine` makes it. */
  readonly settings: string;
  /** Makes everything anew, whatever is there. */
  readonly rebuild: boolean;
  /** Passages done of those to do. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly logger: Logger;
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

/**
 * Makes the next generation of both indexes out of the archive and publishes it, or returns null when the current one
 * already is what the archive says. What has to change is told from what they hold, never from a log of changes, so a run
 * may be killed at any moment: files become a generation only by being named in the archive, after they are flushed.
 * One build at a time: the caller holds the lock of the data directory. Rejects with IndexError or ArchiveError.
 */
export async function buildGeneration(options: BuildGenerationOptions): Promise<Generation | null> {
  const { archive, directory, settings, logger, rebuild } = options;
  const current = await archive.currentGeneration();
  const wanted = await archive.passageIds();
  if (wanted.length === 0) return publishEmpty(options, current);

  const base = rebuild ? null : await usableBase(directory, current, settings, logger);
  if (base !== null && !isDifferent(difference(base.ids, wanted))) return null;
  const number = (current?.number ?? 0) + 1;
  try {
    const generation = await build(options, number, base, current, wanted);
    await removeOldFiles(directory, [number, current?.number ?? number], logger);
    return generation;
  } catch (error) {
    if (error instanceof CommuniqueError || options.signal?.aborted === true) throw error;
    throw new IndexError(
      `Cannot build generation ${number} of the indexes in ${directory}: ${messageOf(error)}; ` +
        'the one before stays in use; see that the directory can be written to and has room, then run npm run ingest',
      { cause: error },
    );
  }
}

async function build(
  options: BuildGenerationOptions,
  number: number,
  base: BaseGeneration | null,
  current: Generation | null,
  wanted: Float64Array,
): Promise<Generation> {
  const { archive, directory, embeddings, settings, now = () => new Date() } = options;
  const started = Date.now();
  await mkdir(directory, { recursive: true });
  const { added, removed } = difference(base?.ids ?? new Float64Array(), wanted);
  const names = generationFiles(number);
  const graphBase = base !== null && isWorthKeeping(base, added.length, wanted.length) ? base : null;

  const lexical =
    base === null
      ? await rewriteLexicalTable(directory, current?.lexicalVersion ?? null)
      : await continueLexicalTable(directory, base.generation.lexicalVersion);
  const vectors = startVectors(
    options,
    names,
    graphBase,
    removed,
    graphBase === null ? wanted.length : added.length,
  );
  try {
    const tally = await changePassages(options, {
      ids: graphBase === null ? Array.from(wanted) : added,
      isNew: base === null ? () => true : membership(added),
      removed,
      lexical,
      vectors,
    });
    const statistics = (base?.statistics ?? TermStatistics.empty).changedBy(tally).encode();
    tally.clear();
    // One after the other, since each takes the most memory of all when it finishes.
    const written = await vectors.finish();
    await vectors.stop();
    collectGarbage();
    const lexicalVersion = await lexical.finish();
    const statisticsFile = await writeDurably(path.join(directory, names.statistics), statistics);
    await syncTree(tableDirectory(directory), started);
    await writeManifest(directory, number, {
      dimensions: embeddings.dimensions,
      graphEntries: written.graphEntries,
      files: { graph: written.graph, compact: written.compact, statistics: statisticsFile },
    });
    await syncDirectory(directory);

    const generation: Generation = {
      number,
      settings,
      lexicalVersion,
      vectorFile: names.graph,
      statisticsFile: names.statistics,
      passages: wanted.length,
      createdAt: now().toISOString(),
    };
    await archive.publishGeneration(generation);
    return generation;
  } finally {
    await vectors.stop();
    lexical.close();
  }
}

interface Change {
  /** Whose vectors are added. */
  readonly ids: readonly number[];
  /** Whether terms are added, too. */
  readonly isNew: (id: number) => boolean;
  readonly removed: readonly number[];
  readonly lexical: LexicalWriter;
  readonly vectors: VectorBuild;
}

/** Takes passages out of both indexes and adds others; gives by how much the counts of their terms changed. */
async function changePassages(options: BuildGenerationOptions, change: Change): Promise<TermTally> {
  const { archive, embeddings, createAnalyser, onProgress, signal } = options;
  const { ids, isNew, removed, lexical, vectors } = change;
  const analyse = createAnalyser();
  const tally = new TermTally();
  for await (const terms of lexical.termsOf(removed)) tally.remove(terms.split(' '));
  await lexical.remove(removed);
  for (let start = 0; start < ids.length; start += BATCH) {
    signal?.throwIfAborted();
    const passages = await archive.indexable(ids.slice(start, start + BATCH));
    const found = await vectorsOf(archive, embeddings, passages);
    await vectors.add(
      Float64Array.from(passages, ({ id }) => id),
      found,
    );
    const documents = passages
      .filter(({ id }) => isNew(id))
      .map(({ id, ordinal, title, text, language, publisher, days }) => {
        const terms = analyse(ordinal === 0 ? title : null, text, language);
        tally.add(terms);
        return { id, terms: terms.join(' '), publisher, days };
      });
    await lexical.add(documents);
    onProgress?.(Math.min(ids.length, start + BATCH), ids.length);
  }
  return tally;
}

function startVectors(
  { directory, embeddings }: BuildGenerationOptions,
  names: GenerationFiles,
  base: BaseGeneration | null,
  removed: readonly number[],
  additions: number,
): VectorBuild {
  const file = (name: string): string => path.join(directory, name);
  const before = base === null ? null : generationFiles(base.generation.number);
  return startVectorBuild({
    dimensions: embeddings.dimensions,
    graphFile: file(names.graph),
    compactFile: file(names.compact),
    base: before === null ? null : { graphFile: file(before.graph), compactFile: file(before.compact) },
    removed: base === null ? [] : removed,
    additions,
  });
}

/** Whether the graph can be added to, rather than made anew. */
function isWorthKeeping({ manifest }: BaseGeneration, added: number, wanted: number): boolean {
  const entries = manifest.graphEntries + added;
  return entries - wanted <= entries * MOST_DELETED;
}

async function publishEmpty(
  { archive, settings, now = () => new Date() }: BuildGenerationOptions,
  current: Generation | null,
): Promise<Generation | null> {
  if (current === null || (current.passages === 0 && current.settings === settings)) return null;
  const generation: Generation = {
    number: current.number + 1,
    settings,
    lexicalVersion: 0,
    vectorFile: '',
    statisticsFile: '',
    passages: 0,
    createdAt: now().toISOString(),
  };
  await archive.publishGeneration(generation);
  return generation;
}

/** Files of generations that nobody opens any more, and what killed runs have left. */
async function removeOldFiles(directory: string, kept: readonly number[], logger: Logger): Promise<void> {
  try {
    for (const name of await readdir(directory)) {
      const number = generationOfFile(name);
      if (number === null || (kept.includes(number) && !name.endsWith('.temporary'))) continue;
      await rm(path.join(directory, name));
    }
  } catch (error) {
    logger.warn({ directory, reason: messageOf(error) }, 'cannot remove old files of the indexes');
  }
}

function membership(ids: readonly number[]): (id: number) => boolean {
  const set = new Set(ids);
  return (id) => set.has(id);
}
