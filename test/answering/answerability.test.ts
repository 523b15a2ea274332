import { expect, it } from 'vitest';
import {
  answerabilityFeatures,
  answerabilityOf,
  answerProbability,
} from '../../src/answering/answerability.ts';
import { ANSWERABILITY } from '../../src/answering/answerability-weights.ts';
import { retrievalOf } from './retrieval-fixture.ts';

const RELEASES = [
  {
    source: 'quay',
    title: 'New quay opens',
    body: 'The new quay of Port Alder opened on Thursday. Minister Adrian Voss cut the ribbon of the quay.',
  },
  { source: 'ferry', title: 'Ferry timetable', body: 'The ferry to Port Alder sails at noon.' },
  { source: 'school', title: 'School closed', body: 'The school of Lindby is closed until May.' },
];
const QUESTIONS = [
  'Who cut the ribbon of the new quay?',
  'When does the ferry to Port Alder sail?',
  'Who built the ferry?',
  'When will the ferry of Lindby sail?',
  'When does the school open?',
  'What did the council decide on taxes?',
];

it('answers above one probability, says no below another, and is uncertain between', () => {
  const verdicts = QUESTIONS.map((question) => {
    const retrieval = retrievalOf(question, RELEASES);
    const features = answerabilityFeatures(retrieval);
    const probability = features === null ? 0 : answerProbability(features);
    const verdict = answerabilityOf(retrieval);
    expect({ question, isRefused: verdict === 'no', isDoubted: verdict !== 'yes' }).toEqual({
      question,
      isRefused: probability < ANSWERABILITY.threshold,
      isDoubted: probability < ANSWERABILITY.certain,
    });
    return verdict;
  });
  expect(new Set(verdicts)).toEqual(new Set(['yes', 'uncertain', 'no']));
});
