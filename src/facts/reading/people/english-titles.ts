import { WORLD } from '../../../answering/checking/words/places.ts';
import {
  ARTICLES,
  endOfListedFields,
  isBehindOffice,
  isEndOfField,
  isNoun,
  isPluralWord,
  isServiceOfRank,
  joins,
  LINKS,
  leadsOn,
  leadsToBody,
  leadsToTitle,
  SERVICES,
} from './english-fields.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isMereQualifier, isParted, joinedPhrases, rankPhrases, type TitlePhrase } from './title-phrase.ts';

/** Small words that belong to a title in front of its head. */
const BEFORE_HEAD: ReadonlySet<string> = new Set(
  'first second deputy vice chief senior junior acting former press joint permanent special general executive state federal regional district national local assistant associate principal lead honorary commanding managing interim executive independent external non independent external founding chief head assistant group regional presidential technical artistic additional under'.split(
    ' ',
  ),
);
const MOST_LOWER = 3;

/** Offices of an English sentence: "Deputy Head of the National Service", "Harbour Authority Chairman". */
export function englishTitles(sentence: PersonSentence): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let index = 0;
  while (index < sentence.words.length) {
    if (!isHead(sentence, index)) {
      index += 1;
      continue;
    }
    const from = startOf(sentence, index, phrases.at(-1)?.to ?? 0);
    const head = lastHead(sentence, index);
    const to = startsDegree(sentence, head + 1) ? head + 1 : endOf(sentence, head + 1);
    phrases.push({
      from,
      to,
      kind: 'office',
      isPlural: isPluralWord(sentence.words[head]?.word ?? ''),
      head,
    });
    index = to;
  }
  return joinedPhrases(
    sentence,
    [...rankPhrases(sentence).map((phrase) => withService(sentence, phrase)), ...phrases].toSorted(
      (a, b) => Number(a.kind !== 'office') - Number(b.kind !== 'office'),
    ),
    (first, second) =>
      first.kind === 'office' &&
      second.kind === 'office' &&
      !isDegree(sentence, second) &&
      !isDegree(sentence, first) &&
      (isMereQualifier(sentence, first) ||
        (!hasLink(sentence, first) && isCapital(sentence, first) === isCapital(sentence, second))),
  );
}

/** "Colonel of the Customs Service". */
function withService(sentence: PersonSentence, phrase: TitlePhrase): TitlePhrase {
  const isOwn = phrase.kind === 'rank' && SERVICES.test(sentence.words[phrase.from - 1]?.word ?? '');
  if (isOwn && !isParted(sentence, phrase.from) && sentence.words[phrase.from - 1]?.isCapital === true)
    return { ...phrase, from: phrase.from - 1 };
  const isOf =
    phrase.kind === 'rank' && sentence.words[phrase.to]?.word === 'of' && !isParted(sentence, phrase.to);
  return isOf ? { ...phrase, to: endOf(sentence, phrase.to) } : phrase;
}

/** "Chief Hydrographer,": who does something, at the end of a phrase. */
function isAgent(sentence: PersonSentence, index: number): boolean {
  const word = sentence.words[index];
  const isLast =
    word !== undefined && (sentence.words[index + 1] === undefined || isParted(sentence, index + 1));
  return (
    isLast && word.isCapital && !isParted(sentence, index) && /(?:er|or|ist|ian|ant|yst|man)$/.test(word.word)
  );
}

const DEGREES = /^(?:prof|professor|academician|ambassador|justice)$/;

/** "Vice Rector Assoc Prof X": another title begins. */
function startsDegree({ words }: PersonSentence, index: number): boolean {
  const word = words[index]?.word ?? '';
  return (
    DEGREES.test(word) ||
    (/^(?:assoc|asst|assistant|associate|adjunct)$/.test(word) && DEGREES.test(words[index + 1]?.word ?? ''))
  );
}

/** "Commissioner for the Digital Single Market, Mrs X": whoever it is stands behind the comma. */
function leadsToAddress({ words, roles }: PersonSentence, index: number): boolean {
  return /^,\s$/.test(words[index]?.gap ?? '') && roles[index] === 'honorific';
}

/** "Rector Prof": what somebody is by himself is a title of its own. */
function isDegree({ words }: PersonSentence, { from, to }: TitlePhrase): boolean {
  return to - from <= 2 && DEGREES.test(words[to - 1]?.word ?? '');
}

/** "Head of the Service" is whole. */
function hasLink({ words }: PersonSentence, { head, to }: TitlePhrase): boolean {
  return words.slice(head, to).some(({ word }) => LINKS.has(word));
}

function isCapital({ words }: PersonSentence, { head }: TitlePhrase): boolean {
  return words[head]?.isCapital === true;
}

/** "General" behind an office is a part of it (Secretary General), and so it is before one (General Director). */
function isHead({ roles, words }: PersonSentence, index: number): boolean {
  if (roles[index] === 'office') return true;
  return roles[index] === 'rank' && words[index]?.word === 'general' && roles[index + 1] === 'office';
}

/** Offices that have "General" behind them. */
const OF_GENERAL =
  /^(?:secretary|director|attorney|prosecutor|consul|governor|auditor|inspector|surgeon|solicitor|comptroller|rapporteur|postmaster|commissioner)$/;

function lastHead(sentence: PersonSentence, index: number): number {
  let head = index;
  while (!isParted(sentence, head + 1)) {
    const isGeneral =
      sentence.words[head + 1]?.word === 'general' && OF_GENERAL.test(sentence.words[head]?.word ?? '');
    if (
      /^(?:chief|senior|principal)$/.test(sentence.words[head]?.word ?? '') &&
      (isNoun(sentence, head + 1) || isAgent(sentence, head + 1))
    ) {
      head += 1;
      continue;
    }
    const behind = isBehindOffice(sentence, head + 1);
    if (behind > 0) {
      head += behind;
      continue;
    }
    if (startsDegree(sentence, head + 1)) break;
    if (sentence.roles[head + 1] !== 'office' && !(isGeneral && sentence.roles[head] === 'office')) break;
    head += 1;
  }
  return head;
}

function startOf(sentence: PersonSentence, head: number, least: number): number {
  let from = head;
  while (from > least && !isParted(sentence, from)) {
    const before = sentence.words[from - 1];
    const role = sentence.roles[from - 1];
    if (before === undefined || ARTICLES.has(before.word)) break;
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

/** Before an office with a capital letter these have a small one. */
const SMALL_BEFORE = /^(?:former|acting|deputy|vice|first|interim|honorary|assistant|senior|associate)$/;
/** What stands in front of a whole phrase of small words. */
const DETERMINERS = /^(?:my|your|this|that|of|by|with|from|for|to|and|including|between|among|as)$/;
const VERBS =
  /^(?:met|told|saw|gave|took|made|said|held|led|sent|kept|left|won|paid|laid|heard|became|is|was|were|are|be|been)$/;
const MOST_SMALL = 3;

/** "Their foreign policy advisers", "prices senior manager X": small words between a determiner, or a preposition, and an office. */
function startOfSmallWords({ words, roles, text }: PersonSentence, start: number, least: number): number {
  let from = start;
  while (from > least && start - from <= MOST_SMALL) {
    const before = words[from - 1];
    if (before === undefined || words[from]?.gap !== ' ')
      return words[from]?.gap.trim() === '' ? start : from;
    if (/^(?:first|second|third|fourth|fifth|another|other|two|three|one)$/.test(before.word)) return start;
    if (DETERMINERS.test(before.word) || ARTICLES.has(before.word)) return from;
    if (before.isFunction || VERBS.test(before.word)) return start;
    if (/['’]s?$/u.test(text.text.slice(before.start, before.end))) return from;
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
  if (word.isAllCapitals && word.raw.length > LONGEST_ACRONYM) return false;
  if (word.concepts.length === 0 || word.concepts.some((concept) => WORLD.has(concept)))
    return !(word.isFirst && roles[index - 1] === 'name');
  if (word.isFirst) return false;
  const before = words[index - 1]?.word ?? '';
  const isBegun = isParted(sentence, index) || ARTICLES.has(before);
  return isBegun || roles[index - 1] === 'body' || BEFORE_HEAD.has(before) || BEFORE_HEAD.has(word.word);
}

const OF_LETTERS: ReadonlySet<string> = new Set([
  'dear',
  'sincerely',
  'today',
  'yesterday',
  'yet',
  'releases',
]);
const LONGEST_ACRONYM = 5;

function endOf(sentence: PersonSentence, start: number): number {
  const { words, roles } = sentence;
  let to = start;
  let lower = 0;
  let isBehindLink = false;
  let index = start;
  while (index < words.length) {
    if (isParted(sentence, index)) {
      const end = to === index && isBehindLink ? endOfListedFields(sentence, index) : null;
      if (end === null) break;
      index = end;
      to = end;
      continue;
    }
    const word = words[index];
    const role = roles[index];
    if (word === undefined) break;
    if (LINKS.has(word.word)) {
      if (!leadsOn(sentence, index + 1)) break;
      isBehindLink = true;
      index += 1;
      continue;
    }
    if (ARTICLES.has(word.word) && isBehindLink) {
      index += 1;
      continue;
    }
    if (word.word === 'and' || word.word === '&') {
      if (to !== index || !joins(sentence, index)) break;
      index += 1;
      continue;
    }
    if (!isBehindLink && to === start) break;
    if (role === 'name' || role === 'initial' || role === 'particle') {
      const run = nameRun(sentence, index);
      const isWhole = leadsToTitle(sentence, index + run) || leadsToAddress(sentence, index + run);
      const left = isWhole ? run : wordsOfTitle(sentence, index, run, to === index && index > start);
      index += left;
      to = index;
      if (left < run) break;
      continue;
    }
    if (role === 'body' || role === 'office') {
      if (isServiceOfRank(sentence, index) && to === index && index > start) break;
      index += 1;
      to = index;
      continue;
    }
    const isQuality = to === index && (leadsToBody(sentence, index) || isEndOfField(sentence, index));
    if (
      role === 'plain' &&
      isBehindLink &&
      !word.isNumber &&
      lower < MOST_LOWER &&
      (to !== index || isQuality)
    ) {
      lower += 1;
      index += 1;
      to = index;
      continue;
    }
    break;
  }
  return to;
}

/**
 * How many words of a run with capital letters belong to the title in front of them. Right behind "of" a place ("Mayor of
 * Dunholm"), with two words left over for a name; behind a field or body only common nouns ("Social Protection").
 */
function wordsOfTitle(
  { words, roles }: PersonSentence,
  index: number,
  run: number,
  isBehindBody: boolean,
): number {
  const isCommon = words.slice(index, index + run).every(({ concepts }) => concepts.length > 0);
  if (!isBehindBody) return run >= 3 && !isCommon ? run - 2 : run;
  let common = 0;
  while (common < run && (words[index + common]?.concepts.length ?? 0) > 0) common += 1;
  if (run === 1 || roles[index + run] === 'body') return run;
  return run - common >= 2 ? common : 0;
}

function nameRun(sentence: PersonSentence, index: number): number {
  let end = index + 1;
  while (['name', 'initial', 'particle'].includes(sentence.roles[end] ?? '') && !isParted(sentence, end))
    end += 1;
  return end - index;
}
