import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { isHonorific } from '../../../answering/checking/words/honorifics.ts';
import { type EventSentence, isPersonAt, type NamedPerson, wordHas } from './event-sentence.ts';

/** How a sentence has to do with somebody: doer or one of a list, done to or with, as leader, possessor, or only mentioned. */
export type Role = 'subject' | 'object' | 'leader' | 'mentioned';

const TITLE_TABLES = ['office', 'rank', 'qualifier'];
export const AND: ReadonlySet<string> = new Set(['and', 'и', 'va', 've', 'ila', 'ile']);
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
      const isTitled =
        index + 1 === from ||
        wordHas(sentence, index + 1, 'rank') ||
        (isHonorific(words[index + 1]?.raw ?? '') && !AND.has(word.word));
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
