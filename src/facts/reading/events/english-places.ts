import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { englishEnd, PLAIN } from './bodies.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import { isClose, isPlaceAt, isSite, type Place } from './places.ts';

const IN: ReadonlySet<string> = new Set('in at near aboard inside outside on'.split(' '));
/** What things happen on. */
const WAY = /^(?:roads?|highway|motorway|expressway|street|avenue|square|bridge|railway|bypass)$/;
const ARTICLES: ReadonlySet<string> = new Set('the a an every'.split(' '));
/** Words between a preposition and the noun of a place: "the new county hospital building". */
const MOST_ADJECTIVES = 3;

/** The places of an English sentence, in the order of the text. */
export function englishPlaces(sentence: EventSentence): Place[] {
  const { words } = sentence;
  const found: Place[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.isQuoted || !IN.has(word.word)) continue;
    const place = englishPlaceAt(sentence, index);
    if (place === null || (word.word === 'on' && !WAY.test(words[place.to - 1]?.word ?? ''))) continue;
    const earlier = found.at(-1);
    if (earlier?.to === index && earlier.isSite && word.word === 'in') {
      found[found.length - 1] = { ...earlier, to: place.to };
    } else found.push(withTown(sentence, { ...place, isSite: word.word !== 'in' || place.isSite }));
  }
  return found;
}

/** "the Federation Secretariat, Obuasa, ...": a house, and the town or the house that it is in. */
function withTown(sentence: EventSentence, place: Place): Place {
  const { words } = sentence;
  const { to } = place;
  const town = words[to];
  if (!place.isSite || town?.gap !== ', ' || !town.isCapital || town.isQuoted || isPersonAt(sentence, to)) {
    return place;
  }
  if (isCalendarWord(town.word) || TABLES_OF_OTHERS.some((table) => wordHas(sentence, to, table)))
    return place;
  const end = englishEnd(sentence, to + 1);
  const isClosed =
    words[end] === undefined || /^[,;.)]/u.test(words[end]?.gap ?? '') || CLOSING.has(words[end]?.word ?? '');
  return isClosed && end - to <= 4 && !isPersonAt(sentence, end - 1) ? { ...place, to: end } : place;
}

const TABLES_OF_OTHERS = ['office', 'rank', 'happening', 'deed', 'attend', 'lead'];
const CLOSING: ReadonlySet<string> = new Set(
  'on at from to with under by under for and this today yesterday after before during as where'.split(' '),
);

/** "Swore in the board": the preposition is of the verb. */
const PARTICLE_OF = /^(?:swor[en]|swears?|swearing|usher\p{L}*|brought|handed|turned|voted|called)$/u;
/** "In a field": any. */
const INDEFINITE = /^an?$/;
const DAYTIME = /^(?:noon|midnight|midday|dawn|dusk|night|sunrise|sunset|least|last|first|present)$/;

/** The place behind a preposition. */
export function englishPlaceAt(sentence: EventSentence, preposition: number): Place | null {
  const { words } = sentence;
  let from = preposition + 1;
  if (PARTICLE_OF.test(words[preposition - 1]?.word ?? '') && words[preposition]?.word === 'in') return null;
  if (ARTICLES.has(words[from]?.word ?? '') && words[from]?.word !== 'every') from += 1;
  const first = words[from];
  if (first === undefined || first.isNumber || isCalendarWord(first.word) || !isClose(words[from]?.gap))
    return null;
  if (DAYTIME.test(first.word)) return null;
  if (wordHas(sentence, from, 'rank')) return null;
  if (wordHas(sentence, from, 'happening') && !isSite(sentence, from + 1, englishEnd(sentence, from)))
    return null;
  if (first.isCapital) {
    if (isPersonAt(sentence, from)) return null;
    const named = withNumber(sentence, withNoun(sentence, englishEnd(sentence, from)));
    // "At the European Championship": what somebody has won.
    if (wordHas(sentence, named - 1, 'happening') && !isPlaceAt(sentence, named - 1)) return null;
    const to = withRegion(sentence, withHouse(sentence, withStreet(sentence, named)));
    return { from, to, isSite: isSite(sentence, from, to) };
  }
  for (let index = from; index <= from + MOST_ADJECTIVES; index += 1) {
    const word = words[index];
    if (word === undefined || (index > from && !PLAIN.test(word.gap))) return null;
    if (wordHas(sentence, index, 'happening') || CLOSING.has(word.word)) return null;
    if (!isPlaceAt(sentence, index) || wordHas(sentence, index + 1, 'place')) continue;
    const isCounted = words[index + 1]?.isNumber === true && /^\s$/u.test(words[index + 1]?.gap ?? '');
    const own = withNoun(sentence, withStreet(sentence, englishEnd(sentence, index + (isCounted ? 2 : 1))));
    const end = withNear(sentence, own);
    const isNamed = words.slice(from, end).some(({ isCapital }) => isCapital);
    if (!isNamed && INDEFINITE.test(words[preposition + 1]?.word ?? '')) return null;
    // "Fire safety in schools".
    if (!isNamed && from === preposition + 1 && from === index && /s$/.test(word.word)) return null;
    const isOwn =
      first.word === 'its' || first.word === 'our' || first.word === 'their' || first.word === 'this';
    if (isOwn || (!isNamed && !wordHas(sentence, index, 'place') && !wordHas(sentence, index, 'body')))
      return null;
    return { from, to: withRegion(sentence, end), isSite: wordHas(sentence, index, 'place') || isNamed };
  }
  return null;
}

/** "Committee Room 3". */
function withNumber(sentence: EventSentence, to: number): number {
  const { words } = sentence;
  if (words[to]?.isNumber !== true) return to;
  const gap = words[to]?.gap ?? '';
  // "Facility No. 4".
  if (words[to - 1]?.word === 'no' && gap === '. ') return to + 1;
  return /^\s$/u.test(gap) && isPlaceAt(sentence, to - 1) ? to + 1 : to;
}

/** "the Nurvan crossing", "the Stone Lake training area". */
export function withNoun(sentence: EventSentence, to: number): number {
  let end = to;
  for (let index = to; index < to + 2; index += 1) {
    const word = sentence.words[index];
    if (word === undefined || word.isCapital || !/^\s$/u.test(word.gap)) break;
    if (wordHas(sentence, index, 'place') || wordHas(sentence, index, 'part')) end = index + 1;
  }
  return end;
}

/** "the Sessions Hall on Rustaveli Avenue". */
function withStreet(sentence: EventSentence, to: number): number {
  const { words } = sentence;
  if (words[to]?.word !== 'on') return to;
  const from = words[to + 1]?.word === 'the' ? to + 2 : to + 1;
  const end = withNoun(sentence, englishEnd(sentence, from));
  return end > from && isSite(sentence, end - 1, end) && words[from]?.isCapital === true ? end : to;
}

const NEAR: ReadonlySet<string> = new Set('near off outside in at on by north south east west'.split(' '));

/** "the waters off Lung Island", "a paddy field near Uhana". */
function withNear(sentence: EventSentence, to: number): number {
  const { words } = sentence;
  if (!NEAR.has(words[to]?.word ?? '') || !/^\s$/u.test(words[to]?.gap ?? '')) return to;
  let from = to + 1;
  while (/^(?:of|the)$/.test(words[from]?.word ?? '')) from += 1;
  const first = words[from];
  if (first === undefined || !first.isCapital || isCalendarWord(first.word) || isPersonAt(sentence, from))
    return to;
  return PLAIN.test(first.gap) ? withRegion(sentence, withNoun(sentence, englishEnd(sentence, from))) : to;
}

/** "the Council Chamber of the main building". */
function withHouse(sentence: EventSentence, to: number): number {
  const { words } = sentence;
  if (words[to]?.word !== 'of' || !ARTICLES.has(words[to + 1]?.word ?? '')) return to;
  for (let index = to + 2; index < to + 2 + MOST_ADJECTIVES; index += 1) {
    if (words[index] === undefined || !PLAIN.test(words[index]?.gap ?? '') || words[index]?.isCapital) break;
    if (wordHas(sentence, index, 'place')) return index + 1;
  }
  return to;
}

/** "the village of Gayadibi, Yelgaya District". */
export function withRegion(sentence: EventSentence, to: number): number {
  const { words } = sentence;
  if (words[to]?.gap !== ', ' || words[to]?.isCapital !== true) return to;
  const end = englishEnd(sentence, to + 1);
  return wordHas(sentence, end - 1, 'place') && end - to <= 3 ? end : to;
}
