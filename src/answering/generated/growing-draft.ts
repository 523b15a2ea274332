import type { Draft } from '../answer.ts';
import { draftOf } from './cited-claims.ts';
import type { VerifiedClaim } from './verify.ts';
import { readUnfinished, type WrittenClaim } from './written-claims.ts';

/** What ends a sentence, which is complete as soon as another begins: numbers, or the line. */
const END = /[\]】］\n]/u;

/**
 * Shows an answer sentence by sentence as it is written: those that are complete and stand the check. Takes the pieces as
 * they come.
 */
export function createGrowingDraft(
  onDraft: (draft: Draft) => void,
  verify: (claim: WrittenClaim) => VerifiedClaim,
): (piece: string) => void {
  let output = '';
  let isDue = false;
  const verified: VerifiedClaim[] = [];
  return (piece) => {
    output += piece;
    const hasEnd = END.test(piece);
    if (!hasEnd && !isDue) return;
    // What was complete stays as it was.
    const fresh = readUnfinished(output).slice(verified.length).map(verify);
    verified.push(...fresh);
    isDue = hasEnd || fresh.length === 0;
    if (fresh.every(({ problems }) => problems.length > 0)) return;
    onDraft(draftOf(verified.filter(({ problems }) => problems.length === 0)));
  };
}
