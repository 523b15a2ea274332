import type { Archive, ReleaseFilter } from './archive.ts';
import { dayNumber, dayRange } from './days.ts';
import type { PublishedDate } from './release.ts';

/** The day in UTC as YYYY-MM-DD. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/**
 * Whether a release is not to be found or shown yet: the first day that its date may stand for is after today. One without a
 * date never is.
 *
 * @param today YYYY-MM-DD
 */
export function isEmbargoed({ published }: { readonly published: PublishedDate }, today: string): boolean {
  const days = dayRange(published);
  return days !== null && days.first > dayNumber(today);
}

/** The day (YYYY-MM-DD) from which a release may be shown; null for one that may be shown today. */
export function embargoedUntil(release: { readonly published: PublishedDate }, today: string): string | null {
  const days = dayRange(release.published);
  return days !== null && isEmbargoed(release, today) ? dayText(days.first) : null;
}

/**
 * The part of a filter that keeps out what may not be shown yet. Empty where the archive holds nothing of the kind, since
 * any filter makes a search slower.
 */
export async function embargoFilter(
  archive: Pick<Archive, 'embargo'>,
  now: Date,
): Promise<Pick<ReleaseFilter, 'asOf'>> {
  const today = dayOf(now);
  const { releases } = await archive.embargo(today);
  return releases === 0 ? {} : { asOf: today };
}

/** @param day YYYYMMDD */
export function dayText(day: number): string {
  const digits = String(day).padStart('YYYYMMDD'.length, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
