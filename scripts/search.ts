import { search } from './commands/search.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(search);
