import type { FactArchive, KnownFacts } from '../fact-archive.ts';
import type { WhoResult } from '../results.ts';
import { canBeMeant } from './compare-posts.ts';
import { joinPeople } from './join-people.ts';
import {
  exactSpellings,
  fits,
  type NameQuery,
  type QueryWord,
  readNameQuery,
  withoutTitleWords,
} from './name-query.ts';
import { byFrequency, type Person } from './person.ts';
import { isFull, type PersonName, readName } from './person-name.ts';
import { readPost } from './post.ts';

/** Releases of which the facts are read for one question. */
export const MOST_RELEASES = 300;

/** Those whom a name can mean. */
export interface FoundPeople {
  readonly people: readonly Person[];
  /** How many releases name somebody so, and how many of them were read: the newest. */
  readonly releases: { readonly all: number; readonly read: number };
}

/** What a result says of the bound: nothing where all were read. */
export function unreadOf({ all, read }: FoundPeople['releases']): Pick<WhoResult, 'unread'> {
  return all > read ? { unread: all - read } : {};
}

/**
 * Everybody whom a name can mean: by any spelling, script or case, by the family name alone, or with `exact` only as it is
 * spelled letter for letter, case aside. A name in full means those who have it in full, so that one asked for by
 * `Person.name` is alone unless there are namesakes; an office behind it ("Hasanov, Minister of Defence") picks one.
 *
 * The facts of 300 releases are read at the most: first those that hold every word of the name, newest first.
 *
 * @throws QuestionError for what holds no letters or is longer than a name.
 */
export async function findPeople(facts: FactArchive, name: string, exact: boolean): Promise<FoundPeople> {
  const query = readNameQuery(name);
  const found = await findNamed(facts, query, exact);
  if (found.people.length > 0 || exact) return found;
  const bare = withoutTitleWords(name);
  return bare === null ? found : await findNamed(facts, bare, exact);
}

async function findNamed(facts: FactArchive, query: NameQuery, exact: boolean): Promise<FoundPeople> {
  const whole = query.words.filter(({ isInitial }) => !isInitial);
  const looked = await Promise.all(whole.map((word) => lookUp(facts, word, exact)));
  const keys = new Map(looked.map(({ word, keys: ofWord }) => [word, ofWord]));
  const isNamed: IsNamed = (name) => fits(query.words, name, (word) => keys.get(word) ?? word.keys);
  const holding = inAll(looked.map(({ releases }) => releases));
  const first = await facts.factsOf(holding.slice(0, MOST_RELEASES));
  const related = await relatedReleases(facts, first, isNamed);
  const others = new Set(related ?? inTurn(looked.map(({ releases }) => releases)));
  for (const id of holding) others.delete(id);
  const rest = await facts.factsOf([...others].slice(0, Math.max(0, MOST_RELEASES - holding.length)));
  const named = peopleNamed(query.words, [...first, ...rest], isNamed);
  const people = exact ? named.flatMap((person) => exactPerson(person, query.words)) : named;
  const all = holding.length > 0 ? holding.length : others.size;
  return {
    people: query.title === null ? people : ofTitle(people, query.title),
    releases: { all, read: Math.min(all, MOST_RELEASES) },
  };
}

type IsNamed = (name: PersonName) => boolean;

/** Family names for which it is worth looking whether releases have them alone. */
const MOST_FAMILIES = 10;

/**
 * Releases that may name those whom these name by the family name alone, or tell them from others who have it. Null when
 * these name nobody so, who may then be named with an initial.
 */
async function relatedReleases(
  facts: FactArchive,
  known: readonly KnownFacts[],
  isNamed: IsNamed,
): Promise<readonly string[] | null> {
  const names = known.flatMap(({ facts: { people } }) => people.map(({ name }) => readName(name)));
  const families = new Set(names.filter(isNamed).flatMap(({ family }) => family?.key ?? []));
  if (families.size === 0) return null;
  const lists = [...families].slice(0, MOST_FAMILIES).map((key) => facts.naming(key));
  return inTurn(await Promise.all(lists));
}

interface LookedUp {
  readonly word: QueryWord;
  readonly keys: readonly string[];
  /** Newest first as far as one key gives them. */
  readonly releases: readonly string[];
}

async function lookUp(facts: FactArchive, word: QueryWord, exact: boolean): Promise<LookedUp> {
  for (const keys of exact ? [word.keys] : [word.keys, word.inflectedKeys]) {
    const lists = await Promise.all(keys.map((key) => facts.naming(key)));
    const releases = inTurn(lists);
    if (releases.length > 0) return { word, keys, releases };
  }
  return { word, keys: word.keys, releases: [] };
}

/** Those that are in every list, in the order of the first. */
function inAll([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const sets = others.map((ids) => new Set(ids));
  return first.filter((id) => sets.every((ids) => ids.has(id)));
}

/** The first of each, then the second of each: no list is pushed behind the bound by another. */
function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const ids = new Set<string>();
  for (let index = 0; index < longest; index += 1) {
    for (const list of lists) {
      const id = list[index];
      if (id !== undefined) ids.add(id);
    }
  }
  return [...ids];
}

/** Those with nothing more to their name than was asked for, else all whose names hold it. */
function peopleNamed(
  { length }: readonly QueryWord[],
  known: readonly KnownFacts[],
  isNamed: IsNamed,
): readonly Person[] {
  const people = joinPeople(known).filter(({ appearances }) => appearances.some(({ name }) => isNamed(name)));
  if (length < 2) return people;
  const inFull = people.filter(({ appearances }) =>
    appearances.some(({ name }) => isFull(name) && name.others.length + 2 === length && isNamed(name)),
  );
  return inFull.length > 0 ? inFull : people;
}

/** As far as a person is spelled so; nobody where no release has the spelling. */
function exactPerson(person: Person, words: readonly QueryWord[]): readonly Person[] {
  const appearances = person.appearances.filter((one) => exactSpellings(words, one).length > 0);
  if (appearances.length === 0) return [];
  const spellings = byFrequency(appearances.flatMap((one) => exactSpellings(words, one)));
  const name = byFrequency(appearances.map(({ fact }) => fact.name))[0] ?? person.name;
  const joinedBy = person.joinedBy.filter((join) => join.spellings.every((one) => spellings.includes(one)));
  return [{ name, spellings, joinedBy, appearances }];
}

/** Those who hold the office, word for word before by its meaning; all where nobody does. */
function ofTitle(people: readonly Person[], title: string): readonly Person[] {
  const asked = title.toLowerCase();
  const byWords = people.filter(({ appearances }) =>
    appearances.some(({ fact }) => fact.titles.some(({ text }) => text.toLowerCase() === asked)),
  );
  if (byWords.length > 0) return byWords;
  const post = readPost(title, '', '', null);
  const byMeaning = people.filter(({ appearances }) =>
    appearances.some(({ posts }) => posts.some((held) => canBeMeant(post, held))),
  );
  return byMeaning.length > 0 ? byMeaning : people;
}
