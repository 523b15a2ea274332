import { backup } from './commands/backup.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(backup);
