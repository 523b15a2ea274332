import type { PublishedDate } from '../../archive/release.ts';

/** Whether a release is dated to a day, a month or a year that has not begun yet. */
export function isEmbargoed({ published }: { readonly published: PublishedDate }, now: Date): boolean {
  return hasNotBegun(published.value, now);
}

/** @param date YYYY-MM-DD, YYYY-MM or YYYY, in UTC; null: not stated */
export function hasNotBegun(date: string | null, now: Date): boolean {
  return date !== null && date > now.toISOString().slice(0, date.length);
}
