import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what this thread holds no longer. V8 does so when it needs room, and needs none while the thread waits for
 * something that takes its memory outside of V8. Does nothing where V8 cannot be asked to.
 */
export function collectGarbage(): void {
  // A new context has what the flags of its moment give, which Node documents as `--expose-gc`.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('typeof gc === "function" ? gc : null');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect !== 'function') return;
  // The first finds what is free, the second gives it back to the system.
  collect();
  collect();
}
