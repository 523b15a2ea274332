import type { TermGroup } from './index/ports.ts';
import type { WeightedQuestion, WeightedTerm } from './ranking/weights.ts';

/** The rarest words find an excerpt of forty as well as all of them, and names and concepts need fewer still. */
const MOST_TERMS = 16;
const MOST_VAGUE_TERMS = 12;

/**
 * Of a word that stands nowhere as it is asked (another script or language, another spelling) name and concept are all
 * there is to go by; another word is counted in three forms, and would drown it.
 */
const UNSEEN_WEIGHT = 2;

/**
 * What to ask the full-text index for. It only proposes; the ranking weighs. Words of grammar are left out where the
 * question has others: they stand everywhere and would cost the most.
 */
export function termGroups({ terms }: WeightedQuestion): TermGroup[] {
  const content = terms.filter((term) => !term.isFunction);
  const own = content.length === 0 ? terms : content;
  const rarest = own.toSorted((a, b) => b.weight - a.weight);
  const vague = rarest.slice(0, MOST_VAGUE_TERMS);
  const unseen = unique(
    vague.filter((term) => !hasOwnForm(term)),
    ['name', 'concept'],
  );
  const ofSeen = (kind: 'name' | 'concept') =>
    unique(vague.filter(hasOwnForm), [kind]).filter((term) => !unseen.includes(term));
  return [
    { terms: unique(rarest.slice(0, MOST_TERMS), ['word', 'stem', 'prefix']), weight: 1 },
    { terms: ofSeen('name'), weight: 1 },
    { terms: ofSeen('concept'), weight: 1 },
    { terms: unseen, weight: UNSEEN_WEIGHT },
  ].filter((group) => group.terms.length > 0);
}

/** Whether the archive holds the word or its stem; first letters alone may be those of any other word. */
function hasOwnForm({ idf }: WeightedTerm): boolean {
  return idf.word > 0 || idf.stem > 0;
}

function unique(terms: readonly WeightedTerm[], kinds: readonly (keyof WeightedTerm['terms'])[]): string[] {
  return [...new Set(terms.flatMap((term) => kinds.flatMap((kind) => term.terms[kind])))];
}
