import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { leftCapitals, type Phrase } from './bodies.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { isPlaceAt, type Place } from './places.ts';
import { isLocative } from './turkic-groups.ts';

/** Behind a place these tell of somebody who comes from there or is there anyway. */
const BEING: ReadonlySet<string> = new Set(
  'akkredita akredite olan bulunan yasayan fealiyyet faaliyet yerlasan galan gelen'.split(' '),
);
/** These only sound like a place: "fövqəladə". */
const NO_PLACE = /^(?:fovqalada|fevkalade|sada|ifada|istifada|xususila|ziyada)$/;
/** What stands in front of these is where something was held, whatever it is called: "şantiyede düzenlenen törene". */
const HELD =
  /^(?:duzenlenen|yapilan|gerceklestirilen|gerceklesen|keciril(?:an|mis)|bas|taskil|tertiplenen|icra)$/;

/** The places of an Azerbaijani or Turkish sentence, in the order of the text. */
export function turkicPlaces(sentence: EventSentence): readonly Place[] {
  const { words } = sentence;
  const found: Place[] = [];
  for (const [index, word] of words.entries()) {
    const isWhere = isLocative(sentence, index) || isHostOf(sentence, index);
    if (word.isQuoted || word.isNumber || !isWhere || word.end - word.start < 4) continue;
    if (
      isCalendarWord(word.word) ||
      wordHas(sentence, index, 'happening') ||
      wordHas(sentence, index, 'lead')
    )
      continue;
    if (BEING.has(words[index + 1]?.word ?? '') || NO_PLACE.test(word.word)) continue;
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

export function turkicPhrase(sentence: EventSentence, last: number, isHeld: boolean): Place | null {
  const word = sentence.words[last];
  if (word === undefined || isPersonAt(sentence, last)) return null;
  const isNoun = isPlaceAt(sentence, last) || isHeld;
  const named = withQuoted(sentence, withDistrict(sentence, leftCapitals(sentence, last)), last);
  const from = isNoun
    ? placeStart(sentence, withoutObject(sentence, named, last), last)
    : withoutObject(sentence, named, last);
  if (!word.isCapital && !isNoun) return null;
  const isHouse = isHeld && wordHas(sentence, last, 'body');
  if (!word.isCapital && from === last && !isHouse) return null;
  return { from, to: last + 1, isSite: isNoun && !isSettlement(sentence, last) };
}

const OBJECT_NAME = /['’](?:[yn]?[ıiuü]|[yn]?[aeə]|[dt][aeə]n|y?l[aeə])$/u;

const OWNER = /['’]n?[ıiuü]n$/u;

/** "Elçi'yi Ankara'da": a name in another case is none of the place behind it. */
function withoutObject(sentence: EventSentence, from: number, last: number): number {
  // "Kral Harald'ın Ardavya'ya": whose visit it is; of a house it may well be the town.
  const isName = !isPlaceAt(sentence, last);
  for (let index = last - 1; index >= from; index -= 1) {
    const written = writtenAt(sentence, index);
    if (OBJECT_NAME.test(written) || (isName && OWNER.test(written))) return index + 1;
  }
  return from;
}

const WITHIN = /d[ae]ki$/;
/** Words from a place to the event that was at it: "otelindeki resmî kabul". */
const TO_EVENT = 3;

function isHostOf(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index]?.word ?? '';
  if (!WITHIN.test(word) || !isPlaceAt(sentence, index)) return false;
  for (let next = index + 1; next <= index + TO_EVENT; next += 1) {
    if (wordHas(sentence, next, 'happening')) return true;
    if (isPlaceAt(sentence, next)) return false;
  }
  return false;
}

const MOST_PARTS = 6;
const GENITIVE = /[nıiuü][nm]?[iu]n$|(?:[iu]n)$/;
const POSSESSED = /(?:[iu]nd[ae]|s[iu]nd[ae]|[iu]nd[ae]ki)$/;
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'inzibati idari eski yeni tarihi tarixi kohna kecmis boyuk buyuk kucuk kicik acik aciq kapali qapali asas ana markazi merkez ' +
    'genel umumi yerli milli resmi restore barpa olunmus edilmis edilan edilen katli martabali'
  ).split(' '),
);
/** Words that stand in front of a place and are none of it. */
const APART = ['happening', 'deed', 'attend', 'lead', 'rank', 'doing', 'saying', 'office', 'coming'];

/** What a house is of, and the town that it is in: "Lənkəran şəhərindəki Mərkəzdə", "eski tütün deposunda". */
function placeStart(sentence: EventSentence, named: number, last: number): number {
  const { words } = sentence;
  let from = named;
  for (let count = 0; count < MOST_PARTS && from > 0; count += 1) {
    const before = words[from - 1];
    const gap = words[from]?.gap ?? '';
    // "37-ci kilometrində", "37. kilometresinde".
    if (before?.isNumber === true && from === last && KILOMETRE.test(words[last]?.word ?? '')) {
      from -= 1;
      continue;
    }
    if (before === undefined || before.isQuoted || before.isNumber || !/^[\s-]+$/u.test(gap)) break;
    if (/^nomrali$/.test(before.word) && words[from - 2]?.isNumber === true) {
      from -= 2;
      continue;
    }
    if (OF_SHORT.test(before.word) && before.gap === '-' && words[from - 2]?.isCapital === true) {
      from = leftCapitals(sentence, from - 2);
      continue;
    }
    if (isCalendarWord(before.word) || isPersonAt(sentence, from - 1)) break;
    if (gap === '-' && before.isCapital) from -= 1;
    else if (/^komanda$/.test(before.word) && before.isCapital) from = leftCapitals(sentence, from - 1);
    else if (APART.some((table) => wordHas(sentence, from - 1, table))) break;
    else if (WITHIN.test(before.word) && (before.isCapital || isPlaceAt(sentence, from - 1)))
      from = leftCapitals(sentence, from - 1);
    else if (ADJECTIVES.has(before.word) && from <= last) from -= 1;
    else if (GENITIVE.test(before.word) && (before.isCapital || isPlaceAt(sentence, from - 1)))
      from = leftCapitals(sentence, from - 1);
    else if (
      from === last &&
      words[last]?.isCapital === false &&
      POSSESSED.test(words[last]?.word ?? '') &&
      isPlain(sentence, from - 1)
    )
      from -= 1;
    else break;
  }
  return from;
}

const KILOMETRE = /^kilometr/;
/** "ASC-nin inzibati binasında": the ending of an abbreviation is a word of its own. */
const OF_SHORT = /^n?[iu]n$/;

const BARE = /(?:[dt][ae]n?|[ae]|[iu]b|l[ae]r|[iu]n|[dt][iu])$/;

/** A noun without an ending: "tütün deposu", "sukanal idarəsi". */
function isPlain({ words }: EventSentence, index: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    word.word.length > 2 &&
    (word.isCapital || !BARE.test(word.word)) &&
    !STOPS.has(word.word)
  );
}

const STOPS: ReadonlySet<string> = new Set(
  'va ve ila ile ucun icin bu hamin bugun dun dunan sonra avval once gora gore olaraq olarak qadar kadar bir oz kendi har her isa ise da artiq gun saat axsam'.split(
    ' ',
  ),
);

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
  for (let index = deed.from - 1; index >= Math.max(0, deed.from - 6); index -= 1) {
    const written = writtenAt(sentence, index);
    const isGoal = GOAL.test(written) && GOING.test(sentence.words[deed.from]?.word ?? '');
    const isNoun = isPlaceAt(sentence, index) && OBJECT.test(written);
    if (!isGoal && !(isNoun && leftCapitals(sentence, index) < index)) continue;
    const phrase = turkicPhrase(sentence, index, false);
    if (phrase !== null) return phrase;
  }
  return null;
}

export function writtenAt({ words, text, span }: EventSentence, index: number): string {
  const word = words[index];
  return word === undefined ? '' : text.slice(word.start - span.start, word.end - span.start);
}
