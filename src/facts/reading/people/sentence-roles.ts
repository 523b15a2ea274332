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
