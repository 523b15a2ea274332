/** Languages whose month and weekday names are known: those of the archive, and those that pages often mix in. */
const LANGUAGES = ['en', 'az', 'ru', 'tr', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];

/** Lower case without diacritics, dots and the Turkish dotless i, so that spellings of a month meet. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'e');
}

function namesOf(part: 'month' | 'weekday', dates: readonly Date[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      // With a day beside it a month stands in the genitive where the language has one.
      for (const day of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', [part]: width, ...day });
        for (const [index, date] of dates.entries()) {
          const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
          const folded = foldWord(name);
          if (/^\p{L}{3,}$/u.test(folded) && !names.has(folded)) names.set(folded, index + 1);
        }
      }
    }
  }
  return names;
}

/** Month name, folded -> 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...namesOf(
    'month',
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15))),
  ),
  ['sept', 9],
]);

/** Weekday names, folded. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  namesOf(
    'weekday',
    Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, day + 1))),
  ).keys(),
);
