import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../src/answering/answer.ts';
import type { App, IngestSummary } from '../src/app.ts';
import { databaseFile } from '../src/archive/store/database.ts';
import { ArchiveError, IndexError, QuestionError, ReadError } from '../src/errors.ts';
import { recordingLogger } from './fakes/recording-logger.ts';
import { createPlace, type Place } from './fakes/running-app.ts';
import { finish } from './scripts/process.ts';

const LOCK_CHILD = path.join(import.meta.dirname, 'fixtures/lock-child.ts');
const QUAY = 'The quay of Port Alder was opened by Adrian Voss.';
const WHO = 'Who opened the quay of Port Alder?';

const quotes = (answer: Answer) =>
  answer.status === 'answered' ? answer.citations.map(({ quote }) => quote).join('\n') : '';

function temporary(files: Readonly<Record<string, string>> = {}): Place {
  const place = createPlace(files);
  onTestFinished(() => place.close());
  return place;
}

describe('a folder that cannot be ingested', () => {
  it('because nothing is in it: says what to put there', async () => {
    const place = temporary();
    const failed = place.ingest(await place.app());
    await expect(failed).rejects.toThrow(ReadError);
    await expect(failed).rejects.toThrow(
      /no release files in .*releases; put \.txt, \.md, \.html or \.jsonl files there/,
    );
  });

  it('because it is not there: says which, and loses nothing that is kept', async () => {
    const place = temporary({ 'quay.txt': QUAY });
    const app = await place.app();
    await place.ingest(app);
    const failed = place.ingest(app, { paths: [path.join(place.folder, 'nowhere')], prune: true });
    await expect(failed).rejects.toThrow(ReadError);
    await expect(failed).rejects.toThrow(/nowhere: there is no such file or folder.*create it/);
    expect(quotes(await app.ask(WHO))).toContain('Adrian Voss');
  });
});

describe('a folder of bad files', () => {
  let place: Place;
  let app: App;
  let summary: IngestSummary;

  beforeAll(async () => {
    place = createPlace({
      'quay.txt': QUAY,
      'zero.txt': '',
      'blank.txt': ' \n\t\n ',
      'nul.txt': 'The crane\u0000 of Port Alder is 90 metres tall.',
      'navigation.html':
        '<html><head><title>Menu</title></head><body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li></ul></nav></body></html>',
      'one line.txt': `${wordsOfAbout(5_000_000)} and it names the lamplighter.`,
      'twin one.txt': 'The lighthouse of Cape Orrin was painted white in spring.',
      'twin two.txt': 'The lighthouse of Cape Orrin was painted white in spring.',
      'отчёт о гавани 2023.txt': 'Директор гавани Пётр Лавров открыл новый причал.',
    });
    place.write(
      'binary.txt',
      Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 251),
    );
    place.write(
      'broken.txt',
      Buffer.concat([
        Buffer.from('The dredger '),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from(' reached Port Alder in May.'),
      ]),
    );
    truncateSync(place.write('huge.txt', 'The start of it.'), 50 * 1024 * 1024);
    mkdirSync(path.join(place.folder, 'archive'));
    symlinkSync(place.folder, path.join(place.folder, 'archive', 'circle'));
    app = await place.app();
    summary = await place.ingest(app);
  }, 60_000);
  afterAll(() => place.close());

  const errorOf = (source: string) => summary.failed.find((one) => one.source === source)?.error;

  it.each([
    ['zero.txt', /holds no text.*write the release into it, or remove it/],
    ['blank.txt', /holds no text.*write the release into it, or remove it/],
    ['binary.txt', /binary.*save the release as \.txt/],
    ['huge.txt', /50 MB.*at most 20 MB.*split it/],
    ['navigation.html', /only navigation.*save the release itself/],
    ['archive/circle', /circle.*remove the link/],
  ])('names %s and says what to do about it', (source, expected) => {
    expect(errorOf(source)).toMatch(expected);
  });

  it('reads all the others all the same', async () => {
    expect(summary.failed).toHaveLength(6);
    expect(summary.added).toBe(7);
    expect((await app.counts()).releases).toBe(7);
  });

  it.each([
    [WHO, 'Adrian Voss'],
    ['How tall is the crane of Port Alder?', '90 metres'],
    ['When did the dredger reach Port Alder?', 'in May'],
    ['Кто открыл новый причал?', 'Пётр Лавров'],
  ])('answers "%s" from them', async (question, expected) => {
    const answer = await app.ask(question);
    expect(quotes(answer)).toContain(expected);
    expect(quotes(answer)).not.toContain('\u0000');
  });

  it('finds the last word of a line of 5 MB, and shows a passage of it, not the line', async () => {
    const [found] = await app.search('lamplighter');
    expect(found?.source).toBe('one line.txt');
    expect(found?.text).toContain('lamplighter');
    expect(found?.text.length).toBeLessThan(10_000);
  });

  it('finds two files with the same text once', async () => {
    const found = (await app.search('lighthouse of Cape Orrin')).filter(({ source }) =>
      source.startsWith('twin'),
    );
    expect(found).toHaveLength(1);
  });

  it('is not withdrawn by --prune for having become unreadable', async () => {
    place.write('quay.txt', '');
    expect(await place.ingest(app, { prune: true })).toMatchObject({ withdrawn: 0 });
    expect(quotes(await app.ask(WHO))).toContain('Adrian Voss');
  });
});

describe('a data directory that cannot be written to', () => {
  it('because it is a file: names it and DATA_DIR', async () => {
    const place = temporary({ 'quay.txt': QUAY });
    writeFileSync(place.dataDirectory, 'not a directory');
    const failed = place.ingest(await place.app());
    await expect(failed).rejects.toThrow(ArchiveError);
    await expect(failed).rejects.toThrow(
      new RegExp(`${place.dataDirectory}: it is not a directory.*set DATA_DIR`),
    );
  });

  it('because it is read-only: ends with a line that names it and DATA_DIR, and what is kept stays', async () => {
    const place = temporary({ 'quay.txt': QUAY });
    await place.ingest(await place.app());
    place.write('new.txt', 'A crane arrived at Port Alder.');
    const files = readdirSync(place.dataDirectory).map((name) => path.join(place.dataDirectory, name));
    for (const file of [...files, place.dataDirectory]) chmodSync(file, 0o555);
    chmodSync(path.dirname(place.dataDirectory), 0o755);
    const { exitCode, stdout, stderr } = await command(place, unprivileged(), 'scripts/ingest.ts', '--json');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^communique ingest: .*data.*(permission denied|read-only).*DATA_DIR.*\n$/);
    for (const file of [place.dataDirectory, ...files]) chmodSync(file, 0o755);
    expect(quotes(await (await place.app()).ask(WHO))).toContain('Adrian Voss');
  });

  it('because the disk takes no more: ends with a line that says so, and goes on once there is room', async () => {
    const reports = Array.from({ length: 200 }, (_, index) => [
      `${index}.txt`,
      `Report ${index} of the harbour. ${QUAY} `.repeat(20),
    ]);
    const place = temporary(Object.fromEntries(reports));
    const full = await command(place, { mostBlocksOfAFile: 800 }, 'scripts/ingest.ts', '--json');
    expect(full).toMatchObject({ exitCode: 1, stdout: '' });
    expect(full.stderr).toMatch(/communique ingest: Cannot .*data.*(disk|space|room)/);
    const { added, unchanged, failed } = await place.ingest(await place.app());
    expect({ kept: added + unchanged, failed }).toEqual({ kept: 200, failed: [] });
  });
});

describe('two ingests at once', () => {
  it('the second says who is at it and what to do, exits 1, and the archive still answers', async () => {
    const place = temporary({ 'quay.txt': QUAY });
    const app = await place.app();
    await place.ingest(app);
    const holder = spawn(process.execPath, ['--import', 'tsx', LOCK_CHILD, place.dataDirectory]);
    onTestFinished(() => void holder.kill());
    await once(holder.stdout, 'data');
    const second = await command(place, {}, 'scripts/ingest.ts', '--json');
    expect(second).toMatchObject({ exitCode: 1, stdout: '' });
    expect(second.stderr).toMatch(
      new RegExp(
        `^communique ingest: Cannot ingest into .*data: another ingest is running \\(pid ${holder.pid}, .*wait for it or stop it`,
      ),
    );
    expect(quotes(await app.ask(WHO))).toContain('Adrian Voss');
  });

  it('of one process: one does all of it, the other is refused and takes nothing from it', async () => {
    const place = temporary({ 'quay.txt': QUAY, 'b.txt': 'The ferry sails at noon.' });
    const [one, other] = [await place.app(), await place.app()];
    const outcomes = await Promise.allSettled([place.ingest(one), place.ingest(other)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'ArchiveError', message: expect.stringContaining('another ingest is running') },
    });
    expect(await place.ingest(other)).toMatchObject({ unchanged: 2 });
  });
});

describe('an index that cannot be used', () => {
  let template: Place;
  beforeAll(async () => {
    template = createPlace({ 'quay.txt': QUAY, 'ferry.txt': 'The ferry sails at noon from Lantern Island.' });
    const app = await template.app();
    await template.ingest(app);
    await app.close();
  });
  afterAll(() => template.close());

  /** A copy of an ingested data directory, with the name of its index directory. */
  function copy(): { place: Place; index: string } {
    const place = temporary();
    cpSync(template.dataDirectory, place.dataDirectory, { recursive: true });
    return { place, index: path.join(place.dataDirectory, 'index') };
  }
  const named = (index: string, pattern: RegExp) => {
    const name = readdirSync(index).find((one) => pattern.test(one));
    if (name === undefined) throw new Error(`no ${pattern} in ${readdirSync(index).join(' ')}`);
    return path.join(index, name);
  };
  const filesBelow = (directory: string): string[] =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));

  it.each<[string, (index: string) => void]>([
    ['is gone', (index) => rmSync(index, { recursive: true })],
    ['has lost its graph', (index) => rmSync(named(index, /^vectors-.*hnsw$/))],
    ['has a torn graph', (index) => truncateSync(named(index, /^vectors-.*hnsw$/), 100)],
    [
      'has a graph of other bytes',
      (index) => writeFileSync(named(index, /^vectors-.*hnsw$/), Buffer.alloc(5_000, 7)),
    ],
    ['has lost its statistics', (index) => rmSync(named(index, /^statistics/))],
    ['has torn statistics', (index) => truncateSync(named(index, /^statistics/), 13)],
    ['has lost its manifest', (index) => rmSync(named(index, /^generation/))],
    ['has lost its full-text table', (index) => rmSync(named(index, /lance$/), { recursive: true })],
    [
      'has torn files in its full-text table',
      (index) => {
        for (const file of filesBelow(named(index, /lance$/))) truncateSync(file, 3);
      },
    ],
  ])('because it %s is made again from the archive, with a line in the log', async (_, damage) => {
    const { place, index } = copy();
    damage(index);
    const logger = recordingLogger();
    const app = await place.app(logger);
    expect(quotes(await app.ask(WHO))).toContain('Adrian Voss');
    expect(logger.lines.filter(({ level }) => level === 'warn' || level === 'error')).toMatchObject([
      { level: 'warn', message: 'the index cannot be used: making it again from the archive' },
    ]);
    const after = recordingLogger();
    expect(quotes(await (await place.app(after)).ask(WHO))).toContain('Adrian Voss');
    expect(after.lines).toEqual([]);
  });

  it('because another embedding made it is an error with the remedy, and the remedy works', async () => {
    const { place } = copy();
    const database = new Database(databaseFile(place.dataDirectory));
    database.exec("UPDATE generations SET settings = replace(settings, 'local-', 'openai-')");
    database.close();
    const app = await place.app();
    const asked = app.ask(WHO);
    await expect(asked).rejects.toThrow(IndexError);
    await expect(asked).rejects.toThrow(
      /made with embeddings openai-.*npm run ingest -- --rebuild.*, or set EMBEDDINGS .*back/,
    );
    place.write('quay.txt', QUAY);
    await place.ingest(app, { rebuild: true });
    expect(quotes(await app.ask(WHO))).toContain('Adrian Voss');
  });

  it('because nothing was ever ingested is an error that says what to do', async () => {
    const place = temporary();
    const asked = (await place.app()).ask(WHO);
    await expect(asked).rejects.toThrow(IndexError);
    await expect(asked).rejects.toThrow(/npm run ingest/);
  });

  it.each([
    ['', /no word.*ask with words/],
    ['   \n', /no word.*ask with words/],
    ['🕊️🇦🇿👍🏽', /no word.*ask with words/],
    ['quay '.repeat(2_000), /10000 characters.*4000 is the most.*fewer words/],
  ])('a question that cannot be asked is refused: %#', async (question, expected) => {
    const { place } = copy();
    const app = await place.app();
    for (const asked of [app.ask(question), app.search(question)]) {
      await expect(asked).rejects.toThrow(QuestionError);
      await expect(asked).rejects.toThrow(expected);
    }
  });

  it('a question in query syntax is only words', async () => {
    const { place } = copy();
    const app = await place.app();
    for (const syntax of [
      '" OR NEAR(',
      '*',
      'AND NOT',
      "'; DROP TABLE releases; --",
      'title:',
      '[1 TO 2]',
      '\\',
      '\u0000',
    ]) {
      expect(quotes(await app.ask(`${WHO} ${syntax}`))).toContain('Adrian Voss');
      const [found] = await app.search(`quay* ${syntax}`);
      expect(found?.source).toBe('quay.txt');
    }
    await expect(app.ask('" OR NEAR(')).resolves.toBeDefined();
    await expect(app.ask('AND NOT')).resolves.toBeDefined();
    await expect(app.ask('*')).rejects.toThrow(QuestionError);
  });
});

/** Text of about so many letters in words of a language that does not exist, the same each time. */
function wordsOfAbout(letters: number): string {
  let state = 1;
  const word = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `${((state >>> 8) % 3_000).toString(36)}ab`;
  };
  return Array.from({ length: letters / 6 }, word).join(' ');
}

interface Circumstances {
  readonly uid?: number;
  /** As on a disk that is full: no file grows beyond so many blocks of 512 bytes. */
  readonly mostBlocksOfAFile?: number;
}

/** A user whom file permissions stop, as they do not stop the superuser. */
function unprivileged(): Circumstances {
  return process.getuid?.() === 0 ? { uid: 65_534 } : {};
}

/** A real command on the place's data directory and folder. */
async function command(
  place: Place,
  circumstances: Circumstances,
  script: string,
  ...given: readonly string[]
) {
  const { uid, mostBlocksOfAFile } = circumstances;
  const limit = `ulimit -f ${mostBlocksOfAFile ?? 'unlimited'}; exec "$0" "$@"`;
  const file = path.join(import.meta.dirname, '..', script);
  const call = ['-c', limit, process.execPath, '--import', import.meta.resolve('tsx'), file, ...given];
  const child = spawn('sh', call, {
    cwd: path.dirname(place.folder),
    env: { PATH: '/usr/bin:/bin', DATA_DIR: place.dataDirectory, CORPUS_DIR: place.folder },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return await finish(child);
}
