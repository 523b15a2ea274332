import { parseConfig } from '../../src/config/config.ts';
import { type Environment, readEnvironment } from '../../src/config/env.ts';
import { createLogger } from '../../src/log.ts';
import { helpText, parseCommandLine } from '../../src/terminal/command.ts';
import { describeFailure, type ExitCode } from '../../src/terminal/failure.ts';
import { createLiveDraft } from '../../src/terminal/live-draft.ts';
import { createOutput, OutputClosed } from '../../src/terminal/output.ts';
import { pageOf } from '../../src/terminal/page.ts';
import { createProgress } from '../../src/terminal/progress.ts';
import type { Command } from './command.ts';

/** Time that a handle left open by a native library may keep a finished command alive, in milliseconds. */
const LINGER = 2_000;

/** The outermost function of every script: arguments in, exit code out. The only one that ends the process. */
export async function runCommand(command: Command): Promise<void> {
  process.exitCode = await outcome(command, process.argv.slice(2));
  setTimeout(() => process.exit(), LINGER).unref();
}

async function outcome(command: Command, given: readonly string[]): Promise<ExitCode> {
  const stdout = createOutput(process.stdout);
  const stderr = createOutput(process.stderr);
  let environment: Environment = {};
  try {
    const input = parseCommandLine(command.line, given);
    if (input === 'help') {
      await stdout.write(helpText(command.line));
      return 0;
    }
    const work = command.plan(input);
    environment = readEnvironment();
    const config = parseConfig(environment, 'warn');
    const log = createLogger(config.logLevel);
    for (const notice of config.notices) log.warn({}, notice);
    // Loading the databases takes most of the time to start; help and a slip are answered without them.
    const { createApp } = await import('../../src/app.ts');
    const app = await createApp(config);
    try {
      const progress = createProgress(process.stderr);
      return await work({
        app,
        config,
        log,
        stdin: process.stdin,
        stdout,
        stderr,
        page: pageOf(process.stdout),
        progress,
        draft: createLiveDraft(process.stdout, pageOf(process.stdout)),
      });
    } finally {
      await app.close();
    }
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    const { text, exitCode } = describeFailure(command.line.name, error, environment.LOG_LEVEL === 'debug');
    await stderr.write(text).catch(() => undefined);
    return exitCode;
  }
}
