import type { Phrase } from './bodies.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import { complementEnd } from './group-complements.ts';
import { AND, isBusy, isGroupHead, isPluralOfList } from './group-heads.ts';
import { isVerbLike } from './person-list.ts';
import { isTitleAt, titleStart } from './person-role.ts';
import { turkicGroups } from './turkic-groups.ts';

/** Unnamed people and groups in a stretch of a sentence, each a whole phrase. */
export function groupsIn(sentence: EventSentence, stretch: Phrase): readonly Phrase[] {
  return sentence.family === 'turkic' ? turkicGroups(sentence, stretch) : headedGroups(sentence, stretch);
}

const STOPS: Readonly<Record<'english' | 'russian', ReadonlySet<string>>> = {
  english: new Set(
    'led headed who which that attended attending took were was is are have has had gathered in at on with under during after before by to also including from then first later again jointly together when while as both now there here soon alike afterwards separately each'.split(
      ' ',
    ),
  ),
  russian: new Set(
    'в во на под с со при от до который которые которая во возглавляемая а также вместе после перед для'.split(
      ' ',
    ),
  ),
};
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its his her their these those all both другие its также а as well'.split(' '),
);
const LEFT_STOPS: ReadonlySet<string> = new Set(
  'of in at by with from for to and or were was are is the a an its his her their including among в во на с со и а также при от по к из у о их его её ее между для but also both led'.split(
    ' ',
  ),
);

/** English and Russian: what a group is stands first, and all that follows belongs to it until the next of the list. */
function headedGroups(sentence: EventSentence, { from, to }: Phrase): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let index = from; index < to; index += 1) {
    const last = found.at(-1);
    if (last !== undefined && index < last.to) continue;
    if (sentence.words[index + 1]?.gap.startsWith(':') === true && index < 6) continue;
    if (isPersonAt(sentence, index + 1) && /^\s$/u.test(sentence.words[index + 1]?.gap ?? '')) continue;
    if (/^['’](?:\s|$)/u.test(sentence.words[index + 1]?.gap ?? '')) continue;
    if (/^(?:who|which|that)$/.test(sentence.words[index - 1]?.word ?? '')) continue;
    if (!isGroupHead(sentence, index) || isOfOther(sentence, index, from) || isTitleAt(sentence, index))
      continue;
    const start = leftOf(sentence, index, from);
    const end = withPair(sentence, start, rightOf(sentence, index + 1, to), to);
    if (sentence.people.some((one) => one.from < end && start < one.to)) {
      const person = sentence.people.find((one) => one.from < end && start < one.to);
      if (person === undefined || person.from <= index) continue;
    }
    const isOneWord =
      end - start === 1 && sentence.family === 'english' && wordHas(sentence, index, 'collective');
    if (isOneWord && !/s$/.test(sentence.words[index]?.word ?? '')) continue;
    found.push({ from: start, to: end });
  }
  return found;
}

/** "The academy of teachers", "a list of members": the group is not what takes part. */
function isOfOther(sentence: EventSentence, head: number, from: number): boolean {
  for (let index = head - 1; index >= Math.max(from, head - 4); index -= 1) {
    const word = sentence.words[index]?.word ?? '';
    if (sentence.words[index + 1]?.gap.includes(',') === true || AND.has(word)) return false;
    if (word === 'of')
      return (
        !sentence.words[index - 1]?.isNumber &&
        !/^(?:hundreds|dozens|thousands|number|scores|total)$/.test(sentence.words[index - 1]?.word ?? '')
      );
  }
  return false;
}

function leftOf(sentence: EventSentence, head: number, from: number): number {
  let start = head;
  for (let index = head - 1; index >= Math.max(from, head - 5); index -= 1) {
    const word = sentence.words[index];
    const gap = sentence.words[index + 1]?.gap ?? '';
    const isAbbreviated = /^\) ?$/u.test(gap) && /^ ?\($/u.test(word?.gap ?? '');
    const isOpened = /^ ?\($/u.test(gap) && /^\)/u.test(sentence.words[index + 2]?.gap ?? '');
    const isPlain = isAbbreviated || isOpened || /^[\s\u00a0'’«»“”"-]*$/u.test(gap);
    if (word === undefined || !isPlain || LEFT_STOPS.has(word.word)) {
      const isCounted =
        word?.word === 'of' && /^(?:hundreds|dozens|thousands)$/.test(sentence.words[index - 1]?.word ?? '');
      if (!isCounted) break;
    }
    if (isBusy(sentence, index)) break;
    if (sentence.family === 'russian' && word !== undefined && !isRussianModifier(word)) break;
    start = index;
  }
  return isOutOf(sentence, start) ? start - 2 : start;
}

/** "9 из 11 членов". */
function isOutOf({ words, family }: EventSentence, start: number): boolean {
  const [count, of] = [words[start - 2], words[start - 1]];
  if (words[start]?.isNumber !== true || count?.isNumber !== true) return false;
  return of?.word === (family === 'russian' ? 'из' : 'of');
}

/** In front of a Russian noun stand its adjectives and numbers; any other word is no part of its phrase. */
function isRussianModifier({
  word,
  isNumber,
}: {
  readonly word: string;
  readonly isNumber: boolean;
}): boolean {
  return isNumber || RUSSIAN_COUNTS.has(word) || RUSSIAN_ADJECTIVE.test(word);
}

const RUSSIAN_ADJECTIVE = /^\p{L}{2,}(?:ы[ейхм]|и[ейхм]|[оыи]й|ая|яя|ого|его|ому|ему|ыми|ими|ую|юю)$/u;
const RUSSIAN_COUNTS: ReadonlySet<string> = new Set(
  'более менее около почти свыше порядка один два две двое три трое четыре четверо пять шесть семь восемь девять десять сто двести двухсот трехсот ста пяти шести семи восьми девяти десяти двух трех четырех двадцать тридцать сорок пятьдесят двадцати тридцати сорока пятидесяти тысяча тысячи тысяч сотни десятки несколько нескольких все всех всеми'.split(
    ' ',
  ),
);

/** Verbs that no table has, by which a group is said to be something. */
const COPULA = /^(?:стал[аио]?|был[аио]?|оказал(?:ся|ась|ось|ись)|явля[ею]тся|вош[её]?л[аио]?)$/u;

const PAST = /[аиоуя]ли(?:сь)?$/u;

function rightOf(sentence: EventSentence, from: number, to: number): number {
  const { words, family } = sentence;
  const stops = STOPS[family === 'russian' ? 'russian' : 'english'];
  let end = from;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.gap === ', ' && index > from) {
      const behind = complementEnd(sentence, from, index, to);
      if (behind > 0) end = behind;
      break;
    }
    if (!/^[\s\u00a0'’«»“”"\-–—/]*$/u.test(word.gap)) break;
    if (isFromCounted(sentence, index)) {
      end = index + 1;
      continue;
    }
    const isInName =
      word.word === 'in' && words[index - 1]?.isCapital === true && words[index + 1]?.isCapital === true;
    if (isInName && index - from > 1) continue;
    if (stops.has(word.word) || isBusy(sentence, index) || isPersonAt(sentence, index)) break;
    if (
      family === 'russian' &&
      (COPULA.test(word.word) || (PAST.test(word.word) && isVerbLike(sentence, index)))
    )
      break;
    if (family === 'english' && index === end && /^\p{L}{3,}ed$/u.test(word.word)) break;
    if (AND.has(word.word)) {
      if (startsItem(sentence, index + 1, to)) break;
      continue;
    }
    if (word.word === 'of' || word.word === 'the') continue;
    end = index + 1;
  }
  return end;
}

/** "300 aspirants and students" are counted together. */
function withPair(sentence: EventSentence, from: number, end: number, to: number): number {
  const isCounted = sentence.words.slice(from, end).some(({ isNumber }) => isNumber);
  const isBare = end - from <= 2 && isPairOnly(sentence, from, end);
  const isAll = isBare || /^(?:all|все)$/.test(sentence.words[from]?.word ?? '');
  const isPair =
    (isCounted || isAll) &&
    AND.has(sentence.words[end]?.word ?? '') &&
    [end + 1, end + 2].some((place) => place < to && isGroupHead(sentence, place));
  if (!isPair) return end;
  return rightOf(sentence, isGroupHead(sentence, end + 1) ? end + 2 : end + 3, to);
}

/** "As well as teachers and students", or all that an item of a list names: two words for one group. */
function isPairOnly(sentence: EventSentence, from: number, end: number): boolean {
  const { words, family } = sentence;
  if (family === 'turkic' || !AND.has(words[end]?.word ?? '')) return false;
  const isItem = from === 0 && !sentence.text.startsWith(words[0]?.raw ?? ' ');
  const isAdded =
    words[from - 1]?.word === 'также' || (words[from - 1]?.word === 'as' && words[from - 2]?.word === 'well');
  if (!isItem && !isAdded) return false;
  const rest = words.slice(end + 1);
  const last = rest.findIndex(({ gap }, index) => index > 0 && /[,;.]/u.test(gap));
  const count = last < 0 ? rest.length : last;
  return count <= 2;
}

/** "Guests from seven countries", "резервисты из трёх районов". */
function isFromCounted({ words }: EventSentence, index: number): boolean {
  const word = words[index]?.word ?? '';
  return word === 'from' || word === 'из';
}

/** Whether behind an "and" another one of the list begins. */
export function startsItem(sentence: EventSentence, from: number, to: number): boolean {
  const { words } = sentence;
  let index = from;
  while (DETERMINERS.has(words[index]?.word ?? '')) index += 1;
  for (let ahead = index; ahead < Math.min(to, index + 4); ahead += 1) {
    const word = words[ahead];
    if (word === undefined || (ahead > index && !/^[\s\u00a0'’«»“”"-]*$/u.test(word.gap))) return false;
    if (isPersonAt(sentence, ahead) || isGroupHead(sentence, ahead)) return true;
    if (ahead === index && sentence.family === 'russian' && isPluralOfList(sentence, ahead)) return true;
    if (ahead === index && isTitleOfPerson(sentence, ahead)) return true;
    if (LEFT_STOPS.has(word.word)) return false;
    if (isBusy(sentence, ahead)) return true;
  }
  return false;
}

function isTitleOfPerson(sentence: EventSentence, index: number): boolean {
  if (!['office', 'qualifier', 'rank'].some((table) => wordHas(sentence, index, table))) return false;
  return sentence.people.some((named) => titleStart(sentence, named) <= index && index < named.from);
}
