import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import { isVerbLike } from './person-list.ts';
import { isTitleAt, titleStart } from './person-role.ts';

/** Words of a noun phrase by position, `to` behind the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Between the words of one phrase. */
export const PLAIN = /^(?:[\s\u00a0]*[-‐‑«»“”"„'’]*[\s\u00a0]*[-‐‑«»“”"„'’]*|–)$/u;
const LONGEST = 20;

/** The bodies that a sentence names, whole phrases in the order of the text, those of people's titles left out. */
export function bodiesOf(sentence: EventSentence): readonly Phrase[] {
  const titles = sentence.people.map((named) => ({ from: titleStart(sentence, named), to: named.to }));
  const found: Phrase[] = [];
  for (const { id, from, to } of sentence.meanings) {
    if (!id.startsWith('body:') && !id.startsWith('meeting-body:')) continue;
    const last = found.at(-1);
    if (last !== undefined && from < last.to) continue;
    if (titles.some((title) => title.from < to && from < title.to)) continue;
    const phrase = wholePhrase(sentence, { from, to });
    if (phrase === null) continue;
    if (last !== undefined && phrase.from < last.to)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, phrase.to) };
    else found.push(phrase);
  }
  return found;
}

function wholePhrase(sentence: EventSentence, { from, to }: Phrase): Phrase | null {
  if (sentence.family === 'english') {
    if (sentence.words[from]?.isCapital !== true) return null;
    const start = leftCapitals(sentence, from);
    if (isOfOffice(sentence, start)) return null;
    return { from: start, to: englishEnd(sentence, to) };
  }
  if (sentence.family === 'russian')
    return { from: russianStart(sentence, from), to: russianEnd(sentence, to) };
  return { from: leftCapitals(sentence, from), to };
}

/** "Head of the Service": the body belongs to an office, though no name stands beside it. */
function isOfOffice(sentence: EventSentence, start: number): boolean {
  const { words } = sentence;
  const before = words[start - 1]?.word === 'the' ? start - 2 : start - 1;
  return (
    words[before]?.word === 'of' && ['office', 'rank'].some((table) => wordHas(sentence, before - 1, table))
  );
}

const JOINING_TURKIC: ReadonlySet<string> = new Set('va ve ila ile uzra'.split(' '));
/** First words of a sentence that begin no name. */
const OPENERS: ReadonlySet<string> = new Set(
  'the a an at on in by to for of and this that its dunan bugun bu dun bugunki kecan oten aksam saat'.split(
    ' ',
  ),
);

/** The first of the capitalised words that stand together before a position. */
export function leftCapitals(sentence: EventSentence, from: number): number {
  const { words } = sentence;
  let start = from;
  for (let index = from - 1; index >= 0 && from - index < LONGEST; index -= 1) {
    const word = words[index];
    if (word === undefined || !PLAIN.test(words[index + 1]?.gap ?? '')) break;
    if (
      isPersonAt(sentence, index) ||
      (wordHas(sentence, index, 'happening') && !word.isCapital) ||
      isCalendarWord(word.word)
    )
      break;
    if (index === 0 && wordHas(sentence, index, 'happening')) break;
    if (word.isNumber || OPENERS.has(word.word) || isLocative(sentence, index)) break;
    const earlier = words[index - 1];
    const joins =
      sentence.family === 'turkic' &&
      JOINING_TURKIC.has(word.word) &&
      earlier?.isCapital === true &&
      /^\s+$/u.test(word.gap);
    if (joins && !wordHas(sentence, index - 1, 'body')) continue;
    if (!word.isCapital) {
      // "BMT-nin İnkişaf Proqramı"
      if (sentence.family === 'turkic' && word.gap === '-' && earlier?.isCapital === true) continue;
      const isInside =
        sentence.family === 'turkic' &&
        words[from]?.isCapital === false &&
        earlier?.isCapital === true &&
        index === start - 1;
      if (!isInside || JOINING_TURKIC.has(word.word) || isBusy(sentence, index) || index - 1 === 0) break;
      continue;
    }
    start = index;
  }
  return start;
}

/** "In the Cabinet the Commission": a place ends where its case ending stands. */
function isLocative({ family, words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  if (family !== 'turkic' || word === undefined) return false;
  const written = text.slice(word.start - span.start, word.end - span.start);
  return /(?:['’][dt]|nd|[ıiuü]nd|l[ae]rd|(?<=[əeiö].*)d)[aəe]$/u.test(written);
}

const OF: ReadonlySet<string> = new Set(['of', 'for', 'on', 'between', 'de', 'der']);

/** Behind the last word of "... of the Secretary of the Security Council of the Republic". */
export function englishEnd(sentence: EventSentence, from: number): number {
  const { words } = sentence;
  let end = from;
  for (let index = from; index < from + LONGEST; index += 1) {
    const word = words[index];
    if (word === undefined || !PLAIN.test(word.gap) || isCalendarWord(word.word) || word.isNumber) break;
    if (word.isCapital) {
      end = index + 1;
      continue;
    }
    const next = words[index + 1];
    const skipsArticle = next?.word === 'the' ? 2 : 1;
    const target = words[index + skipsArticle];
    if (target === undefined || !target.isCapital || !PLAIN.test(next?.gap ?? '')) {
      if (word.word === 'named' && next?.word === 'after') {
        index += 1;
        continue;
      }
      break;
    }
    if (word.word === 'and') {
      if (skipsArticle === 2 || wordHas(sentence, index + 1, 'body') || isPersonAt(sentence, index + 1))
        break;
      if (wordHas(sentence, index + 1, 'office') || wordHas(sentence, index + 2, 'body')) break;
    } else if (!OF.has(word.word)) break;
    if (isCalendarWord(target.word)) break;
    index += skipsArticle - 1;
  }
  return end;
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/u;
/** They end with letters of adjectives and are none. */
const NO_ADJECTIVE: ReadonlySet<string> = new Set(
  'заседание совещание его их с своем котором этом том нем'.split(' '),
);

function russianStart(sentence: EventSentence, from: number): number {
  let start = from;
  for (let index = from - 1; index >= 0; index -= 1) {
    const word = sentence.words[index];
    if (word === undefined || !PLAIN.test(sentence.words[index + 1]?.gap ?? '')) break;
    if (!ADJECTIVE.test(word.word) || NO_ADJECTIVE.has(word.word) || word.word.length < 5) break;
    if (isBusy(sentence, index)) break;
    start = index;
  }
  return start;
}

const RUSSIAN_STOPS: ReadonlySet<string> = new Set(
  'в во на под с со при от до из у о об и а но за над перед после также для через между вместе совместно как где что который которая которое которые'.split(
    ' ',
  ),
);

const PAST = /(?:[аеия]л(?:[аои]|ся|ась|ось|ись)?|[аую]ет|[ую]ют|ается|яется)$/u;

/** Behind the genitives that follow a noun: комиссии по предупреждению паводков. */
export function russianEnd(sentence: EventSentence, from: number): number {
  const { words } = sentence;
  let end = from;
  for (let index = from; index < from + LONGEST; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || !/^[\s«»“”"/-]*$/u.test(word.gap)) break;
    if (RUSSIAN_STOPS.has(word.word) || isBusy(sentence, index) || isTitleAt(sentence, index)) break;
    if (PAST.test(word.word) && isVerbLike(sentence, index)) break;
    if (
      word.isNumber &&
      (next === undefined || isCalendarWord(next.word) || !/^[/]|^год/u.test(next.gap.trim() + next.word))
    ) {
      if (!/^год/u.test(next?.word ?? '')) break;
    }
    // "По итогам заседания" tells what was before.
    if (
      word.word === 'по' &&
      /^(?:итог|результат|случа|повод|инициатив|данн|приглашен|поручени|адрес|состояни)/.test(
        next?.word ?? '',
      )
    )
      break;
    if (word.word === 'по' || word.word === 'к' || word.word === 'ко' || word.word === 'имени') continue;
    end = index + 1;
  }
  return end;
}

function isBusy(sentence: EventSentence, index: number): boolean {
  const busy = ['deed', 'happening', 'attend', 'doing', 'lead', 'organising', 'saying'];
  return isPersonAt(sentence, index) || busy.some((table) => wordHas(sentence, index, table));
}
