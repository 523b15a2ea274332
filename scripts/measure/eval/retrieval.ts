import { join } from 'node:path';
import { NTREX_LANGUAGES, readBodies, readHeadlines } from '../data/ntrex.ts';
import { type Figure, type Goal, type Report, skippedReport } from '../figure.ts';
import { averagePrecision, mean, ndcgAt, reciprocalRank, successAt } from '../metrics.ts';
import { alignColumns } from '../table.ts';
import { archiveOf, type DataSetName, questionsOf, whyNoDataSet } from './data-sets.ts';
import { forEachCase, type Measurement, type Section, whyAbsent } from './section.ts';

type Metric = (found: readonly string[], relevant: ReadonlySet<string>) => number;

interface Measured {
  readonly name: string;
  readonly metric: Metric;
  readonly target?: Goal;
  readonly aim?: Goal;
}

const LIMIT = 10;
/** MAP counts what stands further down too. */
const DEEP_LIMIT = 100;

const recallAt = (depth: number, target?: number, aim?: number): Measured => ({
  name: `recall@${depth}`,
  metric: (found, relevant) => successAt(depth, found, relevant),
  ...goals(target, aim),
});
const ndcg = (target: number, aim: number): Measured => ({
  name: `nDCG@${LIMIT}`,
  metric: (found, relevant) => ndcgAt(LIMIT, found, relevant),
  ...goals(target, aim),
});
const MRR: Measured = { name: `MRR@${LIMIT}`, metric: reciprocalRank };

const SHALLOW: Readonly<Record<Exclude<DataSetName, 'senate'>, readonly Measured[]>> = {
  'XQuAD English': [recallAt(1, 0.94, 0.96), recallAt(5, 0.99, 0.995), MRR],
  'XQuAD Turkish': [recallAt(1, 0.91, 0.93), recallAt(5, 0.98, 0.985), MRR],
  'az-mirage': [ndcg(0.915, 0.93), recallAt(1)],
  TIME: [ndcg(0.75, 0.8)],
};

function goals(target?: number, aim?: number): Pick<Measured, 'target' | 'aim'> {
  return {
    ...(target === undefined ? {} : { target: { atLeast: target } }),
    ...(aim === undefined ? {} : { aim: { atLeast: aim } }),
  };
}

/** Whether the release that answers is found, and how far up: `search` with its default settings. */
export const retrieval: Section = {
  name: 'retrieval',
  async measure(measurement) {
    const reports: Report[] = [];
    for (const name of ['XQuAD English', 'XQuAD Turkish', 'az-mirage', 'TIME'] as const) {
      reports.push(await measureSet(measurement, name));
    }
    return [...reports, await measureLanguages(measurement)];
  },
};

async function measureSet(measurement: Measurement, name: Exclude<DataSetName, 'senate'>): Promise<Report> {
  const title = `Retrieval: ${name}`;
  const absent = whyNoDataSet(measurement, name);
  if (absent !== null) return skippedReport(title, absent);
  const archive = await archiveOf(measurement, name);
  const questions = await questionsOf(measurement, name);
  const found = await forEachCase(measurement, title, questions, ({ text }) => archive.find(text, LIMIT));
  const figures: Figure[] = SHALLOW[name].map(({ name: metricName, metric, ...kept }) => ({
    name: metricName,
    value: mean(questions.map(({ relevant }, index) => metric(found[index] ?? [], relevant))),
    unit: 'score',
    cases: questions.length,
    ...kept,
  }));
  if (name !== 'TIME') return { title, figures, notes: [], skipped: null };
  const precisions = await forEachCase(measurement, `${title}, deep`, questions, async ({ text, relevant }) =>
    averagePrecision(await archive.find(text, DEEP_LIMIT), relevant),
  );
  const map: Figure = {
    name: `MAP@${DEEP_LIMIT}`,
    value: mean(precisions),
    unit: 'score',
    cases: questions.length,
  };
  return { title, figures: [...figures, map], notes: [], skipped: null };
}

/** A headline in each language asked of the articles in each: 16 directions. */
async function measureLanguages(measurement: Measurement): Promise<Report> {
  const title = 'Retrieval across languages: NTREX, the article of a headline first';
  const absent = whyAbsent(measurement.data, 'ntrex');
  if (absent !== null) return skippedReport(title, absent);
  const folder = join(measurement.data, 'ntrex');
  const matrix: { from: string; to: string; success: number | null; cases: number }[] = [];
  for (const to of NTREX_LANGUAGES) {
    const archive = await measurement.archives.open(`ntrex-${to}`, async () => ({
      records: await readBodies(folder, to),
    }));
    for (const from of NTREX_LANGUAGES) {
      const headlines = await readHeadlines(folder, from);
      const right = await forEachCase(measurement, `${from} → ${to}`, headlines, async ({ text, relevant }) =>
        successAt(1, await archive.find(text, LIMIT), relevant),
      );
      matrix.push({ from, to, success: mean(right), cases: headlines.length });
    }
  }
  const figure = (name: string, directions: typeof matrix): Figure => ({
    name,
    value: mean(directions.flatMap(({ success }) => success ?? [])),
    unit: 'score',
    cases: directions.reduce((sum, { cases }) => sum + cases, 0),
  });
  const rows = [
    ['asked \\ archive', ...NTREX_LANGUAGES],
    ...NTREX_LANGUAGES.map((from) => [
      from,
      ...NTREX_LANGUAGES.map(
        (to) => matrix.find((one) => one.from === from && one.to === to)?.success?.toFixed(3) ?? '–',
      ),
    ]),
  ];
  return {
    title,
    figures: [
      figure(
        'success@1, same language (mean)',
        matrix.filter(({ from, to }) => from === to),
      ),
      figure(
        'success@1, across languages (mean)',
        matrix.filter(({ from, to }) => from !== to),
      ),
    ],
    notes: alignColumns(rows, [false, true, true, true, true]),
    skipped: null,
  };
}
