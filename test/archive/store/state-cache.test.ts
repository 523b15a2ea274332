import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from './incoming-fixture.ts';

const A = releaseId('a.txt');

let directory: string;
let reader: Archive;
let writer: Archive;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'communique-state-'));
  writer = await openArchive(directory);
  reader = await openArchive(directory, { access: 'read' });
});

afterEach(async () => {
  await Promise.all([reader.close(), writer.close()]);
  rmSync(directory, { recursive: true });
});

async function seenBy(archive: Archive) {
  const [passages] = await archive.passagesAround([{ releaseId: A, ordinals: [0] }], 1, 5);
  return {
    texts: passages?.map(({ text }) => text),
    titles: passages?.map(({ release }) => release.title),
    releases: (await archive.counts()).releases,
    publishers: await archive.publishers(),
    languages: await archive.languages(),
  };
}

const OLD = {
  texts: ['The ministers met on Monday.'],
  titles: ['Ministers meet'],
  releases: 1,
  publishers: [{ name: 'Ministry of Harbours', releases: 1 }],
  languages: ['en'],
};
const NOTHING = { texts: [], titles: [], releases: 0, publishers: [], languages: [] };

describe('what is remembered of an archive', () => {
  it('is told again while nothing changes', async () => {
    await writer.keep(incoming());
    expect([await seenBy(reader), await seenBy(reader), await seenBy(writer)]).toEqual([OLD, OLD, OLD]);
  });

  it('is forgotten when another process changes the archive', async () => {
    expect(await seenBy(reader)).toEqual(NOTHING);
    await writer.keep(incoming());
    expect(await seenBy(reader)).toEqual(OLD);
    await writer.keep(incoming({ title: 'Corrected', body: 'They met on Friday.', language: 'tr' }));
    expect(await seenBy(reader)).toMatchObject({
      texts: ['They met on Friday.'],
      titles: ['Corrected'],
      languages: ['tr'],
    });
    await writer.withdraw([A]);
    expect(await seenBy(reader)).toEqual(NOTHING);
  });

  it('is forgotten when the one who remembers changes it', async () => {
    await writer.keep(incoming());
    expect(await seenBy(writer)).toEqual(OLD);
    await writer.withdraw([A], { reason: 'published by mistake', by: 'Telegram user 7' });
    expect(await seenBy(writer)).toEqual(NOTHING);
    await writer.restore(A, () => [{ ordinal: 0, start: 0, end: 28, sentences: [{ start: 0, end: 28 }] }]);
    expect(await seenBy(writer)).toEqual(OLD);
  });

  it('holds the places of passages as long as these are there', async () => {
    await writer.keep(incoming());
    const [passages = []] = await writer.passagesAround([{ releaseId: A, ordinals: [0] }], 1, 5);
    const ids = passages.map(({ id }) => id);
    const places = ids.map((id, ordinal) => ({ id, releaseId: A, ordinal }));
    expect(places).not.toEqual([]);
    for (const archive of [reader, writer, reader, writer]) {
      expect(await archive.places([...ids, 4_000, ...ids])).toEqual([...places, ...places]);
    }
    await writer.keep(incoming({ body: 'They met on Friday.' }));
    expect([await reader.places(ids), await writer.places(ids)]).toEqual([[], []]);
  });
});
