import type { Archive, ReleaseFilter } from '../archive/archive.ts';
import { embargoFilter } from '../archive/embargo.ts';
import { matchPublishers } from './publishers.ts';

/** A hard filter as a person gives it: `publisher` in their words. */
export interface AskedFilter {
  /** Inclusive YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  readonly publisher?: string;
}

/**
 * The same with the archive's own names of the publishers that are meant; of none, nothing passes the filter. What is dated
 * after today does not either.
 */
export async function resolveFilter(
  { from, to, publisher }: AskedFilter,
  archive: Archive,
  now: Date,
): Promise<ReleaseFilter> {
  const names = publisher === undefined ? null : (await archive.publishers()).map(({ name }) => name);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(publisher === undefined || names === null ? {} : { publishers: matchPublishers(publisher, names) }),
    ...(await embargoFilter(archive, now)),
  };
}
