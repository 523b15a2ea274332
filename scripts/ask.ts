import { ask } from './commands/ask.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(ask);
