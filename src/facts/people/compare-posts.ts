import type { Post } from './post.ts';

/** There is one of these at a time. */
const SINGULAR = ['president', 'premier', 'monarch'];
const LEGISLATORS = ['senator', 'legislator', 'councillor'];
const CHAIRS = ['chairman', 'speaker', 'chair-of-party', 'head'];
const CHAIRED = ['committee', 'parliament', 'council', 'party'];

/** 'alike': nothing in them differs, and they say too little to be one office for certain ("the Minister"). */
export type PostLikeness = 'same' | 'alike' | 'unknown' | 'different';

/** Whether two titles are of one office. 'unknown' too where two languages have other words for it. */
export function comparePosts(a: Post, b: Post): PostLikeness {
  if (a.offices.size === 0 || b.offices.size === 0) {
    return a.words === b.words || meet(a.ranks, b.ranks) ? 'alike' : 'unknown';
  }
  if (goesWith(a, b) || goesWith(b, a)) return 'unknown';
  // Who sits in a parliament is called by the party, the place or the house, a release in this and another in that way.
  if (isLegislator(a) && isLegislator(b)) return meet(a.names, b.names) ? 'same' : 'alike';
  const isOneLanguage = a.language === b.language;
  const subjects = compareIds(a.subjects, b.subjects);
  const names = compareIds(a.names, b.names);
  const bodies = compareIds(a.bodies, b.bodies);
  const isOtherField = subjects === 'apart' || (subjects !== 'shared' && [names, bodies].includes('apart'));
  if (isOneLanguage && isOtherField) return 'different';
  if (subjects === 'apart') return names === 'shared' ? 'unknown' : 'different';
  if (!meet(a.offices, b.offices)) {
    return isOneLanguage || ![subjects, names].includes('shared') ? 'different' : 'unknown';
  }
  if (![...a.qualifiers].every((id) => b.qualifiers.has(id)) || a.qualifiers.size !== b.qualifiers.size) {
    return isOneLanguage ? 'different' : 'unknown';
  }
  if (names === 'apart') return 'unknown';
  if (subjects === 'shared' || isSingular(a, b)) return 'same';
  if (names === 'shared' && subjects === 'none' && bodies !== 'one-sided') return 'same';
  return isAtHome(a, b) || isAtHome(b, a) ? 'same' : 'alike';
}

/** 'apart': both have some, and none in common. */
function compareIds(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): 'none' | 'one-sided' | 'shared' | 'apart' {
  if (a.size === 0 && b.size === 0) return 'none';
  if (a.size === 0 || b.size === 0) return 'one-sided';
  return meet(a, b) ? 'shared' : 'apart';
}

function isLegislator({ offices }: Post): boolean {
  return LEGISLATORS.some((id) => offices.has(id));
}

/** Who sits in a parliament may also chair it, a committee of it or a party. */
function goesWith(a: Post, b: Post): boolean {
  if (!isLegislator(a) || isLegislator(b) || !CHAIRS.some((id) => b.offices.has(id))) return false;
  return saysNothingMore(b) || CHAIRED.some((id) => b.bodies.has(id));
}

function saysNothingMore({ subjects, bodies, names }: Post): boolean {
  return subjects.size + bodies.size + names.size === 0;
}

/** Whether somebody who is asked for by a title can be one who holds another: by the office, without one by the rank. */
export function canBeMeant(asked: Post, held: Post): boolean {
  if (asked.offices.size === 0) return meet(asked.ranks, held.ranks);
  return meet(asked.offices, held.offices) && comparePosts(asked, held) !== 'different';
}

function isSingular(a: Post, b: Post): boolean {
  if (!saysNothingMore(a) || !saysNothingMore(b)) return false;
  return SINGULAR.some((id) => a.offices.has(id) && b.offices.has(id));
}

/** "The Minister" in a release of the ministry that the other title names. */
function isAtHome(a: Post, b: Post): boolean {
  return a.subjects.size + a.names.size === 0 && (meet(a.atHome, b.subjects) || meet(a.atHome, b.bodies));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}
