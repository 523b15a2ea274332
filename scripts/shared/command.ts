import type { App } from '../../src/app.ts';
import type { Config } from '../../src/config/config.ts';
import type { Logger } from '../../src/log.ts';
import type { CommandInput, CommandLine } from '../../src/terminal/command.ts';
import type { ExitCode } from '../../src/terminal/failure.ts';
import type { LiveDraft } from '../../src/terminal/live-draft.ts';
import type { Output } from '../../src/terminal/output.ts';
import type { Page } from '../../src/terminal/page.ts';
import type { ProgressDisplay } from '../../src/terminal/progress.ts';

/** What a command works with. Answers go to `stdout`; what is said about the work goes to `stderr`. */
export interface Workplace {
  readonly app: App;
  readonly config: Config;
  readonly log: Logger;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** How `stdout` is written for a person. */
  readonly page: Page;
  readonly progress: ProgressDisplay;
  /** Shows an answer while a model writes it. */
  readonly draft: LiveDraft;
}

/**
 * A command: how it is called, and what it then does. `plan` looks at every word before anything is opened, so that a
 * slip costs no time and changes nothing.
 *
 * @throws UsageError, from `plan`.
 */
export interface Command {
  readonly line: CommandLine;
  plan(input: CommandInput): (workplace: Workplace) => Promise<ExitCode>;
}
