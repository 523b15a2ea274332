import type { PersonSentence } from './person-sentence.ts';
import { closesQuotation, isParted, opensQuotation } from './title-phrase.ts';
import {
  CASE,
  CONJUNCTIONS,
  GENITIVE,
  isBareBody,
  isCommonField,
  isField,
  isListedField,
  isLoneField,
  isObject,
  isOwnedBy,
  isOwner,
  isSubject,
  isSurnameOfTitled,
  LEAVES,
  startOfField,
  WORKS,
} from './turkic-fields.ts';
import { belongsFirst, isManyDoneTo } from './turkic-first-words.ts';
import { endsName, isTitledName } from './turkic-names.ts';
import { BARE, hasWrittenEnding, isPossessive, QUALITIES } from './turkic-title-words.ts';
import type { WordRole } from './word-role.ts';

const NEVER: ReadonlySet<string> = new Set(['yeni', 'ilk']);

/** Words of time and order in front of a whole title. */
const ADVERBS =
  /^(?:dun|bugun|yarin|dunan|sabah|indi|indiyadak|hazirda|avvallar|avval|sonra|ardindan|daha|once|onceden|halen|hala|simdi|artik|artiq|ayrica|hamcinin|bundan|ondan|evvelce|eskiden|vaxtila|zamanla|yeniden|yenidan|hafta|gecen|kecan|otan|saat|gorevi|vazifani|tarihinde|tarixinda|gunu)$/;

const NOT_OF_TITLE: ReadonlySet<WordRole> = new Set(['function', 'rank', 'honorific', 'initial', 'particle']);

/** "4 nömrəli məktəbin direktoru". */
const NUMBERED = /^(?:nomrali|sayli|numarali|nolu)$/;

/** "Almatı vilayəti Palatası": small words of places behind their names. */
const PLACES = /^(?:vilayati|rayonu|rayon|sahari|bolgasi|qasabasi|kandi|ili|ilcesi|sehri|muxtar)$/;

const AT = /^(?:yaninda(?:ki)?|nezdinde(?:ki)?|nazdinda(?:ki)?|uzre|katinda)$/;

const WITH = /^il[ae]$/;

/** Where the phrase of an office begins whose words are these, with the bodies in front of it. */
export function startOfTitle(sentence: PersonSentence, head: number, to: number, least: number): number {
  const { words, roles } = sentence;
  const last = words[to - 1]?.word ?? '';
  const takesOwner =
    !QUALITIES.has(last) &&
    (isPossessive(last) || isPossessive(words[head]?.word ?? '') || hasWrittenEnding(sentence, to - 1));
  let from = head;
  let hasCapital = words[head]?.isCapital === true;
  let unknown = 0;
  while (from > least) {
    const index = from - 1;
    const word = words[index];
    const role = roles[index];
    if (word === undefined) break;
    if (closesQuotation(sentence, from) && !/[,;:]/.test(words[from]?.gap ?? '')) {
      const opening = quotationStart(sentence, index);
      if (opening === null || !takesOwner) break;
      from = opening;
      hasCapital = true;
      continue;
    }
    if (isField(word.word, sentence, from)) {
      const start = startOfField(sentence, index);
      if (start === null) break;
      from = start;
      continue;
    }
    // "Fövqəladə və Səlahiyyətli Səfir".
    if (isPlenipotentiary(sentence, from)) {
      from -= 3;
      hasCapital = true;
      continue;
    }
    const opening = takesOwner ? bracketBefore(sentence, from) : null;
    if (opening !== null && opening > least) {
      from = opening - 1;
      continue;
    }
    // "Meclis 1. Başkan Vekili".
    if (takesOwner && word.isNumber && !word.isFirst && words[from]?.gap === '. ') {
      from = index;
      continue;
    }
    if (isListedField(sentence, from, to)) {
      from = index;
      continue;
    }
    if (isParted(sentence, from) || opensQuotation(sentence, from)) break;
    if (words[from]?.gap === '-' && (word.isCapital || role === 'plain' || role === 'office')) {
      from = index;
      continue;
    }
    if (
      QUALITIES.has(word.word) &&
      (!NEVER.has(word.word) || (takesOwner && GENITIVE.test(words[index - 1]?.word ?? ''))) &&
      (word.isCapital || !hasCapital || from === head)
    ) {
      from = index;
      continue;
    }
    if (ADVERBS.test(word.word) || (!word.isCapital && isManyDoneTo(word.word))) break;
    if (role !== 'office' && isObject(sentence, index)) break;
    if (!takesOwner || (word.isNumber && !NUMBERED.test(words[from]?.word ?? ''))) break;
    if (word.isNumber || NUMBERED.test(word.word)) {
      from = index;
      continue;
    }
    const isSuffix =
      word.gap === '-' &&
      (role === 'plain' || role === 'function') &&
      words[index - 1]?.isAllCapitals === true;
    if (isSuffix) {
      from = index - 1;
      hasCapital = true;
      continue;
    }
    if (CONJUNCTIONS.has(word.word)) {
      if (!joinsFields(sentence, index, from) || isParted(sentence, index)) break;
      from = index - 1;
      continue;
    }
    // "BMT yanında daimi nümayəndəsi".
    if (takesOwner && AT.test(word.word) && !isParted(sentence, index)) {
      from = index;
      continue;
    }
    // "Avropa təsisatları ilə əməkdaşlıq idarəsinin": what a body works with.
    if (WITH.test(word.word) && WORKS.test(words[from]?.word ?? '') && !isParted(sentence, index)) {
      from = index - 1;
      continue;
    }
    if (role !== undefined && NOT_OF_TITLE.has(role)) break;
    if (/[dt][iu]g[iu](?:m[iu]z|n[iu]z)?$/.test(word.word) && !word.isCapital) break;
    if (!word.isCapital && PLACES.test(word.word) && words[index - 1]?.isCapital === true) {
      from = index - 1;
      continue;
    }
    if (/m[iu]z[iu]n$/.test(word.word)) {
      from = index;
      continue;
    }
    if (word.isCapital) {
      if (word.isFirst && !belongsFirst(sentence, index)) break;
      if (word.end - word.start > word.raw.length && !isOwner(sentence, index)) break;
      if (
        role === 'name' &&
        (isOwner(sentence, index) ? isTitledName(sentence, index) : endsName(sentence, index))
      )
        break;
      hasCapital = true;
      from = index;
      continue;
    }
    if (/[dt][ae]k[iu]$/.test(word.word)) {
      from = index;
      continue;
    }
    if (role === 'office' || role === 'body') {
      const isOwner = GENITIVE.test(word.word) || /lik|l[iu]k/.test(word.word);
      if (hasCapital && from < head && words[from]?.isCapital === true && !GENITIVE.test(word.word)) break;
      if (
        LEAVES.test(word.word) &&
        !BARE.test(word.word) &&
        !isOwner &&
        !isSubject(sentence, index) &&
        !isBareBody(sentence, index)
      )
        break;
      if (/(?:n[iu]|ni)$/.test(word.word) && !GENITIVE.test(word.word)) break;
      from = index;
      continue;
    }
    if (words[from]?.isCapital === true || (LEAVES.test(word.word) && !BARE.test(word.word))) break;
    if (unknown > 0 && !isBehindCapital(sentence, index)) break;
    // "Fizika fakültəsinin": what has a possessive ending too has a word in front of it.
    if (!/[iu]n[iu]n$/.test(word.word)) unknown += 1;
    from = index;
  }
  return from;
}

/** Whether the adjectives of an ambassador stand in front of a word. */
function isPlenipotentiary({ words }: PersonSentence, from: number): boolean {
  return /^(?:fovqalada va salahiyyatli)$/.test(
    words
      .slice(Math.max(0, from - 3), from)
      .map(({ word }) => word)
      .join(' '),
  );
}

const MOST_SMALL = 3;

/** "Xarici siyasət məsələləri şöbəsinin": small nouns back to a word with a capital letter, which begins the body. */
function isBehindCapital({ words, roles }: PersonSentence, index: number): boolean {
  for (let at = index; at > index - MOST_SMALL; at -= 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word?.gap !== ' ' || before === undefined) return false;
    if (before.isCapital) return !before.isFirst || !CASE.test(before.word);
    const role = roles[at - 1];
    if ((role !== 'plain' && role !== 'body') || LEAVES.test(before.word)) return false;
  }
  return false;
}

/** "Gənclər və İdman Nazirliyi": whether a conjunction joins the field or body in front of it to what it stands before. */
function joinsFields(sentence: PersonSentence, conjunction: number, from: number): boolean {
  const { words, roles } = sentence;
  const before = conjunction - 1;
  if (isSurnameOfTitled(sentence, before)) return false;
  const isOwned = isOwnedBy(sentence, before - 1) && words[before]?.isCapital === true;
  if (
    roles[before] !== 'body' &&
    !isOwned &&
    !isLoneField(sentence, before) &&
    !isCommonField(sentence, before)
  )
    return false;
  return (
    isOwned ||
    (roles[before] === 'body' && words[before]?.isCapital === false && words[from]?.isCapital === false) ||
    roles[from] === 'body' ||
    words[from]?.isCapital === true ||
    (isSubject(sentence, before) && roles[from + 1] === 'body')
  );
}

/** "Ölkəmizdəki (iqamətgahı Tbilisidə olan) səfiri": where a bracket opens that closes right before a word; null for none. */
function bracketBefore({ words }: PersonSentence, from: number): number | null {
  if (!/^\)\s$/.test(words[from]?.gap ?? '')) return null;
  for (let index = from - 1; index > Math.max(0, from - MOST_QUOTED); index -= 1) {
    if (/^\s\($/.test(words[index]?.gap ?? '')) return index;
  }
  return null;
}

const MOST_QUOTED = 10;

function quotationStart(sentence: PersonSentence, last: number): number | null {
  for (let start = last; start >= Math.max(0, last - MOST_QUOTED); start -= 1) {
    if (opensQuotation(sentence, start)) return start;
  }
  return null;
}
