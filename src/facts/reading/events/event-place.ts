import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { englishEnd, leftCapitals, type Phrase, PLAIN, russianEnd } from './bodies.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import type { Happening } from './happenings.ts';
import { isTitleAt, titleStart } from './person-role.ts';

interface Place extends Phrase {
  /** A house or a site tells more than its town. */
  readonly isSite: boolean;
}

/** The words that say where an event took place, as specific as the sentence has it; null where it does not say it. */
export function placeIn(sentence: EventSentence, happening: Happening | null): Phrase | null {
  const places =
    sentence.family === 'english'
      ? englishPlaces(sentence)
      : sentence.family === 'russian'
        ? russianPlaces(sentence)
        : turkicPlaces(sentence);
  const visited = happening?.kind === 'visit' ? visitedPlace(sentence, happening) : null;
  const free = places.filter((place) => !isInTitle(sentence, place));
  if (visited !== null) return visited;
  const sites = free.filter(({ isSite }) => isSite);
  if (sentence.family === 'turkic') return sites.at(-1) ?? free.at(-1) ?? null;
  return sites[0] ?? free[0] ?? null;
}

function isInTitle(sentence: EventSentence, place: Phrase): boolean {
  const isOfOffice = ['office', 'rank'].some((table) => wordHas(sentence, place.from - 2, table));
  if (isOfOffice && sentence.family === 'english') return true;
  return sentence.people.some((named) => titleStart(sentence, named) < place.to && place.from < named.to);
}

const IN: ReadonlySet<string> = new Set('in at near aboard inside outside'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set('the a an every'.split(' '));
/** Words between a preposition and the noun of a place: "the new county hospital building". */
const MOST_ADJECTIVES = 3;

function englishPlaces(sentence: EventSentence): Place[] {
  const { words } = sentence;
  const found: Place[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.isQuoted || !IN.has(word.word)) continue;
    const place = englishPlaceAt(sentence, index);
    if (place === null) continue;
    const earlier = found.at(-1);
    if (earlier?.to === index && earlier.isSite && word.word === 'in') {
      found[found.length - 1] = { ...earlier, to: place.to };
    } else found.push({ ...place, isSite: word.word !== 'in' || place.isSite });
  }
  return found;
}

function englishPlaceAt(sentence: EventSentence, preposition: number): Place | null {
  const { words } = sentence;
  let from = preposition + 1;
  if (ARTICLES.has(words[from]?.word ?? '') && words[from]?.word !== 'every') from += 1;
  const first = words[from];
  if (first === undefined || first.isNumber || isCalendarWord(first.word) || !isClose(words[from]?.gap))
    return null;
  if (wordHas(sentence, from, 'happening') || wordHas(sentence, from, 'rank')) return null;
  if (first.isCapital) {
    if (isPersonAt(sentence, from)) return null;
    const to = withRegion(sentence, withNoun(sentence, englishEnd(sentence, from)));
    return { from, to, isSite: isSite(sentence, from, to) };
  }
  for (let index = from; index <= from + MOST_ADJECTIVES; index += 1) {
    const word = words[index];
    if (word === undefined || (index > from && !PLAIN.test(word.gap))) return null;
    if (wordHas(sentence, index, 'happening')) return null;
    const isPlace =
      wordHas(sentence, index, 'place') ||
      wordHas(sentence, index, 'part') ||
      wordHas(sentence, index, 'body');
    if (!isPlace || wordHas(sentence, index + 1, 'place')) continue;
    const end = englishEnd(sentence, index + 1);
    const isNamed = words.slice(from, end).some(({ isCapital }) => isCapital);
    const isOwn =
      first.word === 'its' || first.word === 'our' || first.word === 'their' || first.word === 'this';
    if (isOwn || (!isNamed && !wordHas(sentence, index, 'place') && !wordHas(sentence, index, 'body')))
      return null;
    return { from, to: withRegion(sentence, end), isSite: wordHas(sentence, index, 'place') || isNamed };
  }
  return null;
}

function isClose(gap: string | undefined): boolean {
  return PLAIN.test(gap ?? '');
}

/** "the Nurvan crossing", "the Stone Lake training area". */
function withNoun(sentence: EventSentence, to: number): number {
  let end = to;
  for (let index = to; index < to + 2; index += 1) {
    const word = sentence.words[index];
    if (word === undefined || word.isCapital || !/^\s$/u.test(word.gap)) break;
    if (wordHas(sentence, index, 'place') || wordHas(sentence, index, 'part')) end = index + 1;
  }
  return end;
}

/** "the village of Gayadibi, Yelgaya District". */
function withRegion(sentence: EventSentence, to: number): number {
  const { words } = sentence;
  if (words[to]?.gap !== ', ' || words[to]?.isCapital !== true) return to;
  const end = englishEnd(sentence, to + 1);
  return wordHas(sentence, end - 1, 'place') && end - to <= 3 ? end : to;
}

function isSite(sentence: EventSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (['body', 'part', 'place'].some((table) => wordHas(sentence, index, table))) return true;
  }
  return false;
}

const RUSSIAN_IN: ReadonlySet<string> = new Set('в во на близ около возле'.split(' '));
const RUSSIAN_INSIDE: ReadonlySet<string> = new Set('близ имени около'.split(' '));
/** Adjectives and genitives between the words of a place's name. */
const BETWEEN = /(?:ый|ий|ой|ая|ое|ые|ие|ого|его|ому|ем|ом|ых|их|ей|ов|ев|ия|ции|ости|ства|а|ы|и)$/u;

function russianPlaces(sentence: EventSentence): Place[] {
  const { words } = sentence;
  const found: Place[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.isQuoted || !RUSSIAN_IN.has(word.word)) continue;
    const to = russianPlaceEnd(sentence, index + 1);
    if (to === null) continue;
    found.push({ from: index + 1, to, isSite: isSite(sentence, index + 1, to) });
    index = to - 1;
  }
  return found;
}

function russianPlaceEnd(sentence: EventSentence, from: number): number | null {
  const { words } = sentence;
  let end: number | null = null;
  for (let index = from; index < from + 12; index += 1) {
    const word = words[index];
    if (word === undefined || word.isNumber || word.isQuoted || isCalendarWord(word.word)) break;
    if (index > from && !isClose(word.gap)) break;
    const busy = ['happening', 'deed', 'attend', 'lead', 'rank', 'doing', 'saying'];
    if (busy.some((table) => wordHas(sentence, index, table))) break;
    if (isTitleAt(sentence, index)) break;
    const isPlace =
      wordHas(sentence, index, 'place') ||
      wordHas(sentence, index, 'part') ||
      wordHas(sentence, index, 'body');
    if (word.isCapital || isPlace) {
      end = index + 1;
      if (wordHas(sentence, index, 'body') && !word.isQuoted) {
        const whole = russianEnd(sentence, index + 1);
        end = whole;
        index = whole - 1;
      }
      continue;
    }
    if (RUSSIAN_INSIDE.has(word.word) && end !== null) continue;
    if (!BETWEEN.test(word.word) || word.word.length < 4) break;
  }
  return end;
}

const LOCATIVE = /[dt][aəe]$/u;
const DATIVE = /(?:[nyğ]?[aəe])$/u;
/** Behind a place these tell of somebody who comes from there or is there anyway. */
const BEING: ReadonlySet<string> = new Set(
  'olan bulunan yasayan fealiyyet faaliyet yerlasan galan gelen'.split(' '),
);

function turkicPlaces(sentence: EventSentence): Place[] {
  const { words } = sentence;
  const found: Place[] = [];
  for (const [index, word] of words.entries()) {
    if (word.isQuoted || word.isNumber || !isLocative(sentence, index)) continue;
    if (
      isCalendarWord(word.word) ||
      wordHas(sentence, index, 'happening') ||
      wordHas(sentence, index, 'lead')
    )
      continue;
    if (BEING.has(words[index + 1]?.word ?? '')) continue;
    const place = turkicPhrase(sentence, index);
    if (place !== null) found.push(place);
  }
  return found;
}

function isLocative(sentence: EventSentence, index: number): boolean {
  const written = writtenAt(sentence, index);
  return LOCATIVE.test(written) && written.length > 3;
}

function turkicPhrase(sentence: EventSentence, last: number): Place | null {
  const word = sentence.words[last];
  if (word === undefined || isPersonAt(sentence, last)) return null;
  const isNoun = ['place', 'part', 'body'].some((table) => wordHas(sentence, last, table));
  const from = leftCapitals(sentence, last);
  if (!word.isCapital && !isNoun) return null;
  if (!word.isCapital && from === last) return null;
  if (last === 0 && !isNoun && word.raw === word.raw.toLowerCase()) return null;
  return { from, to: last + 1, isSite: isNoun && !isSettlement(sentence, last) };
}

function isSettlement({ meanings }: EventSentence, index: number): boolean {
  return meanings.some(({ id, from, to }) => from <= index && index < to && /settlement|region/.test(id));
}

function writtenAt({ words, text, span }: EventSentence, index: number): string {
  const word = words[index];
  return word === undefined ? '' : text.slice(word.start - span.start, word.end - span.start);
}

/** What is visited is where a visit takes place. */
function visitedPlace(sentence: EventSentence, { deed }: Happening): Phrase | null {
  const { words, family } = sentence;
  if (deed === null) return null;
  if (family === 'turkic') {
    for (let index = deed.from - 1; index >= Math.max(0, deed.from - 3); index -= 1) {
      const written = writtenAt(sentence, index);
      const isObject = DATIVE.test(written) || /[yn]?[ıiuü]$/u.test(written);
      const isNoun = ['place', 'part', 'body'].some((table) => wordHas(sentence, index, table));
      if (isNoun && isObject && leftCapitals(sentence, index) < index) {
        const phrase = turkicPhrase(sentence, index);
        if (phrase !== null) return phrase;
      }
    }
    return null;
  }
  let from = deed.to;
  if (family === 'english' && ARTICLES.has(words[from]?.word ?? '')) from += 1;
  if (words[from] === undefined || !isClose(words[from]?.gap)) return null;
  if (family === 'russian') {
    const to = russianPlaceEnd(sentence, from);
    return to === null ? null : { from, to };
  }
  if (words[from]?.isCapital !== true) return null;
  const to = withRegion(sentence, withNoun(sentence, englishEnd(sentence, from)));
  const joined = words[to]?.word === 'in' ? englishPlaceAt(sentence, to) : null;
  return { from, to: joined?.to ?? to };
}
