import type { Phrase } from './bodies.ts';
import { type EventSentence, hasTable, type NamedPerson, wordHas } from './event-sentence.ts';
import { AND } from './group-heads.ts';
import { groupsIn } from './groups.ts';
import { isVerbLike } from './person-list.ts';
import { titleStart } from './person-role.ts';
import { isCount } from './turkic-groups.ts';

/** Verbs by which groups, and not only people with a name, are said to be there. */
const BEING_THERE = ['attend', 'coming', 'speech'];
/** Words between a group, or the last of its list, and its verb. */
const FURTHEST_VERB = 9;

/**
 * The groups of a sentence that are the subject of a verb of coming, being there or speaking, or stand in one list with
 * such a group or with somebody who was there.
 */
export function groupsThere(
  sentence: EventSentence,
  present: readonly NamedPerson[],
  isOwn: boolean,
  isRoll: boolean,
): readonly Phrase[] {
  const groups = groupsIn(sentence, { from: 0, to: sentence.words.length });
  if (groups.length === 0 || isRoll) return groups;
  const roll = rollFrom(sentence);
  const items: Item[] = groups.map((phrase) => ({
    ...phrase,
    isGroup: true,
    isThere:
      isOnRoll(sentence, roll, phrase) ||
      isSubject(sentence, phrase, groups) ||
      (isOwn && isDoer(sentence, phrase)),
  }));
  for (const named of sentence.people) {
    items.push({
      from: titleStart(sentence, named),
      to: named.to,
      isGroup: false,
      isThere: present.includes(named),
    });
  }
  items.sort((one, other) => one.from - other.from);
  for (let index = 1; index < items.length; index += 1) join(sentence, items[index - 1], items[index]);
  for (let index = items.length - 1; index > 0; index -= 1) join(sentence, items[index], items[index - 1]);
  const found = items.filter(({ isGroup, isThere }) => isGroup && isThere);
  return found.filter((item) => found.length > 1 || !isSpokenOfAgain(sentence, item, isOwn));
}

/** "The ministers then signed": one word for those whom the release has named before. */
function isSpokenOfAgain(sentence: EventSentence, { from, to }: Phrase, isOwn: boolean): boolean {
  if (isOwn || to - from > 1) return false;
  return (
    PARTICIPANTS.test(sentence.words[from]?.word ?? '') ||
    !hasTable(sentence, 0, sentence.words.length, 'attend')
  );
}

const PARTICIPANTS =
  /^(?:participants|attendees|guests|delegates|members|ministers|leaders|участник|гост|делегат|член|министр|istirakci|qonaq|numayanda|katilimci|konuk|misafir|uye(?:ler)|davetli)/;

/** "Among those attending were", "также присутствовали": where the list of those who were there begins. */
function rollFrom(sentence: EventSentence): number {
  const { words, family } = sentence;
  if (family === 'turkic' || !ROLL.test(words[0]?.word ?? '')) return -1;
  const were = words.findIndex(({ word }) =>
    /^(?:were|was|included?|includes|comprised?|стали|были|стал)$/.test(word),
  );
  if (were < 0 || were > 12) return -1;
  let from = were + 1;
  while (DETERMINERS.has(words[from]?.word ?? '')) from += 1;
  return from;
}

/** Behind the words that open a roll every item of it counts, up to the next verb. */
function isOnRoll(sentence: EventSentence, roll: number, { from }: Phrase): boolean {
  if (roll < 0 || from < roll) return false;
  for (let index = roll; index < from; index += 1) {
    if (isVerbLike(sentence, index) || /[;:]/u.test(sentence.words[index]?.gap ?? '')) return false;
  }
  let before = from - 1;
  while (before >= roll && DETERMINERS.has(sentence.words[before]?.word ?? '')) before -= 1;
  const isItem =
    AND.has(sentence.words[before]?.word ?? '') || sentence.words[before + 1]?.gap.includes(',') === true;
  return from === roll || isItem;
}

const ROLL =
  /^(?:among|also|present|attending|participants|guests|attendees|speakers|others|those|taking|joining|watching|свидетелями|участниками|гостями|зрителями|слушателями|среди)$/;

interface Item extends Phrase {
  readonly isGroup: boolean;
  isThere: boolean;
}

/** In one list with somebody who was there. */
function join(sentence: EventSentence, one: Item | undefined, other: Item | undefined): void {
  if (one?.isThere !== true || other === undefined || other.isThere) return;
  if (!one.isGroup && !other.isGroup) return;
  other.isThere = areNeighbours(sentence, one, other);
}

function areNeighbours(sentence: EventSentence, one: Phrase, other: Phrase): boolean {
  const { words } = sentence;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  let from = first.to;
  // "(Chair)", "(12 members)"
  if (words[from]?.gap.includes('(') === true) {
    while (from < second.from && words[from + 1]?.gap.includes(')') !== true) from += 1;
    from += 1;
  }
  if (second.from - from > 3) return isBehindApposition(sentence, from, second.from);
  let isJoined = /^\)?[,;] ?$/u.test(words[second.from]?.gap ?? '');
  for (let index = from; index < second.from; index += 1) {
    const word = words[index]?.word ?? '';
    if (AND.has(word) || JOINTS.has(word)) isJoined = true;
    else if (!DETERMINERS.has(word)) return isBehindApposition(sentence, from, second.from);
    if (/[;:(]/u.test(words[index]?.gap ?? '')) return false;
  }
  return isJoined;
}

/** "X, head of the service, and officers": what somebody is stands in between. */
function isBehindApposition(sentence: EventSentence, from: number, to: number): boolean {
  const { words } = sentence;
  if (to - from > 14 || sentence.family === 'turkic' || words[from]?.gap.includes(',') !== true) return false;
  let before = to - 1;
  while (DETERMINERS.has(words[before]?.word ?? '')) before -= 1;
  if (
    !AND.has(words[before + 1]?.word ?? '') &&
    !AND.has(words[before]?.word ?? '') &&
    !JOINTS.has(words[before]?.word ?? '')
  )
    return false;
  for (let index = from; index < before; index += 1) {
    if (isVerbLike(sentence, index) || /[;:.]/u.test(words[index]?.gap ?? '')) return false;
  }
  return true;
}

const JOINTS: ReadonlySet<string> = new Set(
  'также вместе plus hamcinin ayrica elaca habela yani sira'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its his her their also as well both а так other diger'.split(' '),
);

const GOVERNING: ReadonlySet<string> = new Set(
  'of for to from about in into on at by with against among between over under than without like as перед в во на с со по для о об к ко у от из за при до между над под без'.split(
    ' ',
  ),
);

/** In the sentence that tells the event, those who stand in front of its first verb. */
function isDoer(sentence: EventSentence, { from, to }: Phrase): boolean {
  const { words, family } = sentence;
  if (to - from < 2) return false;
  if (family === 'turkic') return isCount(words[from]) && isPlainCase(sentence, to - 1);
  let start = from;
  while (DETERMINERS.has(words[start - 1]?.word ?? '')) start -= 1;
  const before = words[start - 1];
  if (GOVERNING.has(before?.word ?? '')) return false;
  if (
    before !== undefined &&
    words[start]?.gap.includes(',') !== true &&
    !/[—–:)]/u.test(words[start]?.gap ?? '')
  )
    return false;
  for (let index = 0; index < from; index += 1) if (isVerbLike(sentence, index)) return false;
  return true;
}

function isSubject(sentence: EventSentence, group: Phrase, groups: readonly Phrase[]): boolean {
  const { words, family } = sentence;
  let before = group.from - 1;
  while (DETERMINERS.has(words[before]?.word ?? '')) before -= 1;
  const word = words[before]?.word ?? '';
  if (family === 'english' && word === 'by') return isThereBefore(sentence, before);
  if (family !== 'turkic' && GOVERNING.has(word)) return false;
  if (family === 'turkic') return isVerbBehind(sentence, group, groups);
  if (family === 'russian' && isOblique(sentence, group)) return false;
  if (family === 'russian' && isThereBefore(sentence, group.from)) return true;
  return isVerbBehind(sentence, group, groups);
}

/** A genitive, dative or instrumental of several who are not counted. */
function isOblique({ words }: EventSentence, { from, to }: Phrase): boolean {
  for (let index = from; index < to; index += 1) {
    const word = words[index]?.word ?? '';
    if (isCount(words[index]) || RUSSIAN_COUNT.test(word)) return false;
    if (/(?:ые|ие|ый|ий|ой|ая)$/.test(word)) return false;
    if (!/(?:ых|их|ым|им|ыми|ими)$/.test(word)) return /(?:ов|ев|ей|ам|ям|ами|ями|ах|ях)$/.test(word);
  }
  return false;
}

const RUSSIAN_COUNT =
  /^(?:более|менее|около|почти|свыше|порядка|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|\p{L}+(?:дцать|десят|сот|ста)|сорок|сто|тысяч[аи]?|сотни|десятки|несколько|все)$/u;

/** "Приехали родители", "attended by residents": the verb stands right in front. */
function isThereBefore(sentence: EventSentence, end: number): boolean {
  for (let index = end - 1; index >= Math.max(0, end - 3); index -= 1) {
    if (BEING_THERE.some((table) => wordHas(sentence, index, table))) return !isDenied(sentence, index);
    if (isVerbLike(sentence, index) || sentence.words[index + 1]?.gap.includes(',') === true) return false;
  }
  return false;
}

/** The first verb behind a group, and behind those that stand in one list with it, says that they were there. */
function isVerbBehind(sentence: EventSentence, group: Phrase, groups: readonly Phrase[]): boolean {
  const { words, family } = sentence;
  let from = group.to;
  if (family === 'turkic' && !isPlainCase(sentence, group.to - 1)) return false;
  for (let index = from; index < from + FURTHEST_VERB && index < words.length; index += 1) {
    const next = groups.find((one) => one.from === index);
    const named = sentence.people.find((one) => one.from === index);
    if (next !== undefined || named !== undefined) {
      from = next?.to ?? named?.to ?? index + 1;
      index = from - 1;
      continue;
    }
    if (BEING_THERE.some((table) => wordHas(sentence, index, table))) {
      if (family === 'turkic' && isParticiple(words[index]?.word ?? '')) return false;
      return !isDenied(sentence, index);
    }
    if (family !== 'turkic' && /[,;(–—]/u.test(words[index]?.gap ?? '') && index > from) return false;
    if (family === 'turkic' && /[;–—]/u.test(words[index]?.gap ?? '')) return false;
    if (isVerbLike(sentence, index) && !isAuxiliary(words[index]?.word ?? '')) return false;
    if (hasTable(sentence, index, index + 1, 'attend')) return true;
  }
  return false;
}

function isAuxiliary(word: string): boolean {
  return /^(?:were|was|have|has|had|been|will|be|also|были|был|была|было|будут|da|de)$/.test(word);
}

/** "Tədbirdə iştirak edən tələbələr": they belong to what stands behind. */
function isParticiple(word: string): boolean {
  return /(?:[ae]n|m[iu]s|[dt][iu][gy][iu]|[dt][iu]k(?:lari|leri))$/.test(word);
}

function isDenied({ words }: EventSentence, verb: number): boolean {
  return /^(?:not|не|нет)$/.test(words[verb - 1]?.word ?? '');
}

/** A subject of a Turkic sentence has no case ending. */
export function isPlainCase({ words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const written = text.slice(word.start - span.start, word.end - span.start).toLocaleLowerCase('tr');
  return !/(?:n[ıiuü]n|[dt][aəe]n?|l[aəe]r[aəe]|l[aəe]r[ıi]n[aəeıi]?|l[aəe]r[ıi]yl[aəe]|l[aə]rl[aə]|lerle|s[ıiuü]n[aəeı]|['’][^'’]+)$/u.test(
    written,
  );
}
