import { describe, expect, it } from 'vitest';
import { matchPublishers } from '../../src/search/publishers.ts';

const PUBLISHERS = [
  'State Security Service',
  'Ministry of Defence',
  'Ministry of Defence Industry',
  'Ministry of Foreign Affairs',
  'Xəzər Dənizçilik Xidməti',
  'Администрация порта Гасанов',
];

describe('the publishers that words name', () => {
  it.each([
    ['state security', ['State Security Service']],
    ['STATE SECURITY SERVICE', ['State Security Service']],
    ['security of the state', ['State Security Service']],
    ['foreign', ['Ministry of Foreign Affairs']],
    ['defence', ['Ministry of Defence', 'Ministry of Defence Industry']],
    ['xezer denizcilik', []],
    ['xazar DƏNİZÇİLİK', ['Xəzər Dənizçilik Xidməti']],
    ['Hasanov', ['Администрация порта Гасанов']],
  ])('%s', (words, expected) => {
    expect(matchPublishers(words, PUBLISHERS)).toEqual(expected);
  });

  it('given in full, one that begins another name is itself alone', () => {
    expect(matchPublishers(' ministry of defence ', PUBLISHERS)).toEqual(['Ministry of Defence']);
  });

  it.each(['Ministry of Magic', 'of the', '', '   ', '🕊️', '*', '%'])(
    '"%s" is none, rather than all',
    (words) => {
      expect(matchPublishers(words, PUBLISHERS)).toEqual([]);
    },
  );
});
