import type { ReadText } from '../../../answering/checking/reading/read-text.ts';
import { type Meaning, tableOf } from '../../../answering/checking/words/lexicon.ts';
import { MORE_WORDS } from './more-words.ts';
import { CYRILLIC, isSurnameLike } from './name-words.ts';
import { isRussianOffice } from './russian-offices.ts';

/**
 * Words that only look like offices: in Azerbaijani and Russian a name within a sentence (Elçin, Рыцарев), and a subject
 * with no office or body beside it (Семён).
 */
export function looksLikeOffice({ id, from, to, isBare }: Meaning, text: ReadText): boolean {
  const word = text.words[from];
  if (word === undefined) return false;
  const table = tableOf(id);
  const isTitle = table === 'office' || table === 'rank' || table === 'qualifier';
  const isTurkic = text.language === 'az' || text.language === 'tr';
  // "Rəhbərliyi ilə" is said of what a head does, "başkanlığında" of what a chairman does.
  if (isTitle && isTurkic && /l[iu](?:[kq]|[gy][iuae])/.test(text.words[to - 1]?.word ?? '')) return true;
  if (to - from > 1) return false;
  // What entrepreneurs do: предпринимательство.
  if (isTitle && CYRILLIC.test(word.raw) && /ств(?:о|а|у|ом|е)$/.test(word.word)) return true;
  // A given name, though the town hall's first letters are the same.
  if (word.raw === 'Мэри') return true;
  if (isTitle && CYRILLIC.test(word.raw))
    return (
      !isRussianOffice(word.word) &&
      ((word.isCapital && !word.isFirst && isSurnameLike(word.raw)) ||
        MORE_WORDS.find([word], 'russian').length === 0)
    );
  // Galip, Qalib, Elçin, Alim: given names.
  if (isTurkic && word.isCapital && /^(?:[gq]ali[pb]|elcin|alim)$/.test(word.word)) return true;
  // "Filologiya" is what a philologist knows.
  if (isTitle && isTurkic && /(?:log|graf|nom|met|tron|paed|iatr)i(?:ya|yas[iu]|ya?n[iu]n)?$/.test(word.word))
    return true;
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
      !/(?:l[ae]r[iu]?|m[iu]z(?:[iu]n|[aeiu]|d[ae]n?)?)$/.test(word.word)
    );
  if (table !== 'subject' && table !== 'part') return false;
  if (!inRun || (isTurkic && !isBare)) return inRun;
  return isTurkic ? !leadsToTitle(to, text) : !hasTitleBeside(from, to, text);
}

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
