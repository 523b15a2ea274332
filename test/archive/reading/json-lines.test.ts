import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../scripts/shared/fields.ts';
import { folderOf, readAll } from './temporary-folder.ts';

async function read(content: string | Buffer, name = 'r.jsonl', fields: readonly string[] = []) {
  const results = await readAll([folderOf({ [name]: content })], readFields(fields));
  return {
    releases: results.flatMap((result) => (result.kind === 'release' ? [result.release] : [])),
    failures: results.flatMap((result) => (result.kind === 'failure' ? [result] : [])),
  };
}

const lines = (...records: readonly object[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');

describe('JSON Lines', () => {
  it('are a release a line', async () => {
    const record = {
      id: 7,
      title: 'T',
      publisher: 'P',
      date: '2022',
      language: 'en',
      url: 'https://x.example',
      text: 'One.\r\nTwo.',
    };
    const { releases } = await read(`\ufeff${lines(record)}\n\n`);
    expect(releases).toEqual([
      {
        source: 'r.jsonl#7',
        title: 'T',
        publisher: 'P',
        date: '2022',
        language: 'en',
        url: 'https://x.example',
        text: 'One.\nTwo.',
      },
    ]);
  });

  it('may use other common names, or names that are given', async () => {
    const { releases } = await read(
      lines({ _id: 'a', agency: 'A', published: 1669248000, lang: 'tr', body: 'B' }),
    );
    expect(releases).toMatchObject([
      { source: 'r.jsonl#a', publisher: 'A', date: '2022-11-24T00:00:00.000Z', language: 'tr', text: 'B' },
    ]);
    const named = await read(lines({ id: 'a', publisher: 'not this', senator: 'S', text: 'B' }), 'r.jsonl', [
      'publisher=senator',
    ]);
    expect(named.releases).toMatchObject([{ publisher: 'S' }]);
  });

  it('say when no record has a name that was given', async () => {
    const { releases, failures } = await read(lines({ id: 1, text: 'B' }), 'r.jsonl', ['publisher=sentor']);
    expect(releases).toHaveLength(1);
    expect(failures).toMatchObject([
      {
        source: 'r.jsonl',
        error:
          'cannot read r.jsonl: no record has the field of --fields publisher=sentor; its fields are id, text',
      },
    ]);
  });

  it('go on after what cannot be read', async () => {
    const content = [
      '{"id":1,"text":"one"}',
      '{broken',
      '[1]',
      '{"id":1,"text":"again"}',
      '{"id":2,"text":" "}',
      '{"text":"last"}',
    ];
    const { releases, failures } = await read(content.join('\n'));
    expect(releases.map(({ source }) => source)).toEqual(['r.jsonl#1', 'r.jsonl#6']);
    expect(failures.map(({ source }) => source)).toEqual([
      'r.jsonl#line 2',
      'r.jsonl#line 3',
      'r.jsonl#1',
      'r.jsonl#2',
    ]);
    expect(failures[2]?.error).toMatch(/line 4 has the id of a record before it; give/);
    expect(failures[3]?.error).toMatch(/line 5 has no text in "text"; name the field/);
  });

  it('are unpacked, whatever the name says', async () => {
    const parts = Buffer.concat([gzipSync('{"id":"a","text":"one"}\n'), gzipSync('{"id":"b","text":"two"}')]);
    expect((await read(parts, 'r.jsonl.gz')).releases).toHaveLength(2);
    expect((await read(parts, 'r.ndjson')).releases).toHaveLength(2);
    expect((await read('{"id":"a","text":"one"}', 'r.json.gz')).releases).toHaveLength(1);
  });

  it('of a torn gzip are kept up to where it is torn', async () => {
    const records = Array.from({ length: 5_000 }, (_, id) => ({ id, text: `text ${Math.sin(id)}` }));
    const whole = gzipSync(lines(...records));
    const { releases, failures } = await read(whole.subarray(0, whole.length >> 1), 'r.jsonl.gz');
    expect(releases.length).toBeGreaterThan(2_000);
    expect(failures.at(-1)?.error).toMatch(
      /cannot read r.jsonl.gz: it is torn or no gzip .* after line \d+; fetch/,
    );
  });

  it('longer than 20 MB a line are passed over', async () => {
    const { releases, failures } = await read(
      `{"text":"${'a'.repeat(21 * 1024 * 1024)}"}\n{"id":2,"text":"after"}`,
    );
    expect(releases).toMatchObject([{ source: 'r.jsonl#2' }]);
    expect(failures[0]?.error).toMatch(/line 1: the line is longer than 20 MB; split/);
  });

  it('of an empty file are a failure', async () => {
    expect((await read('')).failures).toMatchObject([{ source: 'r.jsonl' }]);
  });
});
