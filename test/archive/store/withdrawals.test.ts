import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { cutEveryFourSentences } from '../../fixtures/generated-releases.ts';
import { incoming } from './incoming-fixture.ts';

const A = releaseId('a.txt');
const DECISION = { reason: 'published by mistake', by: 'Telegram user 7' };

async function withdrawn(): Promise<Archive> {
  const archive = openMemoryArchive();
  await archive.keep(incoming());
  expect(await archive.withdraw([A], DECISION)).toBe(1);
  return archive;
}

async function isOut(archive: Archive): Promise<void> {
  expect(await archive.release(A)).toMatchObject({ status: 'withdrawn' });
  expect(await archive.passageIds()).toHaveLength(0);
  expect(await archive.passagesOf(A)).toEqual([]);
  expect(await archive.latest(0, 10)).toEqual({ total: 0, releases: [] });
  expect(await archive.counts()).toMatchObject({ releases: 0 });
}

describe('a release that an administrator withdrew', () => {
  it('is out, with the reason, and can be withdrawn once only', async () => {
    const archive = await withdrawn();
    await isOut(archive);
    expect(await archive.withdrawal(A)).toEqual(DECISION);
    expect(await archive.sources()).toMatchObject([{ id: A, status: 'withdrawn', isHeld: true }]);
    expect(await archive.withdraw([A], { ...DECISION, reason: 'another' })).toBe(0);
    expect(await archive.withdrawal(A)).toEqual(DECISION);
    expect(await archive.withdraw([releaseId('never.txt')], DECISION)).toBe(0);
  });

  it('stays out when it is kept again as it was', async () => {
    const archive = await withdrawn();
    const before = await archive.release(A);
    expect(await archive.keep(incoming())).toBe('unchanged');
    await isOut(archive);
    expect(await archive.release(A)).toEqual(before);
  });

  it('stays out when it is kept corrected, and comes back as corrected last', async () => {
    const archive = await withdrawn();
    expect(await archive.keep(incoming({ body: 'They met on Tuesday.' }))).toBe('unchanged');
    expect(await archive.keep(incoming({ body: 'They met on Friday.', title: 'Corrected' }))).toBe(
      'unchanged',
    );
    await isOut(archive);
    expect(await archive.restore(A, cutEveryFourSentences)).toBe(true);
    expect(await archive.release(A)).toMatchObject({
      status: 'current',
      title: 'Corrected',
      body: 'They met on Friday.',
      revision: 3,
    });
    const passages = await archive.passages([...(await archive.passageIds())]);
    expect(passages.map(({ text }) => text)).toEqual(['They met on Friday.']);
    expect(await archive.keep(incoming({ body: 'They met on Friday.', title: 'Corrected' }))).toBe(
      'unchanged',
    );
  });

  it('comes back under new passage ids, of the same revision, and can be withdrawn anew', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    const [old = 0] = await archive.passageIds();
    await archive.withdraw([A], DECISION);
    expect(await archive.restore(A, cutEveryFourSentences)).toBe(true);
    const [passage] = await archive.passagesOf(A);
    expect(passage?.id).toBeGreaterThan(old);
    expect(await archive.release(A)).toMatchObject({ status: 'current', revision: 1 });
    expect(await archive.withdrawal(A)).toBeNull();
    expect(await archive.restore(A, cutEveryFourSentences)).toBe(false);
    expect(await archive.withdraw([A], { ...DECISION, by: 'somebody else' })).toBe(1);
    expect(await archive.withdrawal(A)).toMatchObject({ by: 'somebody else' });
  });

  it('is restored wholly or not at all', async () => {
    const archive = await withdrawn();
    const outside = () => [{ ordinal: 0, start: 0, end: 10_000, sentences: [] }];
    await expect(archive.restore(A, outside)).rejects.toThrow(/not a piece of its body/);
    await isOut(archive);
    expect(await archive.withdrawal(A)).toEqual(DECISION);
  });
});

describe('a release that was withdrawn because its file was gone', () => {
  it('has no reason, is current when it is found again, and can be restored', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    await archive.withdraw([A]);
    expect(await archive.withdrawal(A)).toBeNull();
    expect(await archive.withdraw([A], DECISION)).toBe(0);
    expect(await archive.restore(A, cutEveryFourSentences)).toBe(true);
    await archive.withdraw([A]);
    expect(await archive.keep(incoming())).toBe('added');
    expect(await archive.restore(releaseId('never.txt'), cutEveryFourSentences)).toBe(false);
  });
});
