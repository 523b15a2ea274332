import type { ReadText } from '../../../answering/checking/reading/read-text.ts';
import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { type Meaning, tableOf } from '../../../answering/checking/words/lexicon.ts';
import { MORE_HONORIFICS } from './more-words.ts';
import { looksLikeOffice } from './office-lookalikes.ts';
import { isRussianOffice } from './russian-offices.ts';
import { isSurnameBehindTitle, isSurnameByPlace } from './surname-by-place.ts';
import { roleOfTable, roleOfWord, type WordRole } from './word-role.ts';

const BEFORE_RANK = /^(?:sr|vice|rear|brig|air|flt|wg|gp|sqn)$/;

const FLEETING = /ц(?:а|у|ем|ом|ы|ев|ам|ами|ах|е)$/;

/** What each word of a sentence may be part of, in their order. */
export function rolesOfWords(
  text: ReadText,
  tables: ReadonlyMap<number, readonly string[]>,
  meanings: readonly Meaning[],
): readonly WordRole[] {
  const roles: WordRole[] = text.words.map((word) => roleOfWord(word, tables.get(word.index) ?? [], text));
  const ranks = new Set<number>();
  const isTurkic = text.language === 'az' || text.language === 'tr';
  // The longest meaning decides: the general of "chief of the general staff" is no rank.
  for (const meaning of meanings.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const role = roleOfTable(tableOf(meaning.id));
    // A colleague is no office; the word tells only that a name is a person's.
    if (role === null || meaning.id === 'office:counterpart' || looksLikeOffice(meaning, text)) continue;
    // "Atadı" is no form of ATƏT.
    if (meaning.id.startsWith('known:') && text.words[meaning.from]?.isCapital === false) continue;
    for (let index = meaning.from; index < meaning.to; index += 1) {
      const now = roles[index];
      const isSingle = meaning.to - meaning.from === 1;
      // The "nümayəndə" of "nümayəndə heyəti" is nobody.
      const isOfBody = isTurkic && index < meaning.to - 1;
      if (role === 'body' && !isOfBody && (now === 'office' || now === 'rank')) continue;
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
  if (isTurkic) for (const { index } of text.words) if (isAgent(index, text, roles)) roles[index] = 'office';
  for (const { index } of text.words) if (isForeignAddress(index, text, roles)) roles[index] = 'honorific';
  for (const { index } of text.words) {
    if (isMonthBehindTitle(index, text, roles)) roles[index] = 'name';
    if (isSurnameBehindTitle(index, text, roles) || isSurnameByPlace(index, text, roles))
      roles[index] = 'name';
  }
  return roles;
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

/** "President Theresa May", "Ataşesi Claire Martin": behind a title with a given name, and no day behind it. */
function isMonthBehindTitle(index: number, { words }: ReadText, roles: readonly WordRole[]): boolean {
  const word = words[index];
  const next = words[index + 1];
  const before = roles[index - 2];
  return (
    word?.isCapital === true &&
    !word.isNumber &&
    word.gap === ' ' &&
    (roles[index] === 'plain' || roles[index] === 'function') &&
    roles[index - 1] === 'name' &&
    (before === 'office' || before === 'rank' || before === 'honorific') &&
    next?.isNumber !== true &&
    isCalendarWord(word.word)
  );
}

const AGENT = /^.{3,}c[iu]$/;
const NO_AGENT = /(?:[iu]nc[iu]|yabanci|gecici|kalici|onemli|buyuk|kendisi|digarlari|bazisi|hamisi)$/;

/** "Kırtasiyeci Vahit Tarsuslu": a small word for who does something, in front of two words that mean nothing else. */
function isAgent(index: number, { words }: ReadText, roles: readonly WordRole[]): boolean {
  const word = words[index];
  const names = words.slice(index + 1, index + 3);
  return (
    word !== undefined &&
    roles[index] === 'plain' &&
    (!word.isCapital || word.isFirst) &&
    AGENT.test(word.word) &&
    !NO_AGENT.test(word.word) &&
    names.length === 2 &&
    names.every(
      ({ isCapital, gap, concepts, index: at, isAllCapitals }) =>
        isCapital && gap === ' ' && concepts.length === 0 && roles[at] === 'name' && !isAllCapitals,
    )
  );
}

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
