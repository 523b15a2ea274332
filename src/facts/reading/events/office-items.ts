import type { Phrase } from './bodies.ts';
import { DETERMINERS } from './determiners.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import { AND, isGroupHead } from './group-heads.ts';
import { isVerbLike } from './person-list.ts';
import { isTitleAt } from './person-role.ts';

/** Words of an office with all that it is of. */
const LONGEST = 14;
const STOPS: ReadonlySet<string> = new Set(
  'with during after before by from who which that as while when under с со при во после перед для который которая'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set('the a an its his her their'.split(' '));

/**
 * Offices whose holder has no name in the sentence, as one of a list: "X and the head of the district", "ветераны, аким
 * области и студенты", "X ve ilçe kaymakamı". What stands behind a name and a comma says who that is, and is none.
 */
export function officeItems(sentence: EventSentence): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const { id, from } of sentence.meanings) {
    if (!id.startsWith('office:') || found.some((one) => one.from <= from && from < one.to)) continue;
    if (isTitleAt(sentence, from) || isGroupHead(sentence, from) || isAside(sentence, from)) continue;
    if (sentence.family === 'russian' && !NOMINATIVE.test(sentence.words[from]?.word ?? '')) continue;
    const phrase = sentence.family === 'turkic' ? endingAt(sentence, from) : startingAt(sentence, from);
    if (phrase !== null && phrase.to - phrase.from > 1) found.push(phrase);
  }
  return found;
}

/** A Russian office in the dictionary form. */
const NOMINATIVE = /(?:[бвгджзклмнпрстфхцчшщйь]|глава|судья|старшина|староста)$/u;
const ADJECTIVE = /(?:ый|ий|ой|ая|яя)$/u;

/** In brackets: what somebody is. */
function isAside({ words }: EventSentence, index: number): boolean {
  for (let at = index; at > Math.max(0, index - LONGEST); at -= 1) {
    const gap = words[at]?.gap ?? '';
    if (gap.includes('(')) return true;
    if (gap.includes(')')) return false;
  }
  return false;
}

/** English and Russian: the office stands behind the "and" or the comma, and what it is of behind it. */
function startingAt(sentence: EventSentence, office: number): Phrase | null {
  const { words, family } = sentence;
  let start = office;
  while (start > 0 && start > office - 4) {
    const before = words[start - 1];
    const gap = words[start]?.gap ?? '';
    if (before === undefined || !/^[\s-]+$/u.test(gap)) break;
    if (AND.has(before.word) || DETERMINERS.has(before.word) || isPersonAt(sentence, start - 1)) break;
    const isPart =
      before.isCapital || ['qualifier', 'office'].some((table) => wordHas(sentence, start - 1, table));
    if (family === 'english' ? !isPart : !/(?:ый|ий|ой|ая|яя|ного|ный)$/u.test(before.word)) break;
    start -= 1;
  }
  const isSet = ARTICLES.has(words[start - 1]?.word ?? '');
  let before = start - 1;
  while (DETERMINERS.has(words[before]?.word ?? '') && !AND.has(words[before]?.word ?? '')) before -= 1;
  const isJoined = AND.has(words[before]?.word ?? '') || words[before]?.word === 'также';
  const isListed = words[before + 1]?.gap.includes(',') === true && !isPersonAt(sentence, before);
  if (!isJoined && !isListed) return null;
  // "Чрезвычайный и Полномочный Посол" is one.
  if (family === 'russian' && isJoined && ADJECTIVE.test(words[before - 1]?.word ?? '')) return null;
  if (family === 'english' && !isSet) return null;
  let to = office + 1;
  for (let index = office + 1; index < words.length && index < start + LONGEST; index += 1) {
    const word = words[index];
    if (word === undefined || !/^[\s\u00a0'’«»“”"-]*$/u.test(word.gap)) break;
    if (isPersonAt(sentence, index)) return null;
    if (AND.has(word.word) || STOPS.has(word.word) || isVerbLike(sentence, index)) break;
    if (family === 'english' && !word.isCapital && /^(?:at|in|on|of|for|to|the)$/.test(word.word)) continue;
    to = index + 1;
  }
  // "Председатель Комитета, Иван Петров": whose name stands behind the comma is known.
  const isNamed = words[to]?.gap.includes(',') === true && isPersonAt(sentence, to);
  return isNamed ? null : { from: start, to };
}

/** Turkic languages: the office ends the phrase, in front of a comma, an "and" or the verb. */
function endingAt(sentence: EventSentence, office: number): Phrase | null {
  const { words, text, span } = sentence;
  const last = words[office];
  const next = words[office + 1];
  if (last === undefined || next === undefined || wordHas(sentence, office + 1, 'office')) return null;
  const isEnd = /^[,;]/u.test(next.gap) || AND.has(next.word) || isAct(sentence, office + 1);
  if (!isEnd) return null;
  // "Komandan, general X": a title goes on behind its comma.
  for (let index = office + 1; index < office + 5; index += 1) {
    if (isPersonAt(sentence, index)) return null;
    if (AND.has(words[index]?.word ?? '')) break;
  }
  const written = text.slice(last.start - span.start, last.end - span.start);
  if (/(?:n[ıiuü]n|n[aəeıiuü]|[dt][aəe]n?|['’]\p{L}+)$/u.test(written)) return null;
  let start = office;
  while (start > 0 && office - start < LONGEST) {
    const before = words[start - 1];
    if (before === undefined || !/^[\s\u00a0'’«»“”"-]*$/u.test(words[start]?.gap ?? '')) break;
    if (isPersonAt(sentence, start - 1) || isVerbLike(sentence, start - 1)) break;
    if (AND.has(before.word) && (isPersonAt(sentence, start - 2) || isGroupHead(sentence, start - 2))) break;
    if (wordHas(sentence, start - 1, 'happening')) break;
    start -= 1;
  }
  return start === 0 ? null : { from: start, to: office + 1 };
}

const ACTS = ['attend', 'coming', 'speech', 'deed', 'doing'];

function isAct(sentence: EventSentence, index: number): boolean {
  return ACTS.some((table) => wordHas(sentence, index, table));
}
