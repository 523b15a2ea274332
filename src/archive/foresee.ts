import type { Archive, IncomingRelease, KeepResult, KnownSource } from './archive.ts';
import { isKept } from './store/incoming.ts';

/** What keeping would come to, without keeping. */
export function foresee(
  archive: Archive,
  known: ReadonlyMap<string, KnownSource>,
  incoming: readonly IncomingRelease[],
): Promise<KeepResult[]> {
  return Promise.all(
    incoming.map(async (one) => {
      const before = known.get(one.release.source);
      if (before?.isHeld === true) {
        return { outcome: 'unchanged' };
      }
      if (before?.status !== 'current') {
        return { outcome: 'added' };
      }
      const kept = await archive.release(before.id);
      return {
        outcome: kept && isKept(kept, await archive.passagesOf(before.id), one) ? 'unchanged' : 'updated',
      };
    }),
  );
}
