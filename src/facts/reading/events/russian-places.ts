import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { russianEnd } from './bodies.ts';
import { type EventSentence, wordHas } from './event-sentence.ts';
import { isPastAt } from './past-verbs.ts';
import { isTitleAt } from './person-role.ts';
import { isClose, isPlaceAt, isSite, type Place } from './places.ts';

const RUSSIAN_IN: ReadonlySet<string> = new Set('в во на близ около возле'.split(' '));
const RUSSIAN_INSIDE: ReadonlySet<string> = new Set('близ имени около'.split(' '));
/** Adjectives and genitives between the words of a place's name. */
const BETWEEN = /(?:ый|ий|ой|ая|ую|юю|ое|ые|ие|ого|его|ому|ем|ом|ых|их|ей|ов|ев|ия|ции|ости|ства|а|ы|и)$/u;

/** The places of a Russian sentence, in the order of the text. */
export function russianPlaces(sentence: EventSentence): Place[] {
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

/** Behind the last word of the place that begins at a position; null where none does. */
export function russianPlaceEnd(sentence: EventSentence, from: number): number | null {
  const { words } = sentence;
  let end: number | null = null;
  let isInside = false;
  for (let index = from; index < from + LONGEST; index += 1) {
    const word = words[index];
    if (word === undefined || word.isQuoted) break;
    if (isHouseNumber(sentence, index) && end === index) {
      end = index + 1;
      continue;
    }
    const closing = end === index ? bracketEnd(sentence, index) : null;
    if (closing !== null) return closing;
    const isWay = isInside && /^\s[—–]\s$/u.test(word.gap) && word.isCapital && end === index;
    if (index > from && !isWay && !isClose(word.gap) && !isBehindShort(sentence, index)) break;
    if (index === from && word.isNumber && isPlaceAt(sentence, index + 1)) continue;
    if (words[index + 1]?.gap === '-' && !word.isCapital) continue;
    if (word.gap === '-' && BETWEEN.test(word.word) && !isPlaceAt(sentence, index)) continue;
    if (!word.isCapital && index > from && (isPastAt(sentence, index) || FINITE.test(word.word))) break;
    const inner = end === index ? innerPlace(sentence, index) : null;
    if (inner !== null) {
      index = inner - 1;
      continue;
    }
    const isOfGroup = isInside && end === index && PLURAL_GENITIVE.test(word.word);
    const isOfBody = isInside && end === index && wordHas(sentence, index, 'body') && OF_BODY.test(word.word);
    if (
      word.isNumber ||
      isCalendarWord(word.word) ||
      (!isOfGroup &&
        !isOfBody &&
        !HOUSE.test(word.word) &&
        !ADJECTIVE.test(word.word) &&
        isBusy(sentence, index))
    )
      break;
    if (word.isCapital || isPlaceAt(sentence, index) || SHORT.has(word.word)) {
      end = SHORT.has(word.word) ? end : index + 1;
      isInside = isInside || isPlaceAt(sentence, index);
      if (wordHas(sentence, index, 'body')) {
        end = bodyEnd(sentence, index + 1);
        index = end - 1;
      }
      continue;
    }
    if (RUSSIAN_INSIDE.has(word.word) && end !== null) continue;
    if (isInside && end === index && GENITIVE.test(word.word) && word.word.length > 4) {
      end = index + 1;
      continue;
    }
    if (!BETWEEN.test(word.word) || word.word.length < 4) break;
  }
  return end;
}

/** Behind a body, whose name no verb is part of: "в университете создан совет". */
function bodyEnd(sentence: EventSentence, from: number): number {
  const end = russianEnd(sentence, from);
  for (let index = from; index < end; index += 1) {
    if (isPastAt(sentence, index) && sentence.words[index]?.isCapital === false) return index;
  }
  const isOfAffairs = /^(?:иностранных|внутренних)$/u.test(sentence.words[end - 1]?.word ?? '');
  return isOfAffairs && sentence.words[end]?.word === 'дел' ? end + 1 : end;
}

const LONGEST = 14;
const BUSY = ['happening', 'deed', 'attend', 'lead', 'rank', 'doing', 'saying', 'group', 'collective'];

function isBusy(sentence: EventSentence, index: number): boolean {
  return BUSY.some((table) => wordHas(sentence, index, table)) || isTitleAt(sentence, index);
}

/** These name an office and the house that it has. */
const HOUSE = /^(?:мэри[ияюй]|прокуратур[аеуы]|префектур[аеуы])$/u;
/** "В президентском дворце": an adjective of an office is none. */
const ADJECTIVE = /ск(?:ом|ой|ий|ую|ого|ая)$/u;
/** A body in the genitive: мэрии, палаты, министерства; комиссия is the subject. */
const OF_BODY = /(?:ии|[ыи]|ого|его|ой|ей|[^и]я|а)$/u;
/** What a house is of: Дворца правосудия, дома культуры. */
const GENITIVE =
  /(?:ия|ии|ства|ости|ции|ры|ты|ого|его|ой|ых|их|ов|ев|ния|аний|ений|ка|га|на|ла|ры|да|за|та|ма)$/u;
/** "Доме учёных": of a group. */
const PLURAL_GENITIVE = /(?:ых|их|ов|ев|ей)$/u;
/** Short for a town, a village, a street. */
const SHORT: ReadonlySet<string> = new Set('г пос с ул пр обл'.split(' '));

function isBehindShort({ words }: EventSentence, index: number): boolean {
  return SHORT.has(words[index - 1]?.word ?? '') && words[index]?.gap === '. ';
}

/** Present and future, behind which no place goes on. */
const FINITE = /(?:[аеиуюяё]ет|[её]т|ит|ают|яют|уют|[ая]т)(?:ся)?$/u;
const LONGEST_BRACKET = 4;

/** "на полигоне «Сай-Утес» (Мангистауская область)", "во дворце (г. Катманду)": where the place itself is. */
function bracketEnd(sentence: EventSentence, from: number): number | null {
  const { words } = sentence;
  if (!/^[»”"]?\s?\($/u.test(words[from]?.gap ?? '')) return null;
  const isTown = SHORT.has(words[from]?.word ?? '') && words[from + 1]?.isCapital === true;
  for (let index = from; index < from + LONGEST_BRACKET; index += 1) {
    const gap = words[index + 1]?.gap ?? ')';
    if (!gap.startsWith(')')) {
      if (!/^\.?\s$/u.test(gap)) return null;
      continue;
    }
    const isRegion = isPlaceAt(sentence, index) && words[from]?.isCapital === true;
    return isTown || isRegion ? index + 1 : null;
  }
  return null;
}

/** "доме № 7". */
function isHouseNumber({ words }: EventSentence, index: number): boolean {
  return words[index]?.isNumber === true && /^\s?№\s?$/u.test(words[index]?.gap ?? '');
}

/** Where the noun of "в 26-м микрорайоне" stands, behind a place that is in another one. */
function innerPlace(sentence: EventSentence, from: number): number | null {
  const { words } = sentence;
  if (!/^(?:во?|на)$/u.test(words[from]?.word ?? '')) return null;
  const noun = words[from + 1]?.isNumber === true ? from + 2 : from + 1;
  return isPlaceAt(sentence, noun) && words[noun]?.isCapital === false ? noun : null;
}
