import { parentPort } from 'node:worker_threads';
import { readFacts } from '../reading/read-facts.ts';
import { serveReading } from './serve-reading.ts';

/** The thread that reads facts by rules: its starter ends it when a release takes too long or too much memory. */
if (parentPort === null) throw new Error('reading-worker.ts runs as a worker thread only');
serveReading(parentPort, readFacts);
