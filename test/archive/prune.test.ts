import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openMemoryArchive } from '../../src/archive/store/sqlite-archive.ts';
import { FOLDER, failure, ingest, ingestPaths, raw, walk, whole } from '../fixtures/ingest-fixture.ts';
import { folderOf } from './reading/temporary-folder.ts';
import { incoming } from './store/incoming-fixture.ts';

const current = async (archive: Archive) =>
  (await archive.sources()).filter(({ status }) => status === 'current').map(({ source }) => source);

describe('pruning', () => {
  const kept = async () => {
    const archive = openMemoryArchive();
    await ingest(
      archive,
      walk(
        ...['a', 'list.jsonl#1', 'list.jsonl#2', 'sub/x', 'sub/deep/y', 'other/z'].map((source) =>
          raw(source),
        ),
      ),
    );
    return archive;
  };
  const prune = whole(FOLDER);

  it('withdraws what is gone from the folder', async () => {
    const archive = await kept();
    expect(await ingest(archive, walk(raw('a'), raw('sub/x')), { prune })).toMatchObject({
      withdrawn: 4,
      notPruned: null,
    });
    expect(await current(archive)).toEqual(['a', 'sub/x']);
    expect(await ingest(archive, walk(raw('a'), raw('sub/x')), { prune })).toMatchObject({ withdrawn: 0 });
  });

  it('is undone by the next ingest that finds the release again', async () => {
    const archive = await kept();
    await ingest(archive, walk(raw('a')), { prune });
    expect(await ingest(archive, walk(raw('a'), raw('sub/x')))).toMatchObject({ added: 1, unchanged: 1 });
    expect(await current(archive)).toEqual(['a', 'sub/x']);
  });

  it('leaves alone what is only unreadable now: a file, a record, a folder', async () => {
    const archive = await kept();
    const items = walk(failure('a'), failure('list.jsonl#line 2'), failure('sub'), raw('new'));
    expect(await ingest(archive, items, { prune })).toMatchObject({ withdrawn: 1 });
    expect(await current(archive)).toEqual([
      'a',
      'list.jsonl#1',
      'list.jsonl#2',
      'sub/x',
      'sub/deep/y',
      'new',
    ]);
  });

  it('leaves alone a release that is there but cannot be described', async () => {
    const archive = await kept();
    const broken = () => {
      throw new Error('no headline');
    };
    await ingest(archive, walk(raw('a', 'Changed.')), { prune, describe: broken });
    expect(await current(archive)).toEqual(['a']);
  });

  it('withdraws nothing when no release was found or a whole folder could not be read', async () => {
    const archive = await kept();
    const empty = await ingest(archive, walk(), { prune });
    expect(empty).toMatchObject({
      withdrawn: 0,
      notPruned: expect.stringContaining('an empty folder may be a mistake'),
    });
    const closed = await ingest(archive, walk(raw('a'), failure('/mnt/releases')), { prune });
    expect(closed).toMatchObject({ withdrawn: 0, notPruned: 'the folder /mnt/releases could not be read' });
    expect(await current(archive)).toHaveLength(6);
  });

  it('is done only when asked for', async () => {
    const archive = await kept();
    expect(await ingest(archive, walk(raw('a')))).toMatchObject({ withdrawn: 0, notPruned: null });
    expect(await current(archive)).toHaveLength(6);
  });

  it('withdraws nothing when one of the folders has no release in it any more', async () => {
    const archive = await kept();
    await ingest(archive, walk(raw('b', 'Text.', { folder: '/nowhere/else' })));
    const report = await ingest(archive, walk(raw('a')), { prune: whole(FOLDER, '/nowhere/else') });
    expect(report).toMatchObject({
      withdrawn: 0,
      notPruned: 'no release was found in /nowhere/else; an empty folder may be a mistake',
    });
  });
});

describe('pruning an archive of several folders', () => {
  const two = async () => {
    const folder = folderOf({
      'a/1.txt': 'One.',
      'a/2.txt': 'Two.',
      'b/3.txt': 'Three.',
      'b/sub/4.txt': 'Four.',
    });
    const archive = openMemoryArchive();
    const at = (...names: string[]) => names.map((name) => join(folder, name));
    await ingestPaths(archive, at('a'));
    await ingestPaths(archive, at('b'));
    return { archive, at };
  };

  it('withdraws from the given folders alone, in a dry run as in earnest', async () => {
    const { archive, at } = await two();
    for (const path of at('a/2.txt', 'b/3.txt')) rmSync(path);
    expect(await ingestPaths(archive, at('a'), { prune: true, dryRun: true })).toMatchObject({
      withdrawn: 1,
    });
    expect(await current(archive)).toHaveLength(4);
    expect(await ingestPaths(archive, at('a'), { prune: true })).toMatchObject({ withdrawn: 1 });
    expect(await current(archive)).toEqual(['1.txt', '3.txt', 'sub/4.txt']);
    expect(await ingestPaths(archive, at('a', 'b'), { prune: true })).toMatchObject({ withdrawn: 1 });
    expect(await current(archive)).toEqual(['1.txt', 'sub/4.txt']);
  });

  it('knows a folder by any path that leads to it', async () => {
    const { archive, at } = await two();
    const [file = '', target = '', link = ''] = at('a/2.txt', 'a', 'link');
    rmSync(file);
    symlinkSync(target, link);
    expect(await ingestPaths(archive, [link], { prune: true })).toMatchObject({ unchanged: 1, withdrawn: 1 });
  });

  it('leaves alone the folder above and the folder below', async () => {
    const { archive, at } = await two();
    const [gone = '', other = ''] = at('b/sub/4.txt', 'b/sub/5.txt');
    renameSync(gone, other);
    expect(await ingestPaths(archive, at('b/sub'), { prune: true })).toMatchObject({
      added: 1,
      withdrawn: 0,
    });
    expect(await current(archive)).toContain('sub/4.txt');
    expect(await ingestPaths(archive, at('b'), { prune: true })).toMatchObject({ withdrawn: 1 });
    expect(await current(archive)).toEqual(['1.txt', '2.txt', '3.txt', '5.txt', 'sub/5.txt']);
  });

  it('withdraws of a file that is given itself its own records only', async () => {
    const record = (id: number) => `{"id":${id},"text":"Text ${id}."}\n`;
    const folder = folderOf({ 'list.jsonl': record(1) + record(2), 'list.jsonl#x.txt': 'X.', 'z.txt': 'Z.' });
    const archive = openMemoryArchive();
    await ingestPaths(archive, [folder]);
    writeFileSync(join(folder, 'list.jsonl'), record(1));
    rmSync(join(folder, 'z.txt'));
    const report = await ingestPaths(archive, [join(folder, 'list.jsonl')], { prune: true });
    expect(report).toMatchObject({ unchanged: 1, withdrawn: 1 });
    expect(await current(archive)).toEqual(['list.jsonl#1', 'list.jsonl#x.txt', 'z.txt']);
  });

  it('leaves alone a file that is there but is passed over: a README once given itself', async () => {
    const folder = folderOf({ 'README.txt': 'Read me.', 'x.txt': 'X.' });
    const archive = openMemoryArchive();
    await ingestPaths(archive, [join(folder, 'README.txt')]);
    expect(await ingestPaths(archive, [folder], { prune: true })).toMatchObject({ added: 1, withdrawn: 0 });
    rmSync(join(folder, 'README.txt'));
    expect(await ingestPaths(archive, [folder], { prune: true })).toMatchObject({ withdrawn: 1 });
    expect(await current(archive)).toEqual(['x.txt']);
  });

  it('leaves alone what has the name of its folder in front, until its file is gone or kept under its own name', async () => {
    const { archive, at } = await two();
    const [theirs = '', ours = ''] = at('a/1.txt', 'b/1.txt');
    writeFileSync(ours, 'Another one.');
    await ingestPaths(archive, at('a', 'b'));
    expect(await current(archive)).toContain('b/1.txt');
    const alone = await ingestPaths(archive, at('b'), { prune: true });
    expect(alone).toMatchObject({ withdrawn: 0, failed: [{ source: '1.txt' }] });
    rmSync(theirs);
    expect(await ingestPaths(archive, at('b'), { prune: true })).toMatchObject({ updated: 1, withdrawn: 1 });
    expect(await current(archive)).toEqual(['1.txt', '2.txt', '3.txt', 'sub/4.txt']);
  });

  it('never withdraws what it knows no folder of, until that is seen again', async () => {
    const archive = openMemoryArchive();
    await archive.keepAll([incoming({ source: 'old' }), incoming({ source: 'older', body: 'Older.' })]);
    const prune = whole(FOLDER);
    await ingest(archive, walk(raw('new'), raw('old')), { prune });
    expect(await current(archive)).toEqual(['old', 'older', 'new']);
    expect(await ingest(archive, walk(raw('new')), { prune })).toMatchObject({ withdrawn: 1 });
    expect(await current(archive)).toEqual(['older', 'new']);
  });
});
