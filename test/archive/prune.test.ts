import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openMemoryArchive } from '../../src/archive/store/sqlite-archive.ts';
import { failure, ingest, raw, walk } from '../fixtures/ingest-fixture.ts';

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
  const current = async (archive: Archive) =>
    (await archive.sources()).filter(({ status }) => status === 'current').map(({ source }) => source);

  it('withdraws what is gone from the folder, within its scope', async () => {
    const archive = await kept();
    const scope = (source: string) => !source.startsWith('other/');
    expect(await ingest(archive, walk(raw('a'), raw('sub/x')), { prune: true, scope })).toMatchObject({
      withdrawn: 3,
      notPruned: null,
    });
    expect(await current(archive)).toEqual(['a', 'sub/x', 'other/z']);
    expect(await ingest(archive, walk(raw('a'), raw('sub/x')), { prune: true, scope })).toMatchObject({
      withdrawn: 0,
    });
  });

  it('is undone by the next ingest that finds the release again', async () => {
    const archive = await kept();
    await ingest(archive, walk(raw('a')), { prune: true });
    expect(await ingest(archive, walk(raw('a'), raw('sub/x')))).toMatchObject({ added: 1, unchanged: 1 });
    expect(await current(archive)).toEqual(['a', 'sub/x']);
  });

  it('leaves alone what is only unreadable now: a file, a record, a folder', async () => {
    const archive = await kept();
    const items = walk(failure('a'), failure('list.jsonl#line 2'), failure('sub'), raw('new'));
    expect(await ingest(archive, items, { prune: true })).toMatchObject({ withdrawn: 1 });
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
    await ingest(archive, walk(raw('a', 'Changed.')), { prune: true, describe: broken });
    expect(await current(archive)).toEqual(['a']);
  });

  it('withdraws nothing when no release was found or a whole folder could not be read', async () => {
    const archive = await kept();
    const empty = await ingest(archive, walk(), { prune: true });
    expect(empty).toMatchObject({
      withdrawn: 0,
      notPruned: expect.stringContaining('an empty folder may be a mistake'),
    });
    const closed = await ingest(archive, walk(raw('a'), failure('/mnt/releases')), { prune: true });
    expect(closed).toMatchObject({ withdrawn: 0, notPruned: 'the folder /mnt/releases could not be read' });
    expect(await current(archive)).toHaveLength(6);
  });

  it('is done only when asked for', async () => {
    const archive = await kept();
    expect(await ingest(archive, walk(raw('a')))).toMatchObject({ withdrawn: 0, notPruned: null });
    expect(await current(archive)).toHaveLength(6);
  });
});
