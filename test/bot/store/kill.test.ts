import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { botDatabaseFile } from '../../../src/bot/store/bot-database.ts';
import type { BotStore } from '../../../src/bot/store/bot-store.ts';
import { ALI, question } from './given.ts';
import { room } from './store-fixture.ts';

const KILLS = 16;
const UPDATES = 24;
const CHILD = path.join(import.meta.dirname, '../../fixtures/bot-store-child.ts');

it(`a bot that is killed loses nothing that it kept and works on everything once, ${KILLS} times`, {
  timeout: 240_000,
}, async () => {
  const { directory, open } = room();
  const answers = new Map<number, string>();
  for (let kills = 0; kills < KILLS; kills++) {
    // The first is killed as it creates the database, the next ones a little later each.
    const { lines, isKilled } = await run(directory, kills * UPDATES, 1 + kills * 7);
    expect(isKilled).toBe(true);
    const store = await open();
    await expectSound(directory, store, lines, answers);
    await store.close();
  }
  const { lines } = await run(directory, KILLS * UPDATES, Number.POSITIVE_INFINITY);
  expect(lines.at(-1)).toBe('complete');
  const store = await open();
  await expectSound(directory, store, lines, answers);
  expect(await store.unsettled()).toEqual([]);
  expect(answers.size).toBeGreaterThan(UPDATES * 2);
});

async function expectSound(
  directory: string,
  store: BotStore,
  lines: readonly string[],
  answers: Map<number, string>,
): Promise<void> {
  const database = new Database(botDatabaseFile(directory), { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();

  const told = (word: string) => numbers(lines, word);
  const open = new Set((await store.unsettled()).map(({ update }) => update.update_id));
  const settled = new Set(told('settled'));
  for (const id of settled) expect(open).not.toContain(id);
  for (const id of told('received')) {
    expect(await store.receive(question(id))).toEqual([]);
    // One that is neither open nor reported settled was being settled: its answer was sent.
    if (!open.has(id) && !settled.has(id)) expect(told('sent')).toContain(id);
  }
  for (const line of lines) {
    const [, update = '', id = ''] = /^kept (\d+) (\d+)$/.exec(line) ?? [];
    if (id === '') continue;
    // Answered anew after a restart, a question has the same answer's place.
    expect(answers.get(Number(update)) ?? id).toBe(id);
    answers.set(Number(update), id);
  }
  for (const [update, id] of answers) {
    expect(await store.answerToMessage(ALI, update * 10)).toMatchObject({
      id: Number(id),
      question: `Question ${update}`,
    });
  }
  for (const update of told('sent')) {
    const messageIds = [update * 10 + 1, update * 10 + 2];
    expect(await store.answerInMessage(ALI, update * 10 + 2)).toMatchObject({ messageIds });
  }
}

/** The updates that lines of one word tell of. */
function numbers(lines: readonly string[], word: string): readonly number[] {
  return lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.split(' ')[1]));
}

/** Runs the child and kills it when it has written more than `patience` lines. */
function run(
  directory: string,
  from: number,
  patience: number,
): Promise<{ readonly lines: readonly string[]; readonly isKilled: boolean }> {
  return new Promise((resolve, reject) => {
    const words = [directory, `${from}`, `${from + UPDATES}`];
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (lines.length > patience) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve({ lines, isKilled: signal === 'SIGKILL' });
      else reject(new Error(`The child ended with ${code ?? signal}: ${complaint}`));
    });
  });
}
