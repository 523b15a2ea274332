import { evaluate } from './commands/eval.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(evaluate);
