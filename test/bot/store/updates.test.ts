import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { botDatabaseFile } from '../../../src/bot/store/bot-database.ts';
import type { BotStore } from '../../../src/bot/store/bot-store.ts';
import { question, VERA } from './given.ts';
import { room } from './store-fixture.ts';

async function openUpdates(store: BotStore) {
  return (await store.unsettled()).map(({ update }) => update);
}

describe('updates', () => {
  it('are written at once, before anybody waits for it', async () => {
    const { directory, open } = room();
    const store = await open();
    const receiving = store.receive(question(1));
    const other = new Database(botDatabaseFile(directory), { readonly: true });
    expect(other.prepare('SELECT id FROM updates').pluck().all()).toEqual([1]);
    other.close();
    expect(await receiving).toEqual([question(1)]);
  });

  it('are new once, whether they were answered or not, also for the next process', async () => {
    const { open } = room();
    const store = await open();
    expect(await store.receive(question(1))).toHaveLength(1);
    expect(await store.receive(question(1))).toEqual([]);
    await store.settle(1);
    expect(await store.receive(question(1))).toEqual([]);
    expect(await (await open()).receive(question(1))).toEqual([]);
  });

  it('that are not settled come back whole, the oldest first, until they are', async () => {
    const { open } = room();
    const store = await open();
    const odd = question(3, 'Was it "\u202eher"? \ud83d\ude00 \u0000 \ud800');
    for (const update of [odd, question(1), question(2)]) await store.receive(update);
    await store.settle(2);
    expect(await openUpdates(await open())).toEqual([question(1), odd]);
    await store.settle(1);
    await store.settle(3);
    expect(await store.unsettled()).toEqual([]);
  });

  it('know how often they were attempted, until a process ends as it should', async () => {
    const { open } = room();
    const store = await open();
    await store.receive(question(1));
    await store.receive(question(2));
    await store.attempt(2);
    await store.attempt(2);
    const attempts = async () => (await (await open()).unsettled()).map((one) => one.attempts);
    expect(await attempts()).toEqual([1, 3]);
    await store.clearAttempts();
    expect(await attempts()).toEqual([0, 0]);
    await store.attempt(1);
    expect(await attempts()).toEqual([1, 0]);
  });

  it('that are torn or of no known shape are left out for good', async () => {
    const { directory, open } = room();
    const store = await open();
    for (const id of [1, 2, 3, 4, 5]) await store.receive(question(id));
    const other = new Database(botDatabaseFile(directory));
    const tear = other.prepare<[string, number]>('UPDATE updates SET body = ? WHERE id = ?');
    tear.run('{"update_id":1,"mess', 1);
    tear.run('{"update_id":2,"message":"text"}', 2);
    tear.run('{"message":{}}', 3);
    tear.run(JSON.stringify(question(9)), 4);
    other.close();
    expect(await openUpdates(store)).toEqual([question(5)]);
    expect(await store.receive(question(1))).toEqual([]);
  });

  it('leave no text behind once they are settled', async () => {
    const { directory, open } = room();
    const store = await open();
    for (const id of [1, 2, 3]) await store.receive(question(id, `My secret ${'word '.repeat(id * 300)}`));
    for (const id of [1, 2, 3]) await store.settle(id);
    const other = new Database(botDatabaseFile(directory), { readonly: true });
    expect(other.prepare('SELECT body, sender FROM updates').raw().all()).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    other.close();
    await store.close();
    const bytes = readdirSync(directory).map((name) => readFileSync(path.join(directory, name), 'latin1'));
    expect(bytes.join('')).not.toContain('My secret');
    expect(bytes.join('')).not.toContain('word word');
  });

  it('are known for 48 hours, and not kept for longer', async () => {
    const { directory, open, later } = room();
    const store = await open();
    await store.receive(question(1));
    await store.settle(1);
    await store.receive(question(2));
    later(47);
    await store.receive(question(3, 'Who met?', VERA));
    await store.settle(3);
    expect(await store.receive(question(1))).toEqual([]);
    later(2);
    await store.settle(3);
    const other = new Database(botDatabaseFile(directory), { readonly: true });
    expect(other.prepare('SELECT id FROM updates').pluck().all()).toEqual([2, 3]);
    other.close();
    expect(await openUpdates(store)).toEqual([question(2)]);
  });
});
