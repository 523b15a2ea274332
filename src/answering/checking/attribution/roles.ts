import { isInitial, type Mention, mentionsOf } from '../people/mentions.ts';
import { tablesByPosition } from '../people/title.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { IRREGULAR_PAST } from '../words/moods.ts';
import { RUSSIAN_PAST, TURKIC_FUTURE, TURKIC_PAST } from '../words/plans.ts';

/** A person and a deed that the person does, or that is done to the person. */
export interface Role {
  readonly verb: ReadWord;
  readonly person: Mention;
  readonly isDoer: boolean;
}

const memory = new WeakMap<ReadText, readonly Role[]>();
/** Behind these stand places and what something is of. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at of from to for on into near в во на из с к от до о по для у при за под над между'.split(' '),
);
const BE: ReadonlySet<string> = new Set('was were is are been be being'.split(' '));
const ENGLISH_PAST = /[^e]ed$/;
const RUSSIAN_PASSIVE =
  /(?:[аеяо]н|[еи]т)(?:а|о|ы)?$|[аеияо](?:нн|т)(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ыми|ом|ую)$/u;
const RUSSIAN_DOER = /(?:ым|им|ом|ем|ой|ей|ою)$/u;
const TURKIC_PASSIVE = /(?:[iu]l|[aeiu]n)(?:[dm][iu]|[iu]|[ae]c[ae])\p{L}*$/u;
/** Words between "by" and the name, and between a name and its verb. */
const MOST_BETWEEN = 4;
const MOST_OF_PASSIVE = 14;

/** Who does what to whom, as far as word order and endings tell it without doubt. */
export function rolesOf(text: ReadText): readonly Role[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  // A single word that begins the sentence may be no name at all, but for "C.K.".
  const people = mentionsOf(text).filter(
    ({ words: [first, ...others] }) =>
      others.length > 0 ||
      (first !== undefined && first.raw.length > 1 && (!first.isFirst || first.isAllCapitals)),
  );
  const tables = tablesByPosition(text.meanings);
  // What somebody says is another check's (`checkAttribution`).
  const roles = people
    .filter(({ from }) => !PREPOSITIONS.has(text.words[from - 1]?.word ?? ''))
    .flatMap((person) => roleOf(person, text) ?? [])
    .filter(({ verb }) => !(tables.get(verb.index) ?? []).includes('saying'));
  memory.set(text, roles);
  return roles;
}

function roleOf(person: Mention, text: ReadText): Role | null {
  if (text.language === 'en') return englishRole(person, text);
  if (text.language === 'ru') return russianRole(person, text);
  return text.language === 'az' || text.language === 'tr' ? turkicRole(person, text) : null;
}

function englishRole(person: Mention, text: ReadText): Role | null {
  const start = startOf(person, text);
  const before = behindArticles(start, text);
  if (before?.word === 'by') {
    const verb = lastBefore(before.index, text, (word) => isEnglishVerb(word), MOST_OF_PASSIVE);
    return verb === null ? null : { verb, person, isDoer: true };
  }
  const verb = nextVerb(person, text);
  if (verb !== null) {
    const isPassive = text.words.slice(person.to, verb.index).some(({ word }) => BE.has(word));
    return { verb, person, isDoer: !isPassive };
  }
  const direct = text.words[start - 1];
  if (direct !== undefined && direct.clause === text.words[start]?.clause && isEnglishVerb(direct))
    return { verb: direct, person, isDoer: false };
  return null;
}

/** Where the office in front of the name begins: "by Council President Pro Tem Ray Okubo", "by the historian X". */
function startOf(person: Mention, text: ReadText): number {
  const tables = tablesByPosition(text.meanings);
  let start = person.from;
  for (let index = person.from - 1; index >= 0; index -= 1) {
    const word = text.words[index];
    const isTitle = (tables.get(index) ?? []).some((table) => TITLES.has(table));
    if (word === undefined || word.clause !== text.words[person.from]?.clause) break;
    if (!isTitle && !word.isCapital && word.word !== 'the') break;
    start = index;
  }
  return start;
}
const TITLES: ReadonlySet<string> = new Set(['office', 'rank', 'qualifier', 'body']);

function behindArticles(start: number, text: ReadText): ReadWord | undefined {
  for (let index = start - 1; index >= Math.max(0, start - MOST_BETWEEN); index -= 1) {
    const word = text.words[index];
    if (word === undefined || word.sentence !== text.words[start]?.sentence) return undefined;
    if (word.word === 'by') return word;
    if (/^(?:and|of|to|with|for|from|in|on|at)$/.test(word.word) || isEnglishVerb(word)) return undefined;
  }
  return undefined;
}

function isEnglishVerb(word: ReadWord): boolean {
  if (word.isNumber || word.isCapital || BE.has(word.word)) return false;
  if (/^(?:had|saw|put)$/.test(word.word)) return false;
  return (
    ENGLISH_PAST.test(word.word) ||
    IRREGULAR_PAST.has(word.word) ||
    /^(?:found|chosen|beaten|given|shown)$/.test(word.word)
  );
}

/** The verb behind a name, with nothing but small words and adverbs between. */
function nextVerb(person: Mention, text: ReadText): ReadWord | null {
  const clause = text.words[person.to - 1]?.clause;
  for (let index = person.to; index < person.to + MOST_BETWEEN; index += 1) {
    const word = text.words[index];
    if (word === undefined || word.clause !== clause) return null;
    if (isEnglishVerb(word)) return word;
    if (!BE.has(word.word) && !/^(?:has|have|had|also|not|will|would|then)$|ly$/.test(word.word)) return null;
  }
  return null;
}

function russianRole(person: Mention, text: ReadText): Role | null {
  const clause = text.words[person.from]?.clause;
  const isOwn = (word: ReadWord) => word.clause === clause;
  const surname = person.words.at(-1);
  if (surname === undefined || !person.words.some((one) => !isInitial(one))) return null;
  if (RUSSIAN_DOER.test(surname.word)) {
    const verb = text.words.find((word) => isOwn(word) && RUSSIAN_PASSIVE.test(word.word) && !word.isCapital);
    return verb === undefined ? null : { verb, person, isDoer: true };
  }
  const verbs = text.words.filter(
    (word) => isOwn(word) && !word.isCapital && word.word.length > 3 && RUSSIAN_PAST.test(word.word),
  );
  const [verb, ...others] = verbs;
  if (verb === undefined || others.length > 0 || namedIn(text, clause) > 1) return null;
  return { verb, person, isDoer: true };
}

function turkicRole(person: Mention, text: ReadText): Role | null {
  const next = text.words[person.to];
  const clause = text.words[person.from]?.clause;
  const own = text.words.filter((word) => word.clause === clause && word.index >= person.to);
  const last = own.findLast(
    (word) => !word.isFunction && (TURKIC_PAST.test(word.word) || TURKIC_FUTURE.test(word.word)),
  );
  if (last === undefined || own.at(-1) === undefined || (own.at(-1)?.index ?? 0) - last.index > 1)
    return null;
  if (/^tar[ae]f[iu]nd[ae]n$/.test(next?.word ?? '')) return { verb: last, person, isDoer: true };
  if (namedIn(text, clause) > 1) return null;
  return { verb: last, person, isDoer: !TURKIC_PASSIVE.test(last.word) };
}

/** Names in a clause, but for those of bodies ("Sulh Ceza Hâkimliğince") and a word that only begins the sentence. */
function namedIn(text: ReadText, clause: number | undefined): number {
  const tables = tablesByPosition(text.meanings);
  return mentionsOf(text).filter(({ from, to, words }) => {
    if (words.length === 1 && words[0]?.isFirst === true) return false;
    const next = text.words[to];
    const isBody =
      next?.isCapital === true && (tables.get(to) ?? []).some((table) => /^(?:office|body)$/.test(table));
    return text.words[from]?.clause === clause && !isBody;
  }).length;
}

function lastBefore(
  end: number,
  text: ReadText,
  fits: (word: ReadWord) => boolean,
  most: number,
): ReadWord | null {
  const tables = tablesByPosition(text.meanings);
  for (let index = end - 1; index >= Math.max(0, end - most); index -= 1) {
    const word = text.words[index];
    if (word === undefined || word.sentence !== text.words[end]?.sentence) return null;
    if (fits(word) && !(tables.get(index) ?? []).includes('office')) return word;
  }
  return null;
}
