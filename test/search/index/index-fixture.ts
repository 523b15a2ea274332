import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive, Generation } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { silentLogger } from '../../../src/log.ts';
import { type BuildGenerationOptions, buildGeneration } from '../../../src/search/index/build-generation.ts';
import { openGeneration } from '../../../src/search/index/open-generation.ts';
import type { PassageEmbeddings } from '../../../src/search/index/passage-vectors.ts';
import type { IndexReader } from '../../../src/search/index/ports.ts';
import { incoming, type Stated } from '../../archive/store/incoming-fixture.ts';

export const SETTINGS = 'embeddings words-32, 32 dimensions, analysis 1';
const DIMENSIONS = 32;

/** Words hashed into a few numbers: equal texts have equal vectors, and shared words bring texts near. */
export function embedWords(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const word of wordsOf(text)) {
    const hash = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
    vector[hash % DIMENSIONS] = (vector[hash % DIMENSIONS] ?? 0) + 1;
  }
  return vector;
}

/** Embeddings that count the texts they were asked for. */
export function countingEmbeddings(): PassageEmbeddings & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    model: 'words-32',
    dimensions: DIMENSIONS,
    texts,
    async embed(asked) {
      texts.push(...asked);
      return asked.map(embedWords);
    },
  };
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** An archive in memory and a directory for its indexes, which goes when the test ends. */
export function workplace(): Workplace {
  const directory = mkdtempSync(path.join(tmpdir(), 'communique-index-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return workplaceOf(openMemoryArchive(), directory);
}

export interface Workplace {
  readonly archive: Archive;
  readonly directory: string;
  keep(stated: Stated): Promise<void>;
  withdraw(source: string): Promise<void>;
  build(changes?: Partial<BuildGenerationOptions>): Promise<Generation | null>;
  /** Opens the current generation; closed when the test ends. */
  open(): Promise<IndexReader>;
}

export function workplaceOf(archive: Archive, directory: string): Workplace {
  const embeddings = countingEmbeddings();
  return {
    archive,
    directory,
    async keep(stated) {
      await archive.keep(incoming(stated));
    },
    async withdraw(source) {
      await archive.withdraw([releaseId(source)]);
    },
    build: (changes = {}) =>
      buildGeneration({
        archive,
        directory,
        embeddings,
        createAnalyser: () => (title, text) => wordsOf(`${title ?? ''} ${text}`),
        settings: SETTINGS,
        rebuild: false,
        logger: silentLogger,
        ...changes,
      }),
    async open() {
      const generation = await archive.currentGeneration();
      if (generation === null) throw new Error('the test has built no generation');
      const reader = await openGeneration({ directory, generation, expectedSettings: SETTINGS });
      onTestFinished(() => reader.close());
      return reader;
    },
  };
}

/** Sources of the releases that a question of words finds in the full-text index, best first. */
export async function sourcesOf(
  archive: Archive,
  hits: readonly { readonly id: number }[],
): Promise<string[]> {
  const passages = await archive.passages(hits.map(({ id }) => id));
  return passages.map(({ release }) => release.source);
}

/** Seeded numbers in [0, 1) (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
