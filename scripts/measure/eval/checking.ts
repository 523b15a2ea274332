import { join, resolve } from 'node:path';
import type { CitedSource } from '../../../src/answering/checking/check.ts';
import { checkClaim } from '../../../src/answering/checking/check-claim.ts';
import { type LabelledClaim, readClaims } from '../data/claims.ts';
import { type Figure, type Report, skippedReport } from '../figure.ts';
import { mean } from '../metrics.ts';
import { alignColumns } from '../table.ts';
import { forEachCase, type Measurement, type Section, whyAbsent } from './section.ts';

const TITLE = 'Claims: what the check without a model makes of them';
const FILE = 'claims.jsonl';

interface Outcome extends LabelledClaim {
  readonly isRejected: boolean;
}

/** Claims of other hands about the fresh releases, and those that nobody who writes rules has looked at. */
const FRESH = [
  { name: 'd', about: 'worked with' },
  { name: 'e', about: 'worked with at the end' },
  { name: 'h', about: 'not looked at' },
] as const;

/** How many corrupted claims the checker catches and how many faithful ones it rejects, by kind and by languages. */
export const checking: Section = {
  name: 'checking',
  async measure(measurement) {
    const absent = whyAbsent(measurement.data, FILE);
    const reports = [
      absent === null
        ? await measured(measurement, TITLE, join(measurement.data, FILE))
        : skippedReport(TITLE, absent),
    ];
    for (const { name, about } of FRESH) {
      const path = resolve(import.meta.dirname, 'annotations', `fresh-claims-${name}.jsonl`);
      reports.push(await measured(measurement, `Fresh claims ${name} (${about})`, path));
    }
    return reports;
  },
};

async function measured(measurement: Measurement, title: string, path: string): Promise<Report> {
  const outcomes = await forEachCase(measurement, title, await readClaims(path), async (claim) => ({
    ...claim,
    isRejected: checkClaim(claim.claim, sourcesOf(claim)).length > 0,
  }));
  return checkingReport(outcomes, title);
}

export function checkingReport(outcomes: readonly Outcome[], title = TITLE): Report {
  const corrupted = outcomes.filter(({ label }) => label === 'corrupted');
  const faithful = outcomes.filter(({ label }) => label === 'faithful');
  const share = (name: string, those: readonly Outcome[]): Figure => ({
    name,
    value: mean(those.map(({ isRejected }) => (isRejected ? 1 : 0))),
    unit: 'share',
    cases: those.length,
  });
  const byKind = (those: readonly Outcome[]) =>
    [...groups(those, ({ kind }) => kind)].map(([kind, ones]) => share(`  ${kind}`, ones));
  return {
    title,
    figures: [
      {
        ...share('corrupted claims caught', corrupted),
        target: { atLeast: 0.9 },
        aim: { atLeast: 0.99 },
      },
      ...byKind(corrupted),
      {
        ...share('faithful claims rejected', faithful),
        target: { atMost: 0.05 },
        aim: { atMost: 0.02 },
      },
      ...byKind(faithful),
    ],
    notes: [
      'by language of the source and of the claim: caught of corrupted, rejected of faithful',
      ...byLanguages(outcomes),
    ],
    skipped: null,
  };
}

function byLanguages(outcomes: readonly Outcome[]): readonly string[] {
  const of = (those: readonly Outcome[], label: Outcome['label']) => {
    const ones = those.filter((one) => one.label === label);
    return `${ones.filter(({ isRejected }) => isRejected).length}/${ones.length}`;
  };
  const pairs = groups(outcomes, ({ release, claimLanguage }) => `${release.language} → ${claimLanguage}`);
  const rows = [...pairs].map(([pair, those]) => [pair, of(those, 'corrupted'), of(those, 'faithful')]);
  return alignColumns([['languages', 'caught', 'rejected'], ...rows], [false, true, true]);
}

function groups(
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string,
): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, Outcome[]>();
  for (const outcome of [...outcomes].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    found.set(keyOf(outcome), [...(found.get(keyOf(outcome)) ?? []), outcome]);
  }
  return found;
}

function sourcesOf({ source, release }: LabelledClaim): readonly CitedSource[] {
  const { title, publisher, date, language } = release;
  const published =
    date === null
      ? ({ value: null, precision: 'unknown' } as const)
      : ({ value: date, precision: 'day' } as const);
  const passage = source.join(' ');
  return source.map((text) => ({ text, passage, title, publisher, published, language }));
}
