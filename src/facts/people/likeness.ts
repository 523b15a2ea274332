import { isSameMeeting } from '../briefs/same-meeting.ts';
import type { Appearance } from './appearance.ts';
import { comparePosts, type PostLikeness } from './compare-posts.ts';
import { somePair } from './groups.ts';
import { compareOthers, type NameWord } from './person-name.ts';
import type { Post } from './post.ts';

/** What besides their names shows that two appearances are one person's. */
export type Evidence = 'office' | 'release';

/** What two appearances have in common and what holds them apart. */
export interface Likeness {
  evidence(a: Appearance, b: Appearance): Evidence | null;
  /** They have an office that may well be one. */
  haveLikeOffices(a: Appearance, b: Appearance): boolean;
  /** They have offices, and none that could be one. */
  haveOtherOffices(a: Appearance, b: Appearance): boolean;
}

/** Remembers what it found for each pair of releases and of titles. */
export function createLikeness(): Likeness {
  const meetings = new Map<string, boolean>();
  const compared = new Map<Post, Map<Post, PostLikeness>>();

  function compare(a: Post, b: Post): PostLikeness {
    const ofFirst = compared.get(a) ?? new Map<Post, PostLikeness>();
    compared.set(a, ofFirst);
    const likeness = ofFirst.get(b) ?? comparePosts(a, b);
    ofFirst.set(b, likeness);
    return likeness;
  }

  function somePosts(a: Appearance, b: Appearance, wanted: PostLikeness): boolean {
    return somePair(a.posts, b.posts, (post, other) => compare(post, other) === wanted);
  }

  function tellOfOneMeeting(a: Appearance, b: Appearance): boolean {
    const [first, second] = a.release.id < b.release.id ? [a, b] : [b, a];
    const key = `${first.release.id}\n${second.release.id}`;
    const known = meetings.get(key);
    if (known !== undefined) return known;
    const isOne = first.facts.events.some((event) =>
      second.facts.events.some((other) =>
        isSameMeeting(
          { release: first.release, facts: first.facts, event },
          { release: second.release, facts: second.facts, event: other },
        ),
      ),
    );
    meetings.set(key, isOne);
    return isOne;
  }

  return {
    evidence(a, b) {
      if (somePosts(a, b, 'same')) return 'office';
      if (a.release.id === b.release.id) return null;
      // Of two of one name it may be either.
      return a.isAlone && b.isAlone && tellOfOneMeeting(a, b) ? 'release' : null;
    },
    haveLikeOffices: (a, b) => somePosts(a, b, 'alike'),
    haveOtherOffices(a, b) {
      if (a.posts.length === 0 || b.posts.length === 0) return false;
      return !somePair(a.posts, b.posts, (post, other) => compare(post, other) !== 'different');
    },
  };
}

/** Two people, whatever else they have in common: one release tells them apart, or a father's name does. */
export function areTwo(a: Appearance, b: Appearance): boolean {
  return a.release.id === b.release.id || compareOthers(a.name, b.name) === 'different';
}

/**
 * Names of one key that are not enough to take two for one person. One language spells a name in one way, so that other
 * letters there need something else to join them; so does another order of the two names.
 */
export function areSpelledApart(a: Appearance, b: Appearance): boolean {
  if (isOneSpelling(a, b)) return false;
  if (!isOneWord(a.name.given, b.name.given, 'key')) return true;
  const { language } = a.release;
  const isKnown = language !== null && b.release.language !== null;
  return isKnown ? language === b.release.language : scriptOf(a) === scriptOf(b);
}

/** Letter for letter, case and diacritics aside, in the same order. */
export function isOneSpelling({ name: a }: Appearance, { name: b }: Appearance): boolean {
  return isOneWord(a.given, b.given, 'letters') && isOneWord(a.family, b.family, 'letters');
}

function isOneWord(a: NameWord | null, b: NameWord | null, by: 'letters' | 'key'): boolean {
  return a?.[by] === b?.[by];
}

const CYRILLIC = /[\u0400-\u04ff]/;

function scriptOf({ name }: Appearance): 'cyrillic' | 'other' {
  return CYRILLIC.test(name.family?.letters ?? '') ? 'cyrillic' : 'other';
}
