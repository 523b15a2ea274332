import { describe, expect, it } from 'vitest';
import { evenly, samplesOf, type Trial } from '../../../../scripts/measure/calibrate/samples.ts';
import { retrievalOf } from '../../../answering/retrieval-fixture.ts';

const RELEASES = [
  { source: 'quay', body: 'The new quay of Port Alder was opened by Minister Adrian Voss.' },
  { source: 'ferry', body: 'The ferry to Port Alder sails at noon.' },
];
const ASKED = { id: 'q', text: 'Who opened the new quay?', relevant: new Set(['quay']), answers: [] };
const RETRIEVAL = retrievalOf(ASKED.text, RELEASES);

const TRIAL: Trial = {
  questions: 'XQuAD English',
  archive: 'XQuAD English',
  holds: 'answers',
  leavesOut: false,
  isSameLanguage: true,
  idOf: ({ release }) => release.source,
};

/** In place of features: how many releases there were to measure. */
function lessons(trial: Partial<Trial>, relevant: readonly string[] = ['quay']) {
  const question = { ...ASKED, relevant: new Set(relevant) };
  const samples = samplesOf({ ...TRIAL, ...trial }, question, RETRIEVAL, ({ releases }) => [releases.length]);
  return samples.map(({ lesson, isRight, features }) => [lesson, isRight, features?.[0]]);
}

describe('samplesOf', () => {
  it('holds an archive to its own questions, also where it finds the wrong release', () => {
    expect(lessons({})).toEqual([['own', true, 2]]);
    expect(lessons({}, ['elsewhere'])).toEqual([['own', false, 2]]);
  });

  it('holds it to a question in another language only where it finds the right release', () => {
    const across = { holds: 'translations', isSameLanguage: false } as const;
    expect(lessons(across)).toEqual([['across', true, 2]]);
    expect(lessons(across, ['ferry'])).toEqual([['stranger-across', false, 2]]);
    expect(lessons({ holds: 'translations' })).toEqual([['own', true, 2]]);
    expect(lessons({ holds: 'translations' }, ['ferry'])).toEqual([['stranger', false, 2]]);
  });

  it('holds it to a name, in whatever script, only where it finds a release with the name', () => {
    expect(lessons({ holds: 'names' })).toEqual([['own', true, 2]]);
    expect(lessons({ holds: 'names', isSameLanguage: false })).toEqual([['across', true, 2]]);
    expect(lessons({ holds: 'names' }, ['ferry'])).toEqual([['stranger', false, 2]]);
  });

  it('has nothing for a stranger, whatever the ids of its releases are', () => {
    expect(lessons({ holds: 'nothing' })).toEqual([['stranger', false, 2]]);
    expect(lessons({ holds: 'nothing', isSameLanguage: false })).toEqual([['stranger-across', false, 2]]);
  });

  it('judges a second time what is left without the releases that answer', () => {
    expect(lessons({ leavesOut: true })).toEqual([
      ['own', true, 2],
      ['left-out', false, 1],
    ]);
  });
});

describe('evenly', () => {
  it('takes all when there are no more, else so many from the first to the last', () => {
    const cases = Array.from({ length: 10 }, (_, index) => index);
    expect(evenly(cases, 20)).toEqual(cases);
    expect(evenly(cases, 10)).toEqual(cases);
    expect(evenly(cases, 5)).toEqual([0, 2, 4, 6, 8]);
    for (const most of [1, 3, 4, 7, 9]) expect(evenly(cases, most)).toHaveLength(most);
    expect(evenly([], 5)).toEqual([]);
  });
});
