import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { botDatabaseFile, openBotDatabase } from '../../../src/bot/store/bot-database.ts';
import { BOT_SCHEMA_VERSION } from '../../../src/bot/store/bot-schema.ts';
import { createBotStore, openBotStore } from '../../../src/bot/store/sqlite-bot-store.ts';
import { ALI, given, question } from './given.ts';
import { refusal, room } from './store-fixture.ts';

describe('opening what the bot remembers', () => {
  it('creates the directory, and stands beside an archive', async () => {
    const { directory } = room();
    const nested = path.join(directory, 'not', 'yet');
    const store = await openBotStore(nested);
    const archive = await openArchive(nested);
    await store.setFact('key', 'value');
    expect(await archive.meta('key')).toBeNull();
    await archive.close();
    await store.close();
  });

  it('refuses a database of a newer version or of another program, untouched', async () => {
    const { directory, open } = room();
    await (await open()).close();
    const newer = new Database(botDatabaseFile(directory));
    newer.pragma(`user_version = ${BOT_SCHEMA_VERSION + 1}`);
    newer.close();
    expect(await refusal(open())).toMatch(
      /bot\.db: a newer Communique wrote it .*update Communique, or move the file away and start the bot/,
    );

    const other = path.join(directory, 'other');
    await (await openArchive(other)).close();
    mkdirSync(path.join(directory, 'swapped'));
    const swapped = botDatabaseFile(path.join(directory, 'swapped'));
    writeFileSync(swapped, readFileSync(path.join(other, 'archive.db')));
    const before = readFileSync(swapped);
    expect(await refusal(openBotStore(path.dirname(swapped)))).toMatch(/a database of another program/);
    expect(readFileSync(swapped).equals(before)).toBe(true);
  });

  it('says what is wrong with a directory that is none, and with a file that is damaged', async () => {
    const { directory, open } = room();
    const file = path.join(directory, 'file');
    writeFileSync(file, '');
    expect(await refusal(openBotStore(file))).toMatch(/it is not a directory.*set DATA_DIR/);
    writeFileSync(botDatabaseFile(directory), 'To whom it may concern: this is a letter.'.repeat(100));
    expect(await refusal(open())).toMatch(
      /bot\.db: the file is damaged .*restore it from a copy, or move .*bot\.db away and start the bot without/,
    );
  });

  it('says at the first use of a torn file that it is damaged', async () => {
    const { directory, open } = room();
    await (await open()).close();
    const { size } = statSync(botDatabaseFile(directory));
    const store = await open();
    for (let message = 0; message < 30; message++) {
      await store.keepAnswer(given({ questionMessageId: message, question: 'Who? '.repeat(300) }));
    }
    await store.close();
    writeFileSync(botDatabaseFile(directory), readFileSync(botDatabaseFile(directory)).fill(0xa5, size));
    const torn = await open();
    expect(await refusal(torn.conversation({ chatId: ALI, threadId: null }, ALI, 9))).toMatch(
      /^Cannot read .*bot\.db: the file is damaged .*start the bot without/,
    );
    expect(await refusal(torn.keepAnswer(given()))).toMatch(
      /^Cannot write to .*bot\.db: the file is damaged/,
    );
  });
});

describe('two connections', () => {
  it('read what is committed while another is in the middle of a transaction', async () => {
    const { directory, open } = room();
    const store = await open();
    const id = await store.keepAnswer(given());
    const other = new Database(botDatabaseFile(directory));
    other.exec("BEGIN IMMEDIATE; UPDATE answers SET question = 'Not yet'");
    expect(await store.answer(id)).toMatchObject({ question: 'Who met?' });
    other.exec('COMMIT');
    other.close();
    expect(await store.answer(id)).toMatchObject({ question: 'Not yet' });
  });

  it('see each other’s updates, each of them new to one only', async () => {
    const { open } = room();
    const [one, two] = [await open(), await open()];
    const news = await Promise.all(
      Array.from({ length: 40 }, (_, id) => (id % 3 === 0 ? one : two)).flatMap((store, id) => [
        store.receive(question(id)),
        (store === one ? two : one).receive(question(id)),
      ]),
    );
    expect(news.flat()).toHaveLength(40);
    expect(await two.unsettled()).toHaveLength(40);
  });

  it('write one after the other, and say so when the other does not end', async () => {
    const { directory } = room();
    const database = openBotDatabase(directory);
    database.pragma('busy_timeout = 1');
    const store = createBotStore(database, botDatabaseFile(directory));
    const other = new Database(botDatabaseFile(directory));
    other.exec('BEGIN IMMEDIATE');
    expect(await refusal(store.receive(question(1)))).toMatch(
      /^Cannot write to .*bot\.db: another process holds the database locked; wait/,
    );
    other.close();
    expect(await store.receive(question(1))).toHaveLength(1);
    await store.close();
  });
});

describe('a full disk', () => {
  it('is said, and takes nothing that was kept before', async () => {
    const { directory } = room();
    const database = openBotDatabase(directory);
    const store = createBotStore(database, botDatabaseFile(directory));
    await store.receive(question(1));
    database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 2}`);
    expect(await refusal(store.receive(question(2, 'x'.repeat(100_000))))).toMatch(
      /bot\.db: the disk is full; free some space/,
    );
    expect((await store.unsettled()).map(({ update }) => update)).toEqual([question(1)]);
    await store.close();
  });
});
