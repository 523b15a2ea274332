import type { Archive } from './archive.ts';
import { dayOf, embargoedUntil, isEmbargoed } from './embargo.ts';
import type { EarlierRevision, Release, RevisionHead } from './release.ts';
import type { ShowOptions } from './show-release.ts';

/** An earlier revision of a release, and what came after it. */
export interface OpenedRevision {
  readonly release: Release;
  readonly earlier: EarlierRevision;
  /** The next one that may be shown, at the last the release as it is now. */
  readonly next: Release | EarlierRevision;
  /** All earlier ones that may be shown, newest first. */
  readonly all: readonly RevisionHead[];
  /** YYYY-MM-DD: dated as it was, it is shown to nobody else before that day. Absent once it has come. */
  readonly embargoedUntil?: string;
}

/**
 * What releases were before they were corrected. Shown only where the release itself is, and never before the day that
 * the earlier text itself was dated to, but where `withEmbargoed` is asked for: to whoever runs the machine.
 */
export interface Revisions {
  /** The earlier ones of a release, newest first. */
  of(releaseId: string, options?: ShowOptions): Promise<readonly RevisionHead[]>;
  /** Null for one that is not kept, or may not be shown. */
  open(releaseId: string, revision: number, options?: ShowOptions): Promise<OpenedRevision | null>;
  /** Deletes the earlier ones of a release for good; how many they were, null where there is no such release. */
  forget(releaseId: string): Promise<number | null>;
}

export function createRevisions(
  archiveOf: () => Promise<Pick<Archive, 'release' | 'revisions' | 'revision' | 'forgetRevisions'>>,
  now: () => Date,
): Revisions {
  async function listed(release: Release, { withEmbargoed = false }: ShowOptions) {
    const today = dayOf(now());
    if (withEmbargoed) return (await archiveOf()).revisions(release.id);
    if (release.status === 'withdrawn' || isEmbargoed(release, today)) return [];
    return (await (await archiveOf()).revisions(release.id)).filter((one) => !isEmbargoed(one, today));
  }

  return {
    async of(releaseId, options = {}) {
      const release = await (await archiveOf()).release(releaseId);
      return release === null ? [] : listed(release, options);
    },
    async open(releaseId, revision, options = {}) {
      const archive = await archiveOf();
      const release = await archive.release(releaseId);
      if (release === null) return null;
      const all = await listed(release, options);
      const place = all.findIndex((one) => one.revision === revision);
      const earlier = place < 0 ? null : await archive.revision(releaseId, revision);
      if (earlier === null) return null;
      const newer = all[place - 1];
      const next = newer === undefined ? null : await archive.revision(releaseId, newer.revision);
      const until = embargoedUntil(earlier, dayOf(now()));
      return {
        release,
        earlier,
        next: next ?? release,
        all,
        ...(until === null ? {} : { embargoedUntil: until }),
      };
    },
    async forget(releaseId) {
      const archive = await archiveOf();
      return (await archive.release(releaseId)) === null ? null : archive.forgetRevisions(releaseId);
    },
  };
}
