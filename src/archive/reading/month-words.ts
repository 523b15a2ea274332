import { datePatterns } from '../describing/date-patterns.ts';
import { WEEKDAY_WORDS } from '../describing/date-words.ts';
import type { DateNames } from '../describing/dates.ts';
import { foldLetters } from '../describing/fold.ts';
import { MONTH_FORMS, monthOf, monthWord } from '../describing/month-names.ts';

/** Languages of pages beside those of the archive. */
const OTHER_LANGUAGES = ['uk', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];

/** Names, folded, with and without their diacritics -> their place in `dates`, from 1. */
function namesOf(part: 'month' | 'weekday', dates: readonly Date[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of OTHER_LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      // With a day beside it a month stands in the genitive where the language has one.
      for (const day of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', [part]: width, ...day });
        for (const [index, date] of dates.entries()) {
          const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
          const folded = foldLetters(name.replace('.', ''));
          for (const form of [folded, folded.normalize('NFD').replace(/\p{M}/gu, '')])
            if (/^\p{L}{3,}$/u.test(form) && !names.has(form)) names.set(form, index + 1);
        }
      }
    }
  }
  return names;
}

const OTHER_MONTHS = namesOf(
  'month',
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15))),
);
const OTHER_WEEKDAYS = namesOf(
  'weekday',
  Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, day + 1))),
);

/** The names of months on web pages: those of the archive's languages, and of others that pages mix in. */
export const PAGE_NAMES: DateNames = {
  patterns: datePatterns(monthWord([...MONTH_FORMS, ...OTHER_MONTHS.keys()])),
  monthOf: (word) => monthOf(word) ?? OTHER_MONTHS.get(word) ?? null,
};

/** Whether a word, folded by `foldLetters`, names a month or a weekday. */
export function isCalendarWord(foldedWord: string): boolean {
  return (
    PAGE_NAMES.monthOf(foldedWord) !== null || WEEKDAY_WORDS.has(foldedWord) || OTHER_WEEKDAYS.has(foldedWord)
  );
}
