import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { isHonorific } from '../../../answering/checking/words/honorifics.ts';
import type { PeopleRead } from '../readable-release.ts';
import { type EventSentence, hasTable, isPersonAt, type NamedPerson, wordHas } from './event-sentence.ts';

/** How a sentence has to do with somebody: doer or one of a list, done to or with, as leader, possessor, or only mentioned. */
export type Role = 'subject' | 'object' | 'leader' | 'mentioned';

const TITLE_TABLES = ['office', 'rank', 'qualifier'];
const AND: ReadonlySet<string> = new Set(['and', 'и', 'va', 've', 'ila', 'ile']);
const CONNECTORS: ReadonlySet<string> = new Set('of the for and on и по'.split(' '));
/** No Russian title goes on across these. */
const ENDS_TITLE: ReadonlySet<string> = new Set('с со во под от за к ко у до'.split(' '));
/** Words of a title before a name, the longest that a release writes. */
const LONGEST_TITLE = 24;

/** Where the titles in front of a name begin. */
export function titleStart(sentence: EventSentence, named: NamedPerson): number {
  const known = starts.get(named);
  if (known !== undefined) return known;
  const start = findTitleStart(sentence, named);
  starts.set(named, start);
  return start;
}

/** Whether a word belongs to somebody's name or to the titles in front of it. */
export function isTitleAt(sentence: EventSentence, index: number): boolean {
  return sentence.people.some((named) => titleStart(sentence, named) <= index && index < named.to);
}

/** Every word of a sentence is asked whether it belongs to a title. */
const starts = new WeakMap<NamedPerson, number>();

function findTitleStart(sentence: EventSentence, { from }: NamedPerson): number {
  const { words } = sentence;
  let start = from;
  let commas = 0;
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_TITLE); index -= 1) {
    const word = words[index];
    const gap = words[index + 1]?.gap ?? '';
    if (word === undefined || isPersonAt(sentence, index)) break;
    if (/[.;:()!?]/u.test(gap.replace(/^\.\s/u, ' ')) || /[–—]/u.test(gap)) break;
    if (gap.includes(',')) {
      commas += 1;
      // "Minister of Defence, Colonel General X", "the Prime Minister, X": in front of anything else a list goes on.
      const isTitled = index + 1 === from || wordHas(sentence, index + 1, 'rank');
      if (commas > 2 || !isTitled) break;
    }
    if (
      AND.has(word.word) &&
      ['office', 'rank', 'qualifier', 'group', 'collective'].some((table) =>
        wordHas(sentence, index + 1, table),
      )
    )
      break;
    if (AND.has(word.word) && index + 1 === from) break;
    if (TITLE_TABLES.some((table) => wordHas(sentence, index, table)) || isHonorific(word.raw)) {
      start = index;
      continue;
    }
    if (
      word.isCapital &&
      index + 1 === start &&
      start < from &&
      /^\s$/u.test(gap) &&
      !isCalendarWord(word.word)
    ) {
      start = index;
      continue;
    }
    // "Commander-in-Chief" is one word.
    if (gap === '-' && word.gap === '-') continue;
    if (sentence.family === 'russian' && ENDS_TITLE.has(word.word)) break;
    const isOfTitle =
      word.isCapital ||
      CONNECTORS.has(word.word) ||
      wordHas(sentence, index, 'body') ||
      (sentence.family !== 'english' && !isVerbal(sentence, index));
    if (!isOfTitle) break;
  }
  return start;
}

function isVerbal(sentence: EventSentence, index: number): boolean {
  return ['deed', 'attend', 'doing', 'saying', 'happening'].some((table) => wordHas(sentence, index, table));
}

/** The role of a person in a sentence. */
export function roleOf(sentence: EventSentence, named: NamedPerson, people: PeopleRead): Role {
  if (isTold(sentence, named)) return 'mentioned';
  if (sentence.family === 'english') return englishRole(sentence, named);
  return sentence.family === 'russian'
    ? russianRole(sentence, named, people)
    : turkicRole(sentence, named, people);
}

const THAT: Readonly<Record<EventSentence['family'], ReadonlySet<string>>> = {
  english: new Set(['that', 'whether']),
  russian: new Set(['что', 'чтобы']),
  turkic: new Set(['ki']),
};

/** Whether somebody stands in what another says: "he noted that the minister ...". */
function isTold(sentence: EventSentence, { from }: NamedPerson): boolean {
  const that = THAT[sentence.family];
  for (let index = from - 1; index > 0; index -= 1) {
    if (!that.has(sentence.words[index]?.word ?? '')) continue;
    const before = Math.max(0, index - 4);
    if (hasTable(sentence, before, index, 'saying') || hasTable(sentence, before, index, 'doing'))
      return true;
    if (sentence.words[index - 1]?.word === 'fact') return true;
  }
  return false;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their our both newly'.split(' '));
const GOVERNING: ReadonlySet<string> = new Set(
  'of to from for about after on against despite behind like than before named over'.split(' '),
);

function englishRole(sentence: EventSentence, named: NamedPerson): Role {
  const { words } = sentence;
  const written = sentence.text.slice(
    (words[named.to - 1]?.start ?? 0) - sentence.span.start,
    (words[named.to]?.end ?? sentence.span.end) - sentence.span.start,
  );
  const isPossessor = /^\S*['’]s?(?:\s|$)/u.test(written);
  if (isPossessor) return hasTable(sentence, named.to, named.to + 3, 'lead') ? 'leader' : 'mentioned';
  let before = titleStart(sentence, named) - 1;
  while (before >= 0 && DETERMINERS.has(words[before]?.word ?? '')) before -= 1;
  const word = words[before]?.word ?? '';
  const gap = words[before + 1]?.gap ?? '';
  if (gap.includes(',')) return 'subject';
  if (word === 'of' && hasTable(sentence, Math.max(0, before - 3), before, 'lead')) return 'leader';
  if (word === 'to' && words.slice(Math.max(0, before - 3), before).some((one) => one.word === 'floor')) {
    return 'subject';
  }
  if (word === 'to' && hasTable(sentence, 0, before, 'introducing')) return 'object';
  if (word === 'to' && isCalled(sentence, before)) return 'object';
  if (word === 'from' && hasTable(sentence, 0, before, 'deed')) return 'object';
  if (GOVERNING.has(word)) return 'mentioned';
  return 'subject';
}

/** "Placed a telephone call to X". */
function isCalled({ meanings }: EventSentence, before: number): boolean {
  return meanings.some(({ id, to }) => id === 'happening:call' && to <= before && before - to <= 2);
}

const WITH_OBJECT: ReadonlySet<string> = new Set('с со между вместе'.split(' '));

function russianRole(sentence: EventSentence, named: NamedPerson, people: PeopleRead): Role {
  const start = titleStart(sentence, named);
  const before = sentence.words[start - 1];
  const isOfDecree = sentence.meanings.some(({ id, to }) => id === 'happening:appointment' && to === start);
  if (isOfDecree) return 'object';
  if (isNominative(sentence, named, people) && !RUSSIAN_PREPOSITIONS.has(before?.word ?? ''))
    return 'subject';
  if (before === undefined) return 'mentioned';
  if (hasTable(sentence, start - 1, start, 'lead')) return 'leader';
  if (WITH_OBJECT.has(before.word)) return 'object';
  if (hasTable(sentence, Math.max(0, start - 2), start, 'happening')) return 'object';
  if (RUSSIAN_PREPOSITIONS.has(before.word)) return 'mentioned';
  const isGoverned = ['deed', 'introducing', 'attend'].some((table) =>
    hasTable(sentence, Math.max(0, start - 3), start, table),
  );
  return isGoverned ? 'object' : 'mentioned';
}

const RUSSIAN_PREPOSITIONS: ReadonlySet<string> = new Set(
  'о об обо от у к ко по для из при на в во за над под перед после словам имени согласно'.split(' '),
);

/** Written as in the dictionary form of the name, or by initials, which no case changes. */
function isNominative(
  { words }: EventSentence,
  { from, to, mention }: NamedPerson,
  people: PeopleRead,
): boolean {
  const name = people.people[mention.person]?.name.split(/[\s.-]+/u) ?? [];
  return words.slice(from, to).every(({ raw }) => name.includes(raw) || isInitials(raw, name));
}

/** "А.С." is one word. */
function isInitials(raw: string, name: readonly string[]): boolean {
  return (
    /^\p{Lu}{1,3}$/u.test(raw) && [...raw].every((letter) => name.some((part) => part.startsWith(letter)))
  );
}

/** The ending that a case has put behind a name, as written: 'nin, ın, 'yi, ilə in a word of its own. */
function endingOf(sentence: EventSentence, named: NamedPerson, people: PeopleRead): string {
  const last = sentence.words[named.to - 1];
  if (last === undefined) return '';
  const written = sentence.text.slice(last.start - sentence.span.start, last.end - sentence.span.start);
  const apostrophe = written.search(/['’ʼ`-]/u);
  if (apostrophe > 0) return written.slice(apostrophe + 1);
  const name = people.people[named.mention.person]?.name.split(/\s+/u) ?? [];
  const base = name
    .filter((part) => written.startsWith(part) && part.length >= 2)
    .sort((a, b) => b.length - a.length)[0];
  return base === undefined ? '' : written.slice(base.length);
}

/** "X adına Akademiya", "X'in adını taşıyan": named after somebody. */
const NAMING = /^(?:adina|adini|adindaki|sozlarina|xatirasi|gora|gore)$/;
const GENITIVE = /^[ny]?[ıiuü]n$/u;

function turkicRole(sentence: EventSentence, named: NamedPerson, people: PeopleRead): Role {
  const ending = endingOf(sentence, named, people);
  const isLed = hasTable(sentence, named.to, named.to + 3, 'lead');
  if (isLed) return 'leader';
  if (NAMING.test(sentence.words[named.to]?.word ?? '')) return 'mentioned';
  if (ending === '') return 'subject';
  return GENITIVE.test(ending) ? 'mentioned' : 'object';
}
