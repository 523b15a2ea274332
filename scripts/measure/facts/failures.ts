/** Notes what was missed, and what was read and is wrong. */
export type Tell = (what: string, missed: readonly string[], wrong: readonly string[]) => void;

export interface Failures {
  readonly tell: Tell;
  /** A line each. */
  readonly failures: readonly string[];
}

export function createFailures(source: string): Failures {
  const failures: string[] = [];
  return {
    failures,
    tell(what, missed, wrong) {
      for (const one of missed) failures.push(lineOf(`${source}: ${what} missed: ${one}`));
      for (const one of wrong) failures.push(lineOf(`${source}: ${what} wrong: ${one}`));
    },
  };
}

export function textOf({ text }: { readonly text: string }): string {
  return text;
}

function lineOf(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
