import { ingest } from './commands/ingest.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(ingest);
