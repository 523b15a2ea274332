import { WORLD } from '../../../answering/checking/words/places.ts';
import { isArticle } from './articles.ts';
import { AND, COMMA } from './name-lists.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted, type Run, type TitlePhrase } from './title-phrase.ts';

const ASIDE = /^\.?(?:["'»”’]*,|["'»”’]?\s*\(|\s+[-–—])\s*$/u;

/** A signature: the office stands below the name. */
const SIGNED = /^\)?\s*\n$/;

/** The titles that stand behind a name in apposition, in brackets or below it: "X, professor at Y and chair of Z". */
export function titlesAfter(
  sentence: PersonSentence,
  run: Run,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): readonly TitlePhrase[] {
  const first = titleAfter(sentence, run, startingAt);
  if (first === null) return [];
  const second = secondTitle(sentence, first, startingAt);
  return second === null ? [first] : [first, second];
}

/** Another office of the same person behind "and", to the end of the clause. */
function secondTitle(
  sentence: PersonSentence,
  first: TitlePhrase,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  const { words } = sentence;
  const and = words[first.to];
  const behind = COMMA.test(and?.gap ?? '') ? startingAt.get(first.to) : undefined;
  if (behind !== undefined && (closesBracket(sentence, behind.to) || words[behind.to] === undefined))
    return behind;
  if (
    sentence.family === 'turkic' ||
    first.kind !== 'office' ||
    !AND.has(and?.word ?? '') ||
    and?.gap !== ' '
  )
    return null;
  const phrase = startingAt.get(behindDeterminers(sentence, first.to + 1, startingAt));
  if (phrase === undefined || phrase.kind !== 'office' || phrase.isPlural) return null;
  return words[phrase.to] === undefined || isParted(sentence, phrase.to) ? phrase : null;
}

/** "X (member of the board, Ph.D.)". */
function closesBracket({ words, text }: PersonSentence, end: number): boolean {
  const last = words[end - 1];
  return last !== undefined && /^\.?\)/.test(text.text.slice(last.end, last.end + 2));
}

/** The first title that stands behind a name in apposition, in brackets or below it; null for none. */
function titleAfter(
  sentence: PersonSentence,
  [from, to]: Run,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  const { words } = sentence;
  const next = words[to];
  if (next === undefined) return null;
  const beside = startingAt.get(to);
  // "Alison Purdue MP".
  if (beside !== undefined && next.gap === ' ' && next.isAllCapitals && beside.to === to + 1) return beside;
  const isAs =
    next.gap === ' ' && next.word === 'as' && !/^(?:succeed|replac)/.test(words[from - 1]?.word ?? '');
  if (!isAs && !ASIDE.test(next.gap) && !SIGNED.test(next.gap)) return null;
  const first = isAs || isAge(sentence, to) ? to + 1 : to;
  if (/\($/.test(next.gap)) {
    const bracketed = titleInBracket(sentence, to, startingAt);
    if (bracketed !== null) return bracketed;
  }
  const phrase = startingAt.get(behindDeterminers(sentence, first, startingAt));
  if (phrase === undefined || (phrase.isPlural && !isArticle(sentence, to - 1))) return null;
  if (SIGNED.test(next.gap)) return signedTitle(sentence, phrase);
  const listed = beginsLine(sentence, from) ? signedTitle(sentence, phrase) : null;
  if (listed !== null) return listed;
  const behind = words[phrase.to];
  const isWhole =
    behind === undefined ||
    isParted(sentence, phrase.to) ||
    AND.has(behind.word) ||
    /^(?:who|which|since|until|который|которая)$/.test(behind.word);
  return isWhole ? phrase : null;
}

/** "X, 54, a former teacher". */
function isAge({ words }: PersonSentence, index: number): boolean {
  return words[index]?.isNumber === true && /^,\s$/.test(words[index + 1]?.gap ?? '');
}

const MOST_IN_LINE = 16;

/** A list has a name at the beginning of each line. */
function beginsLine({ words }: PersonSentence, from: number): boolean {
  return (
    /^\s*[-–—•*▪]\s+$|\n|:\s$/.test(words[from]?.gap ?? '') || (from === 0 && words.length < MOST_IN_LINE)
  );
}

const MOST_SIGNED = 8;

/** "General Secretary, KFF" below a name: the whole of the line; null where the line goes on otherwise. */
export function signedTitle(sentence: PersonSentence, phrase: TitlePhrase): TitlePhrase | null {
  const { words } = sentence;
  let to = phrase.to;
  for (; to < phrase.to + MOST_SIGNED; to += 1) {
    const word = words[to];
    if (word === undefined || /\n|\s\($/.test(word.gap))
      return { ...phrase, to: to - Number(isLonePlace(sentence, to)) };
    if (!/^(?:,?\s|\s&\s)$/.test(word.gap) || (!word.isCapital && !word.isFunction)) return null;
  }
  return null;
}

/** "Conservator, Leeds": one word behind a comma that means nothing else says where. */
function isLonePlace({ words, roles }: PersonSentence, to: number): boolean {
  const last = words[to - 1];
  return (
    last !== undefined &&
    /^,\s$/.test(last.gap) &&
    roles[to - 1] === 'name' &&
    !last.isAllCapitals &&
    !/s$/.test(last.word) &&
    (last.concepts.length === 0 || last.concepts.some((concept) => WORLD.has(concept)))
  );
}

const MOST_DETERMINERS = 5;

/** Words of time in front of a title: "until now the deputy director", "ранее занимавший должность начальника". */
const ONCE =
  /^(?:until|now|recently|last|week|month|year|previously|formerly|currently|presently|then|once|earlier|most|also|both|ранее|раньше|прежде|недавно|ныне|сейчас|теперь|также|одновременно|до|этого|недавнего|времени|в|прошлом|настоящее|время|занимавш(?:ий|ая)|занимающ(?:ий|ая)|работавш(?:ий|ая)|должность|пост)$/;

/** "The", "her", "the country's", "until now the" in front of a title. */
function behindDeterminers(
  sentence: PersonSentence,
  first: number,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): number {
  const { words, text } = sentence;
  let start = first;
  while (start < first + MOST_DETERMINERS && !startingAt.has(start)) {
    const word = words[start];
    const isOwner =
      word !== undefined && !word.isCapital && /['’]s$/.test(text.text.slice(word.start, word.end));
    if (!isArticle(sentence, start) && !isOwner && !ONCE.test(word?.word ?? '')) break;
    start += 1;
  }
  return start;
}

const MOST_IN_BRACKET = 12;

/** "X (Nordvik, baş direktor)": a title that ends where the bracket does. */
function titleInBracket(
  { words }: PersonSentence,
  start: number,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): TitlePhrase | null {
  for (let index = start; index < start + MOST_IN_BRACKET; index += 1) {
    if (index > start && /[()]/.test(words[index]?.gap ?? '')) return null;
    const phrase = startingAt.get(index);
    if (phrase !== undefined && !phrase.isPlural && /^["'»”’]*\)/.test(words[phrase.to]?.gap ?? ''))
      return phrase;
  }
  return null;
}

/** Whether the next name stands right behind this title, a rank between them or none. */
export function leadsToName(
  sentence: PersonSentence,
  phrase: TitlePhrase,
  next: Run | undefined,
  startingAt: ReadonlyMap<number, TitlePhrase>,
): boolean {
  if (next === undefined) return false;
  let cursor = phrase.to;
  for (
    let title = startingAt.get(cursor);
    title !== undefined && (title.kind !== 'office' || COMMA.test(sentence.words[cursor]?.gap ?? ''));
    title = startingAt.get(cursor)
  )
    cursor = title.to;
  return (
    cursor === next[0] &&
    (cursor !== phrase.to ||
      isDirect(sentence, phrase, next) ||
      COMMA.test(sentence.words[cursor]?.gap ?? ''))
  );
}

/** Whether the next name stands right behind a title, and nothing parts them. */
export function isDirect(sentence: PersonSentence, phrase: TitlePhrase, next: Run | undefined): boolean {
  return next !== undefined && phrase.to === next[0] && !isParted(sentence, phrase.to);
}
