import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { WORLD } from '../../../answering/checking/words/places.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted } from './title-phrase.ts';

export const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'to', 'at', 'on']);

export const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'our',
  'his',
  'her',
  'all',
]);

const NOT_PLURAL = /(?:ss|us|is)$/;

export function isPluralWord(word: string): boolean {
  return word.endsWith('s') && !NOT_PLURAL.test(word);
}

/** "Commander of the Turkish Land Forces Lt. Gen. X": a rank or form of address right behind, and behind it a name. */
export function leadsToTitle(sentence: PersonSentence, index: number): boolean {
  const { roles } = sentence;
  let end = index;
  while ((roles[end] === 'rank' || roles[end] === 'honorific') && !isParted(sentence, end)) end += 1;
  return end > index && (roles[end] === 'name' || roles[end] === 'initial');
}

const MOST_LISTED = 8;

/** "Education, Science and Culture", "Budget, Finance and Planning": where a list of fields ends that a comma is in. */
export function endOfListedFields({ words, roles }: PersonSentence, start: number): number | null {
  const isField = (index: number) => {
    const word = words[index];
    return (
      word?.isCapital === true &&
      (roles[index] === 'body' || (roles[index] === 'name' && word.concepts.length > 0))
    );
  };
  if (!isField(start - 1)) return null;
  let index = start;
  const isAlone = (at: number) =>
    words[at]?.isCapital === true && roles[at] === 'name' && words[at]?.gap === ', ';
  while (
    index < start + MOST_LISTED &&
    (isField(index) || (isAlone(index) && words[index + 1]?.word === 'and')) &&
    /^,?\s$/.test(words[index]?.gap ?? '')
  )
    index += 1;
  const and = words[index];
  if (index === start || (and?.word !== 'and' && and?.word !== '&') || !isField(index + 1)) return null;
  index += 2;
  while (isField(index) && words[index]?.gap === ' ' && roles[index + 1] !== 'name') index += 1;
  return index;
}

/** "Jalal-Abad regional police department": small words of quality with a body behind them. */
export function leadsToBody(sentence: PersonSentence, start: number): boolean {
  let index = start;
  while (
    QUALITY.test(sentence.words[index]?.word ?? '') &&
    sentence.roles[index] === 'plain' &&
    !isParted(sentence, index)
  )
    index += 1;
  return index > start && sentence.roles[index] === 'body' && !isParted(sentence, index);
}

/** "The mission's field office": one small word between whose a body is and the body. */
export function isOwnedBody({ words, roles, text }: PersonSentence, index: number): boolean {
  const owner = words[index - 1];
  // "The Lyria-Dahlia friendship group".
  const isOwned =
    owner !== undefined && (owner.gap === '-' || /['’]s?$/u.test(text.text.slice(owner.start, owner.end)));
  return (
    isOwned &&
    words[index]?.isCapital === false &&
    roles[index + 1] === 'body' &&
    words[index + 1]?.gap === ' '
  );
}

/** "On European integration": one small word behind a name ends a field. */
export function isEndOfField({ words }: PersonSentence, index: number): boolean {
  const next = words[index + 1];
  const isField = words[index - 2]?.word === 'on' || words[index - 2]?.word === 'for';
  return isField && (next === undefined || next.clause !== words[index]?.clause);
}

const QUALITY =
  /^(?:\p{L}+(?:al|ic|ary|ine|ive)|city|district|state|county|town|village|joint|main|central)$/u;

export const SERVICES =
  /^(?:detective|master|staff|flight|police|militia|justice|customs|army|navy|air|fire|medical|border|guard|tax)$/;

/** "Deputy Minister of Internal Affairs Police Colonel X": the service is the rank's where a field ends before it. */
export function isServiceOfRank(sentence: PersonSentence, index: number): boolean {
  const { words, roles, tables } = sentence;
  const isField =
    tables.get(index - 1)?.includes('subject') === true || isPluralWord(words[index - 1]?.word ?? '');
  const ends = isField && tables.get(index)?.includes('subject') !== true;
  return (
    ends &&
    SERVICES.test(words[index]?.word ?? '') &&
    roles[index + 1] === 'rank' &&
    leadsToTitle(sentence, index + 1)
  );
}

/** Whether what an office is of, for or at follows behind a link; no day ("chair on Monday") and no time ("for a term"). */
export function leadsOn(sentence: PersonSentence, link: number): boolean {
  const { words, roles } = sentence;
  const hasArticle = ARTICLES.has(words[link + 1]?.word ?? '');
  const index = link + 1 + Number(hasArticle);
  const word = words[index];
  if (word === undefined || word.isNumber || isParted(sentence, link + 1) || isParted(sentence, index))
    return false;
  if (isCalendarWord(word.word) && roles[index] !== 'name') return false;
  if (word.isCapital || roles[index] === 'body' || roles[index] === 'office') return true;
  if (!hasArticle) return isLoneNoun(sentence, index);
  return words[link]?.word === 'of' || isNearBody(sentence, index);
}

/** "Head of logistics, X", "director for pilotage": one small word up to the end of the phrase, or to a name. */
function isLoneNoun({ words, roles }: PersonSentence, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!/^(?:of|for)$/.test(words[index - 1]?.word ?? '') || roles[index] !== 'plain') return false;
  if (word === undefined || /(?:ed|ing|ly)$/.test(word.word) || word.word.length < SHORTEST_NOUN)
    return false;
  return next === undefined || next.clause !== word.clause || roles[index + 1] === 'name';
}

const SHORTEST_NOUN = 4;

const FARTHEST_BODY = 3;

/** "At the local fire station", no "at the annual meeting". */
function isNearBody(sentence: PersonSentence, start: number): boolean {
  for (let index = start; index < start + FARTHEST_BODY; index += 1) {
    const role = sentence.roles[index];
    if (index > start && isParted(sentence, index)) return false;
    if (role === 'body' || role === 'office') return true;
    if (role !== 'plain' && role !== 'name') return false;
  }
  return false;
}

/** "Labour and Social Protection", "Culture and Education": not "and the Minister", nor "and Javid Rustamzade". */
export function joins({ words, roles }: PersonSentence, index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (before === undefined || next === undefined || next.isCapital !== before.isCapital) return false;
  if (roles[index - 1] === 'body' && roles[index + 1] === 'body') return true;
  // "Tourism and Ports", "Finance and Planning X": two fields of common nouns.
  const isField = (role: string | undefined, word: typeof next) =>
    role === 'body' ||
    (role === 'name' && word.concepts.length > 0 && !word.concepts.some((id) => WORLD.has(id)));
  return next.isCapital && isField(roles[index - 1], before) && isField(roles[index + 1], next);
}

/** "Chief Epidemiologist at …": one word with a capital letter where the title goes on or ends. */
export function isNoun(sentence: PersonSentence, index: number): boolean {
  const word = sentence.words[index];
  const next = sentence.words[index + 1];
  if (word?.isCapital !== true || sentence.roles[index] !== 'name' || isParted(sentence, index)) return false;
  return (
    !sentence.text.text.slice(word.start, word.end).includes("'") &&
    ['of', 'at', 'for'].includes(next?.word ?? '')
  );
}

const BEHIND_OFFICE = /^(?:extraordinary|plenipotentiary|emeritus|emerita|designate|elect|tem|tempore)$/;

/** How many words of quality stand behind an office: "Ambassador Extraordinary and Plenipotentiary". */
export function isBehindOffice({ words }: PersonSentence, index: number): number {
  const isQuality = (at: number) => BEHIND_OFFICE.test(words[at]?.word ?? '');
  if (isQuality(index)) return 1;
  if (words[index]?.word === 'pro' && isQuality(index + 1)) return 2;
  return words[index]?.word === 'and' && isQuality(index - 1) && isQuality(index + 1) ? 2 : 0;
}
