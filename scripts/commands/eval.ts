import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Config } from '../../src/config/config.ts';
import { UsageError } from '../../src/errors.ts';
import type { ModelReader } from '../../src/facts/model/model-reader.ts';
import type { Logger } from '../../src/log.ts';
import { jsonLine } from '../../src/terminal/printable.ts';
import { SECTIONS, type SectionName } from '../measure/eval/section.ts';
import type { Report } from '../measure/figure.ts';
import { createProgress } from '../measure/progress.ts';
import { createQuoteLedger } from '../measure/quotes.ts';
import { renderReports } from '../measure/table.ts';
import { createTemporaryFolder } from '../measure/temporary-folder.ts';
import type { Command, Workplace } from '../shared/command.ts';

/** Where the data sets are that this project did not write. */
export const DATA_FOLDER = '../shared/eval';

export const evaluate: Command = {
  line: {
    name: 'eval',
    about: 'Measures how good search and answers are on the data sets, each figure beside its target.',
    flags: {
      only: {
        value: 'SECTIONS',
        repeatable: true,
        about: `some of ${SECTIONS.join(', ')}, apart by commas`,
      },
      all: { about: 'every case, also where a sample is the rule; takes longer' },
      failures: { about: 'of facts: each thing missed and each wrong, of the half that is worked with only' },
      data: { value: 'DIR', about: `where the data sets are (${DATA_FOLDER})` },
      json: { about: 'JSON on stdout, and nothing else there' },
    },
    notes: [
      'Everything goes through ingest, search and ask with their default settings, in a temporary folder that is\n' +
        'removed at the end. A data set that is not there is skipped, and the output says so.',
      'near-misses: questions about corpus/ that no release answers, though one speaks of something near.',
      'facts: what the releases of corpus/ and others state, against annotations by hand; f and i were not looked at.\n' +
        'With FACTS=model the model is asked for those of the fresh releases, one request a release.',
      'feedback: what readers said of the answers of the bot in DATA_DIR, and what they would be told today.',
      'Quotes: each quote of each answer given is compared with the release it names.',
      'Exit code: 0, also when a figure misses its target; 1 on failure and when a single quote is not true;\n' +
        '2 on bad usage.',
    ],
  },
  plan(input) {
    const only = readSections(input.values('only'));
    const data = resolve(input.value('data') ?? DATA_FOLDER);
    return (workplace) =>
      run(workplace, {
        only,
        data,
        isWhole: input.has('all'),
        showsFailures: input.has('failures'),
        isJson: input.has('json'),
      });
  },
};

interface Plan {
  readonly only: readonly SectionName[];
  readonly data: string;
  readonly isWhole: boolean;
  readonly showsFailures: boolean;
  readonly isJson: boolean;
}

async function run({ app, config, log, stdout, stderr }: Workplace, plan: Plan): Promise<0 | 1> {
  // Help and a slip are answered without the databases, which these bring with them.
  const { createArchives } = await import('../measure/archives.ts');
  const { ALL_SECTIONS } = await import('../measure/eval/sections.ts');
  const started = performance.now();
  const factsModel = config.facts === 'model' ? await openFactsModel(config, log) : null;
  const progress = createProgress(stderr, () => performance.now());
  const quotes = createQuoteLedger();
  const folder = createTemporaryFolder('eval');
  const archives = createArchives(folder.path, quotes, progress);
  const reports: Report[] = [];
  try {
    for (const section of ALL_SECTIONS) {
      if (!plan.only.includes(section.name)) continue;
      const bot = { app, dataDirectory: config.dataDirectory };
      reports.push(...(await section.measure({ ...plan, bot, factsModel, archives, progress })));
    }
  } finally {
    await archives.close();
    folder.remove();
  }
  reports.push(quotes.report());
  const machine = {
    processors: cpus().length,
    load: loadavg()[0] ?? 0,
    seconds: Math.round((performance.now() - started) / 1000),
  };
  await stdout.write(
    plan.isJson
      ? jsonLine({ reports, machine })
      : `${renderReports(reports)}Took ${machine.seconds} s; ${machine.processors} processors, load ${machine.load.toFixed(1)}.\n`,
  );
  return quotes.isClean() ? 0 : 1;
}

async function openFactsModel({ model }: Config, log: Logger): Promise<ModelReader | null> {
  const { openModels } = await import('../../src/answering/model/open-models.ts');
  const { createModelReader } = await import('../../src/facts/model/model-reader.ts');
  const models = await openModels(model, null, log, () => new Date());
  return models === null ? null : createModelReader(models.writer, log);
}

/** @throws UsageError for a section that there is none of. */
function readSections(values: readonly string[]): readonly SectionName[] {
  if (values.length === 0) return SECTIONS;
  const named = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  const unknown = named.find((name) => !SECTIONS.some((section) => section === name));
  if (unknown !== undefined) {
    throw new UsageError(`--only knows ${SECTIONS.join(', ')}, not "${unknown}"`);
  }
  return SECTIONS.filter((section) => named.includes(section));
}
