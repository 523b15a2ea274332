import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread of this program. Compiled, it is JavaScript like everything else. From source it is TypeScript, and a
 * thread has no loader for that, whatever its process was started with (nor does `--import tsx` give it one on Node 20):
 * it has to register one.
 * @param entry its file as the source has it: `new URL('./thing-worker.ts', import.meta.url)`
 */
export function startThread(entry: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL(entry.href.replace(/\.ts$/, '.js')), { ...options, execArgv: [] });
  }
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${loader}).then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); });`;
  return new Worker(code, { ...options, execArgv: [], eval: true });
}
