import { type ReadText, type ReadWord, readText } from '../../answering/checking/reading/read-text.ts';
import { tableOf } from '../../answering/checking/words/lexicon.ts';
import { foldWord } from '../../search/analysis/fold.ts';

/** An office as a title states it, by ids of the tables in which languages meet. */
export interface Post {
  readonly language: string | null;
  /** The title in small letters. */
  readonly words: string;
  readonly offices: ReadonlySet<string>;
  /** What makes another office of it: deputy, acting, former. */
  readonly qualifiers: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  /** What it is concerned with. */
  readonly subjects: ReadonlySet<string>;
  /** Kinds of bodies, bodies that are known by name, and what else a dictionary knows (a port). */
  readonly bodies: ReadonlySet<string>;
  /** Keys by sound of the words that no table or dictionary has, names of places and bodies above all; and numbers. */
  readonly names: ReadonlySet<string>;
  /** Subjects and bodies of the publisher, which a title at home leaves out ("the Minister"). */
  readonly atHome: ReadonlySet<string>;
}

/** Anybody can be one of these beside any office. */
const VAGUE = new Set(
  'counterpart member officer expert winner candidate scientist artist owner diplomat doctor professor academician writer'.split(
    ' ',
  ),
);
/** English offices that stand abbreviated before names; `OFFICES` has whole words. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  rep: 'legislator',
  reps: 'legislator',
  gov: 'governor',
  amb: 'ambassador',
};
/** There is one of these at a time. */
const SINGULAR = ['president', 'premier', 'monarch'];
const LEGISLATORS = ['senator', 'legislator', 'councillor'];
const CHAIRS = ['chairman', 'speaker', 'chair-of-party', 'head'];
const CHAIRED = ['committee', 'parliament', 'council', 'party'];
const TITLE_TABLES = new Set(['qualifier', 'office', 'rank', 'subject', 'body', 'known', 'part']);
const SHORTEST_NAME = 3;

/** Reads a title with its organisation. `publisher` is the publisher of the release. */
export function readPost(
  title: string,
  organisation: string,
  publisher: string,
  language: string | null,
): Post {
  const text = readText(title.includes(organisation) ? title : `${title}, ${organisation}`, language);
  const home = readText(publisher, null);
  const others = wordsOutside(text);
  const qualifiers = new Set(
    [...idsOf(text, 'qualifier')].map((id) => (id === 'first-deputy' ? 'deputy' : id)),
  );
  const short = text.words.flatMap(({ word }) => ABBREVIATED[word] ?? []);
  const offices = new Set([...idsOf(text, 'office'), ...short].filter((id) => !VAGUE.has(id)));
  // "Deputy" in front of another office is no member of a parliament.
  if (offices.size > 1 && qualifiers.has('deputy')) offices.delete('legislator');
  return {
    language,
    words: foldWord(title),
    offices,
    qualifiers,
    ranks: idsOf(text, 'rank'),
    subjects: idsOf(text, 'subject'),
    bodies: new Set([
      ...idsOf(text, 'body'),
      ...idsOf(text, 'known'),
      ...others.flatMap(({ concepts }) => concepts),
    ]),
    names: new Set(others.filter(({ concepts }) => concepts.length === 0).flatMap(nameKeys)),
    atHome: new Set([...idsOf(home, 'subject'), ...idsOf(home, 'known')]),
  };
}

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

/** One key for titles that say the same in whatever form of the words; null where the tables do not know the title. */
export function signatureOf(post: Post): string | null {
  const { offices, ranks, qualifiers, subjects, bodies, names } = post;
  if (offices.size + ranks.size === 0) return null;
  return [offices, ranks, qualifiers, subjects, bodies, names]
    .map((ids) => [...ids].toSorted().join(' '))
    .join(' | ');
}

function isSingular(a: Post, b: Post): boolean {
  if (!saysNothingMore(a) || !saysNothingMore(b)) return false;
  return SINGULAR.some((id) => a.offices.has(id) && b.offices.has(id));
}

/** "The Minister" in a release of the ministry that the other title names. */
function isAtHome(a: Post, b: Post): boolean {
  return a.subjects.size + a.names.size === 0 && (meet(a.atHome, b.subjects) || meet(a.atHome, b.bodies));
}

function idsOf({ meanings }: ReadText, table: string): ReadonlySet<string> {
  return new Set(
    meanings.filter(({ id }) => tableOf(id) === table).map(({ id }) => id.slice(table.length + 1)),
  );
}

function wordsOutside(text: ReadText): readonly ReadWord[] {
  const inside = new Set<number>();
  for (const { id, from, to } of text.meanings) {
    if (TITLE_TABLES.has(tableOf(id))) for (let index = from; index < to; index += 1) inside.add(index);
  }
  return text.words.filter(({ index, isFunction, isNumber, word }) => {
    return !isFunction && (isNumber || word.length >= SHORTEST_NAME) && !inside.has(index);
  });
}

/** School 12 is not School 14. */
function nameKeys({ keys, word }: ReadWord): readonly string[] {
  return keys.length > 0 ? keys : [word];
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}
