import type { Phrase } from './bodies.ts';
import { DETERMINERS } from './determiners.ts';
import { type EventSentence, type Family, isPersonAt, wordHas } from './event-sentence.ts';
import { AND, isGroupHead } from './group-heads.ts';
import { startsItem } from './groups.ts';
import { isVerbLike } from './person-list.ts';
import { rollBehindColon } from './roll.ts';
import { isCount } from './turkic-groups.ts';

/** UTF-16 units of a label before its colon. */
const LONGEST_LABEL = 60;

interface Item extends Phrase {
  /** Behind what stands in brackets after it. */
  readonly end: number;
  /** What stands in front of it parts it from the item before for certain: a semicolon or an "and", no comma. */
  readonly isApart: boolean;
}

/**
 * Those without a name whom a roll calls ("Present: members of the Council; the mayor of Kelm"), whole items without what
 * stands in brackets behind them; null for a sentence that is no roll. What somebody is stands behind a comma and is no item.
 */
export function rollItems(sentence: EventSentence, isCalled: boolean): readonly Phrase[] | null {
  const from = isCalled ? rollStart(sentence) : rollBehindColon(sentence);
  if (from < 0) return null;
  for (let index = from; index < sentence.words.length; index += 1) {
    if (isVerbLike(sentence, index) && !isGroupHead(sentence, index)) return null;
  }
  const items = itemsOf(sentence, from);
  if (!isCalled && !isListOfPeople(sentence, items)) return null;
  const found: Phrase[] = [];
  let isOfPerson = false;
  for (const item of items) {
    const { to, isApart } = item;
    if (namesPerson(sentence, item)) {
      isOfPerson = true;
      continue;
    }
    const start = afterDeterminers(sentence, item);
    const isSeveral =
      namesSeveral(sentence, start, to) || (!isOfPerson && isPlural(sentence, { from: start, to }));
    if (isOfPerson && !isApart && !isSeveral) continue;
    isOfPerson = false;
    if (isSeveral || (namesOffice(sentence, start, to) && to - start > 1)) found.push({ from: start, to });
  }
  return found;
}

/** Two or more, of which the first is somebody or a group. */
function isListOfPeople(sentence: EventSentence, items: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined || items.length < 2) return false;
  return namesPerson(sentence, first) || namesSeveral(sentence, first.from, first.to);
}

function namesPerson(sentence: EventSentence, item: Item): boolean {
  return (
    sentence.people.some(({ from, to }) => from < item.end && item.from < to) || looksLikeName(sentence, item)
  );
}

/** Behind the label of a line, or behind its bullet. */
function rollStart({ words, text, span }: EventSentence): number {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon < 0) return 0;
  const behind = words.findIndex(({ start }) => start - span.start > colon);
  return behind < 0 ? words.length : behind;
}

/** The items between semicolons, or where there is none between commas; those that an "and" joins apart. */
function itemsOf(sentence: EventSentence, from: number): readonly Item[] {
  const { words } = sentence;
  const rest = words.slice(from + 1);
  const mark = rest.some(({ gap }) => gap.includes(';')) ? ';' : ',';
  const items: Item[] = [];
  let start = from;
  let isApart = true;
  let depth = 0;
  let end = -1;
  const close = (to: number) => {
    let last = end >= 0 ? Math.min(end, to) : to;
    while (last > start && AND.has(words[last - 1]?.word ?? '')) last -= 1;
    if (last > start) items.push({ from: start, to: last, end: to, isApart });
    end = -1;
  };
  for (let index = from; index < words.length; index += 1) {
    const gap = words[index]?.gap ?? '';
    if (index > from && gap.includes('(')) {
      if (end < 0) end = index;
      depth += 1;
    }
    if (gap.includes(')')) depth = Math.max(0, depth - 1);
    if (depth > 0 || index === from) continue;
    if (gap.includes(mark) || /[;\n]/u.test(gap)) {
      close(index);
      start = index;
      isApart = mark === ';' || gap.includes('\n');
    } else if (index > start && joins(sentence, start, index)) {
      close(index);
      start = index + 1;
      isApart = true;
    }
    if (index === start && AND.has(words[index]?.word ?? '')) {
      start = index + 1;
      isApart = true;
    }
  }
  close(words.length);
  return items;
}

/** An "and" between two of the list, and not inside what one is called. */
function joins(sentence: EventSentence, start: number, index: number): boolean {
  const { words, family } = sentence;
  if (!AND.has(words[index]?.word ?? '')) return false;
  if (family !== 'turkic') return startsItem(sentence, index + 1, words.length);
  return isPersonAt(sentence, index - 1) || namesSeveral(sentence, start, index);
}

function afterDeterminers({ words }: EventSentence, { from, to }: Phrase): number {
  let start = from;
  while (start + 1 < to && DETERMINERS.has(words[start]?.word ?? '')) start += 1;
  return start;
}

/** Words up to the noun that says what a group of English or Russian is. */
const HEAD = 5;

/** People in the plural, or so many of them. */
function namesSeveral(sentence: EventSentence, from: number, to: number): boolean {
  const isTurkic = sentence.family === 'turkic';
  const last = isTurkic ? to : Math.min(to, from + HEAD);
  for (let index = isTurkic ? to - 1 : from; index < last; index += 1) {
    // "И. о. генерального директора": a genitive of one.
    if (!isTurkic && /[ое]го$/u.test(sentence.words[index]?.word ?? '')) return false;
    if (isGroupHead(sentence, index)) return true;
  }
  for (let index = from; index < to; index += 1) {
    if (isCount(sentence.words[index]) && (hasGroup(sentence, index + 1, to) || to - index === 2))
      return true;
  }
  return false;
}

const PLURAL: Readonly<Record<Family, RegExp>> = {
  english: /^\p{Ll}{3,}s$/u,
  russian: /^\p{Ll}{3,}(?:[иы]|ые|ие)$/u,
  turkic: /l[ae]r(?:[iu])?$/,
};

/** Of those whom a roll calls any plural: "cattle traders", "родные", "kat malikleri". */
function isPlural({ words, family }: EventSentence, { from, to }: Phrase): boolean {
  if (family === 'turkic') return PLURAL.turkic.test(words[to - 1]?.word ?? '');
  return words
    .slice(from, Math.min(to, from + HEAD))
    .some(({ word, isCapital }) => !isCapital && PLURAL[family].test(word));
}

/** Two or three capitals that mean nothing else: somebody of whom no more is known. */
function looksLikeName({ words, tables }: EventSentence, { from, to }: Phrase): boolean {
  if (to - from < 2 || to - from > 3) return false;
  return words.slice(from, to).every(({ isCapital }, index) => isCapital && !tables.has(from + index));
}

function hasGroup(sentence: EventSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (wordHas(sentence, index, 'group')) return true;
  return false;
}

/** One who is called by the office alone, or a body: "the mayor of Kelm". */
function namesOffice(sentence: EventSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (['office', 'body', 'meeting-body'].some((table) => wordHas(sentence, index, table))) return true;
  }
  return false;
}
