import { describe, expect, it } from 'vitest';
import { failureOf, readOne } from './temporary-folder.ts';

describe('a text file', () => {
  it('is a release that states nothing but its text', async () => {
    expect(await readOne('имя файла.txt', 'One.\r\n\r\nTwo.')).toEqual({
      source: 'имя файла.txt',
      title: null,
      publisher: null,
      date: null,
      language: null,
      url: null,
      text: 'One.\n\nTwo.',
    });
  });

  it('may be one line of 5 MB', async () => {
    const line = 'word '.repeat(1_000_000);
    expect((await readOne('line.txt', line)).text).toBe(line);
  });

  it('that cannot be read says why and what to do', async () => {
    expect(await failureOf('empty.txt', '')).toBe(
      'cannot read empty.txt: it holds no text; write the release into it, or remove it',
    );
    expect(await failureOf('blank.txt', ' \n\u0000\t')).toMatch(/^cannot read blank.txt: it holds no text; /);
    expect(await failureOf('photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toMatch(
      /photo.txt: it is binary, not text; save/,
    );
    expect(await failureOf('huge.txt', Buffer.alloc(21 * 1024 * 1024, 'a '))).toMatch(
      /huge.txt: it has 21 MB, and a release at most 20 MB; split/,
    );
  });
});
