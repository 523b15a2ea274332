import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { UsageError } from '../../src/errors.ts';
import type { CommandInput } from '../../src/terminal/command.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { botReport } from '../measure/bench/bot-report.ts';
import { generatedMaterial, type Material, realMaterial } from '../measure/bench/material.ts';
import { type MeasuredBot, measureBot } from '../measure/bench/measure-bot.ts';
import { measureModel, modelReport } from '../measure/bench/measure-model.ts';
import { ANSWERED, INGESTED, type Measured, STARTED, type Started } from '../measure/bench/order.ts';
import { timeReference } from '../measure/bench/reference.ts';
import { archiveReport, growthReport } from '../measure/bench/report.ts';
import { runOrder } from '../measure/bench/run-order.ts';
import { writeRecords } from '../measure/data/records.ts';
import { createProgress, type Progress } from '../measure/progress.ts';
import { renderReports } from '../measure/table.ts';
import { createTemporaryFolder } from '../measure/temporary-folder.ts';
import type { Command, Workplace } from '../shared/command.ts';
import { DATA_FOLDER } from './eval.ts';

/** Passages at which growth is looked at, before all of them. */
const SIZES = [10_000, 30_000];
const GENERATED_PASSAGES = 100_000;
const MOST_PASSAGES = 10_000_000;
const MOST_QUESTIONS = 1_000_000;
const STARTS = 3;
const LARGEST = 'data';

export const bench: Command = {
  line: {
    name: 'bench',
    about:
      'Measures how fast ingest, search and the start are, and how much memory they take, as the archive grows.',
    flags: {
      passages: { value: 'N', about: 'about N passages at the most' },
      generate: { value: 'N', about: 'an archive of about N passages made from a fixed seed, no data set' },
      data: { value: 'DIR', about: `where the data sets are (${DATA_FOLDER})` },
      bot: { value: 'N', about: 'the bot, too: 200 chats at once, and memory over N questions (5000 tell)' },
      json: { about: 'JSON on stdout, and nothing else there' },
    },
    notes: [
      'Measures on the releases of senate; where they are not there, on an archive that it makes itself. Each size is\n' +
        'ingested by one process and searched by another, in a temporary folder that is removed at the end.',
      'Machines differ: compare the growth, or the figures divided by the time of the reference loop.',
      'Exit code: 0, also when a figure misses its target, 1 on failure, 2 on bad usage.',
    ],
  },
  plan(input) {
    const passages = readCount(input, 'passages', MOST_PASSAGES);
    const generate = readCount(input, 'generate', MOST_PASSAGES);
    const bot = readCount(input, 'bot', MOST_QUESTIONS);
    const data = resolve(input.value('data') ?? DATA_FOLDER);
    const isJson = input.has('json');
    return (workplace) => run(workplace, { passages, generate, bot, data, isJson });
  },
};

interface Plan {
  readonly passages: number | null;
  readonly generate: number | null;
  /** Questions to the bot; null where it is not measured. */
  readonly bot: number | null;
  readonly data: string;
  readonly isJson: boolean;
}

async function run({ stdout, stderr }: Workplace, plan: Plan): Promise<0> {
  const progress = createProgress(stderr, () => performance.now());
  const stop = new AbortController();
  const folder = createTemporaryFolder('bench', () => stop.abort());
  try {
    const referenceMs = timeReference();
    const loadBefore = loadavg()[0] ?? 0;
    const material = await chooseMaterial(plan, progress);
    const sizes = await measureSizes(material, plan.passages, folder.path, progress, stop.signal);
    const starts = await measureStarts(material, folder.path, progress, stop.signal);
    const bot =
      plan.bot === null ? null : await measureTheBot(material, plan.bot, folder.path, progress, stop.signal);
    await progress.step('answers by a model that takes no time');
    const written = await measureModel(join(folder.path, LARGEST), material.questions, stop.signal);
    const whole = sizes.at(-1);
    const reports = [
      ...(whole === undefined ? [] : [archiveReport(whole, starts)]),
      growthReport(sizes),
      modelReport(written),
      ...(bot === null ? [] : [botReport(bot)]),
    ];
    const machine = { processors: cpus().length, loadBefore, load: loadavg()[0] ?? 0, referenceMs };
    await stdout.write(
      plan.isJson
        ? jsonLine({ material: material.name, reports, sizes, written, bot, machine })
        : `Material: ${material.name}\n\n${renderReports(reports)}` +
            `Reference loop ${referenceMs.toFixed(1)} ms; ${machine.processors} processors, load ${loadBefore.toFixed(1)} before, ${machine.load.toFixed(1)} after.\n`,
    );
    return 0;
  } finally {
    folder.remove();
  }
}

async function chooseMaterial({ generate, data, passages }: Plan, progress: Progress): Promise<Material> {
  const real = generate === null ? await realMaterial(data) : null;
  if (real !== null) return real;
  if (generate === null) {
    await progress.step(`${data} has no senate and xquad.en.json: measuring on a generated archive instead`);
  }
  return generatedMaterial(generate ?? passages ?? GENERATED_PASSAGES);
}

/** Each size in a process and a data directory of its own, the largest last. */
async function measureSizes(
  material: Material,
  most: number | null,
  folder: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<readonly Measured[]> {
  const largest = Math.min(most ?? material.passages, material.passages);
  const more = join(folder, 'more.jsonl');
  await writeRecords(more, material.more);
  const measured: Measured[] = [];
  for (const size of [...SIZES.filter((one) => one < largest), largest]) {
    await progress.step(`about ${size.toLocaleString('en-US')} passages of ${material.name}`);
    const releases = join(folder, 'releases.jsonl');
    await writeRecords(releases, material.releases(size));
    const { questions, excerpts } = material;
    const dataDirectory = join(folder, size === largest ? LARGEST : `data-${size}`);
    const ingested = await runOrder({ kind: 'ingest', dataDirectory, releases }, INGESTED, stop);
    const answer = { kind: 'answer', dataDirectory, questions, excerpts, moreReleases: more } as const;
    measured.push({ ...ingested, ...(await runOrder(answer, ANSWERED, stop)) });
  }
  return measured;
}

/** New processes on the index that is there: what a restart costs. */
async function measureStarts(
  { questions }: Material,
  folder: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<readonly Started[]> {
  const started: Started[] = [];
  for (const question of questions.slice(0, STARTS)) {
    await progress.step('starting on the ready index');
    const order = { kind: 'start', dataDirectory: join(folder, LARGEST), question } as const;
    started.push(await runOrder(order, STARTED, stop));
  }
  return started;
}

/** The bot on the index that is there, in a process of its own. */
async function measureTheBot(
  { questions }: Material,
  count: number,
  folder: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<MeasuredBot> {
  await progress.step(`the bot, over ${count.toLocaleString('en-US')} questions`);
  return measureBot({ dataDirectory: join(folder, LARGEST), questions, count, stop });
}

/** @throws UsageError for anything but a whole number from 1 to `most`. */
function readCount(input: CommandInput, flag: string, most: number): number | null {
  const text = input.value(flag);
  if (text === null) return null;
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
  throw new UsageError(`--${flag} must be a whole number from 1 to ${most.toLocaleString('en-US')}`);
}
