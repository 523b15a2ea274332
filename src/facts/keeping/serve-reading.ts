import type { MessagePort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import type { ReleaseFacts } from '../fact.ts';
import { type ReadableRelease, readableRelease } from '../reading/readable-release.ts';
import type { ReadingReply, ReleaseToRead } from './reading-work.ts';
import { nameKeysOf, writeFacts } from './stored-facts.ts';

/** What the thread does: reads one release after the other. What `read` throws is the answer for that release alone. */
export function serveReading(port: MessagePort, read: (release: ReadableRelease) => ReleaseFacts): void {
  const reply = (message: ReadingReply): void => port.postMessage(message);
  port.on('message', (release: ReleaseToRead) => reply(replyTo(release, read)));
  reply({ kind: 'ready' });
}

function replyTo(release: ReleaseToRead, read: (release: ReadableRelease) => ReleaseFacts): ReadingReply {
  try {
    const facts = read(readableRelease(release));
    return { kind: 'read', facts: writeFacts(facts), names: nameKeysOf(facts) };
  } catch (error) {
    return { kind: 'failed', reason: messageOf(error) };
  }
}
