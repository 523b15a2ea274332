import type { CitedSource, Problem } from '../checking/check.ts';
import type { Evidence, EvidenceSentence } from './evidence.ts';
import { harmless } from './harmless.ts';
import { wordsFromOrders } from './obedience.ts';
import type { WrittenClaim } from './written-claims.ts';

/** Checks a claim against what it cites, without a model: `checkClaim`. */
export type CheckClaim = (claim: string, cited: readonly CitedSource[]) => readonly Problem[];

/** A claim with what was found wrong with it, and the sentences that it cites. */
export interface VerifiedClaim {
  readonly text: string;
  readonly cited: readonly EvidenceSentence[];
  readonly problems: readonly Problem[];
}

/** Takes out of a claim what could do harm, then checks it: pure. */
export function verifyClaim(
  { text, cited }: WrittenClaim,
  evidence: Evidence,
  checkClaim: CheckClaim,
): VerifiedClaim {
  const sentences = cited.flatMap((number) => evidence.sentences.get(number) ?? []);
  const missing = cited.filter((number) => !evidence.sentences.has(number));
  const cleaned = harmless(
    text,
    sentences.map((sentence) => sentence.text),
  );
  if (cleaned === null) {
    const problem: Problem = {
      kind: 'detail',
      words: text,
      reason: 'it is no statement of what the cited sentences say',
    };
    return { text, cited: sentences, problems: [problem] };
  }
  if (sentences.length === 0 || missing.length > 0) {
    const reason =
      missing.length > 0
        ? `there is no sentence [${missing.join(', ')}]`
        : 'it names no sentence that it rests on';
    return { text: cleaned, cited: sentences, problems: [{ kind: 'uncited', words: cleaned, reason }] };
  }
  const sources = sentences.map(sourceOf);
  return {
    text: cleaned,
    cited: sentences,
    problems: [...checkClaim(cleaned, sources), ...checkObedience(cleaned, sources, evidence)],
  };
}

function checkObedience(
  claim: string,
  sources: readonly CitedSource[],
  { orders }: Evidence,
): readonly Problem[] {
  const words = wordsFromOrders(claim, sources, orders);
  if (words.length === 0) return [];
  return [{ kind: 'detail', words: words.join(' '), reason: 'the cited sentences do not say it' }];
}

function sourceOf({ text, passage, release }: EvidenceSentence): CitedSource {
  const { title, publisher, published, language } = release;
  return { text, passage, title, publisher, published, language };
}
