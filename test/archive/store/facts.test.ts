import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from './incoming-fixture.ts';

const A = releaseId('a.txt');
const B = releaseId('b.txt');
const RULES = 'rules 7';
const FACTS = '{"people":[]}';
const KEY = 'musayiv';

async function withFacts(): Promise<Archive> {
  const archive = openMemoryArchive();
  await archive.keep(incoming({ date: '2022-05-01' }));
  await archive.keep(incoming({ source: 'b.txt', body: 'The ministers met again.', date: '2023' }));
  await archive.keepFacts(RULES, [
    { releaseId: A, revision: 1, facts: FACTS, names: [KEY] },
    { releaseId: B, revision: 1, facts: FACTS, names: [KEY, 'ilkar'] },
  ]);
  return archive;
}

describe('facts that were read of releases', () => {
  it('are given of the releases asked for, and found by the names in them, newest first', async () => {
    const archive = await withFacts();
    expect(await archive.facts(RULES, [B, releaseId('never.txt'), A])).toMatchObject([
      { release: { id: B }, facts: FACTS },
      { release: { id: A }, facts: FACTS },
    ]);
    expect(await archive.naming(KEY)).toEqual([B, A]);
    expect(await archive.naming('ilkar')).toEqual([B]);
    expect(await archive.naming('nobody')).toEqual([]);
    expect(await archive.withoutFacts(RULES, 10)).toEqual([]);
  });

  it('of other rules are none', async () => {
    const archive = await withFacts();
    expect(await archive.facts('rules 8', [A])).toMatchObject([{ release: { id: A }, facts: null }]);
    expect(await archive.withoutFacts('rules 8', 10)).toEqual([A, B]);
    expect(await archive.withoutFacts('rules 8', 1)).toEqual([A]);
    await archive.keepFacts('rules 8', [{ releaseId: A, revision: 1, facts: '{}', names: [] }]);
    expect(await archive.naming(KEY)).toEqual([B]);
    expect(await archive.withoutFacts('rules 8', 10)).toEqual([B]);
  });

  it('go with the text that they were read of', async () => {
    const archive = await withFacts();
    await archive.keep(incoming({ body: 'They met on Friday.' }));
    expect(await archive.facts(RULES, [A])).toMatchObject([{ facts: null }]);
    expect(await archive.naming(KEY)).toEqual([B]);
    await archive.withdraw([B]);
    expect(await archive.facts(RULES, [B])).toEqual([]);
    expect(await archive.naming(KEY)).toEqual([]);
    expect(await archive.withoutFacts(RULES, 10)).toEqual([A]);
  });

  it('of a text that was corrected while it was read are not kept', async () => {
    const archive = await withFacts();
    await archive.keep(incoming({ body: 'They met on Friday.' }));
    await archive.keepFacts(RULES, [{ releaseId: A, revision: 1, facts: FACTS, names: [KEY] }]);
    expect(await archive.facts(RULES, [A])).toMatchObject([{ facts: null }]);
    expect(await archive.naming(KEY)).toEqual([B]);
  });

  it('of copies are found once', async () => {
    const archive = await withFacts();
    await archive.keep(incoming({ source: 'c.txt', date: '2024-01-01' }));
    const copy = releaseId('c.txt');
    await archive.keepFacts(RULES, [{ releaseId: copy, revision: 1, facts: FACTS, names: [KEY] }]);
    expect(await archive.naming(KEY)).toEqual([B, A]);
    await archive.withdraw([A]);
    expect(await archive.naming(KEY)).toEqual([copy, B]);
  });
});
