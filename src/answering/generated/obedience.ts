import type { CitedSource } from '../checking/check.ts';
import { claimLanguage } from '../checking/reading/claim-language.ts';
import { readEvidence } from '../checking/reading/evidence.ts';
import { holdsWord } from '../checking/reading/meeting.ts';
import { readText } from '../checking/reading/read-text.ts';

/**
 * Words of a claim that do not stand in what it cites, in any form or language, and do in an order that a release gives to
 * whoever writes the answer: what a model that obeys would say.
 */
export function wordsFromOrders(
  claim: string,
  cited: readonly CitedSource[],
  orders: readonly string[],
): readonly string[] {
  if (orders.length === 0) return [];
  const read = readText(claim, claimLanguage(claim));
  const { all } = readEvidence(cited);
  const given = orders.map((order) => readText(order, null));
  return read.words
    .filter((word) => !word.isFunction && holdsWord(word, read, given) && !holdsWord(word, read, all))
    .map(({ raw }) => raw);
}
