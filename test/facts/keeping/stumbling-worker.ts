import { parentPort } from 'node:worker_threads';
import { NO_FACTS, type ReleaseFacts } from '../../../src/facts/fact.ts';
import { serveReading } from '../../../src/facts/keeping/serve-reading.ts';
import type { ReadableRelease } from '../../../src/facts/reading/readable-release.ts';

// The thread of rules that come to no end with releases that say so; in any other they find somebody of the name that is
// its whole text.

const WAYS: Readonly<Record<string, () => void>> = {
  'is read for ever': () => {
    for (;;);
  },
  'is matched for ever': () => void /^(?:\p{L}+)+$/u.test(`${'a'.repeat(60)}1`),
  throws: () => {
    throw new Error('a rule stumbled');
  },
  'makes numbers': () => {
    for (const made: number[] = []; ; ) made.push(made.length);
  },
  'makes words': () => {
    for (const made = new Set<string>(); ; ) made.add(`${made.size}`);
  },
};

function read({ body }: ReadableRelease): ReleaseFacts {
  WAYS[body]?.();
  const span = { start: 0, end: body.length };
  const named = { text: body, ...span, sentence: span };
  const person = {
    name: body,
    spellings: [body],
    titles: [],
    organisation: null,
    named,
    by: 'rules',
  } as const;
  return { ...NO_FACTS, people: [person] };
}

if (parentPort !== null) serveReading(parentPort, read);
