import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import type { App } from '../../src/app.ts';
import { createPlace } from '../fakes/running-app.ts';
import { randomNumbers } from './index/index-fixture.ts';

const KILLS = 5;
const RELEASES = 120;
/** Of a build of so many releases in the child, in milliseconds, generously. */
const LONGEST_BUILD = 400;
const CHILD = path.join(import.meta.dirname, '../fixtures/app-child.ts');

it(`an ingest killed while it indexes loses no release that it reported, ${KILLS} times, and every question is answered`, {
  timeout: 240_000,
}, async () => {
  const place = createPlace();
  onTestFinished(() => place.close());
  const random = randomNumbers(20221124);
  let edition = 0;
  for (let kills = 0; kills < KILLS; edition += 1) {
    for (let each = 0; each < RELEASES; each += 1) {
      // With each edition the third of them is corrected whose number and the edition's add up to a multiple of three.
      place.write(`${each}.txt`, textOf(each, Math.floor((edition + (each % 3)) / 3)));
    }
    const { kept, isKilled } = await ingestInChild(
      place.dataDirectory,
      place.folder,
      random() * LONGEST_BUILD,
    );
    kills += isKilled ? 1 : 0;
    expect(kept).toHaveLength(RELEASES);

    const app = await place.app();
    expect((await app.counts()).releases).toBe(RELEASES);
    // One that did not change is found whatever became of the build; one that did, as soon as the next build is done.
    await expectQuote(app, (4 - (edition % 3)) % 3);
    expect(await place.ingest(app)).toMatchObject({ added: 0, updated: 0, unchanged: RELEASES, failed: [] });
    for (const each of [0, 2, RELEASES - 1]) await expectQuote(app, each);
    await app.close();
  }

  /** The answer about a release stands in its text as it is now. */
  async function expectQuote(app: App, each: number): Promise<void> {
    const answer = await app.ask(`Which lamp keeper ${name(each)} tends the lighthouse?`);
    if (answer.status === 'not_found') throw new Error(`no answer about ${name(each)} in edition ${edition}`);
    const [citation] = answer.citations;
    expect(citation?.source).toBe(`${each}.txt`);
    expect(textOf(each, Math.floor((edition + (each % 3)) / 3))).toContain(citation?.quote);
  }
});

function textOf(each: number, revision: number): string {
  return `Keeper ${name(each)} tends the lighthouse since report ${revision}. The lamp of ${name(each)} is lit at dusk.\n`;
}

/** A name for a number, unlike any other. */
function name(each: number): string {
  const letters = [...each.toString().padStart(3, '0')].map((digit) => 'bdfgklmnrs'.charAt(Number(digit)));
  return `Z${letters.join('a')}avor`;
}

/** Runs the child and kills it so many milliseconds after it began to index. */
async function ingestInChild(dataDirectory: string, folder: string, patience: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDirectory, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const kept: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('kept ')) kept.push(line);
    if (line === 'indexing') setTimeout(() => child.kill('SIGKILL'), patience);
  }
  await exited;
  expect(child.signalCode ?? child.exitCode).toBeOneOf(['SIGKILL', 0]);
  return { kept, isKilled: child.signalCode === 'SIGKILL' };
}
