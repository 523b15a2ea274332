import { WORLD } from '../../../answering/checking/words/places.ts';
import { ARTICLES } from './english-fields.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted } from './title-phrase.ts';

/** Small words that belong to a title in front of its head. */
const BEFORE_HEAD: ReadonlySet<string> = new Set(
  'first second deputy vice chief senior junior acting former press joint permanent special general executive state federal regional district national local assistant associate principal lead honorary commanding managing interim executive independent external non independent external founding chief head assistant group regional presidential technical artistic additional under ranking returning visiting presiding consulting leading attending investigating reporting operating sitting outgoing incoming reserve corporate digital creative editorial global international associate staff'.split(
    ' ',
  ),
);

/** Before an office with a capital letter these have a small one. */
const SMALL_BEFORE = /^(?:former|acting|deputy|vice|first|interim|honorary|assistant|senior|associate)$/;

/** What stands in front of a whole phrase of small words. */
const DETERMINERS = /^(?:my|your|this|that|of|by|with|from|for|to|and|including|between|among|as)$/;

const VERBS =
  /^(?:met|told|saw|gave|took|made|said|held|led|sent|kept|left|won|paid|laid|heard|became|is|was|were|are|be|been)$/;

/** No part of the title that somebody gets. */
const NEW = /^(?:new|newly|next|current|present|then|future|formerly)$/;

const MOST_SMALL = 3;

/** Where the title begins that has its head here. */
export function startOfTitle(sentence: PersonSentence, head: number, least: number): number {
  let from = head;
  while (from > least && !isParted(sentence, from)) {
    const before = sentence.words[from - 1];
    const role = sentence.roles[from - 1];
    if (before === undefined || ARTICLES.has(before.word) || isTitledOwner(sentence, from - 1)) break;
    const belongs =
      sentence.words[from]?.gap === '-' ||
      (BEFORE_HEAD.has(before.word) &&
        (before.isCapital || isLowerTitle(sentence, head) || SMALL_BEFORE.test(before.word))) ||
      (role === 'body' && (before.isCapital || isLowerTitle(sentence, head))) ||
      (role === 'honorific' && sentence.words[from]?.word === 'justice') ||
      (role === 'name' && isOfTitle(sentence, from - 1)) ||
      (before.word === 'and' && sentence.roles[from] === 'body' && sentence.roles[from - 2] === 'body');
    if (!belongs) break;
    from -= 1;
  }
  return sentence.words[head]?.isCapital === false ? startOfSmallWords(sentence, from, least) : from;
}

function isOwner({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && /['’]s$/u.test(text.text.slice(word.start, word.end));
}

/** "Vice President Kashim Shettima's spokesman": whose the office is has a title of his own. */
function isTitledOwner(sentence: PersonSentence, index: number): boolean {
  const { words, roles } = sentence;
  if (!isOwner(sentence, index)) return false;
  let first = index;
  while (roles[first] === 'name' && words[first]?.gap === ' ') first -= 1;
  return first < index && (roles[first] === 'office' || roles[first] === 'rank');
}

/** "Their foreign policy advisers", "prices senior manager X": small words between a determiner, or a preposition, and an office. */
function startOfSmallWords({ words, roles, text }: PersonSentence, start: number, least: number): number {
  let from = start;
  while (from > least && start - from <= MOST_SMALL) {
    const before = words[from - 1];
    if (before === undefined || words[from]?.gap !== ' ')
      return words[from]?.gap.trim() === '' ? start : from;
    if (
      /^(?:first|second|third|fourth|fifth|another|other|two|three|one|four|five|six|seven|eight|nine|ten|several|many|some|most|few|various)$/.test(
        before.word,
      )
    )
      return start;
    if (DETERMINERS.test(before.word) || ARTICLES.has(before.word))
      return NEW.test(words[from]?.word ?? '') ? from + 1 : from;
    if (before.isFunction || VERBS.test(before.word)) return start;
    // "The county's chief fire officer".
    if (/['’]s?$/u.test(text.text.slice(before.start, before.end)))
      return !before.isCapital && ARTICLES.has(words[from - 2]?.word ?? '') && from - 1 > least
        ? from - 1
        : from;
    const role = roles[from - 1];
    if (before.isCapital || before.isNumber || (role !== 'plain' && role !== 'body')) return start;
    if (
      /(?:ed|ing|ly|[^s]s)$/.test(before.word) &&
      !/^(?:sales|news|sports|prices|operations|affairs|communications|relations|resources|arts)$/.test(
        before.word,
      )
    )
      return start;
    from -= 1;
  }
  return start;
}

function isLowerTitle({ words }: PersonSentence, head: number): boolean {
  return words[head]?.isCapital === false;
}

/**
 * Names in front of an office belong to it (Los Angeles Council President), but no words that have their capital letter from
 * the beginning of a sentence, nor a heading in capitals that was run into it.
 */
function isOfTitle(sentence: PersonSentence, index: number): boolean {
  const { words, roles } = sentence;
  const word = words[index];
  if (word === undefined || word.isFunction || OF_LETTERS.has(word.word)) return false;
  if (isAppointed(sentence, index) || isBeforeLetters(sentence, index)) return false;
  if (word.isAllCapitals && word.raw.length > LONGEST_ACRONYM) return false;
  const isOfWorld = word.concepts.some((concept) => WORLD.has(concept));
  if (word.isFirst && !isOfWorld && /.{4}ly$/.test(word.word)) return false;
  if (word.concepts.length === 0 || isOfWorld) return !(word.isFirst && roles[index - 1] === 'name');
  // "Incident commander X": a noun that has its capital letter from the beginning of the sentence.
  if (word.isFirst)
    return (
      words[index + 1]?.isCapital === false && words[index + 1]?.gap === ' ' && !AT_BEGINNING.test(word.word)
    );
  const before = words[index - 1]?.word ?? '';
  const isBegun = isParted(sentence, index) || ARTICLES.has(before);
  return isBegun || roles[index - 1] === 'body' || BEFORE_HEAD.has(before) || BEFORE_HEAD.has(word.word);
}

/** "Elected Jane Ray Speaker": two words right behind a verb that gives the office to them. */
function isAppointed({ words, roles }: PersonSentence, index: number): boolean {
  let first = index;
  while (roles[first - 1] === 'name' && words[first]?.gap === ' ' && index - first < MOST_OF_NAME) first -= 1;
  return index > first && GIVES.test(words[first - 1]?.word ?? '');
}

/** "Alison Purdue MP": letters behind a name of two words, with no name behind them. */
function isBeforeLetters({ words, roles }: PersonSentence, index: number): boolean {
  return (
    POST_NOMINAL.test(words[index + 1]?.raw ?? '') &&
    roles[index - 1] === 'name' &&
    words[index]?.gap === ' ' &&
    (roles[index + 2] !== 'name' || words[index + 2]?.gap !== ' ')
  );
}

const POST_NOMINAL = /^(?:MP|MEP|QC|KC|MLA|MSP|MLC|MNA|TD|CBE|OBE|MBE|FRS)$/;

const MOST_OF_NAME = 3;

const GIVES =
  /^(?:re)?(?:appoint(?:s|ed|ing)?|elect(?:s|ed|ing)?|nam(?:es|ed|ing)|nominat(?:es|ed|ing)|made|making)$/;

/** First words that are none of a title: adverbs, verbs and what is many. */
const AT_BEGINNING =
  /(?:ly|ed|ing|s)$|^(?:yesterday|today|tomorrow|meanwhile|later|earlier|also|then|when|while|another|fellow|local|present|once|now|here|there|both|both|even|new|next|said|told)$/;

const OF_LETTERS: ReadonlySet<string> = new Set([
  'dear',
  'sincerely',
  'today',
  'yesterday',
  'yet',
  'releases',
]);

const LONGEST_ACRONYM = 5;
