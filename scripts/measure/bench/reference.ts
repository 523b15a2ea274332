import { performance } from 'node:perf_hooks';

const ROUNDS = 15;
const STEPS = 20_000_000;

/**
 * Milliseconds that a fixed piece of arithmetic takes on this machine, the quickest of a few, so that what else runs
 * there counts little: what to divide by when the figures of two machines are compared.
 */
export function timeReference(): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    let hash = 0x811c9dc5;
    for (let step = 0; step < STEPS; step += 1) hash = Math.imul(hash ^ (step & 0xff), 0x01000193);
    // The sum is used, so that the loop is not left out.
    return performance.now() - started + (hash === 0 ? 1 : 0);
  });
  return Math.min(...times);
}
