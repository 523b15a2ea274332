import { type Days, daysPublished } from '../../answering/checking/values/days.ts';
import type { ReleaseSummary } from '../../archive/archive.ts';
import type { PersonFact, ReleaseFacts } from '../fact.ts';
import type { KnownFacts } from '../fact-archive.ts';
import { fullKey, type PersonName, readName } from './person-name.ts';
import { type Post, readPost } from './post.ts';

/** A person as one release names one. */
export interface Appearance {
  readonly release: ReleaseSummary;
  readonly facts: ReleaseFacts;
  /** Place in `facts.people`. */
  readonly person: number;
  readonly fact: PersonFact;
  readonly name: PersonName;
  /** `fullKey` of the name. */
  readonly key: string | null;
  /** Nobody else of this family name is in the release. */
  readonly isAlone: boolean;
  /** One for each title of the fact. */
  readonly posts: readonly Post[];
  readonly published: Days | null;
}

/** Everybody that these releases name, newest release first, those without a date last, in an order of its own. */
export function appearancesIn(known: readonly KnownFacts[]): readonly Appearance[] {
  const releases = new Map(known.map((one) => [one.release.id, one]));
  const readOnce = postReader();
  return [...releases.values()].flatMap((one) => appearancesOf(one, readOnce)).toSorted(byDate);
}

type PostReader = typeof readPost;

/** The same titles stand in most releases: one post each, so that what is found out about it can be remembered. */
function postReader(): PostReader {
  const posts = new Map<string, Post>();
  return (...given) => {
    const key = given.join('\n');
    const post = posts.get(key) ?? readPost(...given);
    posts.set(key, post);
    return post;
  };
}

function appearancesOf({ release, facts }: KnownFacts, read: PostReader): readonly Appearance[] {
  const published = daysPublished(release.published);
  const names = facts.people.map(({ name }) => readName(name));
  const families = new Map<string, number>();
  for (const { family } of names) families.set(family?.key ?? '', (families.get(family?.key ?? '') ?? 0) + 1);
  return facts.people.map((fact, person) => {
    const name = names[person] ?? readName(fact.name);
    const isAlone = (families.get(name.family?.key ?? '') ?? 0) < 2;
    const posts = postsOf(fact, release, read);
    return { release, facts, person, fact, name, key: fullKey(name), isAlone, posts, published };
  });
}

function postsOf(
  { titles, organisation }: PersonFact,
  { publisher, language }: ReleaseSummary,
  read: PostReader,
): readonly Post[] {
  return titles.map((title) =>
    read(title.text, (title.organisation ?? organisation)?.text ?? '', publisher ?? '', language),
  );
}

function byDate(a: Appearance, b: Appearance): number {
  const days = (b.published?.last ?? -Infinity) - (a.published?.last ?? -Infinity);
  if (days > 0 || days < 0) return days;
  if (a.release.id !== b.release.id) return a.release.id < b.release.id ? -1 : 1;
  return a.person - b.person;
}
