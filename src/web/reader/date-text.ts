import type { PublishedDate } from '../../archive/release.ts';
import type { ReaderLanguage } from './words.ts';

export type Publication = PublishedDate;

const FORMS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** A date as far as it is stated, in words of the page's language. */
export function dateText(
  { value, precision }: { readonly value: string; readonly precision: 'day' | 'month' | 'year' },
  language: ReaderLanguage,
): string {
  const format = new Intl.DateTimeFormat(language, { ...FORMS[precision], timeZone: 'UTC' });
  return format.format(new Date(`${value}${'-01-01'.slice(0, (3 - value.split('-').length) * 3)}T00:00:00Z`));
}
