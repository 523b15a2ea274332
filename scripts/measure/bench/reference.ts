import { performance } from 'node:perf_hooks';
import { percentile } from '../metrics.ts';

const ROUNDS = 5;
const STEPS = 20_000_000;

/**
 * Milliseconds that a fixed piece of arithmetic takes on this machine, the median of a few: what to divide by when the
 * figures of two machines, or of a busy and an idle one, are compared.
 */
export function timeReference(): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    let hash = 0x811c9dc5;
    for (let step = 0; step < STEPS; step += 1) hash = Math.imul(hash ^ (step & 0xff), 0x01000193);
    // The sum is used, so that the loop is not left out.
    return performance.now() - started + (hash === 0 ? 1 : 0);
  });
  return percentile(times, 0.5) ?? 0;
}
