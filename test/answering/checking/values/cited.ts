import type { CitedSource, Problem } from '../../../../src/answering/checking/check.ts';
import { checkValues } from '../../../../src/answering/checking/values/check-values.ts';
import { readClaimValues } from '../../../../src/answering/checking/values/claim-values.ts';

/** A cited sentence that is its own passage, of a release of a day (YYYY-MM-DD) or of none. */
export function cited(
  text: string,
  day: string | null = '2022-05-05',
  around: Partial<CitedSource> = {},
): CitedSource {
  return {
    text,
    passage: text,
    title: '',
    publisher: null,
    published: day === null ? { value: null, precision: 'unknown' } : { value: day, precision: 'day' },
    language: null,
    ...around,
  };
}

export function problemsOf(claim: string, sources: readonly CitedSource[]): readonly Problem[] {
  return checkValues(readClaimValues(claim, sources), sources);
}

/** What `checkValues` finds: "kind: words" each. */
export function found(claim: string, ...sources: readonly CitedSource[]): readonly string[] {
  return problemsOf(claim, sources).map(({ kind, words }) => `${kind}: ${words}`);
}
