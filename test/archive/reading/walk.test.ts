import { chmodSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/archive/reading/walk.ts';
import { ReadError } from '../../../src/errors.ts';
import { folderOf, readAll } from './temporary-folder.ts';

const sourcesOf = (results: Awaited<ReturnType<typeof readAll>>): string[] =>
  results.map((result) => (result.kind === 'release' ? result.release.source : `! ${result.source}`));

describe('finding files', () => {
  it('names them by their path below the folder, in one order, and passes over what is no release', async () => {
    const folder = folderOf({
      'b.txt': 'b',
      'a/отчёт 1.md': 'a',
      'a/B.TXT': 'B',
      'README.md': 'about',
      'a/readme.txt': 'about',
      '.hidden.txt': 'x',
      '.git/c.txt': 'x',
      'node_modules/p/d.txt': 'x',
      'Thumbs.db': 'x',
      '.DS_Store': 'x',
    });
    expect(sourcesOf(await readAll([folder]))).toEqual(['a/B.TXT', 'a/отчёт 1.md', 'b.txt']);
  });

  it('composes names, so that a release keeps its source on every system', async () => {
    const folder = folderOf({ 'Go\u0308ru\u0308s\u0327.txt': 'x' });
    expect(sourcesOf(await readAll([folder]))).toEqual(['Görüş.txt']);
  });

  it('reports a kind that nothing reads', async () => {
    const folder = folderOf({ 'a.txt': 'a', 'b.xyz': 'b' });
    expect(await readAll([folder])).toContainEqual({
      kind: 'failure',
      source: 'b.xyz',
      error: expect.stringContaining('not a known kind of release file: .xyz; known: .txt'),
    });
  });

  it('takes a file that is given itself by its name', async () => {
    const folder = folderOf({ 'deep/README.md': 'words' });
    expect(sourcesOf(await readAll([join(folder, 'deep/README.md')]))).toEqual(['README.md']);
  });

  it('refuses a path that is not there and a folder without a file, before anything is read', async () => {
    const folder = folderOf({ 'a.txt': 'a' });
    mkdirSync(join(folder, 'empty'));
    await expect(readAll([folder, join(folder, 'no')])).rejects.toThrow(ReadError);
    await expect(readAll([join(folder, 'no')])).rejects.toThrow(/no: there is no such file or folder; give/);
    await expect(readAll([join(folder, 'empty')])).rejects.toThrow(/no release files in .*empty; put \.txt/);
  });

  it('ends a circle of links, with one failure, and reads what is linked twice once', async () => {
    const folder = folderOf({ 'z/x.txt': 'x' });
    symlinkSync(folder, join(folder, 'z/circle'));
    symlinkSync(join(folder, 'z'), join(folder, 'a'));
    symlinkSync(join(folder, 'z/x.txt'), join(folder, 'b.txt'));
    symlinkSync('nowhere', join(folder, 'broken.txt'));
    const results = await readAll([folder]);
    expect(sourcesOf(results)).toEqual(['! broken.txt', '! z/circle', 'z/x.txt']);
    expect(results[0]).toMatchObject({
      error: expect.stringContaining('leads to nothing; mend or remove it'),
    });
    expect(results[1]).toMatchObject({ error: expect.stringContaining('in a circle; remove the link') });
  });

  it('keeps apart two folders that have the same name in them', async () => {
    const folder = folderOf({ 'one/x.txt': '1', 'two/x.txt': '2', 'two/y.txt': '2' });
    const paths = [join(folder, 'one'), join(folder, 'two')];
    expect(sourcesOf(await readAll(paths))).toEqual(['x.txt', 'two/x.txt', 'y.txt']);
  });

  it('remembers of each file the real folder that was given, and of a file given itself the one it is in', async () => {
    const base = realpathSync(folderOf({ 'one/deep/x.txt': '1', 'two/y.txt': '2', 'two/z.txt': '3' }));
    symlinkSync(join(base, 'one'), join(base, 'link'));
    const paths = [join(base, 'link'), join(base, 'one/deep'), join(base, 'two/y.txt')];
    const { found, given } = await findFiles(paths);
    expect(found).toMatchObject([
      { source: 'deep/x.txt', folder: join(base, 'one'), realPath: join(base, 'one/deep/x.txt') },
      { source: 'y.txt', folder: join(base, 'two'), realPath: join(base, 'two/y.txt') },
    ]);
    expect(given).toEqual([
      { folder: join(base, 'one'), file: null },
      { folder: join(base, 'two'), file: 'y.txt' },
    ]);
  });

  it('reads a folder given twice, or with one above it, once', async () => {
    const folder = folderOf({ 'one/x.txt': '1' });
    expect(sourcesOf(await readAll([join(folder, 'one'), folder, folder]))).toEqual(['x.txt']);
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read', async () => {
    const folder = folderOf({ 'a.txt': 'a' });
    chmodSync(join(folder, 'a.txt'), 0);
    expect(await readAll([folder])).toMatchObject([{ error: expect.stringContaining('permission denied') }]);
  });
});
