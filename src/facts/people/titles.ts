import type { ReleaseSummary } from '../../archive/archive.ts';
import type { Citations, CitedPlace } from '../citations.ts';
import type { TitleFact } from '../fact.ts';
import type { PersonTitle } from '../results.ts';
import type { Person } from './person.ts';
import { signatureOf } from './post.ts';

export interface HeldTitle {
  readonly release: ReleaseSummary;
  readonly title: TitleFact;
  readonly organisation: string | null;
}

/** Newest first; the same title, in whatever language or case it stands, once, by the newest release that has it. */
export function titlesOf({ appearances }: Person): readonly HeldTitle[] {
  const held = new Map<string, HeldTitle>();
  for (const { release, fact, posts } of appearances) {
    for (const [index, title] of fact.titles.entries()) {
      const post = posts[index];
      const organisation = (title.organisation ?? fact.organisation)?.text ?? null;
      const key = (post === undefined ? null : signatureOf(post)) ?? title.text.toLowerCase();
      if (!held.has(key)) held.set(key, { release, title, organisation: isRank(post) ? null : organisation });
    }
  }
  return [...held.values()];
}

/** The sentences that have to be read before `citedTitles`. */
export function placesOfTitles(person: Person): readonly CitedPlace[] {
  return titlesOf(person).map(({ release, title: { sentence } }) => ({ release, sentence }));
}

/** What rests on a release that was withdrawn meanwhile is left out. */
export function citedTitles(person: Person, citations: Citations): readonly PersonTitle[] {
  return titlesOf(person).flatMap(({ release, title: { text: title, sentence }, organisation }) => {
    const citation = citations.cite({ release, sentence });
    return citation === null ? [] : [{ title, organisation, date: release.published.value, citation }];
  });
}

/** A rank is of no organisation. */
function isRank(post: Person['appearances'][number]['posts'][number] | undefined): boolean {
  return post !== undefined && post.ranks.size > 0 && post.offices.size === 0;
}

/**
 * What each is called among these: the name, and for those whose names could be taken for each other's the newest title
 * behind it that the others do not have. `findPeople` finds each alone by it; without such a title it finds them all.
 */
export function callNames(people: readonly Person[]): ReadonlyMap<Person, string> {
  const keyOf = ({ appearances, name }: Person) => appearances[0]?.key ?? name;
  const titles = new Map(people.map((person) => [person, callableTitles(person)]));
  return new Map(
    people.map((person) => {
      const alike = people.filter((other) => other !== person && keyOf(other) === keyOf(person));
      const own = titles
        .get(person)
        ?.find((title) => !alike.some((other) => titles.get(other)?.includes(title)));
      return [person, alike.length === 0 || own === undefined ? person.name : `${person.name} (${own})`];
    }),
  );
}

/** Longer than this, a title calls nobody. */
const LONGEST_TITLE = 200;

function callableTitles(person: Person): readonly string[] {
  return titlesOf(person)
    .map(({ title }) => title.text)
    .filter((text) => text.length <= LONGEST_TITLE && !/[()]/.test(text));
}
