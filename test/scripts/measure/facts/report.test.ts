import { expect, it } from 'vitest';
import { factsReport, joinsReport } from '../../../../scripts/measure/facts/report.ts';
import { scoreRelease } from '../../../../scripts/measure/facts/score-release.ts';
import { keeps } from '../../../../scripts/measure/figure.ts';
import { ANNOTATED, person, read } from './read-release.ts';

it('shows each figure beside its target, and the languages apart', () => {
  const right = { language: 'en', score: scoreRelease(ANNOTATED, read()) };
  const wrong = { language: null, score: scoreRelease(ANNOTATED, read({ people: [person('Vera Kale')] })) };
  const { title, figures, notes } = factsReport('Facts', [right, wrong], ['a failure']);
  expect(title).toBe('Facts: 2 releases');
  expect(
    figures.filter(({ target }) => target !== undefined).map((figure) => [figure.name, figure.target]),
  ).toEqual([
    ['people, F1', { atLeast: 0.95 }],
    ['titles of people found, exact', { atLeast: 0.95 }],
    ['date of the main event', { atLeast: 0.97 }],
    ['participants, F1', { atLeast: 0.93 }],
    ['decisions, recall', { atLeast: 0.9 }],
  ]);
  const people = figures.find(({ name }) => name === 'people, F1');
  expect(people?.value).toBeCloseTo(6 / 7);
  expect(people?.cases).toBe(4);
  expect(notes.map((note) => note.split(/\s{2,}/)[0])).toEqual([
    'by language',
    '',
    'en',
    'unknown',
    'a failure',
  ]);
  expect(notes[3]).toMatch(/^unknown +1 +0\.67 /);
});

it('holds a wrong join against the target, and names pairs only where that is allowed', () => {
  const score = { wrong: ['a – b'], missed: ['c – d'], ofOne: 5, ofTwo: 9, unread: 1 };
  const { figures, notes } = joinsReport('Joined', score, true);
  expect(figures.map((figure) => [figure.value, keeps(figure, figure.target)])).toEqual([
    [1, false],
    [1, null],
    [1, null],
  ]);
  expect(notes).toEqual(['joined wrongly: a – b', 'not joined: c – d']);
  expect(joinsReport('Joined', score, false).notes).toEqual([]);
});
