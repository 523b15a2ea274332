import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, type AppOverrides, createApp } from '../../src/app.ts';
import { releaseId } from '../../src/archive/release-id.ts';
import { parseConfig } from '../../src/config/config.ts';
import { silentLogger } from '../../src/log.ts';
import { rulesHere } from '../fakes/rules-here.ts';

const QUAY = releaseId('quay.txt');

let directory: string;
let app: App;

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'communique-facts-'));
  mkdirSync(path.join(directory, 'corpus'));
  writeRelease('The Minister of Ports, Selma Arden, opened the new quay in Port Alder on 3 May 2023.');
  app = await opened({ rules: rulesHere });
  await app.ingest({ paths: [path.join(directory, 'corpus')] });
});

afterEach(async () => {
  await app.close();
  rmSync(directory, { recursive: true });
});

function opened(overrides: AppOverrides = {}): Promise<App> {
  const config = parseConfig({ DATA_DIR: path.join(directory, 'data') });
  return createApp(config, { logger: silentLogger, ...overrides });
}

function writeRelease(sentence: string): void {
  writeFileSync(path.join(directory, 'corpus', 'quay.txt'), `New quay opened\n\n${sentence}\n`);
}

async function namesOf(name: string): Promise<readonly string[]> {
  return (await app.who(name)).people.map((person) => person.name);
}

describe('the facts of a release', () => {
  it('go with it when it is withdrawn, and come back with it', async () => {
    expect(await namesOf('Arden')).toEqual(['Selma Arden']);
    await app.withdraw(QUAY, { reason: 'published by mistake', by: 'the press office' });
    expect(await namesOf('Arden')).toEqual([]);
    expect((await app.brief({ words: 'new quay Port Alder' })).brief).toBeNull();
    expect((await app.factsOf(QUAY)).people).toEqual([]);
    await app.restore(QUAY);
    expect(await namesOf('Arden')).toEqual(['Selma Arden']);
  });

  it('are those of the corrected text', async () => {
    writeRelease('The Minister of Ports, Ida Kale, opened the new quay in Port Alder on 4 May 2023.');
    await app.ingest({ paths: [path.join(directory, 'corpus')] });
    expect([await namesOf('Arden'), await namesOf('Kale')]).toEqual([[], ['Ida Kale']]);
    expect((await app.brief({ releaseId: QUAY })).brief?.eventDate.value).toBe('2023-05-04');
  });

  it('are read, in a thread, of an archive that a program without facts has kept', async () => {
    await app.close();
    const database = new Database(path.join(directory, 'data', 'archive.db'));
    database.pragma('foreign_keys = ON');
    database.exec('DELETE FROM facts');
    database.close();
    app = await opened();
    expect(await namesOf('Arden')).toEqual(['Selma Arden']);
  });
});
