import { findPeriod } from '../search/period.ts';
import type { Utterance } from './utterance.ts';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** A question with the period of another one in place of its own, or added to it. */
export function withPeriodOf(question: Utterance, { text, periodWords }: Utterance, now: Date): string {
  if (periodWords === null) return question.text;
  const words = withYearOf(question, text.slice(periodWords.start, periodWords.end), now);
  const own = question.periodWords;
  if (own !== null) return question.text.slice(0, own.start) + words + question.text.slice(own.end);
  const end = question.text.search(/[\s?!.…]*$/u);
  return `${question.text.slice(0, end)} ${words}${question.text.slice(end)}`;
}

/** A question without its period. */
export function withoutPeriod({ text, periodWords }: Utterance): string {
  if (periodWords === null) return text;
  return (text.slice(0, periodWords.start) + text.slice(periodWords.end)).replace(/\s+/gu, ' ').trim();
}

/** After a question about November 2022, "in December" is that of the same year. */
function withYearOf({ text, period, periodWords }: Utterance, words: string, now: Date): string {
  if (period?.kind !== 'explicit' || periodWords === null) return words;
  const years = new Set(text.slice(periodWords.start, periodWords.end).match(YEAR));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return words;
  if (findPeriod(words, now)?.kind !== 'explicit' || words.search(YEAR) >= 0) return words;
  const dated = [`${words} ${year}`, `${year} ${words}`].find((candidate) => {
    const found = findPeriod(candidate, now);
    return (
      found?.from?.startsWith(year) === true && found.text.end - found.text.start > words.trim().length - 4
    );
  });
  return dated ?? words;
}
