import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOfSource } from '../../../src/archive/reading/file-of-source.ts';
import { folderOf } from './temporary-folder.ts';

describe('the file of a source', () => {
  const filled = () => {
    const folder = realpathSync(
      folderOf({
        'sub/x.txt': 'x',
        'list.jsonl': '{}',
        'Nr #5.txt': '5',
        'Go\u0308ru\u0308s\u0327.txt': 'g',
      }),
    );
    mkdirSync(join(folder, 'folder.txt'));
    symlinkSync(join(folder, 'sub/x.txt'), join(folder, 'link.txt'));
    return folder;
  };

  it.each([
    ['sub/x.txt', 'sub/x.txt'],
    ['link.txt', 'sub/x.txt'],
    ['list.jsonl#7', 'list.jsonl'],
    ['list.jsonl#a/../#b', 'list.jsonl'],
    [`list.jsonl#${'long '.repeat(1_000)}`, 'list.jsonl'],
    ['list.jsonl#\0', 'list.jsonl'],
    ['Nr #5.txt', 'Nr #5.txt'],
    ['Görüş.txt', 'Go\u0308ru\u0308s\u0327.txt'],
  ])('is found: %j', async (source, file) => {
    const folder = filled();
    expect(await fileOfSource(folder, source)).toBe(join(folder, file));
  });

  it.each(['x.txt', 'sub/y.txt', 'folder.txt', 'sub/x.txt/z.txt', 'other.jsonl#7', 'Nr'])(
    'is not there: %j',
    async (source) => {
      expect(await fileOfSource(filled(), source)).toBeNull();
    },
  );

  it('is found under the name of its folder', async () => {
    const folder = join(filled(), 'sub');
    expect(await fileOfSource(folder, 'sub/x.txt')).toBe(join(folder, 'x.txt'));
    expect(await fileOfSource(folder, 'other/x.txt')).toBeNull();
  });

  it('is not there when the folder is gone', async () => {
    expect(await fileOfSource(join(filled(), 'gone'), 'sub/x.txt')).toBeNull();
  });
});
