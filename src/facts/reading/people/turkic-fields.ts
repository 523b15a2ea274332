import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { WORLD } from '../../../answering/checking/words/places.ts';
import { isSurnameLike } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted } from './title-phrase.ts';

export const CONJUNCTIONS: ReadonlySet<string> = new Set(['ve', 'va']);

export const GENITIVE = /n?[iu]n$/;

/** Nouns of work with somebody, behind whoever that is. */
export const WORKS = /^(?:amakdasliq|alaqa|is$|islar|iliski|isbirligi|munasibat)/;

export const LEAVES = /(?:[dt][ae]n?|n[ae]|[ae]r[ae][kq]|[iu][bp]|l[ae]|[iu]nc[ae]|[ae]n|mi[s]|ki)$/;

export const CASE = /(?:(?<=[aeiu])y[aeiu]|[dt][ae]n?|l[ae]|n[aei]|[ae])$/;

export function isSubject({ tables }: PersonSentence, index: number): boolean {
  return tables.get(index)?.includes('subject') ?? false;
}

/** "Regional məsələlər üzrə şöbənin müdiri", "tanıtımdan sorumlu başkan yardımcısı". */
export function isField(word: string, sentence: PersonSentence, from: number): boolean {
  return (word === 'uzra' || word === 'sorumlu') && !isParted(sentence, from);
}

const MOST_OF_FIELD = 5;

/** Where the words begin that a postposition of field has in front of it; null where there are none. */
export function startOfField(sentence: PersonSentence, postposition: number): number | null {
  const { words, roles } = sentence;
  let from = postposition;
  let hasConjunction = false;
  while (postposition - from < MOST_OF_FIELD + Number(hasConjunction)) {
    const isListed =
      hasConjunction && words[from]?.gap === ', ' && words[from]?.isCapital === words[from - 1]?.isCapital;
    if (isParted(sentence, from) && !isListed) break;
    const before = words[from - 1];
    const role = roles[from - 1];
    if (before === undefined || role === 'office' || role === 'rank' || GENITIVE.test(before.word)) break;
    const isJoint = CONJUNCTIONS.has(before.word);
    if (role === 'function' && !isJoint) break;
    // "Aytən Salmanlı və satış üzrə menecer": a name in front of the conjunction is another's.
    if (hasConjunction && role === 'name' && words[postposition - 1]?.isCapital === false)
      return postposition - from > 1 ? from + 1 : null;
    if (from < postposition && !isJoint && !before.isCapital && LEAVES.test(before.word) && role !== 'body')
      break;
    hasConjunction ||= isJoint;
    from -= 1;
  }
  return from === postposition ? null : from;
}

/** "Yükseköğrenim ve Bilim Bakanı": one word with a capital letter that no title stands in front of. */
export function isLoneField({ words, roles }: PersonSentence, index: number): boolean {
  const word = words[index];
  const isAlone = words[index - 1]?.isCapital !== true || words[index]?.gap.trim() !== '';
  return (
    roles[index] === 'name' &&
    isAlone &&
    word?.isFirst === false &&
    word.end - word.start === word.raw.length &&
    !isSurnameLike(word.raw) &&
    !CASE.test(word.word) &&
    !['office', 'rank', 'honorific', 'initial'].includes(roles[index - 1] ?? '')
  );
}

/** "Kaçakçılık ve İstihbarat Müdürü": a common noun with a capital letter. */
export function isCommonField({ words, roles }: PersonSentence, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  // A given name in front of it makes it a surname.
  if (roles[index - 1] === 'name' && word?.gap === ' ' && before?.concepts.length === 0) return false;
  return (
    word?.isCapital === true &&
    roles[index] === 'name' &&
    word.end - word.start === word.raw.length &&
    word.concepts.length > 0 &&
    !word.concepts.some((concept) => WORLD.has(concept)) &&
    !CASE.test(word.word)
  );
}

/** "Üyesi Selin Er": the second word behind an office. */
export function isSurnameOfTitled({ words, roles }: PersonSentence, index: number): boolean {
  const before = roles[index - 2];
  return (
    roles[index - 1] === 'name' &&
    words[index]?.gap === ' ' &&
    words[index - 1]?.gap === ' ' &&
    (before === 'office' || before === 'rank')
  );
}

/** "Türkiye'nin": whose the office is. */
export function isOwner({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.end - word.start === word.raw.length) return false;
  return /n?[ıiuü]n$/u.test(text.text.slice(word.start, word.end));
}

/** "Təlimlərə", "Komitəsinə", "məsələni": what a verb is done to or where; no office is of it. */
export function isObject(sentence: PersonSentence, index: number): boolean {
  const { words, text } = sentence;
  const word = words[index];
  if (word === undefined || words[index + 1]?.word === 'ibarat' || isInPhrase(sentence, index)) return false;
  if (OBJECT.test(word.word) && !/[dt][ae]k[iu]$/.test(word.word)) return true;
  if (/['’](?:y?[ae]|n?[dt][ae]n?|n?[iu]|yl[ae]|l[ae])$/u.test(text.text.slice(word.start, word.end)))
    return true;
  const next = words[index + 1];
  // "İclası komitə sədri": the first word of a sentence has its capital letter from there, and nothing is of it.
  if (
    word.isFirst &&
    next?.isCapital === false &&
    /[iu]$/.test(word.word) &&
    !/(?:loji|grafi|nomi|metri)$/.test(word.word) &&
    !GENITIVE.test(word.word)
  )
    return true;
  return (
    !word.isCapital &&
    /[aeiou]n[iu]$/.test(word.word) &&
    (word.concepts.length > 0 || word.word.length > 8) &&
    !GENITIVE.test(word.word)
  );
}

/** "Xarici işlər", "Nümayəndə heyəti": of a phrase of the tables, and not its last word. */
function isInPhrase({ meanings }: PersonSentence, index: number): boolean {
  return meanings.some(({ from, to }) => from <= index && index < to - 1);
}

const OBJECT = /(?:l[ae]r[ae]|.{4,}[iu]n[ae]|[iu]n[dt][ae]n?|l[ae]r[dt][ae]n?)$/;

/** Whether a word is in the genitive; Nermin and Aydın only end so. */
export function isOwnedBy({ words, roles }: PersonSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined || !GENITIVE.test(word.word)) return false;
  return roles[index] !== 'name' || word.end - word.start > word.raw.length || word.concepts.length > 0;
}

/** "Komitə" ends like a word in a case, and is in none. */
export function isBareBody({ text }: PersonSentence, index: number): boolean {
  return text.meanings.some(({ id, to, isBare }) => isBare && to === index + 1 && id.startsWith('body:'));
}

/** "Çevre, Şehircilik ve İklim Değişikliği Bakanı": a field of the office in front of the comma. */
export function isListedField(sentence: PersonSentence, from: number, to: number): boolean {
  const { words, tables } = sentence;
  const hasConjunction = words.slice(from, to).some(({ word }) => CONJUNCTIONS.has(word));
  const isOwned = isOwnedBy(sentence, from - 2) && words[from - 2]?.isCapital === true;
  const isField =
    isOwned ||
    ((tables.get(from - 1)?.includes('subject') === true || DEVERBAL.test(words[from - 1]?.word ?? '')) &&
      words[from - 1]?.isCapital === words[from]?.isCapital) ||
    // "İqtisadi siyasət, sənaye və sahibkarlıq komitəsinin".
    (tables.get(from - 2)?.includes('subject') === true &&
      words[from - 1]?.isCapital === false &&
      !LEAVES.test(words[from - 1]?.word ?? ''));
  return hasConjunction && isField && !isObject(sentence, from - 1) && /^,\s$/.test(words[from]?.gap ?? '');
}

/** "Ölçme", "Denizcilik", "Ulaştırma": nouns of doing and of trades. */
const DEVERBAL = /.{2,}(?:[^aeiou]m[ae]|[cs][iu]l[iu][kq]|[iu]s[iu]m)$/;

/** "Rektör Prof. Dr.": an abbreviated title is another one. */
export function isStopped({ words, text }: PersonSentence, index: number): boolean {
  const word = words[index];
  return word !== undefined && text.text[word.end] === '.' && word.raw.length <= LONGEST_ABBREVIATION;
}

const LONGEST_ABBREVIATION = 5;

/** "İclasda Azərbaycan …": the first word of a sentence in a case is no given name. */
export function isFirstInCase(word: ReadWord | undefined): boolean {
  return word?.isFirst === true && /(?:[dt][ae]n?|y[ae])$/.test(word.word);
}
