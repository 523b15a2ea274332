import type { PublishedDate } from '../../archive/release.ts';

/** YYYY-MM-DD, YYYY-MM or YYYY with its precision; null is not stated. */
export function statedDate(date: PublishedDate | string | null): PublishedDate {
  if (date === null) return { value: null, precision: 'unknown' };
  if (typeof date !== 'string') return date;
  const precision = date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
  return { value: date, precision };
}
