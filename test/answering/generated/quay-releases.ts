import type { Answer } from '../../../src/answering/answer.ts';
import { release } from './served-answers.ts';

export const QUESTION = 'Who opened the new quay of Port Alder, and what did it cost?';
export const QUAY =
  'On November 23, Minister of Harbours Adrian Voss opened the new quay of Port Alder. The quay of Port Alder cost 5 million euros and was built by 240 workers.';
const AUDIT = 'The new quay of Port Alder cost 7 million euros, the Audit Office said.';
/** Two releases that disagree on the cost, one that is about something else, and one in another language. */
export const RELEASES = [
  release('quay.txt', QUAY, { date: '2022-11-24', url: 'https://port-alder.example/quay' }),
  release('audit.txt', AUDIT, { date: '2022-12-01', publisher: 'Audit Office' }),
  release('ferry.txt', 'The ferry sails at noon.', { publisher: 'Ferry Company' }),
  release('причал.txt', 'Министр Адриан Восс открыл новый причал в порту Олдер.', {
    language: 'ru',
    date: '2022-11-24',
  }),
];

/** What an answer says, sentence by sentence; [] for a "no". */
export function claimsOf(answer: Answer): readonly string[] {
  return answer.status === 'answered' ? answer.claims.map(({ text }) => text) : [];
}

export function citationsOf(answer: Answer) {
  return answer.status === 'answered' ? answer.citations : [];
}
