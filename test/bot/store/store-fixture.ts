import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect } from 'vitest';
import type { BotStore } from '../../../src/bot/store/bot-store.ts';
import { openBotStore } from '../../../src/bot/store/sqlite-bot-store.ts';
import { ArchiveError } from '../../../src/errors.ts';

const rooms: { directory: string; stores: BotStore[] }[] = [];

afterEach(async () => {
  for (const { directory, stores } of rooms.splice(0)) {
    for (const store of stores) await store.close();
    rmSync(directory, { recursive: true, force: true });
  }
});

/** A data directory of its own, stores on it, and a clock that stands still until it is set. */
export function room() {
  const directory = mkdtempSync(path.join(tmpdir(), 'communique-bot-'));
  const stores: BotStore[] = [];
  rooms.push({ directory, stores });
  const clock = { now: new Date('2025-03-01T12:00:00.000Z') };
  return {
    directory,
    clock,
    async open(): Promise<BotStore> {
      const store = await openBotStore(directory, { now: () => clock.now });
      stores.push(store);
      return store;
    },
    later(hours: number): string {
      clock.now = new Date(clock.now.getTime() + hours * 3_600_000);
      return clock.now.toISOString();
    },
  };
}

/** The message of the ArchiveError that an attempt ends with. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ArchiveError);
  return error instanceof ArchiveError ? error.message : '';
}
