import { IndexError } from '../../errors.ts';
import { startThread } from '../start-thread.ts';
import type { VectorReply, VectorRequest, VectorTask, WrittenVectors } from './vector-work.ts';

/** Batches that may wait in the worker, so that a fast reader does not fill the memory. */
const WAITING_BATCHES = 4;

/** Vectors on their way into the files of a new generation, in a thread of its own. */
export interface VectorBuild {
  /** Takes over both arrays. Resolves when the next batch may come. */
  add(ids: Float64Array, vectors: Float32Array): Promise<void>;
  /** Writes and flushes the files; the directory is flushed by the caller. */
  finish(): Promise<WrittenVectors>;
  /** Ends the thread, whatever it is doing. Safe to call at any time. */
  stop(): Promise<void>;
}

/** Starts the worker. What it fails of is thrown by the next call of `add` or `finish`. */
export function startVectorBuild(task: VectorTask): VectorBuild {
  const worker = startThread(new URL('./vector-worker.ts', import.meta.url), { workerData: task });
  let unanswered = 0;
  let failure: Error | null = null;
  let written: WrittenVectors | null = null;
  let wake = (): void => undefined;

  worker.on('message', (reply: VectorReply) => {
    if (reply.kind === 'added') unanswered -= 1;
    else written = reply;
    wake();
  });
  worker.on('error', (error: Error) => {
    failure = error;
    wake();
  });
  worker.on('exit', (code) => {
    if (written === null) failure ??= new Error(`the worker ended with code ${code}`);
    wake();
  });

  /** One caller waits at a time: the build adds batch after batch. */
  async function until(isReached: () => boolean): Promise<void> {
    while (!isReached()) {
      if (failure !== null) {
        throw new IndexError(
          `Cannot build the vectors in ${task.graphFile}: ${failure.message}; run it again`,
          {
            cause: failure,
          },
        );
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  const send = (request: VectorRequest, taken: ArrayBuffer[]): void => worker.postMessage(request, taken);

  return {
    async add(ids, vectors) {
      send({ kind: 'add', ids, vectors }, transferable(ids, vectors));
      unanswered += 1;
      await until(() => unanswered <= WAITING_BATCHES);
    },
    async finish() {
      send({ kind: 'finish' }, []);
      await until(() => written !== null);
      if (written === null)
        throw new IndexError(`Cannot build the vectors in ${task.graphFile}: run it again`);
      return written;
    },
    async stop() {
      await worker.terminate();
    },
  };
}

function transferable(...arrays: readonly (Float64Array | Float32Array)[]): ArrayBuffer[] {
  return arrays.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
