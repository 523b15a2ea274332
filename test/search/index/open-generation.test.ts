import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import type { Logger } from '../../../src/log.ts';
import { silentLogger } from '../../../src/log.ts';
import { openGeneration } from '../../../src/search/index/open-generation.ts';
import { settingsLine } from '../../../src/search/index/settings.ts';
import { embedWords, SETTINGS, sourcesOf, type Workplace, workplace } from './index-fixture.ts';

/** Each makes a generation unusable; all of them happen to disks, copies and backups. */
const DAMAGES: Readonly<Record<string, (directory: string) => Promise<void>>> = {
  'a graph cut short': (directory) => truncate(path.join(directory, 'vectors-1.hnsw'), 200),
  'a graph with a changed byte': (directory) => changeByte(path.join(directory, 'vectors-1.hnsw')),
  'no graph': (directory) => rm(path.join(directory, 'vectors-1.hnsw')),
  'compact vectors cut short': (directory) => truncate(path.join(directory, 'vectors-1.int8'), 30),
  'statistics cut short': (directory) => truncate(path.join(directory, 'statistics-1.bin'), 12),
  'no manifest': (directory) => rm(path.join(directory, 'generation-1.json')),
  'an empty manifest': (directory) => writeFile(path.join(directory, 'generation-1.json'), ''),
  'no full-text table': (directory) => rm(path.join(directory, 'passages.lance'), { recursive: true }),
  'a full-text table without rows': (directory) =>
    rm(path.join(directory, 'passages.lance', 'data'), { recursive: true }),
  'a full-text index cut short': async (directory) => {
    for (const file of await filesBelow(path.join(directory, 'passages.lance', '_indices')))
      await truncate(file, 20);
  },
};

describe('opening a generation', () => {
  it.each(Object.entries(DAMAGES))(
    'finds %s, says the remedy, and the next build mends it',
    async (_, damage) => {
      const place = await built();
      const generation = await place.archive.currentGeneration();
      if (generation === null) throw new Error('nothing was built');
      await damage(place.directory);
      const opening = openGeneration({ directory: place.directory, generation, expectedSettings: SETTINGS });
      await expect(opening).rejects.toThrow(IndexError);
      await expect(opening).rejects.toThrow(/npm run ingest -- --rebuild/);

      const lines: string[] = [];
      const logger: Logger = { ...silentLogger, warn: (_, message) => lines.push(message) };
      expect(await place.build({ logger })).toMatchObject({ number: 2, passages: 3 });
      expect(lines).toEqual(['rebuilding the indexes from the archive: they are not whole']);
      const reader = await place.open();
      const hits = await reader.lexical([{ terms: ['ferry'], weight: 1 }], 5);
      expect(await sourcesOf(place.archive, hits)).toEqual(['ferry.txt']);
    },
  );

  it('refuses an index of other settings, naming both and the remedy', async () => {
    const place = await built();
    const generation = await place.archive.currentGeneration();
    if (generation === null) throw new Error('nothing was built');
    const expectedSettings = settingsLine({ embeddingModel: 'other', dimensions: 8, analysisVersion: 1 });
    const opening = openGeneration({ directory: place.directory, generation, expectedSettings });
    await expect(opening).rejects.toThrow(
      'Cannot search with embeddings other, 8 dimensions, analysis 1: the index was made with ' +
        `${SETTINGS}; run npm run ingest -- --rebuild to make it anew with these, or set EMBEDDINGS`,
    );
  });
});

describe('searching a generation', () => {
  it('keeps to a range of days, of which unknown dates are outside', async () => {
    const { archive, keep, build, open } = workplace();
    await keep({ source: 'day.txt', date: '2022-11-24', body: 'The ferry.' });
    await keep({ source: 'month.txt', date: '2022-11', body: 'The ferry again.' });
    await keep({ source: 'unknown.txt', body: 'The ferry once more.' });
    await build();
    const reader = await open();
    const within = async (filter: { first?: number; last?: number; asOf?: number }) =>
      (await sourcesOf(archive, await reader.lexical([{ terms: ['ferry'], weight: 1 }], 9, filter))).sort();
    expect(await within({ first: 20221101, last: 20221130 })).toEqual(['day.txt', 'month.txt']);
    expect(await within({ first: 20221124 })).toEqual(['day.txt']);
    expect(await within({ last: 20221129 })).toEqual(['day.txt']);
    expect(await within({})).toEqual(['day.txt', 'month.txt', 'unknown.txt']);
    expect(await within({ asOf: 20221123 })).toEqual(['month.txt', 'unknown.txt']);
    expect(await within({ asOf: 20221031 })).toEqual(['unknown.txt']);
    expect(await within({ asOf: 20221123, first: 20221101 })).toEqual(['month.txt']);
  });

  it('takes a publisher by its exact name, whatever letters it has', async () => {
    const { archive, keep, build, open } = workplace();
    const names = [
      "O'Brien",
      "' OR 1=1 --",
      'Müdafiə Nazirliyi',
      'back\\slash',
      '100%_"quoted"',
      'пресс-служба\n',
    ];
    for (const publisher of names) await keep({ source: publisher, publisher, body: 'The ferry.' });
    await keep({ source: 'nobody', publisher: null, body: 'The ferry.' });
    await build();
    const reader = await open();
    for (const name of names) {
      const hits = await reader.lexical([{ terms: ['ferry'], weight: 1 }], 20, { publishers: [name] });
      expect(await sourcesOf(archive, hits)).toEqual([name]);
    }
    expect(await reader.lexical([{ terms: ['ferry'], weight: 1 }], 20, { publishers: [] })).toEqual([]);
  });

  it('weighs groups of terms, and adds them up', async () => {
    const { keep, build, open } = workplace();
    await keep({ source: 'a.txt', title: 'One', body: 'harbour' });
    await keep({ source: 'b.txt', title: 'Two', body: 'bridge' });
    await build();
    const reader = await open();
    const score = async (...groups: { terms: string[]; weight: number }[]) =>
      (await reader.lexical(groups, 1))[0]?.score ?? 0;
    const harbour = await score({ terms: ['harbour'], weight: 1 });
    const title = await score({ terms: ['one'], weight: 1 });
    expect(await score({ terms: ['harbour'], weight: 3 })).toBeCloseTo(3 * harbour, 4);
    expect(await score({ terms: ['harbour', 'harbour'], weight: 1 })).toBeCloseTo(harbour, 4);
    expect(await score({ terms: ['harbour'], weight: 1 }, { terms: ['one'], weight: 0.5 })).toBeCloseTo(
      harbour + 0.5 * title,
      4,
    );
    expect(await reader.lexical([{ terms: [], weight: 1 }], 5)).toEqual([]);
    expect(await reader.lexical([], 5)).toEqual([]);
  });

  it('searches vectors inside a filter, narrow or wide', async () => {
    const place = await built();
    const reader = await place.open();
    const ids = Array.from(await place.archive.passageIds());
    for (const allowed of [ids.slice(1, 2), ids.slice(1), ids]) {
      const hits = await reader.vector(embedWords('The minister opened the bridge'), 9, (id) =>
        allowed.includes(id),
      );
      expect(hits.map(({ id }) => id).sort()).toEqual(allowed);
    }
    expect(await reader.vector(embedWords('bridge'), 9, () => false)).toEqual([]);
    expect(await reader.vector(new Float32Array(32), 9)).toEqual([]);
    await expect(reader.vector(new Float32Array(8), 9)).rejects.toThrow(/32 dimensions.*EMBEDDINGS/);
  });
});

async function built(): Promise<Workplace> {
  const place = workplace();
  for (const word of ['harbour', 'bridge', 'ferry']) {
    await place.keep({ source: `${word}.txt`, title: word, body: `The minister opened the ${word}.` });
  }
  await place.build();
  return place;
}

async function changeByte(file: string): Promise<void> {
  const content = await readFile(file);
  content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
  await writeFile(file, content);
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
