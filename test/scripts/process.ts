import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A script started as npm does, but in `directory`, so that a `.env` of the repository plays no part. */
export function start(
  script: string,
  given: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const call = ['--import', import.meta.resolve('tsx'), join(ROOT, script), ...given];
  return spawn(process.execPath, call, {
    cwd: directory,
    env: {
      PATH: '/usr/bin:/bin',
      DATA_DIR: join(directory, 'data'),
      CORPUS_DIR: join(directory, 'corpus'),
      ...environment,
    },
  });
}

/** Gives it the text as stdin and waits for its end. */
export async function finish(child: ChildProcessWithoutNullStreams, stdin = ''): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      written[stream] += text;
    });
  }
  // A command that reads no input may have closed it already.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  await once(child, 'close');
  return { exitCode: child.exitCode, ...written };
}

/** Resolves with what a stream has said once it has said what is waited for; fails when it ends before. */
export async function said(stream: NodeJS.ReadableStream, expected: RegExp): Promise<string> {
  let text = '';
  return await new Promise((done, failed) => {
    const listen = (chunk: string | Uint8Array) => {
      text += chunk.toString();
      if (!expected.test(text)) return;
      stream.removeListener('data', listen);
      done(text);
    };
    stream.on('data', listen);
    stream.once('end', () => failed(new Error(`${expected} was never said, but: ${text}`)));
  });
}
