import { describe, expect, it } from 'vitest';
import type { Generation } from '../../../src/archive/archive.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from './incoming-fixture.ts';

const generation = (number: number): Generation => ({
  number,
  settings: 'local/256',
  lexicalVersion: number * 3,
  vectorFile: `vectors-${number}.bin`,
  statisticsFile: `terms-${number}.bin`,
  passages: 2,
  createdAt: '2024-01-01T00:00:00.000Z',
});

describe('vectors', () => {
  it('come back bit for bit, by model', async () => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    const [id = 0] = await archive.passageIds();
    const vector = new Float32Array([0, -0, 1 / 3, Number.MIN_VALUE, 3.4e38]);
    await archive.keepVectors(
      'small',
      new Map([
        [id, new Float32Array([9, ...vector]).subarray(1)],
        [999, vector],
      ]),
    );
    expect(await archive.vectors('small', [id, 999])).toEqual(new Map([[id, vector]]));
    expect(await archive.vectors('large', [id])).toEqual(new Map());
  });

  it('are those of a text: shared by equal texts, kept when a release comes back', async () => {
    const archive = openMemoryArchive();
    await archive.keepAll([
      incoming(),
      incoming({ source: 'b.txt' }),
      incoming({ source: 'c.txt', title: 'Other' }),
    ]);
    const [first = 0, second = 0, third = 0] = await archive.passageIds();
    await archive.keepVectors('small', new Map([[first, new Float32Array([1, 2])]]));
    expect([...(await archive.vectors('small', [third, second, first])).keys()]).toEqual([second, first]);
    await archive.withdraw([releaseId('a.txt'), releaseId('b.txt')]);
    await archive.keep(incoming());
    const [passage] = await archive.passagesOf(releaseId('a.txt'));
    expect((await archive.vectors('small', [passage?.id ?? 0])).size).toBe(1);
  });

  it('are forgotten with the last passage of their text, once a generation is published without it', async () => {
    const archive = openMemoryArchive();
    await archive.keepAll([incoming(), incoming({ source: 'b.txt', body: 'Stays.' })]);
    await archive.keepVectors(
      'small',
      new Map([...(await archive.passageIds())].map((id) => [id, new Float32Array([id])])),
    );
    await archive.withdraw([releaseId('a.txt')]);
    await archive.publishGeneration(generation(1));
    await archive.keep(incoming());
    const found = await archive.vectors('small', [...(await archive.passageIds())]);
    expect([...found.values()]).toEqual([new Float32Array([2])]);
  });
});

describe('vectors that last', () => {
  const one = new Float32Array([1, 2]);

  it('stay when no release has their text any more, until they are forgotten on purpose', async () => {
    const archive = openMemoryArchive();
    await archive.keepAll([incoming(), incoming({ source: 'b.txt', body: 'Stays.' })]);
    const [first = 0, second = 0] = await archive.passageIds();
    await archive.keepVectors(
      'paid',
      new Map([
        [first, one],
        [second, one],
      ]),
      { areLasting: true },
    );
    await archive.keepVectors(
      'free',
      new Map([
        [first, one],
        [second, one],
      ]),
    );
    await archive.withdraw([releaseId('a.txt')]);
    await archive.publishGeneration(generation(1));
    await archive.keep(incoming());
    const ids = [...(await archive.passageIds())];
    expect((await archive.vectors('paid', ids)).size).toBe(2);
    expect((await archive.vectors('free', ids)).size).toBe(1);

    await archive.withdraw([releaseId('a.txt')]);
    expect(await archive.forgetUnusedVectors()).toBe(1);
    await archive.keep(incoming());
    expect((await archive.vectors('paid', [...(await archive.passageIds())])).size).toBe(1);
  });

  it('are missing of each text once', async () => {
    const archive = openMemoryArchive();
    const texts = ['Same.', 'Other.', 'Same.', 'Third.'];
    await archive.keepAll(texts.map((body, index) => incoming({ source: `${index}`, body })));
    const [first = 0, second = 0, third = 0, fourth = 0] = await archive.passageIds();
    expect(await archive.unembedded('paid')).toEqual([first, second, fourth]);
    await archive.keepVectors('paid', new Map([[third, one]]), { areLasting: true });
    expect(await archive.unembedded('paid')).toEqual([second, fourth]);
    expect(await archive.unembedded('another')).toEqual([first, second, fourth]);
    const title = incoming().release.title;
    const asked = texts.map((text) => ({ title, text }));
    expect(await archive.isEmbedded('paid', asked)).toEqual([true, false, true, false]);
    expect(await archive.isEmbedded('paid', [{ title: 'Another', text: 'Same.' }])).toEqual([false]);
  });
});

describe('generations', () => {
  it('have the last one published as current', async () => {
    const archive = openMemoryArchive();
    expect(await archive.currentGeneration()).toBeNull();
    for (const number of [1, 2, 5]) {
      await archive.publishGeneration(generation(number));
      expect(await archive.currentGeneration()).toEqual(generation(number));
    }
  });

  it('refuse one that another process was quicker to publish', async () => {
    const archive = openMemoryArchive();
    await archive.publishGeneration(generation(2));
    await expect(archive.publishGeneration(generation(2))).rejects.toThrow(
      'another process has published 2 meanwhile',
    );
    expect(await archive.currentGeneration()).toEqual(generation(2));
  });
});

it('facts about the archive are kept by name', async () => {
  const archive = openMemoryArchive();
  expect(await archive.meta('lastIngest')).toBeNull();
  await archive.setMeta('lastIngest', '1');
  await archive.setMeta('lastIngest', '{"at":2}');
  expect(await archive.meta('lastIngest')).toBe('{"at":2}');
});
