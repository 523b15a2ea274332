import { foldWord } from '../../search/analysis/fold.ts';
import { namesMatch } from '../../search/analysis/name-key.ts';
import type { PersonFact } from '../fact.ts';

/**
 * Place of the person who has a name: the one who is called just so, else the only one whom it can mean. Null for nobody,
 * and for a surname that two people have: nothing of one may be told of the other.
 */
export function personNamed(
  people: readonly Pick<PersonFact, 'name' | 'spellings'>[],
  name: string,
): number | null {
  const exact = people.findIndex((person) => foldWord(person.name) === foldWord(name));
  if (exact >= 0) return exact;
  const places = people.flatMap((person, place) => (canBe(person, name) ? [place] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Whether several people have this name, so that it tells nobody which of them it means. */
export function isShared(people: readonly Pick<PersonFact, 'name' | 'spellings'>[], name: string): boolean {
  return people.filter((person) => canBe(person, name)).length > 1;
}

/** A spelling with fewer words, a surname alone, says nothing of a whole name: it may be anybody's of the family. */
function canBe({ name, spellings }: Pick<PersonFact, 'name' | 'spellings'>, asked: string): boolean {
  if (namesMatch(name, asked)) return true;
  return spellings.some((spelling) => wordsIn(spelling) >= wordsIn(asked) && namesMatch(spelling, asked));
}

function wordsIn(name: string): number {
  return name.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}

/** Facts that point to people by their places, pointing to those of another list: `places` by the place before. */
export function pointingTo<Fact extends { readonly person: number | null }>(
  places: readonly (number | null)[],
): (fact: Fact) => Fact {
  return (fact) => ({ ...fact, person: fact.person === null ? null : (places[fact.person] ?? null) });
}
