import type { Figure, Goal, Report } from '../figure.ts';
import { alignColumns } from '../table.ts';
import type { JoinScore } from './score-joins.ts';
import type { Measure, ReleaseScore } from './score-release.ts';
import { f1, precision, recall, sum, type Tally } from './tally.ts';

export interface ScoredRelease {
  /** As the archive has it; null where it is not known. */
  readonly language: string | null;
  readonly score: ReleaseScore;
}

interface Row {
  readonly name: string;
  readonly measure: Measure;
  readonly of: (tally: Tally) => number | null;
  readonly target?: Goal;
}

const ROWS: readonly Row[] = [
  { name: 'people, F1', measure: 'people', of: f1, target: { atLeast: 0.95 } },
  { name: '  recall', measure: 'people', of: recall },
  { name: '  precision', measure: 'people', of: precision },
  { name: 'titles of people found, exact', measure: 'titles', of: recall, target: { atLeast: 0.95 } },
  { name: '  precision', measure: 'titles', of: precision },
  { name: '  recall, borders aside', measure: 'titlesAbout', of: recall },
  { name: 'date of the main event', measure: 'date', of: recall, target: { atLeast: 0.97 } },
  { name: '  its place', measure: 'place', of: recall },
  { name: '  its sentence', measure: 'sentence', of: recall },
  { name: '  its kind', measure: 'kind', of: recall },
  { name: 'events, F1', measure: 'events', of: f1 },
  { name: 'organisers, F1', measure: 'organisers', of: f1 },
  { name: '  F1, borders aside', measure: 'organisersAbout', of: f1 },
  { name: 'participants, F1', measure: 'participants', of: f1, target: { atLeast: 0.93 } },
  { name: '  recall', measure: 'participants', of: recall },
  { name: '  precision', measure: 'participants', of: precision },
  { name: '  F1, borders of groups aside', measure: 'participantsAbout', of: f1 },
  { name: 'decisions, recall', measure: 'outcomes', of: recall, target: { atLeast: 0.9 } },
  { name: '  precision', measure: 'outcomes', of: precision },
  { name: 'next with its date, recall', measure: 'next', of: recall },
  { name: '  precision', measure: 'next', of: precision },
  { name: '  recall, dates aside', measure: 'nextSentences', of: recall },
  { name: 'statements with the speaker, F1', measure: 'statements', of: f1 },
  { name: '  recall', measure: 'statements', of: recall },
  { name: '  precision', measure: 'statements', of: precision },
  { name: '  F1, the speaker aside', measure: 'statementsByAnyone', of: f1 },
];

export function factsReport(
  title: string,
  scored: readonly ScoredRelease[],
  notes: readonly string[],
): Report {
  return {
    title: `${title}: ${scored.length} releases`,
    figures: ROWS.map(({ name, measure, of, target }): Figure => {
      const tally = totalOf(scored, measure);
      return {
        name,
        value: of(tally),
        unit: of === f1 ? 'score' : 'share',
        cases: of === precision ? tally.read : tally.annotated,
        ...(target === undefined ? {} : { target }),
      };
    }),
    notes: ['by language', ...byLanguage(scored), ...notes],
    skipped: null,
  };
}

const COLUMNS: readonly (readonly [string, Measure, (tally: Tally) => number | null])[] = [
  ['people', 'people', f1],
  ['titles', 'titles', recall],
  ['date', 'date', recall],
  ['place', 'place', recall],
  ['organisers', 'organisers', f1],
  ['participants', 'participants', f1],
  ['decisions', 'outcomes', recall],
  ['precision', 'outcomes', precision],
  ['next', 'next', recall],
  ['statements', 'statements', f1],
];

function byLanguage(scored: readonly ScoredRelease[]): readonly string[] {
  const languages = [...new Set(scored.map(({ language }) => language ?? 'unknown'))].sort();
  const rows = languages.map((name) => {
    const those = scored.filter(({ language }) => (language ?? 'unknown') === name);
    const cells = COLUMNS.map(([, measure, of]) => of(totalOf(those, measure))?.toFixed(2) ?? '–');
    return [name, String(those.length), ...cells];
  });
  const headings = ['', 'releases', ...COLUMNS.map(([name]) => name)];
  return alignColumns([headings, ...rows], [false, ...headings.slice(1).map(() => true)]);
}

function totalOf(scored: readonly ScoredRelease[], measure: Measure): Tally {
  return sum(scored.map(({ score }) => score.tallies[measure]));
}

/** @param isShown whether the pairs may be named */
export function joinsReport(title: string, score: JoinScore, isShown: boolean): Report {
  const { wrong, missed, ofOne, ofTwo, unread } = score;
  return {
    title,
    figures: [
      {
        name: 'pairs of two people that were joined',
        value: wrong.length,
        unit: 'count',
        cases: ofTwo,
        target: { atMost: 0 },
      },
      { name: 'pairs of one person that were not', value: missed.length, unit: 'count', cases: ofOne },
      { name: 'names that were not read', value: unread, unit: 'count' },
    ],
    notes: isShown
      ? [...wrong.map((pair) => `joined wrongly: ${pair}`), ...missed.map((pair) => `not joined: ${pair}`)]
      : [],
    skipped: null,
  };
}
