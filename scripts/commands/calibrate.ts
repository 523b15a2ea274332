import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { UsageError } from '../../src/errors.ts';
import type { CommandInput } from '../../src/terminal/command.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import type { KeptSamples } from '../measure/calibrate/features-file.ts';
import { createProgress, type Progress } from '../measure/progress.ts';
import { createTemporaryFolder } from '../measure/temporary-folder.ts';
import type { Command, Workplace } from '../shared/command.ts';
import { DATA_FOLDER } from './eval.ts';

const WEIGHTS_FILE = 'src/answering/answerability-weights.ts';
const ROOT = resolve(import.meta.dirname, '../..');
/** What the weights in use were learnt with. */
const DEFAULT_SEED = 1;
/** Key words and names are drawn with it: the same questions whatever seed the learning has. */
const DRAWN_WITH = 1;
const MOST_SEED = 2 ** 32 - 1;

export const calibrateAnswers: Command = {
  line: {
    name: 'calibrate',
    about: `Learns from the data sets when to answer and when to say no, and writes ${WEIGHTS_FILE}.`,
    flags: {
      data: { value: 'DIR', about: `where the data sets are (${DATA_FOLDER}); all of them have to be there` },
      seed: { value: 'N', about: `what the learning starts from (${DEFAULT_SEED})` },
      features: {
        value: 'FILE',
        about: 'keeps what was measured of each question in FILE; takes it from there when it is there',
      },
      json: { about: 'JSON on stdout, and nothing else there' },
      'dry-run': { about: 'shows how good the weights would be, and writes none' },
    },
    notes: [
      'Questions are asked of archives that answer them and of archives that do not: XQuAD (English, Turkish), TIME,\n' +
        'az-mirage, senate and the articles of NTREX, each ingested and searched as the product does it, in a temporary\n' +
        'folder that is removed at the end. To them come questions of key words drawn from TIME and senate, headlines and\n' +
        'questions in another language than their archive, questions whose answer is left out of what was found, and\n' +
        'questions about names in four languages and two scripts, also of archives of two and three releases.',
      'A network with one hidden layer learns which are answered. It then refuses below the highest probability at which\n' +
        'at most 4 % of the questions of XQuAD English and of XQuAD Turkish are refused by their own archive.',
      'The table: the share of each set refused by the weights in use, by the new ones, and by weights that were learnt\n' +
        'from the other half of the questions (cross-validated), which is what to expect of questions never seen.',
      'The same data sets, seed and version of Node give the same file. Without --features it takes some ten minutes, and\n' +
        'up to a gigabyte of room in the temporary folder.',
      'Exit code: 0, 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const plan = {
      data: resolve(input.value('data') ?? DATA_FOLDER),
      seed: readSeed(input),
      features: input.value('features'),
      isJson: input.has('json'),
      isDry: input.has('dry-run'),
    };
    return (workplace) => run(workplace, plan);
  },
};

interface Plan {
  readonly data: string;
  readonly seed: number;
  readonly features: string | null;
  readonly isJson: boolean;
  readonly isDry: boolean;
}

async function run(workplace: Workplace, plan: Plan): Promise<0> {
  const progress = createProgress(workplace.stderr, () => performance.now());
  const { samples, seed } = await keptOrCollected(workplace, plan, progress);
  const { calibrateOn } = await import('../measure/calibrate/calibrate-on.ts');
  await progress.step(`learning from ${samples.length.toLocaleString('en-US')} cases`);
  const { calibration, outcome, table, module } = calibrateOn(samples, plan.seed);
  if (!plan.isDry) writeFileSync(join(ROOT, WEIGHTS_FILE), module);
  const said = plan.isDry ? 'Nothing was written.' : `Wrote ${WEIGHTS_FILE}.`;
  await workplace.stdout.write(
    plan.isJson
      ? jsonLine({ seed: plan.seed, drawnWith: seed, samples: samples.length, outcome, calibration })
      : `${table}\nThreshold ${calibration.threshold}, ${calibration.hidden.length} hidden units, ${samples.length.toLocaleString('en-US')} cases, seed ${plan.seed}. ${said}\n`,
  );
  return 0;
}

async function keptOrCollected({ log }: Workplace, plan: Plan, progress: Progress): Promise<KeptSamples> {
  const { FEATURES, answerabilityFeatures } = await import('../../src/answering/answerability.ts');
  const { asKept, readSamples, writeSamples } = await import('../measure/calibrate/features-file.ts');
  if (plan.features !== null && existsSync(plan.features)) return readSamples(plan.features, FEATURES);
  const { readMaterial } = await import('../measure/calibrate/material.ts');
  const material = await readMaterial(plan.data, DRAWN_WITH);
  // A data set that is missing is said without the databases, which these bring with them.
  const { collectSamples } = await import('../measure/calibrate/collect.ts');
  const { PAIRINGS } = await import('../measure/calibrate/pairings.ts');
  const folder = createTemporaryFolder('calibrate');
  try {
    const samples = asKept(
      await collectSamples({
        material,
        pairings: PAIRINGS,
        measure: answerabilityFeatures,
        folder: folder.path,
        logger: log,
        progress,
      }),
    );
    const kept = { seed: DRAWN_WITH, samples };
    if (plan.features !== null) await writeSamples(plan.features, FEATURES, kept);
    return kept;
  } finally {
    folder.remove();
  }
}

/** @throws UsageError for anything but a whole number. */
function readSeed(input: CommandInput): number {
  const text = input.value('seed') ?? String(DEFAULT_SEED);
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed <= MOST_SEED) return seed;
  throw new UsageError(`--seed must be a whole number from 0 to ${MOST_SEED.toLocaleString('en-US')}`);
}
