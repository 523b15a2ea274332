import { timeline } from './commands/timeline.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(timeline);
