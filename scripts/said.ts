import { said } from './commands/said.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(said);
