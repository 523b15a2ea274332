import type { TermGroup } from './index/ports.ts';
import type { WeightedQuestion, WeightedTerm } from './ranking/weights.ts';

/** Names and concepts are looked up for the rarest words only: an excerpt of forty words is found by its own words. */
const MOST_VAGUE_TERMS = 12;
const NAME_WEIGHT = 1.5;
const CONCEPT_WEIGHT = 0.8;

/**
 * What to ask the full-text index for. It only proposes; the ranking weighs. Words of grammar are left out where the
 * question has others: they stand everywhere and would cost the most.
 */
export function termGroups({ terms }: WeightedQuestion): TermGroup[] {
  const content = terms.filter((term) => !term.isFunction);
  const own = content.length === 0 ? terms : content;
  const rarest = content.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_VAGUE_TERMS);
  return [
    { terms: unique(own, ['word', 'stem', 'prefix']), weight: 1 },
    { terms: unique(rarest, ['name']), weight: NAME_WEIGHT },
    { terms: unique(rarest, ['concept']), weight: CONCEPT_WEIGHT },
  ].filter((group) => group.terms.length > 0);
}

function unique(terms: readonly WeightedTerm[], kinds: readonly (keyof WeightedTerm['terms'])[]): string[] {
  return [...new Set(terms.flatMap((term) => kinds.flatMap((kind) => term.terms[kind])))];
}
