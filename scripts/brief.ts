import { brief } from './commands/brief.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(brief);
