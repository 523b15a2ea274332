import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireIngestLock } from '../../../src/archive/store/ingest-lock.ts';
import { openArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { ArchiveError } from '../../../src/errors.ts';

const CHILD = path.join(import.meta.dirname, '../../fixtures/lock-child.ts');

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'communique-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('the ingest lock', () => {
  it('is held by one, who is named to the other, until it is released', () => {
    const lock = acquireIngestLock(path.join(directory, 'new'), () => new Date('2024-05-06T07:08:09Z'));
    expect(() => acquireIngestLock(path.join(directory, 'new'))).toThrow(
      `another ingest is running (pid ${process.pid}, since 2024-05-06T07:08:09.000Z); wait for it or stop it`,
    );
    lock.release();
    acquireIngestLock(path.join(directory, 'new')).release();
  });

  it('keeps no one from reading or writing the archive', async () => {
    const lock = acquireIngestLock(directory);
    await (await openArchive(directory)).close();
    lock.release();
  });

  it('ends with its process, also one that is killed', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, directory], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(() => acquireIngestLock(directory)).toThrow(`pid ${child.pid},`);
    child.kill('SIGKILL');
    await once(child, 'close');
    acquireIngestLock(directory).release();
  });

  it('says why it cannot be taken', () => {
    const file = path.join(directory, 'file');
    writeFileSync(file, '');
    expect(() => acquireIngestLock(file)).toThrow(ArchiveError);
    expect(() => acquireIngestLock(file)).toThrow(
      /^Cannot create the data directory .*file: it is not a directory/,
    );
  });
});
