import { bench } from './commands/bench.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(bench);
