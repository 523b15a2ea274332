import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Logger } from '../../../src/log.ts';
import { silentLogger } from '../../../src/log.ts';
import { type CurrentIndex, createCurrentIndex } from '../../../src/search/index/current-index.ts';
import { SETTINGS, type Workplace, workplace } from './index-fixture.ts';

describe('the index of a running process', () => {
  it('is the newest generation, without a restart', async () => {
    const { place, index } = await running();
    expect(await passagesWith(index, 'harbour')).toBe(1);
    await place.keep({ source: 'b.txt', body: 'A second harbour.' });
    await place.build();
    await index.refresh();
    expect(await passagesWith(index, 'harbour')).toBe(2);
  });

  it('looks for a newer one by itself, but not at every question', async () => {
    let time = 0;
    let looks = 0;
    const place = await built();
    const archive = {
      currentGeneration() {
        looks += 1;
        return place.archive.currentGeneration();
      },
    };
    const index = follow(place, { archive, clock: () => time });
    for (let each = 0; each < 5; each += 1) await passagesWith(index, 'harbour');
    expect(looks).toBe(1);
    time = 500;
    await passagesWith(index, 'harbour');
    expect(looks).toBe(2);
  });

  it('was idle while generations came and went, and still answers, with the newest', async () => {
    let time = 0;
    const place = await built();
    const index = follow(place, { clock: () => time });
    expect(await passagesWith(index, 'harbour')).toBe(1);
    for (let each = 0; each < 3; each += 1) {
      await place.keep({ source: `${each}.txt`, body: `Harbour number ${each}.` });
      await place.build();
    }
    time = 10_000;
    expect(await passagesWith(index, 'harbour')).toBe(4);
  });

  it('lets a question finish on the generation that it began with', async () => {
    const { place, index } = await running();
    const { reader, release } = await index.acquire();
    await place.withdraw('a.txt');
    await place.keep({ source: 'b.txt', body: 'A bridge.' });
    await place.build();
    await index.refresh();
    expect(await passagesWith(index, 'harbour')).toBe(0);
    expect(await reader.lexical([{ terms: ['harbour'], weight: 1 }], 5)).toHaveLength(1);
    release();
    await expect(reader.lexical([{ terms: ['harbour'], weight: 1 }], 5)).rejects.toThrow();
  });

  it('answers every question while generations come and go', async () => {
    const { place, index } = await running();
    let isDone = false;
    const asking = Array.from({ length: 4 }, async () => {
      let answers = 0;
      for (; !isDone; answers += 1) expect(await passagesWith(index, 'harbour')).toBeGreaterThan(0);
      return answers;
    });
    for (let each = 0; each < 4; each += 1) {
      await place.keep({ source: `${each}.txt`, body: `Harbour number ${each}.` });
      await place.build();
      await index.refresh();
    }
    isDone = true;
    for (const answers of await Promise.all(asking)) expect(answers).toBeGreaterThan(4);
    expect(await passagesWith(index, 'harbour')).toBe(5);
  });

  it('stays where it is, and says so once, when a new generation does not open', async () => {
    const lines: string[] = [];
    const { place, index } = await running({ ...silentLogger, error: (_, message) => lines.push(message) });
    await index.refresh();
    await place.keep({ source: 'b.txt', body: 'A second harbour.' });
    await place.build();
    await rm(path.join(place.directory, 'statistics-2.bin'));
    await index.refresh();
    await index.refresh();
    expect(await passagesWith(index, 'harbour')).toBe(1);
    expect(lines).toEqual(['cannot open the new generation of the indexes; staying with the one before']);

    await place.build();
    await index.refresh();
    expect(await passagesWith(index, 'harbour')).toBe(2);
  });

  it('says what to do when nothing was ingested, and works once something is', async () => {
    const place = workplace();
    const index = follow(place, {});
    await expect(index.acquire()).rejects.toThrow(/nothing has been ingested.*npm run ingest/);
    await place.keep({ source: 'a.txt', body: 'The harbour.' });
    await place.build();
    expect(await passagesWith(index, 'harbour')).toBe(1);
  });

  it('is closed after the last question', async () => {
    const { index } = await running();
    const { reader, release } = await index.acquire();
    await index.close();
    expect(await reader.lexical([{ terms: ['harbour'], weight: 1 }], 5)).toHaveLength(1);
    release();
    await expect(index.acquire()).rejects.toThrow(/closed/);
  });
});

async function built(): Promise<Workplace> {
  const place = workplace();
  await place.keep({ source: 'a.txt', body: 'The harbour.' });
  await place.build();
  return place;
}

async function running(logger?: Logger): Promise<{ place: Workplace; index: CurrentIndex }> {
  const place = await built();
  const index = follow(place, logger === undefined ? {} : { logger });
  await passagesWith(index, 'harbour');
  return { place, index };
}

function follow(place: Workplace, changes: Partial<Parameters<typeof createCurrentIndex>[0]>): CurrentIndex {
  const index = createCurrentIndex({
    archive: place.archive,
    directory: place.directory,
    expectedSettings: async () => SETTINGS,
    logger: silentLogger,
    ...changes,
  });
  onTestFinished(() => index.close());
  return index;
}

async function passagesWith(index: CurrentIndex, term: string): Promise<number> {
  const { reader, release } = await index.acquire();
  try {
    return (await reader.lexical([{ terms: [term], weight: 1 }], 100)).length;
  } finally {
    release();
  }
}
