import { tablesByPosition } from '../../../answering/checking/people/title.ts';
import { type ReadText, type ReadWord, readText } from '../../../answering/checking/reading/read-text.ts';
import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { isHonorific } from '../../../answering/checking/words/honorifics.ts';
import { type Meaning, tableOf, tongueOf } from '../../../answering/checking/words/lexicon.ts';
import type { LanguageCode, Span } from '../../../archive/release.ts';
import { MORE_HONORIFICS, MORE_WORDS } from './more-words.ts';
import {
  isCountryAbbreviation,
  isParticle,
  isPatronymic,
  isPatronymicEnd,
  isSurnameLike,
} from './name-words.ts';
import { isRussianOffice } from './russian-offices.ts';

/** How a language builds titles: the head first and what it is head of behind it, or the other way round. */
export type Family = 'english' | 'russian' | 'turkic';

/** What a word may be part of. */
export type WordRole =
  | 'office'
  | 'rank'
  | 'honorific'
  | 'body'
  | 'initial'
  | 'name'
  | 'particle'
  | 'function'
  | 'plain';

export interface PersonSentence {
  /** Place in `ReadableRelease.sentences`. */
  readonly place: number;
  /** Offset of the sentence in the body. */
  readonly start: number;
  readonly family: Family;
  readonly text: ReadText;
  readonly words: readonly ReadWord[];
  readonly roles: readonly WordRole[];
  readonly tables: ReadonlyMap<number, readonly string[]>;
  /** Those of the text, and what people are besides offices. */
  readonly meanings: readonly Meaning[];
}

export function readPersonSentence(
  body: string,
  span: Span,
  place: number,
  language: LanguageCode | null,
): PersonSentence {
  const text = readText(body.slice(span.start, span.end), language);
  const tables = tablesByPosition(text.meanings);
  const meanings = [...MORE_WORDS.find(text.words, tongueOf(text.language)), ...text.meanings];
  const base = {
    meanings,
    place,
    start: span.start,
    family: familyOf(text),
    text,
    words: text.words,
    tables,
  };
  return { ...base, roles: rolesOf(text, tables, meanings) };
}

function familyOf({ language, text }: ReadText): Family {
  if (language === 'ru') return 'russian';
  if (language === 'az' || language === 'tr') return 'turkic';
  if (language === null && /[\u0400-\u04ff]/.test(text)) return 'russian';
  return 'english';
}

function rolesOf(
  text: ReadText,
  tables: ReadonlyMap<number, readonly string[]>,
  meanings: readonly Meaning[],
): readonly WordRole[] {
  const roles: WordRole[] = text.words.map((word) => plainRole(word, tables.get(word.index) ?? [], text));
  const ranks = new Set<number>();
  // The longest meaning decides: the general of "chief of the general staff" is no rank.
  for (const meaning of meanings.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const role = roleOfTable(tableOf(meaning.id));
    // A colleague is no office; the word tells only that a name is a person's.
    if (role === null || meaning.id === 'office:counterpart' || looksLikeOffice(meaning, text)) continue;
    for (let index = meaning.from; index < meaning.to; index += 1) {
      const now = roles[index];
      const isSingle = meaning.to - meaning.from === 1;
      if (role === 'body' && (now === 'office' || now === 'rank')) continue;
      if (role === 'rank' && now === 'office' && isSingle) continue;
      if (role === 'office' && now === 'rank' && isSingle && ranks.has(index)) continue;
      if (role === 'rank' && !isSingle) ranks.add(index);
      if (now !== 'honorific') roles[index] = role;
    }
  }
  if (text.language === 'ru') {
    for (const { index, word, isCapital } of text.words) {
      // Живописца, певцу: the stem of живописец and певец has lost its vowel.
      if (roles[index] === 'plain' && !isCapital && FLEETING.test(word) && isRussianOffice(word))
        roles[index] = 'office';
    }
  }
  for (const { index } of text.words) if (isNamedAsMonth(index, text, roles)) roles[index] = 'name';
  // "Sr Lt Gen", "Vice Adm": what qualifies an abbreviated rank.
  for (const { index, word, isCapital } of text.words) {
    const next = roles[index + 1];
    if (
      isCapital &&
      BEFORE_RANK.test(word) &&
      (next === 'honorific' || next === 'rank') &&
      text.words[index + 1]?.isCapital
    )
      roles[index] = next;
  }
  for (const { index } of text.words) if (isForeignAddress(index, text, roles)) roles[index] = 'honorific';
  for (const { index } of text.words) {
    if (isSurnameBehindTitle(index, text, roles) || isSurnameByPlace(index, text, roles))
      roles[index] = 'name';
  }
  return roles;
}

/** "Albay Murat Er", "Bakanı Murat Kurum": between a title with a given name and the end of the run, no rank or body. */
function isSurnameBehindTitle(
  index: number,
  { words, meanings, language }: ReadText,
  roles: readonly WordRole[],
): boolean {
  const word = words[index];
  const next = words[index + 1];
  const role = roles[index];
  const isTurkic = language === 'az' || language === 'tr';
  if (word?.isCapital !== true || roles[index - 1] !== 'name' || word.gap !== ' ') return false;
  const isAddressed = roles[index - 2] === 'honorific' || roles[index - 2] === 'rank';
  const isPart = role === 'body' && (isTurkic || isAddressed || isOnlyPart(index, meanings));
  if (role !== 'rank' && role !== 'office' && !isPart) return false;
  if (next?.gap === ' ' && next.isCapital) return false;
  const isTitled =
    ['rank', 'office', 'honorific'].includes(roles[index - 2] ?? '') &&
    /^\.?\s*$/.test(words[index - 1]?.gap ?? '');
  return isTitled && word.raw.length <= LONGEST_SURNAME && !/^.{3,}[iu]$/.test(word.word);
}

function isTitle(role: WordRole | undefined): boolean {
  return role === 'rank' || role === 'office' || role === 'honorific';
}

/** "Юко Мори": what is at most a word of places' names. */
function isOnlyPart(index: number, meanings: readonly Meaning[]): boolean {
  return meanings.every(({ id, from, to }) => index < from || index >= to || tableOf(id) === 'part');
}

const LONGEST_SURNAME = 6;

/** "Виктор Николаевич Ли", "В. Н. Ли": what is a small word elsewhere. "Murat Elçi": offices stand in front of Turkic names. */
function isSurnameByPlace(
  index: number,
  { words, language, meanings }: ReadText,
  roles: readonly WordRole[],
): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word?.isCapital !== true || before === undefined) return false;
  if (roles[index] === 'function' && word.raw.length > 1)
    return (
      isHyphenated(index, words) ||
      isGivenBehindTitle(index, words, roles) ||
      (word.gap === ' ' && roles[index - 1] === 'name' && isBehindInitial(index, words, roles)) ||
      (word.gap === ' ' &&
        (isPatronymic(before.raw) || (CYRILLIC.test(word.raw) && isTitle(roles[index - 2])))) ||
      (roles[index - 1] === 'initial' && /^\.?\s?$/.test(word.gap) && !before.isFunction)
    );
  const isTurkic = language === 'az' || language === 'tr';
  const isPart = roles[index] === 'body' && /c[iu]$/.test(word.word) && isOnlyPart(index, meanings);
  if (!isTurkic || (roles[index] !== 'office' && roles[index] !== 'rank' && !isPart)) return false;
  const next = words[index + 1];
  const endsRun = next === undefined || next.gap !== ' ' || !next.isCapital;
  const isBare = !/[iu]$/.test(word.word) || /c[iu]$/.test(word.word);
  return (
    endsRun &&
    isBare &&
    word.gap === ' ' &&
    roles[index - 1] === 'name' &&
    before.concepts.length === 0 &&
    !word.isAllCapitals
  );
}

/** "Jun Takamatsu", "April Jones": no day in front of it, and a name behind. */
function isNamedAsMonth(index: number, { words }: ReadText, roles: readonly WordRole[]): boolean {
  const word = words[index];
  const next = words[index + 1];
  const before = words[index - 1];
  if (word?.isCapital !== true || roles[index] !== 'plain' || word.isNumber || !isCalendarWord(word.word))
    return false;
  return (
    word.raw.length <= 5 &&
    next?.isCapital === true &&
    /^[ -]$/.test(next.gap) &&
    (roles[index + 1] === 'name' || next.gap === '-') &&
    before?.isNumber !== true &&
    before?.isFunction !== true &&
    !word.isAllCapitals
  );
}

const BEFORE_RANK = /^(?:sr|vice|rear|brig|air|flt|wg|gp|sqn)$/;
const FLEETING = /ц(?:а|у|ем|ом|ы|ев|ам|ами|ах|е)$/;

const LATE = /^(?:merhume?|marhum|rahmatlik)$/;

/** "Mallam Idris", "Dato' Prof": a form of address of some country in front of a word with a capital letter. */
function isForeignAddress(index: number, { words }: ReadText, roles: readonly WordRole[]): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next?.isCapital !== true || !MORE_HONORIFICS.has(word.word)) return false;
  if (!word.isCapital && !LATE.test(word.word)) return false;
  return (
    /^['’.]?\s$/.test(next.gap) &&
    (roles[index - 1] !== 'name' ||
      word.gap !== ' ' ||
      roles[index + 1] === 'honorific' ||
      /^(?:smt|shri|cllr|alhaji|dato|datuk|engr|barr)$/.test(word.word))
  );
}

/** "Per-Arne", within a sentence. */
function isHyphenated(index: number, words: ReadText['words']): boolean {
  const next = words[index + 1];
  return words[index]?.isFirst === false && next?.gap === '-' && next.isCapital;
}

/** "Alhaji Sani Dauda": a capital letter between a form of address and a name. */
function isGivenBehindTitle(index: number, words: ReadText['words'], roles: readonly WordRole[]): boolean {
  const next = words[index + 1];
  return (
    words[index]?.isFirst === false &&
    /^\.?\s$/.test(words[index]?.gap ?? '') &&
    (roles[index - 1] === 'honorific' || roles[index - 1] === 'rank') &&
    next?.gap === ' ' &&
    roles[index + 1] === 'name'
  );
}

/** "Mr G. Wong So" */
function isBehindInitial(index: number, words: ReadText['words'], roles: readonly WordRole[]): boolean {
  return roles[index - 2] === 'initial' && words[index - 1]?.gap === '. ' && !words[index]?.isFirst;
}

function roleOfTable(table: string): WordRole | null {
  if (table === 'office' || table === 'qualifier') return 'office';
  if (table === 'rank') return 'rank';
  return table === 'body' || table === 'subject' || table === 'known' || table === 'part' ? 'body' : null;
}

function plainRole(word: ReadWord, own: readonly string[], { text, language }: ReadText): WordRole {
  if (!OF_PLACES.has(word.word) && isHonorific(word.raw) && !(own.includes('office') || own.includes('rank')))
    return 'honorific';
  if (isParticle(word.raw) || isPatronymicEnd(word.raw)) return 'particle';
  if (word.isNumber) return 'plain';
  if (isInitial(word, text)) return 'initial';
  if (word.isFunction && !isNameOfFunction(word, language)) return 'function';
  if (!word.isCapital || isCalendarWord(word.word)) return 'plain';
  return 'name';
}

/** Abbreviations that stand before places and references, not before people. */
const OF_PLACES: ReadonlySet<string> = new Set(
  'st mt ft ch sh cf approx cad sok bul mah apt universite ул пр просп пер наб пл бул оз обл респ пос дер гор напр см ср корр'.split(
    ' ',
  ),
);

/** Within a sentence "Will" is a name, and so are words that are small ones in another language (Var, Ona). */
function isNameOfFunction(
  { word, raw, isCapital, isFirst }: ReadWord,
  language: LanguageCode | null,
): boolean {
  if (!isCapital || isFirst || raw.length < 2) return false;
  if (language === 'ru') return true;
  return raw.length > 2 && (word === 'will' || language === 'az' || language === 'tr');
}

const ROMAN = /^[IVX]{2,}$/;
const INITIALS = /^(?:\p{Lu}{1,3}|Ma|[CSKGZ]h|Y[aeu]|Ts|Dzh|Дж|Ш|Ю|Я)$/u;

/** One to three letters with a stop behind each. */
function isInitial({ raw, start, end }: ReadWord, text: string): boolean {
  if (!INITIALS.test(raw) || isCountryAbbreviation(raw) || ROMAN.test(raw)) return false;
  return text[end] === '.' || end - start > raw.length;
}

/**
 * Words that only look like offices: in Azerbaijani and Russian a name within a sentence (Elçin, Рыцарев), and a subject
 * with no office or body beside it (Семён).
 */
function looksLikeOffice({ id, from, to, isBare }: Meaning, text: ReadText): boolean {
  const word = text.words[from];
  if (word === undefined || to - from > 1) return false;
  const table = tableOf(id);
  const isTitle = table === 'office' || table === 'rank' || table === 'qualifier';
  if (isTitle && CYRILLIC.test(word.raw))
    return (
      !isRussianOffice(word.word) &&
      ((word.isCapital && !word.isFirst && isSurnameLike(word.raw)) ||
        MORE_WORDS.find([word], 'russian').length === 0)
    );
  const isTurkic = text.language === 'az' || text.language === 'tr';
  // Galip, Qalib: a given name as often as who won.
  if (isTurkic && word.isCapital && id === 'office:winner' && /^[gq]alip?b?$/.test(word.word)) return true;
  // "Rəhbərliyi ilə" is said of what a head does, "başkanlığında" of what a chairman does.
  if (isTitle && isTurkic && /l[iu](?:[kq]|[gy][iuae])/.test(word.word)) return true;
  if (!word.isCapital) return false;
  const next = text.words[to];
  const inRun = next?.isCapital === true && next.clause === word.clause;
  if (isTitle)
    return (
      isTurkic &&
      !isBare &&
      inRun &&
      !word.isFirst &&
      word.raw.length === word.end - word.start &&
      !/(?:l[ae]r[iu]?|m[iu]z)$/.test(word.word)
    );
  if (table !== 'subject' && table !== 'part') return false;
  if (!inRun || (isTurkic && !isBare)) return inRun;
  return isTurkic ? !leadsToTitle(to, text) : !hasTitleBeside(from, to, text);
}

const CYRILLIC = /^[\u0400-\u04ff]/;
/** "Əli Məsimli" is no supreme court: what a subject is of stands behind it, at the end of its words with capitals at the latest. */
function leadsToTitle(to: number, { words, meanings }: ReadText): boolean {
  let end = to;
  while (words[end]?.isCapital === true && words[end]?.gap === ' ') end += 1;
  if (words[end]?.gap !== ' ') end -= 1;
  return meanings.some((one) => OF_TITLES.test(one.id) && one.from >= to && one.from <= end);
}

const OF_TITLES = /^(?:office|rank|qualifier|body|known):/;
const NEAR = 5;

function hasTitleBeside(from: number, to: number, text: ReadText): boolean {
  return text.meanings.some((one) => OF_TITLES.test(one.id) && one.from < to + NEAR && one.to > from - NEAR);
}
