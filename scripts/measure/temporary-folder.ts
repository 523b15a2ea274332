import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A folder that is gone when `remove` is called, and also when the process is told to end before: a measurement leaves
 * hundreds of megabytes. `stopping` is then called first, to end what still writes into it. After such a signal the process ends by it as it would have without us.
 */
export function createTemporaryFolder(name: string, stopping?: () => void): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `communique-${name}-`));
  // An index that is being written in a worker can add a file between listing and removing.
  const erase = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  const stop = (signal: NodeJS.Signals) => {
    forget();
    stopping?.();
    try {
      erase();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const forget = () => {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    path,
    remove: () => {
      forget();
      erase();
    },
  };
}
