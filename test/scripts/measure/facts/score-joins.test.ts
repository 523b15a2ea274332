import { expect, it } from 'vitest';
import { scoreJoins } from '../../../../scripts/measure/facts/score-joins.ts';

const PEOPLE = [
  {
    person: 'Vera Kale',
    mentions: [
      { source: 'a.txt', name: 'Vera Kale' },
      { source: 'b.txt', name: 'Вера Кале' },
    ],
  },
  { person: 'Omar Kale', mentions: [{ source: 'c.txt', name: 'Omar Kale' }] },
];

it('finds nothing to fault in the same persons', () => {
  const score = scoreJoins(PEOPLE, ({ source }) => (source === 'c.txt' ? 2 : 1));
  expect(score).toEqual({ wrong: [], missed: [], ofOne: 1, ofTwo: 2, unread: 0 });
});

it('names each two that were joined wrongly, and each two that were not joined', () => {
  const { wrong, missed } = scoreJoins(PEOPLE, ({ source }) => (source === 'a.txt' ? 1 : 2));
  expect(wrong).toEqual(['Вера Кале (b.txt) – Omar Kale (c.txt)']);
  expect(missed).toEqual(['Vera Kale (a.txt) – Вера Кале (b.txt)']);
});

it('does not judge a name that was not read', () => {
  const score = scoreJoins(PEOPLE, ({ source }) => (source === 'b.txt' ? null : 1));
  expect(score).toMatchObject({ missed: [], ofOne: 0, ofTwo: 1, unread: 1 });
});
