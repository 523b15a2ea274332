import type { PublishedDate } from '../../archive/release.ts';
import type { ReaderLanguage } from './words.ts';

type StatedDate = Pick<Extract<PublishedDate, { readonly value: string }>, 'value' | 'precision'>;

const FORMS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** A date as far as it is stated, in words of the page's language. */
export function dateText({ value, precision }: StatedDate, language: ReaderLanguage): string {
  const format = new Intl.DateTimeFormat(language, { ...FORMS[precision], timeZone: 'UTC' });
  const [year = '', month = '01', day = '01'] = value.split('-');
  return format.format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}

/** The day of an ISO 8601 instant, in UTC. */
export function instantText(instant: string, language: ReaderLanguage): string {
  return dateText({ value: instant.slice(0, 'YYYY-MM-DD'.length), precision: 'day' }, language);
}
