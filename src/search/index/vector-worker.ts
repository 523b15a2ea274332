import { readFile, rename } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { CompactVectors } from './compact-vectors.ts';
import { fingerprintOfFile, syncFile, temporaryName, writeDurably } from './durable-files.ts';
import { createGraph, readGraph } from './vector-graph.ts';
import type { VectorReply, VectorRequest, VectorTask, WrittenVectors } from './vector-work.ts';

/**
 * The worker that builds the vectors of a generation: adding a vector to the graph blocks its thread, so it must not be
 * the thread of a bot. Anything that goes wrong is thrown and ends the worker; the starter hears of it.
 */
const port = parentPort;
if (port === null) throw new Error('vector-worker.ts runs as a worker thread only');
const task: VectorTask = workerData;

const removed = new Set(task.removed);
const base = task.base === null ? null : CompactVectors.decode(await readFile(task.base.compactFile));
const graph =
  task.base === null
    ? createGraph(task.dimensions, task.additions)
    : await readGraph(task.base.graphFile, task.dimensions);
if (task.base !== null) {
  graph.resizeIndex(Math.max(1, graph.getIdsList().length + task.additions));
  for (const id of removed) graph.markDelete(id);
}
const added: CompactVectors[] = [];

port.on('message', (request: VectorRequest) => {
  if (request.kind === 'add') {
    add(request.ids, request.vectors);
    reply({ kind: 'added' });
  } else {
    finish().then(
      (written) => {
        reply({ kind: 'written', ...written });
        port.close();
      },
      (error: unknown) => {
        // Rethrown outside of the promise, so that it ends the worker as an error of the thread.
        setImmediate(() => {
          throw error;
        });
      },
    );
  }
});

function add(ids: Float64Array, vectors: Float32Array): void {
  for (const [row, id] of ids.entries()) {
    graph.addPoint(Array.from(vectors.subarray(row * task.dimensions, (row + 1) * task.dimensions)), id);
  }
  added.push(CompactVectors.of(ids, vectors));
}

async function finish(): Promise<WrittenVectors> {
  const temporary = temporaryName(task.graphFile);
  await graph.writeIndex(temporary);
  await syncFile(temporary);
  const graphEntries = graph.getIdsList().length;
  // Making it anew is the only way to free the graph, and two of them are the most memory that an ingest ever takes.
  graph.initIndex(1);
  // hnswlib does not say when a disk is full: it leaves a short file, which only reading it back finds.
  await readGraph(temporary, task.dimensions);
  const fingerprint = await fingerprintOfFile(temporary);
  await rename(temporary, task.graphFile);
  const compact = (base ?? CompactVectors.empty).changedBy(removed, added);
  return {
    graph: fingerprint,
    compact: await writeDurably(task.compactFile, compact.encode()),
    graphEntries,
  };
}

function reply(message: VectorReply): void {
  port?.postMessage(message);
}
