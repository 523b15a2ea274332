import type { Phrase } from './bodies.ts';
import { beforeDeterminers } from './determiners.ts';
import { type EventSentence, hasTable, wordHas } from './event-sentence.ts';
import { isVerbLike } from './person-list.ts';
import { isCount } from './turkic-groups.ts';

/** Verbs by which groups, and not only people with a name, are said to be there. */
const BEING_THERE = ['attend', 'coming', 'speech'];

/** Words between a group, or the last of its list, and its verb. */
const FURTHEST_VERB = 9;

const GOVERNING: ReadonlySet<string> = new Set(
  'of for to from about in into on at by with against among between over under than without like as перед в во на с со по для о об к ко у от из за при до между над под без'.split(
    ' ',
  ),
);

/** In the sentence that tells the event, those who stand in front of its first verb. */
export function isDoer(sentence: EventSentence, { from, to }: Phrase): boolean {
  const { words, family } = sentence;
  if (to - from < 2) return false;
  if (family === 'turkic') return isCount(words[from]) && isPlainCase(sentence, to - 1);
  const start = beforeDeterminers(sentence, from - 1) + 1;
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

/** Whether a group is the subject of a verb of coming, being there or speaking. */
export function isSubject(sentence: EventSentence, group: Phrase, groups: readonly Phrase[]): boolean {
  const { words, family } = sentence;
  const before = beforeDeterminers(sentence, group.from - 1);
  const word = words[before]?.word ?? '';
  if (family === 'english' && word === 'by') return isThereBefore(sentence, before);
  if (family !== 'turkic' && GOVERNING.has(word)) return false;
  if (family === 'turkic') return isVerbBehind(sentence, group, groups);
  // "X came, and so did Y".
  if (/^(?:did|were|was)$/.test(word) && words[before - 1]?.word === 'so') return true;
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
  if (sentence.family === 'russian' && WERE.test(sentence.words[end - 1]?.word ?? '')) return true;
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

/** "В зале находились наблюдатели", "за столом были чиновники". */
const WERE = /^(?:были|находил(?:ись|ся|ась)|сидел[аи]?|стоял[аи]?|расположились|разместились|заняли)$/;

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
function isPlainCase({ words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const written = text.slice(word.start - span.start, word.end - span.start).toLocaleLowerCase('tr');
  return !/(?:n[ıiuü]n|[dt][aəe]n?|l[aəe]r[aəe]|l[aəe]r[ıi]n[aəeıi]?|l[aəe]r[ıi]yl[aəe]|l[aə]rl[aə]|lerle|s[ıiuü]n[aəeı]|['’][^'’]+)$/u.test(
    written,
  );
}
