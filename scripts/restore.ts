import { restore } from './commands/restore.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(restore);
