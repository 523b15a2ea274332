/** How many of what a person wrote down were found, and how many of what was found are right. */
export interface Tally {
  readonly annotated: number;
  readonly found: number;
  readonly read: number;
  readonly right: number;
}

export const NOTHING: Tally = { annotated: 0, found: 0, read: 0, right: 0 };

/** One that is either right or not, as a date. */
export function yesOrNo(isRight: boolean): Tally {
  const right = isRight ? 1 : 0;
  return { annotated: 1, found: right, read: 1, right };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { annotated, found, read, right }) => ({
      annotated: total.annotated + annotated,
      found: total.found + found,
      read: total.read + read,
      right: total.right + right,
    }),
    NOTHING,
  );
}

/** Null where nothing was there to be found. */
export function recall({ annotated, found }: Tally): number | null {
  return annotated === 0 ? null : found / annotated;
}

/** Null where nothing was read. */
export function precision({ read, right }: Tally): number | null {
  return read === 0 ? null : right / read;
}

/** The harmonic mean of both; null where there was nothing and nothing was read. */
export function f1(tally: Tally): number | null {
  if (tally.annotated === 0 && tally.read === 0) return null;
  const [found, right] = [recall(tally) ?? 0, precision(tally) ?? 0];
  return found + right === 0 ? 0 : (2 * found * right) / (found + right);
}

/** What of two lists met, and what did not. */
export interface Pairing<Annotated, Read> {
  readonly pairs: readonly (readonly [Annotated, Read])[];
  readonly missed: readonly Annotated[];
  readonly wrong: readonly Read[];
}

/** Pairs each with one counterpart at the most: by the first of the tests that any of them passes, then the next. */
export function pairUp<Annotated, Read>(
  annotated: readonly Annotated[],
  read: readonly Read[],
  ...tests: readonly ((one: Annotated, other: Read) => boolean)[]
): Pairing<Annotated, Read> {
  const pairs: (readonly [Annotated, Read])[] = [];
  const missed = new Set(annotated.keys());
  const wrong = new Set(read.keys());
  for (const test of tests) {
    for (const place of [...missed]) {
      const one = annotated[place];
      if (one === undefined) continue;
      const found = [...wrong].find((index) => {
        const other = read[index];
        return other !== undefined && test(one, other);
      });
      const other = found === undefined ? undefined : read[found];
      if (found === undefined || other === undefined) continue;
      pairs.push([one, other]);
      missed.delete(place);
      wrong.delete(found);
    }
  }
  return {
    pairs,
    missed: annotated.filter((_, place) => missed.has(place)),
    wrong: read.filter((_, place) => wrong.has(place)),
  };
}

export function tallyOf({ pairs, missed, wrong }: Pairing<unknown, unknown>): Tally {
  const { length } = pairs;
  return { annotated: length + missed.length, found: length, read: length + wrong.length, right: length };
}

/** The same of lists in which one may meet several. */
export function meetings<Annotated, Read>(
  annotated: readonly Annotated[],
  read: readonly Read[],
  test: (one: Annotated, other: Read) => boolean,
): { readonly tally: Tally; readonly missed: readonly Annotated[]; readonly wrong: readonly Read[] } {
  const missed = annotated.filter((one) => !read.some((other) => test(one, other)));
  const wrong = read.filter((other) => !annotated.some((one) => test(one, other)));
  const tally = {
    annotated: annotated.length,
    found: annotated.length - missed.length,
    read: read.length,
    right: read.length - wrong.length,
  };
  return { tally, missed, wrong };
}
