import { isNameSet, TINY_ARCHIVES } from './pairings.ts';
import { type FeaturedSample, isAnswerable, type Lesson } from './sample.ts';

/**
 * How much a lesson counts. Foreign languages and left out releases count less: their truth is less certain (a
 * neighbouring release may answer too), and they are asked less often.
 */
const LESSON_EMPHASIS: Readonly<Record<Lesson, number>> = {
  own: 1.2,
  across: 0.35,
  stranger: 1,
  'stranger-across': 0.4,
  'left-out': 0.25,
};

/** Questions of their own archive that are less like what people ask. */
const OWN_EMPHASIS: ReadonlyMap<string, number> = new Map([
  ['TIME', 0.8],
  ['TIME key words', 0.8],
  ['senate', 0.4],
  ['senate key words', 0.8],
  ['NTREX en', 0.5],
  ['NTREX az', 0.5],
  ['NTREX ru', 0.5],
  ['NTREX tr', 0.5],
]);

/** The one archive of real releases, and the one large enough for every coincidence. */
const STRANGER_EMPHASIS: ReadonlyMap<string, number> = new Map([['senate', 1.6]]);

/** Questions about names, whatever they teach: of tiny archives, where little else tells a yes from a no, they count more. */
const NAME_EMPHASIS = { usual: 0.45, tiny: 0.6 };
const TINY: ReadonlySet<string> = new Set(TINY_ARCHIVES);

/** An answerable question whose release was not found first teaches half: refused, nothing is lost. */
const OF_WRONG = 0.5;

/** A pair of n samples counts as n to the power of what is left: more than a small pair, less than n times as much. */
const EVENING = 0.6;

/** How much each sample counts in training, in their order. */
export function emphasisOf(samples: readonly FeaturedSample[]): readonly number[] {
  const groups = samples.map(groupOf);
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return samples.map((sample, index) => {
    const count = counts.get(groups[index] ?? '') ?? 1;
    const right = isAnswerable(sample) && !sample.isRight ? OF_WRONG : 1;
    return (emphasis(sample) * right) / count ** EVENING;
  });
}

function emphasis({ lesson, questions, archive }: FeaturedSample): number {
  if (isNameSet(questions)) return TINY.has(archive) ? NAME_EMPHASIS.tiny : NAME_EMPHASIS.usual;
  const usual = LESSON_EMPHASIS[lesson];
  if (lesson === 'own') return OWN_EMPHASIS.get(questions) ?? usual;
  return lesson === 'stranger' ? (STRANGER_EMPHASIS.get(archive) ?? usual) : usual;
}

function groupOf({ questions, archive, lesson }: FeaturedSample): string {
  return `${questions} → ${archive}${lesson === 'left-out' ? ', left out' : ''}`;
}
