import { describe, expect, it } from 'vitest';
import { narrowedFilter } from '../../../src/answering/generated/narrowed-filter.ts';
import type { ReleaseFilter } from '../../../src/archive/archive.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { incoming } from '../../archive/store/incoming-fixture.ts';

const NOTHING = { from: null, to: null, publisher: null };

describe('the filter that a plan narrows', () => {
  it.each<[string, ReleaseFilter, Partial<typeof NOTHING> | object, ReleaseFilter | null]>([
    ['stays as it is where a plan names nothing', { from: '2022-01-01' }, {}, null],
    [
      'takes a period',
      {},
      { from: '2022-01-01', to: '2022-12-31' },
      { from: '2022-01-01', to: '2022-12-31' },
    ],
    [
      'is never wider than it was',
      { from: '2022-06-01', to: '2022-06-30' },
      { from: '2022-01-01', to: '2022-12-31' },
      null,
    ],
    ['takes the narrower bound', { from: '2020-01-01' }, { from: '2022-01-01' }, { from: '2022-01-01' }],
    [
      'takes a publisher that is there',
      {},
      { publisher: 'harbours' },
      { publishers: ['Ministry of Harbours'] },
    ],
    ['takes none that is not', {}, { publisher: 'Ministry of Defence' }, null],
    ['keeps the publishers it has', { publishers: ['Customs'] }, { publisher: 'harbours' }, null],
  ])('%s', async (_, filter, named, expected) => {
    const archive = openMemoryArchive();
    await archive.keep(incoming());
    const plan = { question: 'Who?', queries: [], names: [], ...NOTHING, ...named };
    expect(await narrowedFilter(archive, filter, plan)).toEqual(expected);
  });
});
