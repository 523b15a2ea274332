import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/bot/locales/locale.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { renderReason } from '../../../src/bot/rendering/failure-reason.ts';
import { createPlace, type Place } from '../../fakes/running-app.ts';
import { readHtml } from './read-html.ts';

let place: Place;
/** What the reader says of each file, in English. */
let said: ReadonlyMap<string, string>;

beforeAll(async () => {
  place = createPlace({
    'good.md': 'The quay of Port Alder was opened on Thursday.',
    'empty.txt': ' \n ',
    'header.md': '---\ntitle: "Quay\nx: [\n---\n\nThe quay was opened.',
    'lines.jsonl':
      'no record\n{"id": "1", "text": "The quay was opened."}\n{"id": "1", "text": "Another."}\n',
    'untold.jsonl': '{"id": "1"}\n',
    'deep.jsonl': `${'['.repeat(20_000)}\n`,
  });
  place.write('picture.txt', new Uint8Array(200));
  place.write(
    'torn.jsonl.gz',
    gzipSync('{"id": "1", "text": "The quay was opened."}\n'.repeat(50)).subarray(0, 40),
  );
  mkdirSync(path.join(place.folder, 'below'));
  symlinkSync('..', path.join(place.folder, 'below', 'circle'));
  symlinkSync('nowhere.txt', path.join(place.folder, 'dangling.txt'));
  place.write('letter.docx', 'The quay was opened.');
  const { failed } = await place.ingest(await place.app());
  said = new Map(failed.map(({ source, error }) => [source, error]));
});
afterAll(() => place.close());

function textIn(locale: (typeof LOCALES)[number], reason: string): string {
  return readHtml(renderReason(reason, createWords(locale)).source).text;
}

describe('why a file could not be read', () => {
  it.each([
    ['empty.txt', 'reason-empty'],
    ['picture.txt', 'reason-binary'],
    ['header.md', 'reason-front-matter'],
    ['lines.jsonl#line 1', 'reason-json'],
    ['lines.jsonl#1', 'reason-double'],
    ['untold.jsonl#1', 'reason-empty'],
    ['torn.jsonl.gz', 'reason-gzip'],
    ['below/circle', 'reason-link'],
    ['dangling.txt', 'reason-link'],
    ['letter.docx', 'reason-kind'],
  ])('is said in the language of whoever reads it, as the reader means it (%s)', (source, key) => {
    const reason = said.get(source) ?? `nothing is said of ${source}, but of ${[...said.keys()]}`;
    for (const locale of LOCALES.filter((one) => one !== 'en')) {
      const line = createWords(locale).say(key, { line: /line (\d+)/.exec(reason)?.[1] ?? '' });
      expect(textIn(locale, reason)).toBe(line);
    }
    expect(textIn('en', reason)).toBe(reason);
  });

  it('is introduced as English where it is of no known kind', () => {
    const reason = 'cannot read a.md: the <moon> is full, see https://evil.example';
    expect(LOCALES.map((locale) => textIn(locale, reason))).toEqual([
      reason,
      `səbəb (ingiliscə): ${reason}`,
      `причина (по-английски): ${reason}`,
      `neden (İngilizce): ${reason}`,
    ]);
  });
});
