import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { openArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { randomNumbers, type Workplace, workplaceOf } from './index-fixture.ts';

const KILLS = 5;
const RELEASES = 300;
const CHILD = path.join(import.meta.dirname, 'build-child.ts');

it(`a build that is killed leaves a whole generation in use, ${KILLS} times, and the next one goes on`, {
  timeout: 120_000,
}, async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'communique-index-kill-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const indexDirectory = path.join(directory, 'index');
  const place = workplaceOf(await openArchive(directory), indexDirectory);
  onTestFinished(() => place.archive.close());
  const random = randomNumbers(20221124);
  for (let each = 0; each < RELEASES; each += 1) await place.keep(numbered(each));

  let edition = RELEASES;
  for (let kills = 0; kills < KILLS; edition += 1) {
    await place.keep(numbered(edition));
    await place.withdraw(`${edition - RELEASES}.txt`);
    const isKilled = await buildInChild(directory, indexDirectory, random() * 700);
    kills += isKilled ? 1 : 0;
    await expectWhole(place);
  }

  await place.build();
  await expectWhole(place);
  const reader = await place.open();
  expect(reader.generation.passages).toBe(RELEASES);
  expect(reader.documentFrequency('harbour')).toBe(RELEASES);
  expect(await reader.lexical([{ terms: ['harbour'], weight: 1 }], 1000)).toHaveLength(RELEASES);
  expect(await reader.lexical([{ terms: ['word0'], weight: 1 }], 9)).toEqual([]);
  const { number } = reader.generation;
  for (const name of await readdir(indexDirectory)) {
    expect(name).toMatch(new RegExp(`^passages\\.lance$|-(?:${number}|${number - 1})\\.[a-z0-9]+$`));
  }
});

/** Whatever was current before the kill can be searched, and holds as many passages as it says. */
async function expectWhole(place: Workplace): Promise<void> {
  const generation = await place.archive.currentGeneration();
  if (generation === null) return;
  const reader = await place.open();
  const hits = await reader.lexical([{ terms: ['harbour'], weight: 1 }], 1000);
  expect(hits).toHaveLength(generation.passages);
}

/** Resolves with whether the child was killed before it was done. */
async function buildInChild(
  dataDirectory: string,
  indexDirectory: string,
  patience: number,
): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDirectory, indexDirectory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'begun') setTimeout(() => child.kill('SIGKILL'), patience);
  }
  const { code, signal } = await ended;
  expect(signal ?? code).toBeOneOf(['SIGKILL', 0]);
  return signal === 'SIGKILL';
}

function numbered(each: number) {
  return { source: `${each}.txt`, title: `Release ${each}`, body: `About word${each} and the harbour.` };
}
