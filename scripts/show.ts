import { show } from './commands/show.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(show);
