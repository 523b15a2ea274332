import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import { AND, isBusy, isGroupHead, isOfPeople } from './group-heads.ts';
import { isVerbLike } from './person-list.ts';
import { isTitleAt } from './person-role.ts';

/** Words of a list of bodies that are read. */
const LONGEST = 48;
const SMALL: ReadonlySet<string> = new Set(
  'the a an its their of from both other various several'.split(' '),
);
/** They part what a group is of from what it did, where and when. */
const ENDS: Readonly<Record<'english' | 'russian', ReadonlySet<string>>> = {
  english: new Set(
    'who which that in at on with under during after before by to also including each all then when while as there here where led headed'.split(
      ' ',
    ),
  ),
  russian: new Set(
    'в во на под с со при от до который которая которые а также вместе после перед для где'.split(' '),
  ),
};
const PLAIN = /^[\s\u00a0'’«»“”"\-–—/]*$/u;

/**
 * Behind the last of the bodies that a group of English or Russian is of, where a list of them goes on behind a comma:
 * "experts from the police, the emergency service and regional administrations"; -1 where the comma ends the group.
 * `from`: behind the group's noun; `comma`: the first word behind the comma.
 */
export function complementEnd(sentence: EventSentence, from: number, comma: number, to: number): number {
  const isPlural = isOfSeveral(sentence, from, comma);
  if (sentence.family === 'english' ? !hasOf(sentence, from, comma) : comma === from) return -1;
  const { words } = sentence;
  const last = Math.min(to, words.length, comma + LONGEST);
  let closed = -1;
  let isJoined = false;
  let at = comma;
  while (at < last) {
    if (AND.has(words[at]?.word ?? '')) [isJoined, at] = [true, at + 1];
    while (SMALL.has(words[at]?.word ?? '')) at += 1;
    const end = itemEnd(sentence, at, last);
    if (end <= at || !isBody(sentence, at, end)) break;
    const next = words[end];
    const isSure = isPlural || isSurely(sentence, at, end);
    const isSubject =
      next !== undefined &&
      end < last &&
      PLAIN.test(next.gap) &&
      !AND.has(next.word) &&
      isVerbLike(sentence, end);
    if (isJoined ? isSure || sentence.family === 'english' : isSure && !isSubject) closed = end;
    const goesOn = end < last && (AND.has(next?.word ?? '') ? /^,? $/u : /^, $/u).test(next?.gap ?? '');
    if (!goesOn) break;
    isJoined = false;
    at = end;
  }
  return closed;
}

function hasOf({ words }: EventSentence, from: number, to: number): boolean {
  return words.slice(from, to).some(({ word }) => word === 'of' || word === 'from');
}

const SEVERAL =
  /^(?:ministries|agencies|departments|committees|organi[sz]ations|companies|countries|states|districts|regions|cities|authorities|institutions|universities|министерств|ведомств|агентств|комитетов|департаментов|организаций|компаний|стран|государств|районов|областей|городов|регионов|управлений|служб|учреждений|университетов|предприятий|администраций)$/;

/** "Of the ministries of ...", "из ...": what follows is a list of them. */
function isOfSeveral({ words }: EventSentence, from: number, to: number): boolean {
  return words.slice(from, to).some(({ word }) => SEVERAL.test(word) || word === 'из' || word === 'from');
}

/** Behind the words of one body of the list. */
function itemEnd(sentence: EventSentence, from: number, last: number): number {
  const ends = ENDS[sentence.family === 'russian' ? 'russian' : 'english'];
  for (let index = from; index < last; index += 1) {
    const word = sentence.words[index];
    if (word === undefined || (index > from && !PLAIN.test(word.gap))) return index;
    if (AND.has(word.word) || ends.has(word.word) || isPersonAt(sentence, index)) return index;
    const isSetBehind = SMALL.has(sentence.words[index - 1]?.word ?? '') && word.word !== 'has';
    if (!isSetBehind && (isBusy(sentence, index) || isVerbLike(sentence, index))) return index;
  }
  return last;
}

const PARTICIPLE = /(?:[ую]щ|[ая]щ|вш)(?:ий|ая|ее|ие|его|ей|их|ими|ую)(?:ся)?$/u;
const MODIFIER = /(?:ы[ейхм]|и[ейхм]|[оы]й|ая|яя|ого|его|ой|ей|ыми|ими|ую|юю)$/u;

/** No group, and nobody with an office, begins here: what there is goes with the noun before the list. */
function isBody(sentence: EventSentence, from: number, to: number): boolean {
  const { words, family } = sentence;
  const first = words[from]?.word ?? '';
  if (family === 'russian' && (PARTICIPLE.test(first) || /^(?:два|две|три|четыре)$/.test(first)))
    return false;
  for (let index = from; index < to; index += 1) {
    const word = words[index]?.word ?? '';
    if (isTitleAt(sentence, index)) return false;
    if (index > from && (word === 'of' || word === 'for')) return true;
    if (family === 'russian' ? isOfPeople(sentence, index) : isGroupHead(sentence, index)) return false;
    if (['office', 'rank'].some((table) => wordHas(sentence, index, table))) return false;
    if (family === 'russian' && !MODIFIER.test(word)) return true;
  }
  return true;
}

const GENITIVE = /(?:ого|его|ых|их|ства|ния|тия|сти|ов|ев|ств|ций|ний|тий|ой)$/u;

/** A body by its noun or its capitals; in Russian what can only be a genitive. */
function isSurely({ words, family, tables }: EventSentence, from: number, to: number): boolean {
  if (family === 'russian')
    return words
      .slice(from, Math.min(to, from + 2))
      .some(({ word, isCapital }) => GENITIVE.test(word) && !(isCapital && /[ое]в$/u.test(word)));
  return words
    .slice(from, to)
    .some(
      ({ isCapital }, index) =>
        isCapital || ['body', 'meeting-body'].some((table) => tables.get(from + index)?.has(table)),
    );
}
