import type { Family } from '../phrases/family.ts';
import type { PeopleRead, ReadableRelease } from '../readable-release.ts';
import { genderOf, genderOfPronoun } from './gender.ts';
import type { Candidate } from './noun-phrases.ts';
import { type OfficeHolders, ownerOf } from './offices.ts';
import { isGuest, takesUp } from './roles.ts';
import { firstMention } from './speakers.ts';
import type { Unit } from './units.ts';

/** Who says something: somebody named, or a body or office without a name. */
export interface Speaker {
  readonly candidate: Candidate;
  readonly person: number | null;
}

/** What is known of a release before its statements are read. */
export interface Reading {
  readonly release: ReadableRelease;
  readonly people: PeopleRead;
  readonly holders: OfficeHolders;
  readonly family: Family;
}

/** What was understood of the units so far. */
export interface Told {
  readonly unit: Unit;
  readonly candidates: readonly Candidate[];
  /** Of its only statement. */
  readonly speaker: Speaker | null;
  /** Something is said in it, and who says it is not known, or there are several. */
  readonly isUnclear: boolean;
}

/** Units that a pronoun looks back over. */
const LOOKS_BACK = 3;

/** Whom a candidate means; null where it cannot be told. */
export function resolved(
  reading: Reading,
  candidate: Candidate,
  told: readonly Told[],
  unit: Unit,
): Speaker | null {
  if (candidate.kind === 'person') return { candidate, person: candidate.person };
  if (candidate.kind === 'body') return { candidate, person: null };
  if (candidate.kind === 'pronoun') {
    const [office] = candidate.offices;
    const isHeld =
      office !== undefined && reading.holders.some((held) => held.some(({ offices }) => offices.has(office)));
    if (!isHeld) return ofPronoun(reading, candidate, told, unit);
  }
  const others = namedBehind(reading, candidate, unit);
  const near = nearFrom(told, unit);
  const owner = ownerOf(reading.release, candidate, reading.people, reading.holders, near, others);
  if (owner.kind === 'several') return null;
  if (owner.kind === 'unnamed' && candidate.role !== undefined && takesUp(candidate.role, reading.family)) {
    const guest = isGuest(candidate.role) ? ofGuest(reading, told) : null;
    if (guest !== null) return guest === 'unknown' ? null : { candidate, person: guest };
    return ofPronoun(reading, candidate, told, unit);
  }
  return { candidate, person: owner.kind === 'person' ? owner.person : null };
}

/** "The minister thanked President X" and "He thanked X": whoever is named behind as somebody else. */
function namedBehind({ people, family }: Reading, { kind, end }: Candidate, unit: Unit): ReadonlySet<number> {
  const named = new Set<number>();
  // A Turkic sentence that leaves its subject out names nobody else by any word in it.
  const from = family === 'turkic' && kind === 'pronoun' ? unit.start : end;
  for (let index = firstMention(people.mentions, from); index < people.mentions.length; index += 1) {
    const mention = people.mentions[index];
    if (mention === undefined || mention.start >= unit.end) break;
    const isTold = unit.told.charAt(mention.start - unit.start).trim() !== '';
    if (isTold) named.add(mention.person);
  }
  return named;
}

/** Units back within which "the minister" may be one who was just named. */
const NEAR = 40;

/** Where the paragraph before begins. */
function nearFrom(told: readonly Told[], unit: Unit): number {
  let from = unit.start;
  for (const earlier of told.slice(-NEAR).reverse()) {
    if (unit.paragraph - earlier.unit.paragraph > 1) break;
    from = earlier.unit.start;
  }
  return from;
}

/** Of those who talk in turns the other one, who did not speak last; null where nobody else is named at all. */
function ofGuest({ people }: Reading, told: readonly Told[]): number | 'unknown' | null {
  if (people.people.length < 2) return null;
  const spoken = told.flatMap(({ speaker }) => (typeof speaker?.person === 'number' ? [speaker.person] : []));
  const [other, another] = new Set(spoken.filter((person) => person !== spoken.at(-1)));
  return other === undefined || another !== undefined ? 'unknown' : other;
}

/** Whoever spoke last; or whom the sentence before has for its subject, or alone names. */
function ofPronoun(
  reading: Reading,
  candidate: Candidate,
  told: readonly Told[],
  unit: Unit,
): Speaker | null {
  const gender = genderOfPronoun(reading.release.body.slice(candidate.start, candidate.end));
  const others = namedBehind(reading, candidate, unit);
  const isAble = (person: number): boolean => {
    if (others.has(person)) return false;
    const own = genderOf(reading.people.people[person]?.name ?? '');
    return gender === null || own === null || own === gender;
  };
  for (const earlier of told.slice(-LOOKS_BACK).reverse()) {
    if (unit.paragraph - earlier.unit.paragraph > 1) return null;
    if (earlier.speaker !== null) {
      const { person } = earlier.speaker;
      if (person !== null && !isAble(person)) continue;
      return person === null || namesAnother(earlier, person, isAble) ? null : { candidate, person };
    }
    if (earlier.isUnclear) return null;
    const topic = topicOf(reading, earlier, told);
    if (topic !== null && isAble(topic)) return { candidate, person: topic };
    const named = new Set(
      earlier.candidates.flatMap(({ kind, person }) =>
        kind === 'person' && person !== null && isAble(person) ? [person] : [],
      ),
    );
    const [person] = named;
    if (named.size === 1 && person !== undefined) return { candidate, person };
    if (named.size > 1 || hasUnknownSubject(earlier)) return null;
  }
  return null;
}

/** Words in front of the subject that a sentence begins with. */
const OPENING = /^(?:[^\s,]+\s){0,3}$|^[^,]{0,80},\s(?:[^\s,]+\s){0,2}$/u;

/** The person whom a sentence has at its beginning as its subject, by name or by office. */
function topicOf(reading: Reading, { unit, candidates }: Told, told: readonly Told[]): number | null {
  const first = candidates.find(({ kind, isSubject }) => isSubject && kind !== 'body' && kind !== 'pronoun');
  if (first === undefined || !OPENING.test(unit.told.slice(0, Math.max(0, first.phraseStart - unit.start)))) {
    return null;
  }
  if (first.kind === 'person') {
    const second = candidates.find(({ kind, start }) => kind === 'person' && start > first.end);
    const isList =
      second !== undefined &&
      /^(?:,?\s(?:and|и|və|ve|ilə|ile|with)\s|,\s)/u.test(unit.told.slice(first.end - unit.start)) &&
      second.phraseStart - first.end < 8;
    return isList ? null : first.person;
  }
  const near = nearFrom(told, unit);
  const others = namedBehind(reading, first, unit);
  const owner = ownerOf(reading.release, first, reading.people, reading.holders, near, others);
  return owner.kind === 'person' ? owner.person : null;
}

/** Somebody by an office of whom the release says no name: "he" behind may be that one. */
function hasUnknownSubject({ candidates }: Told): boolean {
  return candidates.some(({ kind, isSubject }) => kind === 'office' && isSubject);
}

const CLAUSE = /(?:^|[\s,])(?:that|whether|how|why|что|как|чтобы|ki)(?!\p{L})/u;

/** "A told B that …": "he" in the next sentence may be either, while whoever is only named in what A says is not. */
function namesAnother(
  { unit, candidates }: Told,
  person: number,
  isAble: (person: number) => boolean,
): boolean {
  const clause = CLAUSE.exec(unit.told)?.index ?? unit.told.length;
  return candidates.some(
    (one) =>
      one.person !== null && one.person !== person && isAble(one.person) && one.start - unit.start < clause,
  );
}
