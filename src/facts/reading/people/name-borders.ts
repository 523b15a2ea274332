import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import { WORLD } from '../../../answering/checking/words/places.ts';
import { isPatronymic, isPatronymicEnd, isSurnameLike } from './name-words.ts';
import type { PersonSentence } from './person-sentence.ts';
import type { Run } from './title-phrase.ts';

const MOST_WORDS = 6;

/** A run without what stands at its borders and is no part of a name; null where nothing is left that could be one. */
export function trimmedRun(
  sentence: PersonSentence,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): Run | null {
  const { words, roles, family } = sentence;
  let start = from;
  let end = to;
  const first = words[start];
  const isCommon =
    first?.isFirst === true &&
    (first.concepts.length > 0 || (family === 'english' && /(?:ed|ing)$/.test(first.word)));
  if (isCommon && end - start > 2 && !taken.has(start - 1)) start += 1;
  if (family === 'turkic' && end - start > 2 && isOfPlace(sentence, end)) end -= 1;
  if (family === 'turkic') while (end - start > 1 && isPlaceInCase(words[end - 1])) end -= 1;
  if (family !== 'english' && end - start > 2) end = start + lengthOfName(sentence, start, end);
  // "Nora Hale T.D.": what stands behind two whole words is no initial.
  if (family === 'english')
    while (end - start > 2 && roles[end - 1] === 'initial' && roles[end - 2] !== 'initial') end -= 1;
  if (family === 'english') while (end - start > 1 && isRunOn(sentence, end, end - start)) end -= 1;
  const acronym =
    family === 'english'
      ? words
          .slice(start, end)
          .findIndex(
            (word, place) =>
              place > 1 &&
              word.isAllCapitals &&
              !/^(?:I{2,3}|IV)$/.test(word.raw) &&
              roles[word.index] === 'name',
          )
      : -1;
  if (acronym > 0) end = start + acronym;
  end = Math.min(end, start + MOST_WORDS);
  if (end - start === 1 && (roles[start] === 'initial' || words[start]?.raw.length === 1)) return null;
  return end > start ? [start, end] : null;
}

/** "Nermin Saygun Karadere ilçesinde": the last word belongs to the place or body behind it. */
function isOfPlace({ words, roles }: PersonSentence, end: number): boolean {
  const next = words[end];
  if (next?.gap !== ' ' || words[end - 1]?.gap !== ' ') return false;
  return (
    PLACE_NOUN.test(next.word) ||
    (roles[end] === 'body' && next.isCapital && /[iu](?:n|$)/.test(next.word.slice(2)))
  );
}

/** Nouns of places, folded, with the ending that ties a name to them. */
const PLACE_NOUN =
  /^(?:ilce|bolge|mahalle|kasaba|qasaba|nahiye|nahiya|cadde|kuce|meydan|vilayet|vilayat|eyalet|rayon|kand|koy|sehr|sahar|qasr|kopru|korpu|liman|havaliman|istasyon|stansiya|merkez|markaz|park|baraj|gol|dag|cay|nehr|ada|kamp|otel|muze|muzey)(?:s?[iu]|lar[iu]|ler[iu])(?:n\p{L}{0,4}|yla|yle)?$/u;

/** "Bennett Speaks", "Robert Menendez Improving": a verb of a heading, or the next sentence, that lost what parts it. */
function isRunOn({ words, text }: PersonSentence, end: number, length: number): boolean {
  const word = words[end - 1];
  const next = words[end];
  if (word === undefined || word.concepts.length === 0 || word.gap === '-') return false;
  const isInHeading = !text.tellsNames || (next?.gap === ' ' && next.isCapital);
  const isVerbLike = /(?:s|ed|ing)$/.test(word.word) || next === undefined || next.gap === ' ';
  return (length > 2 && isVerbLike) || (isInHeading && /(?:s|ed|ing)$/.test(word.word));
}

/** Russian and Azerbaijani names have two words, three with a father's name; in Turkish a second given name is usual. */
function lengthOfName(sentence: PersonSentence, from: number, to: number): number {
  const { words, roles, text } = sentence;
  const run = words.slice(from, to);
  if (
    run.some(
      ({ raw, index }) =>
        isPatronymicEnd(raw) ||
        isPatronymic(raw) ||
        roles[index] === 'initial' ||
        roles[index] === 'particle',
    )
  )
    return to - from;
  let length = 2;
  while (run[length]?.gap === '-' || (length === 2 && run[1]?.gap === '-')) length += 1;
  const most = text.language === 'tr' || isThreefold(sentence, from, to) ? 3 : length;
  return Math.min(to - from, most);
}

/** "Kruminş Azərbaycana": where somebody goes, behind a name. */
function isPlaceInCase(word: ReadWord | undefined): boolean {
  return (
    word !== undefined &&
    IN_CASE.test(word.raw.replace(/(?<=[^aəeıioöuü])[aə]$/u, 'ya')) &&
    word.concepts.some((concept) => WORLD.has(concept))
  );
}

const MOST_OF_SYLLABLE = 4;

/**
 * "Əhməd Həsən Niyazi", "Ли Джэ Хун": three words at the end of which the run ends, the second no surname, the third in no
 * case and of nothing else; in Russian three of a syllable each.
 */
function isThreefold({ words, roles, text }: PersonSentence, from: number, to: number): boolean {
  if (to - from !== 3) return false;
  const [, second, third] = words.slice(from, to);
  if (second === undefined || third === undefined || second.gap !== ' ' || third.gap !== ' ') return false;
  if (words.slice(from, to).every(({ raw }) => raw.length <= MOST_OF_SYLLABLE)) return true;
  // "Клэр Бази Малори" behind a title.
  const isTitled = ['office', 'body', 'name'].includes(roles[from - 1] ?? '') && words[from]?.gap === ' ';
  if (text.language === 'ru' && isTitled)
    return words.slice(from, to).every(({ concepts }) => concepts.length === 0);
  if (text.language !== 'az' || roles[to] === 'body') return false;
  return !isSurnameLike(second.raw) && third.concepts.length === 0 && !IN_CASE.test(third.raw);
}

const IN_CASE = /(?:[dt][aə]n?|y[aə]|n[ıiuü]n|n[ıiuü]|l[aə])$/u;
