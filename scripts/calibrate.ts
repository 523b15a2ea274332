import { calibrateAnswers } from './commands/calibrate.ts';
import { runCommand } from './shared/run-command.ts';

await runCommand(calibrateAnswers);
