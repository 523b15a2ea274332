import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { z } from 'zod';
import { AS_STARTED } from './as-started.ts';
import type { Order } from './order.ts';

/**
 * Has a process of its own carry out an order.
 *
 * @throws Error when it ends before it has answered; what it said of that is on stderr
 */
export async function runOrder<Schema extends z.ZodType>(
  order: Order,
  answer: Schema,
  stop: AbortSignal,
): Promise<z.infer<Schema>> {
  const child = fork(join(import.meta.dirname, 'child.ts'), {
    execArgv: [...(order.kind === 'ingest' ? [] : AS_STARTED), '--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    signal: stop,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const message = await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('error', reject);
      child.once('exit', (code, signal) =>
        reject(new Error(`Measuring failed: the process that measures ended with ${signal ?? code}`)),
      );
      child.send(order);
    });
    return answer.parse(message);
  } finally {
    if (child.connected) child.disconnect();
    await ended;
  }
}
