import { type Figure, type Goal, type Report, type Unit, valueText } from '../figure.ts';
import { percentile } from '../metrics.ts';
import { alignColumns } from '../table.ts';
import type { Measured, Started } from './order.ts';

/** The figures of the whole archive beside their targets. */
export function archiveReport(measured: Measured, starts: readonly Started[]): Report {
  const { passages, keepingMs, indexingMs, factsMs, moreMs, nextSearchMs, afterQuestions } = measured;
  const figure = (name: string, value: number | null, unit: Unit, target?: Goal): Figure => ({
    name,
    value,
    unit,
    ...(target === undefined ? {} : { target }),
  });
  const latency = (name: string, times: readonly number[], p95?: Goal) => [
    figure(`${name}, p50`, percentile(times, 0.5), 'ms'),
    figure(`${name}, p95`, percentile(times, 0.95), 'ms', p95),
    figure(`${name}, p99`, percentile(times, 0.99), 'ms'),
  ];
  const median = (of: (start: Started) => number) => percentile(starts.map(of), 0.5);
  const perSecond = (milliseconds: number) => (passages / milliseconds) * 1000;
  return {
    title: `The whole archive: ${measured.releases.toLocaleString('en-US')} releases, ${passages.toLocaleString('en-US')} passages`,
    figures: [
      figure('ingest, until it can be asked (passages)', perSecond(keepingMs + indexingMs), '/s', {
        atLeast: 1_000,
      }),
      figure('  read, describe, cut, keep', perSecond(keepingMs), '/s'),
      figure('  index', perSecond(indexingMs), '/s'),
      figure('ingest, with the facts of the releases', perSecond(keepingMs + indexingMs + factsMs), '/s'),
      figure('  facts', perSecond(factsMs), '/s'),
      figure('  of processor time', perSecond(measured.ingestCpuMs), '/s'),
      ...latency('search, a question', measured.questionMs, { atMost: 25 }),
      figure('search, a question, processor time', measured.questionCpuMs, 'ms'),
      ...latency('search, an excerpt of 40 words', measured.excerptMs, { atMost: 60 }),
      ...latency('ask, a question', measured.askMs),
      figure('memory of an ingest, at the most', measured.ingestPeakMb, 'MB', { atMost: 1_024 }),
      figure('memory of answering, at the most', measured.answerPeakMb, 'MB', { atMost: 1_024 }),
      figure(
        '  after the first answer',
        median(({ rss }) => rss),
        'MB',
      ),
      figure('  after the questions', afterQuestions.rss, 'MB'),
      figure('  of it the heap', afterQuestions.heap, 'MB'),
      figure(
        'start to first answer, ready index',
        median(({ processMs }) => processMs),
        'ms',
        { atMost: 2_000 },
      ),
      figure(
        '  of it since the code is loaded',
        median(({ appMs }) => appMs),
        'ms',
      ),
      figure('ingest of 10 more releases', moreMs === null ? null : moreMs / 1000, 's'),
      figure('first search after it', nextSearchMs, 'ms'),
    ],
    notes: [],
    skipped: null,
  };
}

/** How it grows: a line for each size, and what it is times the smallest. */
export function growthReport(sizes: readonly Measured[]): Report {
  const columns: readonly (readonly [string, Unit, (one: Measured) => number | null])[] = [
    ['passages', 'count', ({ passages }) => passages],
    ['ingest', '/s', ({ passages, keepingMs, indexingMs }) => (passages / (keepingMs + indexingMs)) * 1000],
    ['of processor', '/s', ({ passages, ingestCpuMs }) => (passages / ingestCpuMs) * 1000],
    ['question p50', 'ms', ({ questionMs }) => percentile(questionMs, 0.5)],
    ['p95', 'ms', ({ questionMs }) => percentile(questionMs, 0.95)],
    ['processor', 'ms', ({ questionCpuMs }) => questionCpuMs],
    ['excerpt p50', 'ms', ({ excerptMs }) => percentile(excerptMs, 0.5)],
    ['p95', 'ms', ({ excerptMs }) => percentile(excerptMs, 0.95)],
    ['ask p95', 'ms', ({ askMs }) => percentile(askMs, 0.95)],
    ['ingest memory', 'MB', ({ ingestPeakMb }) => ingestPeakMb],
    ['answer memory', 'MB', ({ answerPeakMb }) => answerPeakMb],
  ];
  const [smallest] = sizes;
  const values = sizes.map((size) => columns.map(([, unit, value]) => valueText(value(size), unit)));
  const last = sizes.at(-1);
  const growth = columns.map(([, , value]) => {
    const before = smallest === undefined ? null : value(smallest);
    const after = last === undefined ? null : value(last);
    return before === null || after === null ? '–' : valueText(after / before, 'ratio');
  });
  const rows = [columns.map(([name]) => name), ...values, ...(sizes.length > 1 ? [growth] : [])];
  return {
    title: 'Growth',
    figures: [],
    notes: alignColumns(
      rows,
      columns.map(() => true),
    ),
    skipped: null,
  };
}
