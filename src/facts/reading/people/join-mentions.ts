import type { NameCandidate } from './name-candidates.ts';
import { isPatronymic } from './name-words.ts';
import {
  follows,
  isAddressedAlone,
  isAttended,
  isStrong,
  mayBeListed,
  type Named,
  standsAlone,
} from './person-evidence.ts';
import { type PersonGroup, PersonRegistry, titleWordsOf } from './person-registry.ts';
import { standsBelow } from './vertical-lists.ts';
import { writtenName } from './written-name.ts';

/** All places where one person is named, in the order of the text. */
export interface NamedPerson {
  readonly named: readonly [Named, ...Named[]];
}

/** Which candidates name people, and which of them the same one. */
export function joinMentions(candidates: readonly NameCandidate[]): readonly NamedPerson[] {
  const all = candidates
    .map((candidate) => ({ candidate, name: writtenName(candidate) }))
    .filter(({ name }) => name.surname.length > 0);
  const full = all.filter(({ name }) => name.given.length > 0);
  const single = all.filter(({ name }) => name.given.length === 0);
  const alone = new Set(
    single.filter(({ candidate }) => !candidate.isOfBody).flatMap(({ name }) => name.surname),
  );
  const registry = new PersonRegistry();
  const weak: Named[] = [];
  const strong = withListed(full, new Set(full.filter((one) => isStrong(one, alone))));
  const fathers: Named[] = [];
  for (const one of full) {
    if (isFatherNamed(one)) fathers.push(one);
    else if (!strong.has(one)) weak.push(one);
    else joinFull(one, registry);
  }
  for (const one of fathers) {
    const [same, another] = registry.withGivenName({ ...one.name, surname: one.name.given[0]?.forms ?? [] });
    if (same !== undefined && another === undefined) registry.join(one, same);
    else if (strong.has(one)) joinFull(one, registry);
  }
  for (const one of weak) {
    const known = one.candidate.isOfBody ? null : registry.named(one.name);
    if (known !== null) registry.join(one, known);
  }
  for (const one of single) joinSurname(one, registry);
  return registry.groups
    .map(({ named }) => personOf(named))
    .toSorted((a, b) => placeOf(a.named[0]) - placeOf(b.named[0]));
}

/** "Антон Викторович": the given name and the father's, without the surname. */
function isFatherNamed({ candidate: { words } }: Named): boolean {
  return (
    words.length === 2 && /[\u0400-\u04ff]/.test(words[1]?.raw ?? '') && isPatronymic(words[1]?.raw ?? '')
  );
}

/** With those who stand in a list beside somebody who is a person. */
function withListed(full: readonly Named[], strong: ReadonlySet<Named>): ReadonlySet<Named> {
  const people = new Set([...strong, ...attending(full)]);
  const spread = (one: Named, other: Named | undefined) => {
    if (other === undefined || people.has(one) || !people.has(other) || !mayBeListed(one)) return;
    const [first, second] =
      one.candidate.sentence.place < other.candidate.sentence.place ||
      (one.candidate.sentence === other.candidate.sentence && one.candidate.to <= other.candidate.from)
        ? [one, other]
        : [other, one];
    if (follows(first, second) || standsBelow(first, second)) people.add(one);
  };
  for (const [place, one] of full.entries()) spread(one, full[place - 1]);
  for (let place = full.length - 1; place >= 0; place -= 1) {
    const one = full[place];
    if (one !== undefined) spread(one, full[place + 1]);
  }
  return people;
}

const SHORTEST_LIST = 3;

/** Of lists of those who took part, all whose words could be names. */
function attending(full: readonly Named[]): readonly Named[] {
  const found: Named[] = [];
  let list: Named[] = [];
  for (const one of full) {
    const last = list.at(-1);
    if (!mayBeListed(one) || !isAttended(one)) list = [];
    else list = last !== undefined && follows(last, one) ? [...list, one] : [one];
    if (list.length === SHORTEST_LIST) found.push(...list);
    else if (list.length > SHORTEST_LIST) found.push(one);
    if (list.length > SHORTEST_LIST) list = list.slice(-SHORTEST_LIST - 1);
  }
  return found;
}

function personOf(mentions: readonly [Named, ...Named[]]): NamedPerson {
  const [first, ...rest] = mentions.toSorted((a, b) => placeOf(a) - placeOf(b));
  return { named: first === undefined ? mentions : [first, ...rest] };
}

function joinFull(one: Named, registry: PersonRegistry): void {
  const known = registry.named(one.name);
  if (known !== null) registry.join(one, known);
  else if (one.name.given[0]?.isInitial !== true || registry.withInitial(one.name).size === 0)
    registry.add(one);
  else {
    const nearest = nearestOf(one, registry.withInitial(one.name));
    if (nearest !== null) registry.join(one, nearest);
  }
}

function joinSurname(one: Named, registry: PersonRegistry): void {
  const known = registry.withSurname(one.name);
  if (known.size > 1) {
    const nearest = nearestOf(one, known);
    if (nearest !== null) registry.join(one, nearest);
    return;
  }
  const [only] = known;
  const isOther = one.candidate.isOfBody && one.candidate.titles.length === 0;
  if (only !== undefined && !isOther) registry.join(one, only);
  if (only !== undefined) return;
  if (isAddressedAlone(one)) {
    const [same, another] = registry.withGivenName(one.name);
    if (same !== undefined) {
      if (another === undefined) registry.join(one, same);
      return;
    }
  }
  if (standsAlone(one)) registry.add(one);
}

function placeOf({ candidate }: Named): number {
  const { sentence, words } = candidate;
  return sentence.start + (words[0]?.start ?? 0);
}

const MOST_OF_ONE_SURNAME = 12;
/** Sentences back in which a person was named just before. */
const NEAR = 2;

/** Of several people of one surname, the one whose rank or office is said, or who alone was named just before. */
function nearestOf(one: Named, known: ReadonlySet<PersonGroup>): PersonGroup | null {
  if (known.size > MOST_OF_ONE_SURNAME) return null;
  const groups = [...known];
  const own = titleWordsOf(one);
  if (own.length > 0) {
    const fitting = groups.filter(({ titleWords }) => own.some((word) => titleWords.has(word)));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  const { place } = one.candidate.sentence;
  for (let back = 0; back <= NEAR; back += 1) {
    const near = groups.filter(({ sentences }) => sentences.has(place - back));
    if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
  }
  return null;
}
