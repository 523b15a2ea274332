import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import type { Hit, IndexReader } from '../../../src/search/index/ports.ts';
import { countingEmbeddings, embedWords, SETTINGS, sourcesOf, workplace } from './index-fixture.ts';

const about = (...terms: string[]) => [{ terms, weight: 1 }];

describe('building the indexes', () => {
  it('finds what the archive holds, by words and by vectors', async () => {
    const { archive, keep, build, open } = workplace();
    await keep({ source: 'harbour.txt', body: 'The harbour was opened by the minister.' });
    await keep({ source: 'bridge.txt', body: 'A bridge was closed for repair.' });
    expect(await build()).toMatchObject({ number: 1, passages: 2, settings: SETTINGS });

    const reader = await open();
    expect(await sourcesOf(archive, await reader.lexical(about('bridge'), 10))).toEqual(['bridge.txt']);
    const near = await reader.vector(embedWords('harbour opened'), 1);
    expect(await sourcesOf(archive, near)).toEqual(['harbour.txt']);
    expect(reader.documentFrequency('was')).toBe(2);
    expect(reader.documentFrequency('harbour')).toBe(1);
    expect(reader.documentFrequency('nowhere')).toBe(0);
  });

  it('has nothing to do when the archive has not changed', async () => {
    const { keep, build } = workplace();
    await keep({ source: 'a.txt' });
    await build();
    expect(await build()).toBeNull();
  });

  it('has nothing to do for an archive without passages, and no generation to make', async () => {
    expect(await workplace().build()).toBeNull();
  });

  it('follows additions, corrections and withdrawals as if it had been made anew', async () => {
    const grown = workplace();
    for (let each = 0; each < 30; each += 1) await grown.keep(numbered(each));
    await grown.build();
    await grown.keep({ ...numbered(3), body: 'Corrected: the ferry sails at noon.' });
    await grown.withdraw('7.txt');
    await grown.keep(numbered(30));
    expect(await grown.build()).toMatchObject({ number: 2, passages: 30 });
    const incremental = await answersOf(await grown.open());

    await grown.build({ rebuild: true });
    const anew = await answersOf(await grown.open());
    expect(incremental.frequencies).toEqual(anew.frequencies);
    expect(ids(incremental.vector)).toEqual(ids(anew.vector));
    expect(ids(incremental.lexical)).toEqual(ids(anew.lexical));
    const reader = await grown.open();
    expect(await sourcesOf(grown.archive, await reader.lexical(about('ferry'), 5))).toEqual(['3.txt']);
    expect(await reader.lexical(about('word7'), 5)).toEqual([]);
    expect(reader.documentFrequency('word7')).toBe(0);
  });

  it('makes the graph anew once many of its vectors are deleted', async () => {
    const { archive, keep, withdraw, build, open } = workplace();
    for (let each = 0; each < 20; each += 1) await keep(numbered(each));
    await build();
    for (let each = 0; each < 12; each += 1) await withdraw(`${each}.txt`);
    await build();
    const reader = await open();
    const found = await reader.vector(embedWords('Release about word15'), 20);
    expect(new Set(ids(found))).toEqual(new Set(await archive.passageIds()));
  });

  it('becomes empty when everything is withdrawn, and can be filled again', async () => {
    const { archive, keep, withdraw, build, open } = workplace();
    await keep({ source: 'a.txt', body: 'The harbour.' });
    await build();
    await withdraw('a.txt');
    expect(await build()).toMatchObject({ number: 2, passages: 0 });
    expect(await (await open()).lexical(about('harbour'), 5)).toEqual([]);
    expect(await build()).toBeNull();

    await keep({ source: 'b.txt', body: 'Another harbour.' });
    expect(await build()).toMatchObject({ number: 3, passages: 1 });
    const reader = await open();
    expect(await sourcesOf(archive, await reader.lexical(about('harbour'), 5))).toEqual(['b.txt']);
  });

  it('is made anew for other settings', async () => {
    const { keep, build } = workplace();
    await keep({ source: 'a.txt' });
    await build();
    expect(await build({ settings: 'embeddings other' })).toMatchObject({
      number: 2,
      settings: 'embeddings other',
    });
  });

  it('pays for each text once, also when a run is stopped half way', async () => {
    const { keep, build } = workplace();
    for (let each = 0; each < 600; each += 1) await keep(numbered(each));
    const embeddings = countingEmbeddings();
    const stop = new AbortController();
    const stopped = build({ embeddings, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
    const paid = embeddings.texts.length;
    expect(paid).toBeGreaterThan(0);
    await build({ embeddings });
    await build({ embeddings, rebuild: true });
    expect(embeddings.texts).toHaveLength(600);
  });

  it('says what an unfit model gave, and publishes nothing', async () => {
    const { archive, keep, build } = workplace();
    await keep({ source: 'a.txt' });
    const embeddings = { ...countingEmbeddings(), embed: async () => [Float32Array.of(1, 2)] };
    const failed = build({ embeddings });
    await expect(failed).rejects.toThrow(IndexError);
    await expect(failed).rejects.toThrow(/2 dimensions instead of 32.*EMBEDDINGS/);
    expect(await archive.currentGeneration()).toBeNull();
  });

  it('says what to do when the directory cannot be used, and publishes nothing', async () => {
    const { archive, directory, keep, build } = workplace();
    await keep({ source: 'a.txt' });
    const file = path.join(directory, 'a-file');
    await writeFile(file, '');
    const failed = build({ directory: path.join(file, 'index') });
    await expect(failed).rejects.toThrow(IndexError);
    await expect(failed).rejects.toThrow(/a-file.*has room, then run npm run ingest/);
    expect(await archive.currentGeneration()).toBeNull();
  });

  it('removes files of older generations and of killed runs, and nothing else', async () => {
    const { directory, keep, build } = workplace();
    await mkdir(directory, { recursive: true });
    await writeFile(path.join(directory, 'vectors-9.hnsw.temporary'), 'left by a killed run');
    await writeFile(path.join(directory, 'notes.txt'), 'of a person');
    for (let each = 1; each <= 4; each += 1) {
      await keep(numbered(each));
      await build();
    }
    const names = (await readdir(directory)).filter((name) => !name.endsWith('.lance')).sort();
    expect(names).toEqual([
      'generation-3.json',
      'generation-4.json',
      'notes.txt',
      'statistics-3.bin',
      'statistics-4.bin',
      'vectors-3.hnsw',
      'vectors-3.int8',
      'vectors-4.hnsw',
      'vectors-4.int8',
    ]);
  });

  it('leaves the reader of the generation before as it was', async () => {
    const { keep, withdraw, build, open } = workplace();
    for (let each = 0; each < 5; each += 1) await keep(numbered(each));
    await build();
    const before = await open();
    await withdraw('2.txt');
    await keep(numbered(5));
    await build();
    expect(await before.lexical(about('word2'), 5)).toHaveLength(1);
    expect(await before.lexical(about('word5'), 5)).toEqual([]);
    expect(before.documentFrequency('word2')).toBe(1);
  });
});

function numbered(each: number) {
  return {
    source: `${each}.txt`,
    title: `Release ${each}`,
    body: `Release about word${each} and the harbour.`,
  };
}

function ids(hits: readonly Hit[]): number[] {
  return hits.map(({ id }) => id);
}

async function answersOf(reader: IndexReader) {
  return {
    lexical: await reader.lexical(about('word30', 'ferry'), 10),
    vector: await reader.vector(embedWords('Release about word12'), 50),
    frequencies: ['harbour', 'word3', 'word7', 'word30', 'ferry', 'release'].map((term) =>
      reader.documentFrequency(term),
    ),
  };
}
