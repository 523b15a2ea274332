import { expect, it } from 'vitest';
import { nearPublishers } from '../../src/bot/near-publishers.ts';

const NAMES = ['Office of the President', 'Ministry of Ports', 'Səhiyyə Nazirliyi', 'Министерство обороны'];

it.each([
  ['Minstry of Prots', 'Ministry of Ports'],
  ['sehiye nazirlik', 'Səhiyyə Nazirliyi'],
  ['министерство аброны', 'Министерство обороны'],
  ['Prezident', 'Office of the President'],
])('%s is nearest to %s', (words, name) => {
  expect(nearPublishers(words, NAMES, 2)[0]).toBe(name);
});

it('offers the first ones where nothing is alike, and no more than asked for', () => {
  expect(nearPublishers('xyzzy', NAMES, 2)).toEqual(NAMES.slice(0, 2));
  expect(nearPublishers('', NAMES, 1)).toEqual(NAMES.slice(0, 1));
  expect(nearPublishers('anything', [], 3)).toEqual([]);
});
