import type { Problem } from '../check.ts';
import { areEqual } from './amounts.ts';
import { type Offset, offsetsIn } from './offsets.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';

/** Lengths of time that a claim counts before something where its cited sentences count them after it, or the other way. */
export function checkOffsets(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  const own = offsetsIn(claim.lexed, claim.figures).filter(({ isOpen }) => !isOpen);
  if (own.length === 0) return [];
  const stated = sources.flatMap(({ values }) => offsetsIn(values.lexed, values.figures));
  return own.flatMap((offset) => {
    const alike = stated.filter((other) => areEqual(secondsOf(other), secondsOf(offset)));
    if (alike.length === 0 || alike.some((other) => other.side === offset.side)) return [];
    const words = claim.lexed.text.slice(offset.start, offset.end);
    const reason = `The cited text puts "${words}" on the other side: earlier for later, or later for earlier.`;
    return [{ kind: 'date', words, reason }];
  });
}

function secondsOf({ amount, unit }: Offset): number {
  return amount * unit.factor;
}
