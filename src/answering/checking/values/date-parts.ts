import type { Problem } from '../check.ts';
import { type Moment, momentStands } from './moments.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';

type Part = 'start' | 'middle' | 'end';

const BEFORE: readonly (readonly [Part, RegExp])[] = [
  ['start', /(?<!\p{L})(?:early(?: in)?|(?:beginning|start) of|начал\p{L}{1,3})[\s-]*$/u],
  ['middle', /(?<!\p{L})(?:mid|middle of|середин\p{L}{1,3})[\s-]*$/u],
  ['end', /(?<!\p{L})(?:late(?: in)?|end of|кон(?:ец|ц\p{L}{1,3}))[\s-]*$/u],
];
const BEHIND: readonly (readonly [Part, RegExp])[] = [
  ['start', /^\s(?:evvel(?!c)\p{L}*|basi\p{L}*|baslangic\p{L}*|evvelinde\p{L}*)/u],
  ['middle', /^\s(?:ortalar\p{L}*|ortasi\p{L}*)/u],
  ['end', /^\s(?:sonu\p{L}*|sonlar\p{L}*|axir\p{L}*)/u],
];
const REACH = 24;

/** Months and years of which a claim names another part than every cited sentence does: early for late. */
export function checkDateParts(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  return claim.moments.flatMap((moment) => {
    const part = partOf(claim, moment);
    if (part === null) return [];
    const stated = sources.flatMap(({ values, calendar }) =>
      values.moments
        .filter((other) => isLong(other) && momentStands(moment, other, calendar))
        .map((other) => partOf(values, other)),
    );
    if (stated.length === 0 || stated.some((other) => other === null || other === part)) return [];
    const words = claim.lexed.text.slice(moment.start, moment.end);
    return [{ kind: 'date', words, reason: `The cited text names another part of "${words}".` }];
  });
}

function partOf({ lexed: { folded } }: Values, moment: Moment): Part | null {
  if (!isLong(moment)) return null;
  const before = folded.slice(Math.max(0, moment.start - REACH), moment.start);
  const behind = folded.slice(moment.end, moment.end + REACH).replace(/^['-]\p{L}{1,6}/u, '');
  const found =
    BEFORE.find(([, form]) => form.test(before)) ?? BEHIND.find(([, form]) => form.test(behind)) ?? null;
  return found?.[0] ?? null;
}

function isLong({ grain }: Moment): boolean {
  return grain === 'month' || grain === 'year' || grain === 'months';
}
