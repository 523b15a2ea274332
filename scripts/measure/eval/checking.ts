import { join } from 'node:path';
import type { CitedSource } from '../../../src/answering/checking/check.ts';
import { checkClaim } from '../../../src/answering/checking/check-claim.ts';
import { type LabelledClaim, readClaims } from '../data/claims.ts';
import { type Figure, type Report, skippedReport } from '../figure.ts';
import { mean } from '../metrics.ts';
import { alignColumns } from '../table.ts';
import { forEachCase, type Section, whyAbsent } from './section.ts';

const TITLE = 'Claims: what the check without a model makes of them';
const FILE = 'claims.jsonl';

interface Outcome extends LabelledClaim {
  readonly isRejected: boolean;
}

/** How many corrupted claims the checker catches and how many faithful ones it rejects, by kind and by languages. */
export const checking: Section = {
  name: 'checking',
  async measure(measurement) {
    const absent = whyAbsent(measurement.data, FILE);
    if (absent !== null) return [skippedReport(TITLE, absent)];
    const claims = await readClaims(join(measurement.data, FILE));
    const outcomes = await forEachCase(measurement, TITLE, claims, async (claim) => ({
      ...claim,
      isRejected: checkClaim(claim.claim, sourcesOf(claim)).length > 0,
    }));
    return [checkingReport(outcomes)];
  },
};

export function checkingReport(outcomes: readonly Outcome[]): Report {
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
    title: TITLE,
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
