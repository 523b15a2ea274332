import type { KnownFacts } from '../fact-archive.ts';
import { type Appearance, appearancesIn } from './appearance.ts';
import { linkedGroups, remembered, somePair, someTwo } from './groups.ts';
import { areSpelledApart, areTwo, createLikeness, isOneSpelling, type Likeness } from './likeness.ts';
import { type Person, personOf } from './person.ts';
import { compareOthers, isFull, isShortFor } from './person-name.ts';

type Group = readonly Appearance[];

/** Appearances of one name that are compared with each other; what is named more often stands alone from there on. */
const MOST_COMPARED = 400;
/** Two offices within so many days are held at one time. */
const SAME_TIME = 30;
const YEAR = 366;

/**
 * Joins those that releases name into persons, whatever the order of the releases. A wrong join is worse than a missed one:
 *
 * - Full names whose keys by sound meet, and that a common office or a common meeting joins, are one person.
 * - Full names whose keys meet are one person also without that, unless it could be two: then all that could be either of
 *   the two stay apart. It could be two where one release names both, fathers' names differ, one language has two spellings,
 *   or other offices are held at one time. Offices change over the years.
 * - A name of initials, or a family name alone, is joined where an office or a meeting of about the same time says so and
 *   it fits one full name only: nobody else has it but those who hold other offices.
 */
export function joinPeople(known: readonly KnownFacts[]): readonly Person[] {
  const likeness = createLikeness();
  const appearances = appearancesIn(known);
  const full = appearances.filter(({ name }) => isFull(name));
  const short = appearances.filter(({ name }) => !isFull(name));
  const persons = groupedBy(full, ({ key }) => key ?? '').flatMap((group) => joinFull(group, likeness));
  const { joined, left } = joinShort(persons, short, likeness);
  const others = groupedBy(left, ({ name }) => name.family?.key ?? '').flatMap((group) =>
    atMost(group, (few) => strongGroups(few, (a, b) => isLately(a, b) && likeness.evidence(a, b) !== null)),
  );
  const places = new Map(appearances.map((appearance, index) => [appearance, index]));
  const placeOf = (one: Appearance | undefined) => (one === undefined ? 0 : (places.get(one) ?? 0));
  return [...joined, ...others]
    .map((group) => group.toSorted((a, b) => placeOf(a) - placeOf(b)))
    .toSorted((a, b) => placeOf(a[0]) - placeOf(b[0]))
    .map((group) => personOf(group, likeness));
}

/** Full names of one key: by what is certain first, then by what is likely, then by the names alone. */
function joinFull(group: Group, likeness: Likeness): readonly Group[] {
  return atMost(group, (few) => {
    const certain = strongGroups(few, (a, b) => likeness.evidence(a, b) !== null);
    const likely = mergedWhere(certain, likeness, (a, b) => somePair(a, b, likeness.haveLikeOffices));
    return mergedWhere(likely, likeness, () => true);
  });
}

/** Groups that are linked become one, unless some two of them could not be one person: then all stay as they are. */
function mergedWhere(
  groups: readonly Group[],
  likeness: Likeness,
  areLinked: (a: Group, b: Group) => boolean,
): readonly Group[] {
  const canBeOne = remembered((a: Group, b: Group) => canBeOnePerson(a, b, likeness));
  return linkedGroups(groups, (a, b) => areLinked(a, b) && canBeOne(a, b)).flatMap((linked) =>
    someTwo(linked, (a, b) => !canBeOne(a, b)) ? linked : [linked.flat()],
  );
}

interface WithShort {
  readonly joined: readonly Group[];
  /** Those that were joined to nobody. */
  readonly left: Group;
}

/**
 * Only appearances by the full name count as evidence, so that no order of joining matters; and only those of about the
 * same time, since an office may pass to another of the family name.
 */
function joinShort(persons: readonly Group[], short: Group, likeness: Likeness): WithShort {
  const byFamily = new Map<string, Group[]>();
  for (const person of persons) {
    for (const key of new Set(person.map(({ name }) => name.family?.key ?? '')))
      byFamily.set(key, [...(byFamily.get(key) ?? []), person]);
  }
  const added = new Map<Group, Appearance[]>();
  const left: Appearance[] = [];
  for (const one of short) {
    const fitting = (byFamily.get(one.name.family?.key ?? '') ?? []).filter((person) =>
      canBeShortFor(one, person, likeness),
    );
    const [person] = fitting;
    const isJoined =
      person !== undefined &&
      fitting.length === 1 &&
      !person.some(({ release }) => release.id === one.release.id) &&
      person.some((other) => isLately(one, other) && likeness.evidence(one, other) !== null);
    if (isJoined) added.set(person, [...(added.get(person) ?? []), one]);
    else left.push(one);
  }
  const joined = persons.map((person) => {
    const [lone, several] = byHowMany(added.get(person) ?? []);
    left.push(...several);
    return [...person, ...lone];
  });
  return { joined, left };
}

/** Those that their release names but once, and those beside which it names another who would be the same. */
function byHowMany(group: Group): readonly [lone: Group, several: Group] {
  const ofRelease = groupedBy(group, ({ release }) => release.id);
  return [
    ofRelease.filter(({ length }) => length === 1).flat(),
    ofRelease.filter(({ length }) => length > 1).flat(),
  ];
}

function canBeShortFor(one: Appearance, person: Group, likeness: Likeness): boolean {
  return (
    person.some(({ name }) => isShortFor(one.name, name)) &&
    !person.every((other) => likeness.haveOtherOffices(one, other))
  );
}

/** Joined by an office or a meeting. Where that joins two who are told apart, only names of the very same words stay joined. */
function strongGroups(
  group: Group,
  hasEvidence: (a: Appearance, b: Appearance) => boolean,
): readonly Group[] {
  const areJoined = (a: Appearance, b: Appearance) => !areTwo(a, b) && hasEvidence(a, b);
  return linkedGroups(group, areJoined).flatMap((linked) => {
    if (!someTwo(linked, areTwo)) return [linked];
    const alike = linkedGroups(linked, (a, b) => areJoined(a, b) && isOneName(a, b));
    return alike.flatMap((some) => (someTwo(some, areTwo) ? some.map((one) => [one]) : [some]));
  });
}

function isOneName(a: Appearance, b: Appearance): boolean {
  return isOneSpelling(a, b) && a.name.others.length === b.name.others.length;
}

function canBeOnePerson(a: Group, b: Group, likeness: Likeness): boolean {
  if (somePair(a, b, (one, other) => areTwo(one, other) || areSpelledApart(one, other))) return false;
  if (!somePair(a, b, (one, other) => compareOthers(one.name, other.name) === 'same')) return false;
  return !somePair(a, b, likeness.haveOtherOffices) || !isOneTime(a, b);
}

/** Whether one is named with an office while the other is; what is without a date may be of any time. */
function isOneTime(a: Group, b: Group): boolean {
  const first = timeOf(a);
  const second = timeOf(b);
  if (first === null || second === null) return true;
  return first.from - SAME_TIME <= second.to && second.from - SAME_TIME <= first.to;
}

function timeOf(group: Group): { readonly from: number; readonly to: number } | null {
  const days = group.filter(({ posts }) => posts.length > 0).map(({ published }) => published);
  const known = days.filter((one) => one !== null);
  if (known.length < days.length) return null;
  return {
    from: Math.min(...known.map(({ first }) => first)),
    to: Math.max(...known.map(({ last }) => last)),
  };
}

/** Whether two releases came out within a year; not where that is not known. */
function isLately({ published: a }: Appearance, { published: b }: Appearance): boolean {
  return a !== null && b !== null && Math.abs(a.last - b.last) <= YEAR;
}

function groupedBy(group: Group, keyOf: (one: Appearance) => string): readonly Group[] {
  const groups = new Map<string, Appearance[]>();
  for (const one of group) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

/** Comparing each with each takes the square of their number. */
function atMost(group: Group, join: (few: Group) => readonly Group[]): readonly Group[] {
  return [...join(group.slice(0, MOST_COMPARED)), ...group.slice(MOST_COMPARED).map((one) => [one])];
}
