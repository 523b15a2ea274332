import type { Span } from '../../../archive/release.ts';
import type { Family } from '../phrases/family.ts';
import type { PeopleRead, ReadableRelease } from '../readable-release.ts';
import { fullName } from './full-names.ts';
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
  /** Where the release has the full name of a body, if these words call it by less. */
  readonly full?: Span;
}

/** What is known of a release before its statements are read. */
export interface Reading {
  readonly release: ReadableRelease;
  readonly people: PeopleRead;
  readonly holders: OfficeHolders;
  readonly family: Family;
  /** Of those who meet, the one who came; null where the text does not tell. */
  readonly guest: number | null;
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
  if (candidate.kind === 'body') {
    const full = fullName(reading.release.body, candidate, told, reading.family);
    return { candidate, person: null, ...(full === null ? {} : { full }) };
  }
  if (candidate.kind === 'pronoun') {
    const [office] = candidate.offices;
    const isHeld =
      office !== undefined && reading.holders.some((held) => held.some(({ offices }) => offices.has(office)));
    if (!isHeld) return ofPronoun(reading, candidate, told, unit);
  }
  // "Konuk Bakan", "the visiting minister".
  const phrase = reading.release.body.slice(candidate.phraseStart, candidate.start);
  if (reading.guest !== null && isGuest(phrase.trim().toLowerCase()))
    return { candidate, person: reading.guest };
  const others = namedBehind(reading, candidate, unit);
  const near = nearFrom(told, unit);
  const owner = ownerOf(reading.release, candidate, reading.people, reading.holders, near, others);
  if (owner.kind === 'several') return goingOn(reading, candidate, told, unit);
  if (owner.kind === 'unnamed' && reading.family !== 'turkic' && isNamedBehind(reading, candidate))
    return { candidate, person: null };
  // "The Inspector General" is not any general.
  const isPlain = reading.family !== 'english' || candidate.phraseStart === candidate.start;
  if (
    owner.kind === 'unnamed' &&
    isPlain &&
    candidate.role !== undefined &&
    takesUp(candidate.role, reading.family)
  ) {
    if (isGuest(candidate.role) && reading.people.people.length > 1) {
      return reading.guest === null ? null : { candidate, person: reading.guest };
    }
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

/** "The minister" where several are: whoever alone spoke in the paragraph, if that office is theirs. */
function goingOn(reading: Reading, candidate: Candidate, told: readonly Told[], unit: Unit): Speaker | null {
  const last = told.at(-1);
  if (
    last === undefined ||
    last.unit.paragraph !== unit.paragraph ||
    candidate.phraseStart !== candidate.start
  )
    return null;
  const spoken = new Set<number | null>();
  for (const { unit: earlier, speaker, isUnclear } of told.slice(-LOOKS_BACK)) {
    if (earlier.paragraph === unit.paragraph && (speaker !== null || isUnclear))
      spoken.add(speaker?.person ?? null);
  }
  const [person] = spoken;
  if (spoken.size !== 1 || typeof person !== 'number') return null;
  const isTheirs = (reading.holders[person] ?? []).some(
    ({ offices, isDeputy }) => !isDeputy && candidate.offices.some((id) => offices.has(id)),
  );
  return isTheirs ? { candidate, person } : null;
}

/** "Докладчик Нина Орлова", where no name was read: somebody of whom the release says no more. */
function isNamedBehind({ release: { body } }: Reading, { start, end }: Candidate): boolean {
  return (
    /\p{L}\s\p{Lu}\p{Ll}+(?:\s|-)\p{Lu}\p{Ll}+$/u.test(body.slice(start, end)) ||
    /^\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u.test(body.slice(end, end + 60))
  );
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
function hasUnknownSubject({ unit, candidates }: Told): boolean {
  return candidates.some(
    ({ kind, isSubject, end }) =>
      kind === 'office' && isSubject && !PREDICATE.test(unit.told.slice(end - unit.start)),
  );
}

/** "Şöbənin müdiri olub": what somebody is, not who. */
const PREDICATE =
  /^\s(?:kimi\s|olarak\s)?(?:ol(?:ub|mus|du|an|arak|araq)|idi|isle|calis|secil|sayil|vezife|gorev|teyin|atan)/u;

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
      one.person !== null &&
      one.person !== person &&
      isAble(one.person) &&
      one.start - unit.start < clause &&
      !isAttribute(unit, one),
  );
}

const OF_WHOM =
  /(?:(?:^|\s)(?:of|by|under|named after)\s(?:the\s)?|(?:командованием|руководством|имени|поручению|инициативе|указу|правлени[ие]|президентом)\s(?:\p{L}+\s)?)$/u;
const OWN_DEED =
  /^['’]?\p{L}{0,4}\s(?:rehberli|liderli|tapsirig|talimat|gosteris|adina|komandan|komuta|imza|serencam|ferman|siyaset)/u;

/** "Under the command of X", "X’ın liderliğinde": whom a sentence names to tell of something else. */
function isAttribute({ start, told }: Unit, { phraseStart, end }: Candidate): boolean {
  const before = told.slice(Math.max(0, phraseStart - start - 40), phraseStart - start);
  return OF_WHOM.test(before) || OWN_DEED.test(told.slice(end - start, end - start + 30));
}
