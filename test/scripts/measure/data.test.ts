import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBeir } from '../../../scripts/measure/data/beir.ts';
import { readNames } from '../../../scripts/measure/data/names.ts';
import { readExcerpts, readSenate } from '../../../scripts/measure/data/senate.ts';
import { readXquad } from '../../../scripts/measure/data/xquad.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, ...lines: readonly (object | string)[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

describe('the readers of data sets', () => {
  it('XQuAD: a paragraph is a release, and the one that answers its questions', () => {
    const path = write('xquad.json', {
      data: [
        {
          paragraphs: [
            { context: 'One.', qas: [{ id: 'q1', question: 'Which?', answers: [{ text: 'one' }] }] },
          ],
        },
        {
          paragraphs: [
            { context: 'Two.', qas: [{ id: 'q2', question: 'And?', answers: [{ text: 'two' }] }] },
          ],
        },
      ],
    });
    const { releases, questions } = readXquad(path);
    expect(releases.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(questions[1]).toEqual({
      id: 'q2',
      text: 'And?',
      relevant: new Set([releases[1]?.id]),
      answers: ['two'],
    });
  });

  it('BEIR: judgements of 0 are none, and a query without one is left out', async () => {
    write('corpus.jsonl', { _id: '1', title: 'T', text: 'One.' }, { _id: '2', title: '', text: 'Two.' });
    write('queries.jsonl', { _id: 'a', text: 'Which?' }, { _id: 'b', text: 'And?' });
    write('qrels.tsv', 'query-id\tcorpus-id\tscore', 'a\t1\t1', 'a\t2\t0', 'b\t2\t0', '');
    const { releases, questions } = await readBeir(folder);
    expect(releases).toEqual([
      { id: '1', title: 'T', text: 'One.' },
      { id: '2', text: 'Two.' },
    ]);
    expect(questions).toEqual([{ id: 'a', text: 'Which?', relevant: new Set(['1']), answers: [] }]);
  });

  it('senate: every office, gzipped, and excerpts with every release that holds them', async () => {
    write('Beta.jsonl.gz', { id: 'b', senator: 'Beta', date: '2004-01-02', text: 'Two.' });
    write('Alpha.jsonl.gz', { id: 'a', senator: 'Alpha', date: '2004-01-01', text: 'One.' }, '');
    write('excerpts.json', [{ qid: 'e', query: 'one', id: 'a', also_in: ['b'] }]);
    const releases = [];
    for await (const release of readSenate(folder)) releases.push(release);
    expect(releases.map(({ id, publisher }) => [id, publisher])).toEqual([
      ['a', 'Alpha'],
      ['b', 'Beta'],
    ]);
    expect(readExcerpts(folder)[0]?.relevant).toEqual(new Set(['a', 'b']));
  });

  it('names: pairs and non-pairs, without the comment', () => {
    expect(
      readNames(write('names.tsv', '# kind\ta\tb', 'pair\tŞuşa\tShusha', 'nonpair\tElmar\tElman')),
    ).toEqual([
      { isSame: true, names: ['Şuşa', 'Shusha'] },
      { isSame: false, names: ['Elmar', 'Elman'] },
    ]);
  });

  it('a file of another form is refused, not measured on', () => {
    expect(() => readXquad(write('xquad.json', { data: [{ text: 'x' }] }))).toThrow('paragraphs');
  });
});
