import { WORLD } from '../../../answering/checking/words/places.ts';
import type { PersonSentence } from './person-sentence.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Positions of the first word and behind the last one. */
export type WordRange = readonly [from: number, to: number];

/** The body or place that an office is of; null for an office of a field ("Minister of Defence"). */
export function organisationOf(sentence: PersonSentence, phrase: TitlePhrase): WordRange | null {
  if (phrase.kind !== 'office') return null;
  if (sentence.family === 'turkic') return ownerBefore(sentence, phrase);
  return sentence.family === 'english' ? englishOwner(sentence, phrase) : russianOwner(sentence, phrase);
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'our', 'their']);

/** "Ambassador in Olmar" says where, not of what. */
const PLACED: ReadonlySet<string> = new Set(['in', 'to', 'on', 'в', 'во', 'на', 'по', 'при']);

function isBody({ tables }: PersonSentence, index: number): boolean {
  return tables.get(index)?.includes('body') === true;
}

function englishOwner(sentence: PersonSentence, { from, to }: TitlePhrase): WordRange | null {
  const { words } = sentence;
  let start = from;
  while (start < to && !LINKS.has(words[start]?.word ?? '')) start += 1;
  if (start === to) {
    if (words.slice(from, to).some(({ word }) => PLACED.has(word))) return null;
    let end = to;
    while (end > from && sentence.roles[end - 1] === 'office') end -= 1;
    return isOrganisation(sentence, from, end) ? [from, end] : null;
  }
  while (start < to) {
    while (start < to && (LINKS.has(words[start]?.word ?? '') || ARTICLES.has(words[start]?.word ?? '')))
      start += 1;
    let end = start;
    while (end < to && words[end]?.word !== 'of') end += 1;
    if (isOrganisation(sentence, start, end)) return [start, to];
    start = end;
  }
  return null;
}

function russianOwner(sentence: PersonSentence, { from, to, head }: TitlePhrase): WordRange | null {
  let start = Math.max(from, head) + 1;
  while (start < to && sentence.roles[start] === 'office' && !isBody(sentence, start)) start += 1;
  if (PLACED.has(sentence.words[start]?.word ?? '')) return null;
  return isOrganisation(sentence, start, to) ? [start, to] : null;
}

function ownerBefore(sentence: PersonSentence, { from, to }: TitlePhrase): WordRange | null {
  for (let end = to - 1; end > from; end -= 1) {
    if (
      (isOrganisation(sentence, end - 1, end) || isPossessed(sentence, end - 1)) &&
      !GENERAL.test(sentence.words[end - 1]?.word ?? '')
    )
      return [ownStart(sentence, from, end), end];
  }
  return null;
}

/** "Kara Kuvvetleri", "Liman İşletmeleri": common nouns with a capital letter and a possessive ending name a body. */
function isPossessed({ words, roles }: PersonSentence, index: number): boolean {
  const word = words[index];
  return word?.isCapital === true && roles[index] === 'name' && /l[ae]r[iu]$/.test(word.word);
}

/** "Bakanlığın Bulaşıcı Hastalıklar Dairesi": of two bodies the office is of the second. */
function ownStart({ words }: PersonSentence, from: number, end: number): number {
  for (let index = end - 1; index > from; index -= 1) {
    const before = words[index - 1];
    if (
      before !== undefined &&
      !before.isCapital &&
      words[index]?.isCapital === true &&
      /n?[iu]n$/.test(before.word)
    )
      return index;
  }
  return from;
}

const GENERAL = /^(?:state|chief|general|bas|genel|birinci|ali|yuce|devlet|dovlat|yeni|eski)$/;

/** Not the mere field of an office. */
function isOrganisation({ tables, roles, words }: PersonSentence, from: number, to: number): boolean {
  let isNamed = false;
  let hasField = false;
  for (let index = from; index < to; index += 1) {
    const own = tables.get(index) ?? [];
    const word = words[index];
    if (word === undefined) continue;
    if (own.includes('body') || own.includes('known') || (own.includes('part') && !GENERAL.test(word.word)))
      return true;
    hasField ||= own.includes('subject');
    const isPlain = word.concepts.length > 0 && !word.concepts.some((concept) => WORLD.has(concept));
    isNamed ||= (roles[index] === 'name' && !isPlain) || word.isAllCapitals;
  }
  return isNamed && !hasField;
}
