import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { leftCapitals, type Phrase } from './bodies.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import type { Happening } from './happenings.ts';
import { isPlaceAt, type Place } from './places.ts';
import { isLocative } from './turkic-groups.ts';

/** Behind a place these tell of somebody who comes from there or is there anyway. */
const BEING: ReadonlySet<string> = new Set(
  'olan bulunan yasayan fealiyyet faaliyet yerlasan galan gelen'.split(' '),
);
/** What stands in front of these is where something was held, whatever it is called: "şantiyede düzenlenen törene". */
const HELD =
  /^(?:duzenlenen|yapilan|gerceklestirilen|gerceklesen|keciril(?:an|mis)|bas|taskil|tertiplenen|icra)$/;

/** The places of an Azerbaijani or Turkish sentence, in the order of the text. */
export function turkicPlaces(sentence: EventSentence): readonly Place[] {
  const { words } = sentence;
  const found: Place[] = [];
  for (const [index, word] of words.entries()) {
    if (word.isQuoted || word.isNumber || !isLocative(sentence, index) || word.end - word.start < 4) continue;
    if (
      isCalendarWord(word.word) ||
      wordHas(sentence, index, 'happening') ||
      wordHas(sentence, index, 'lead')
    )
      continue;
    if (BEING.has(words[index + 1]?.word ?? '')) continue;
    const place = turkicPhrase(sentence, index, HELD.test(words[index + 1]?.word ?? ''));
    if (place === null) continue;
    const town = found.at(-1);
    // "Ankara'da, Harekât Merkezi'nde": a town, and the house in it.
    const isInTown = town?.to === place.from && !town.isSite && place.isSite;
    if (isInTown && words[place.from]?.gap === ', ') found[found.length - 1] = { ...place, from: town.from };
    else found.push(place);
  }
  return found;
}

function turkicPhrase(sentence: EventSentence, last: number, isHeld: boolean): Place | null {
  const word = sentence.words[last];
  if (word === undefined || isPersonAt(sentence, last)) return null;
  const isNoun = isPlaceAt(sentence, last) || isHeld;
  const from = withQuoted(sentence, withDistrict(sentence, leftCapitals(sentence, last)), last);
  if (!word.isCapital && !isNoun) return null;
  const isHouse = isHeld && wordHas(sentence, last, 'body');
  if (!word.isCapital && from === last && !isHouse) return null;
  return { from, to: last + 1, isSite: isNoun && !isSettlement(sentence, last) };
}

/** Words between a name in quotation marks and the noun of the place that it names: “Xudafərin” gömrük postunda. */
const BEHIND_NAME = 2;

function withQuoted({ words }: EventSentence, from: number, last: number): number {
  for (let index = from; index >= Math.max(1, last - BEHIND_NAME); index -= 1) {
    const word = words[index];
    if (word === undefined || (index < from && (word.isNumber || !/^\s$/u.test(words[index + 1]?.gap ?? ''))))
      break;
    if (!/^[”"»“]\s$/u.test(word.gap)) continue;
    for (let name = index - 1; name >= Math.max(0, index - 4); name -= 1) {
      if (/[“"«„]$/u.test(words[name]?.gap ?? '')) return name;
    }
    break;
  }
  return from;
}

/** "Çandır ilçemize bağlı Yamanlı köyünde": what a place belongs to. */
function withDistrict(sentence: EventSentence, from: number): number {
  const { words } = sentence;
  if (!/^(?:bagli|tabe)$/.test(words[from - 1]?.word ?? '') || words[from]?.gap !== ' ') return from;
  const district = leftCapitals(sentence, from - 2);
  return words[district]?.isCapital === true ? district : from;
}

function isSettlement({ meanings }: EventSentence, index: number): boolean {
  return meanings.some(({ id, from, to }) => from <= index && index < to && /settlement|region/.test(id));
}

const OBJECT = /(?:[nyğ]?[aəe]|[yn]?[ıiuü])$/u;
/** "Kuzey Makedonya'ya gitti": a name in the dative. */
const GOAL = /^\p{Lu}.*(?:['’]n?y?[ae]|[yn][aə]|\p{L}[aə])$/u;
const GOING = /^(?:gitti|gidecek|gedib|galib|geldi|safar|hareket)$/;

/** Where a visit goes: the object or the goal in front of its verb. */
export function turkicVisited(sentence: EventSentence, { deed }: Happening): Phrase | null {
  if (deed === null) return null;
  for (let index = deed.from - 1; index >= Math.max(0, deed.from - 3); index -= 1) {
    const written = writtenAt(sentence, index);
    const isGoal = GOAL.test(written) && GOING.test(sentence.words[deed.from]?.word ?? '');
    const isNoun = isPlaceAt(sentence, index) && OBJECT.test(written);
    if (!isGoal && !(isNoun && leftCapitals(sentence, index) < index)) continue;
    const phrase = turkicPhrase(sentence, index, false);
    if (phrase !== null) return phrase;
  }
  return null;
}

function writtenAt({ words, text, span }: EventSentence, index: number): string {
  const word = words[index];
  return word === undefined ? '' : text.slice(word.start - span.start, word.end - span.start);
}
