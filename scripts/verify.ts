import { verify } from './commands/verify.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(verify);
