import type { Problem } from '../check.ts';
import type { Evidence } from '../reading/evidence.ts';
import { wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { negatedIn } from './negated.ts';
import { oppositeOf } from './opposites.ts';

/**
 * What the claim denies and the sources affirm, or the other way round: a word that stands under a negation on one side
 * and has none near it on the other, and words of opposite meaning in the same surroundings. A negation that is told in
 * words of which the tables know nothing ("the hall stayed empty" for "nobody came") needs a model.
 */
export function checkPolarity(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const found = negationOf(claim, evidence) ?? oppositeOf(claim, evidence);
  return found === null ? [] : [found];
}

function negationOf(claim: ReadText, evidence: Evidence): Problem | null {
  const own = negatedIn(claim);
  for (const word of claim.words) {
    if (word.isFunction || word.isNumber) continue;
    const isDenied = own.words.has(word.index);
    const places = evidence.cited.flatMap((text) =>
      wordPositions(word, text).map((index) => ({ text, index })),
    );
    if (places.length === 0) continue;
    if (isDenied) {
      const isAffirmed = places.every(({ text, index }) => !hasNegationNear(text, index));
      if (isAffirmed) return problemOf(word, claim, 'The claim denies what the cited sources affirm.');
    } else if (!own.clauses.has(word.clause)) {
      const isDeniedThere = places.every(({ text, index }) => negatedIn(text).words.has(index));
      if (isDeniedThere) return problemOf(word, claim, 'The claim affirms what the cited sources deny.');
    }
  }
  return null;
}

function hasNegationNear(text: ReadText, index: number): boolean {
  const clause = text.words[index]?.clause ?? 0;
  const { clauses } = negatedIn(text);
  return clauses.has(clause) || clauses.has(clause - 1) || clauses.has(clause + 1);
}

function problemOf(word: ReadWord, claim: ReadText, reason: string): Problem {
  const clause = claim.words.filter((one) => one.clause === word.clause);
  const words = claim.text.slice(clause[0]?.start, clause.at(-1)?.end);
  return { kind: 'negation', words, reason };
}
