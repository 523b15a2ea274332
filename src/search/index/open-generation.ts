import path from 'node:path';
import type { Generation } from '../../archive/archive.ts';
import { IndexError } from '../../errors.ts';
import { CompactVectors } from './compact-vectors.ts';
import { openLexicalIndex } from './lexical-index.ts';
import { createLexicalCache, type LexicalCache } from './lexical-table.ts';
import { checkFile, generationFiles, readChecked, readManifest } from './manifest.ts';
import type { IndexReader } from './ports.ts';
import { checkSettings } from './settings.ts';
import { TermStatistics } from './term-statistics.ts';
import { readGraph } from './vector-graph.ts';
import { VectorIndex } from './vector-index.ts';

export interface OpenGenerationOptions {
  /** The index directory, below the data directory. */
  readonly directory: string;
  readonly generation: Generation;
  readonly expectedSettings: string;
  /** Of the process, when it opens one generation after another. */
  readonly cache?: LexicalCache;
}

/**
 * Opens a generation for searching. Every file is checked against what was written before anything relies on it. Rejects
 * with IndexError, which names the remedy, when one is missing or torn, or the index was made with other settings.
 */
export async function openGeneration(options: OpenGenerationOptions): Promise<IndexReader> {
  const { directory, generation, expectedSettings, cache = createLexicalCache() } = options;
  checkSettings(generation, expectedSettings);
  if (generation.passages === 0) return emptyReader(generation);

  const manifest = await readManifest(directory, generation.number);
  const names = generationFiles(generation.number);
  const file = (name: string): string => path.join(directory, name);
  const lexicalOpening = openLexicalIndex(directory, generation.lexicalVersion, cache);
  try {
    const [lexical, compact, statistics, graph] = await Promise.all([
      lexicalOpening,
      readChecked(file(names.compact), manifest.files.compact).then(CompactVectors.decode),
      readChecked(file(generation.statisticsFile), manifest.files.statistics).then(TermStatistics.decode),
      checkFile(file(generation.vectorFile), manifest.files.graph).then(() =>
        readGraph(file(generation.vectorFile), manifest.dimensions),
      ),
    ]);
    if (!isSameOrder(lexical.ids, compact.ids)) {
      throw new IndexError(
        `Cannot use generation ${generation.number} of the indexes in ${directory}: its full-text index and its ` +
          'vectors hold other passages; run npm run ingest -- --rebuild',
      );
    }
    const vectors = new VectorIndex(graph, compact);
    return {
      generation,
      lexical: (groups, limit, filter) => lexical.search(groups, limit, filter),
      vector: async (query, limit, allowed) => vectors.search(query, limit, allowed),
      documentFrequency: (term) => statistics.documentFrequency(term),
      close: async () => lexical.close(),
    };
  } catch (error) {
    lexicalOpening.then(
      (lexical) => lexical.close(),
      () => undefined,
    );
    throw error;
  }
}

/** An archive without passages needs no files. */
function emptyReader(generation: Generation): IndexReader {
  return {
    generation,
    lexical: async () => [],
    vector: async () => [],
    documentFrequency: () => 0,
    close: async () => undefined,
  };
}

function isSameOrder(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
