import { readTable } from './records.ts';

/** Two spellings: of one name, or of two that look alike. */
export interface NamePair {
  readonly isSame: boolean;
  readonly names: readonly [string, string];
}

export function readNames(path: string): readonly NamePair[] {
  return readTable(path).flatMap(([kind, a, b]) =>
    (kind === 'pair' || kind === 'nonpair') && a !== undefined && b !== undefined
      ? [{ isSame: kind === 'pair', names: [a, b] as const }]
      : [],
  );
}
