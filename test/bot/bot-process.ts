import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import type { Place } from '../fakes/running-app.ts';
import { start } from '../scripts/process.ts';
import type { TelegramServer } from '../telegram/server/driver.ts';

/** The bot as `npm start` runs it, in a process of its own. */
export interface BotProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has said on stderr so far. */
  readonly stderr: string;
  /** Its lines of the log. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** Resolves with what `find` finds in stderr; rejects when the process ends before. */
  says(find: RegExp): Promise<string>;
  /** Sends it a signal, and waits for its end. */
  end(signal: NodeJS.Signals): Promise<BotEnd>;
  ended: Promise<BotEnd>;
}

export interface BotEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Starts it on an archive; `script` is what runs, `src/main.ts` unless told otherwise. */
export function startBotProcess(
  { folder, dataDirectory }: Pick<Place, 'folder' | 'dataDirectory'>,
  server: Pick<TelegramServer, 'token' | 'apiRoot'>,
  environment: Readonly<Record<string, string>> = {},
  script = 'src/main.ts',
): BotProcess {
  const child = start(script, [], dirname(join(folder)), {
    DATA_DIR: dataDirectory,
    CORPUS_DIR: folder,
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.apiRoot,
    ALLOWED_USER_IDS: '*',
    ...environment,
  });
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const listen of listeners) listen();
  });
  child.stdout.resume();
  const ended = once(child, 'close').then(
    (): BotEnd => ({ exitCode: child.exitCode, signal: child.signalCode }),
  );
  return {
    child,
    get stderr() {
      return stderr;
    },
    get log() {
      const lines = stderr.split('\n').filter((line) => line.startsWith('{'));
      return lines.map((line): Record<string, unknown> => JSON.parse(line));
    },
    says: (find) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = find.exec(stderr);
          if (found === null) return;
          listeners.delete(look);
          resolve(found[0]);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`${find} was never said, but: ${stderr}`)));
      }),
    end(signal) {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}
