import type { Command, Workplace } from '../../scripts/shared/command.ts';
import type { App } from '../../src/app.ts';
import { parseConfig } from '../../src/config/config.ts';
import { silentLogger } from '../../src/log.ts';
import { parseCommandLine } from '../../src/terminal/command.ts';

/** An app that does what the test gives it, and fails loudly at anything else. */
export function fakeApp(methods: Partial<App>): App {
  const unset = (name: string) => () =>
    Promise.reject(new Error(`the test did not expect ${name} to be called`));
  return {
    ingest: unset('ingest'),
    ask: unset('ask'),
    search: unset('search'),
    show: unset('show'),
    revisions: { of: async () => [], open: unset('revisions.open'), forget: unset('revisions.forget') },
    latest: unset('latest'),
    similar: unset('similar'),
    copies: unset('copies'),
    overview: unset('overview'),
    brief: unset('brief'),
    who: unset('who'),
    said: unset('said'),
    timeline: unset('timeline'),
    evidence: unset('evidence'),
    factsOf: unset('factsOf'),
    verify: unset('verify'),
    withdraw: unset('withdraw'),
    restore: unset('restore'),
    withdrawal: unset('withdrawal'),
    model: () => null,
    counts: async () => ({ releases: 1 }),
    refresh: async () => undefined,
    firstIngest: async () => 'finished',
    close: async () => undefined,
    ...methods,
  };
}

/** Runs a command as its script does, without a process: words in, both outputs and the exit code out. */
export async function perform(command: Command, given: readonly string[], methods: Partial<App>, stdin = '') {
  const input = parseCommandLine(command.line, given);
  if (input === 'help') throw new Error('help was not asked for');
  const written = { stdout: '', stderr: '' };
  const writing = (stream: 'stdout' | 'stderr') => ({
    write: async (text: string) => {
      written[stream] += text;
    },
  });
  async function* typed() {
    yield stdin;
  }
  const workplace: Workplace = {
    app: fakeApp(methods),
    config: parseConfig({ CORPUS_DIR: 'releases' }),
    log: silentLogger,
    stdin: typed(),
    stdout: writing('stdout'),
    stderr: writing('stderr'),
    page: { width: 80, color: false },
    progress: { report: () => undefined, stop: () => undefined },
    draft: { show: () => undefined, clear: () => undefined },
  };
  return { exitCode: await command.plan(input)(workplace), ...written };
}
