import { valueText } from '../figure.ts';
import { alignColumns } from '../table.ts';
import { HELD_SETS } from './calibration.ts';
import { isAnswerable, LESSONS, type Sample } from './sample.ts';

/** Whether a sample is refused: by the weights in use, by the new ones, and by ones that never saw its question. */
export interface Verdict {
  readonly sample: Sample;
  readonly inUse: boolean;
  readonly inSample: boolean;
  readonly crossValidated: boolean;
}

/** Shares refused, 0 to 1, of samples that belong together. */
export interface OutcomeRow {
  readonly name: string;
  /** Whether the archive answers: then few should be refused, else many. */
  readonly isAnswerable: boolean;
  readonly cases: number;
  readonly inUse: number;
  readonly inSample: number;
  readonly crossValidated: number;
}

export interface Outcome {
  /** Each set of questions and archive; those judged without the releases that answer apart. */
  readonly pairs: readonly OutcomeRow[];
  readonly lessons: readonly OutcomeRow[];
  /** The sets that the threshold is set on: of their own archives, and of all archives of other texts. */
  readonly held: readonly OutcomeRow[];
}

export function outcomeOf(verdicts: readonly Verdict[]): Outcome {
  const held = verdicts.filter(({ sample }) => HELD_SETS.includes(sample.questions));
  return {
    pairs: rowsBy(verdicts, ({ sample }) => pairName(sample)),
    lessons: LESSONS.flatMap((lesson) =>
      rowsBy(
        verdicts.filter(({ sample }) => sample.lesson === lesson),
        () => lesson,
      ),
    ),
    held: [
      ...rowsBy(
        held.filter(({ sample }) => sample.questions === sample.archive && sample.lesson === 'own'),
        () => `${HELD_SETS.join(', ')} → themselves`,
      ),
      ...rowsBy(
        held.filter(
          ({ sample }) => STRANGERS.includes(sample.archive) && !HELD_SETS.includes(sample.archive),
        ),
        () => `${HELD_SETS.join(', ')} → ${STRANGERS.join(', ')}`,
      ),
    ],
  };
}

/** The archives that `npm run eval` asks the held sets of, too. */
const STRANGERS: readonly string[] = ['senate', 'TIME', 'az-mirage'];

const HEADINGS = ['', 'should', 'cases', 'in use', 'new', 'cross-validated'];
const TO_THE_RIGHT = [false, false, true, true, true, true];

/** Shares refused, as a table. */
export function renderOutcome({ pairs, lessons, held }: Outcome): string {
  const blank = HEADINGS.map(() => '');
  const rows = [HEADINGS, ...pairs.map(cells), blank, ...lessons.map(cells), blank, ...held.map(cells)];
  return `Refused\n\n${alignColumns(rows, TO_THE_RIGHT).join('\n')}\n`;
}

function cells({
  name,
  isAnswerable: answers,
  cases,
  inUse,
  inSample,
  crossValidated,
}: OutcomeRow): string[] {
  return [
    name,
    answers ? 'answer' : 'refuse',
    cases.toLocaleString('en-US'),
    ...[inUse, inSample, crossValidated].map((share) => valueText(share, 'share')),
  ];
}

function pairName({ questions, archive, lesson }: Sample): string {
  return `${questions} → ${archive}${lesson === 'left-out' ? ', answer left out' : ''}`;
}

/** Of one name, those to be answered and those to be refused are rows of their own. */
function rowsBy(verdicts: readonly Verdict[], nameOf: (verdict: Verdict) => string): OutcomeRow[] {
  const groups = new Map<string, { name: string; answers: boolean; verdicts: Verdict[] }>();
  for (const verdict of verdicts) {
    const name = nameOf(verdict);
    const answers = isAnswerable(verdict.sample);
    const key = `${name} ${answers}`;
    const group = groups.get(key) ?? { name, answers, verdicts: [] };
    group.verdicts.push(verdict);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, answers, verdicts: own }) => {
    const share = (isRefused: (verdict: Verdict) => boolean) => own.filter(isRefused).length / own.length;
    return {
      name,
      isAnswerable: answers,
      cases: own.length,
      inUse: share(({ inUse }) => inUse),
      inSample: share(({ inSample }) => inSample),
      crossValidated: share(({ crossValidated }) => crossValidated),
    };
  });
}
