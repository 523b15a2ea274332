import { who } from './commands/who.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(who);
