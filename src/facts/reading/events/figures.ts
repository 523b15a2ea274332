import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { type EventSentence, type Family, meaningsOf } from './event-sentence.ts';
import type { EventWord } from './event-word.ts';

/** Verbs, folded, by which something comes to a number, grows to it or falls to it, and does nothing. */
const MEASURING: Readonly<Record<Family, RegExp>> = {
  english:
    /^(?:amount(?:ed|s)|total(?:led|s)?|totaled|stood|stands|rose|rises|fell|falls|grew|grows|declined|declines|decreased|decreases|increased|increases|dropped|drops|slowed|slows|accelerated|eased|shrank|contracted|expanded|climbed|edged|jumped|surged|reached|exceeded|exceeds|surpassed|topped|averaged|equalled|numbered|numbers|remained|came|comprised|accounted|was|were|is|are|have|had|has)$/,
  russian:
    /^(?:состав(?:ил\p{L}*|ля\p{L}+)|достиг\p{L}*|превы[сш]\p{L}+|вырос\p{L}*|возрос\p{L}*|(?:увеличил|уменьшил|сократил|снизил|повысил|замедлил|ускорил|удвоил|равнял|опустил|поднял)(?:ся|ась|ось|ись)|упал[аои]?|подорожал\p{L}*|подешевел\p{L}*|насчитыва\p{L}+|прожива\p{L}+|приходи(?:тся|лось)|родил(?:ся|ось|ись)|умерло)$/u,
  turkic:
    /^(?:artib|azalib|enib|yuksalib|catib|otub|kecib|ustalayib|dusub|bahalasib|ucuzlasib|olub|cixib|yasayir|dogulub|artti|artmisti|azaldi|yukseldi|geriledi|dustu|ulasti|asti|gecti|oldu|gerceklesti|hesaplandi|yasiyor|dogdu|cikti|indi|kaldi|bulundu)$/,
};
/** What is only entered in the books; with any count. */
const REGISTERED: Readonly<Record<Family, RegExp>> = {
  english: /^(?:registered|recorded|counted|observed)$/,
  russian: /^(?:(?:за)?регистрирован\p{L}*|зафиксирован\p{L}*|учтен\p{L}*)$/u,
  turkic: /^(?:kaydedildi|kayitlara|sayildi|qeydiyyatda)$/,
};
/** Between a verb and its number: "rose by nearly 4", "stood at 9.8". */
const FILLERS: ReadonlySet<string> = new Set(
  'by to at from of for about some nearly almost over more less than around approximately a an the only just up down record slightly further again roughly under below above exactly now already unchanged all in total still'.split(
    ' ',
  ),
);
/** Words between a verb and its number. */
const NEAR = 5;
const UNIT =
  /^(?:million|billion|trillion|thousand|percent|per|milyon|milyard|milyar|trilyon|min|bin|faiz|yuzde|миллион\p{L}*|миллиард\p{L}*|тысяч\p{L}*|млн|млрд|тыс|процент\p{L}*)$/u;
/** People are hurt, die and are sought in an accident: their number tells of it. Folded. */
const HARM =
  /^(?:injur\p{L}*|kill\p{L}*|dead|death\p{L}*|die[ds]?|missing|wounded|victims?|casualt\p{L}*|cases?|outbreak|magnitude|quake|пострада\p{L}+|погиб\p{L}*|ранен\p{L}*|жертв\p{L}*|магнитуд\p{L}*|толч\p{L}+|заболе\p{L}+|halak|helak|yaral\p{L}+|xasarat\p{L}*|olu|olen\p{L}*|can|hayatini|vaka\p{L}*|yoluxma\p{L}*|maqnitud\p{L}*|buyuklugunde|zalzala\p{L}*|deprem\p{L}*|bal)$/u;

const figures = new WeakMap<EventSentence, boolean>();

/**
 * Whether a sentence tells how much or how many there is of something, and of nothing that somebody did: "The population
 * stood at 6,214,300 on 1 January".
 */
export function isFigure(release: ReadableRelease, sentence: EventSentence): boolean {
  const known = figures.get(sentence);
  if (known !== undefined) return known;
  const figure = countsIn(release, sentence);
  figures.set(sentence, figure);
  return figure;
}

function countsIn(release: ReadableRelease, sentence: EventSentence): boolean {
  const { words, family } = sentence;
  if (!words.some((_, index) => isCount(words, index))) return false;
  if (words.some(({ word }) => HARM.test(word))) return false;
  if (meaningsOf(sentence, 'happening').length > 0) return false;
  if (words.some(({ word, isQuoted }) => !isQuoted && REGISTERED[family].test(word))) return true;
  return words.some((_, index) => measures(sentence, index)) || isOfPeriod(release, sentence);
}

/** A number of things or a share: no year, day, hour or number of a paper. */
function isCount(words: readonly EventWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.isQuoted) return false;
  if (UNIT.test(word.word)) return true;
  if (!/\d/.test(word.raw) || /[№#]\s?$/u.test(word.gap)) return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(word.raw) || /:/u.test(words[index + 1]?.gap ?? '') || word.gap === ':')
    return false;
  if (!/^\d{1,2}\D*$/.test(word.raw)) return true;
  const [before, after] = [words[index - 1]?.word ?? '', words[index + 1]?.word ?? ''];
  return !isCalendarWord(before) && !isCalendarWord(after);
}

function measures({ words, family }: EventSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.isQuoted) return false;
  if (family === 'turkic') {
    // The verb stands last; "təşkil edib" is two words.
    if (index < words.length - 2) return false;
    const makesUp = MAKES_UP.test(word.word) && words[index - 1]?.word === 'taskil';
    if (!makesUp && !MEASURING.turkic.test(word.word)) return false;
    return words.slice(Math.max(0, index - NEAR), index).some((_, near, all) => isCount(all, near));
  }
  if (!MEASURING[family].test(word.word)) return false;
  if (family === 'russian') return words.findLastIndex((_, near) => isCount(words, near)) > index;
  for (let near = index + 1; near <= index + NEAR; near += 1) {
    if (isCount(words, near)) return true;
    if (!FILLERS.has(words[near]?.word ?? '')) return false;
  }
  return false;
}

const MAKES_UP = /^(?:ed[iu][br]\p{L}*|etdi|edirdi)$/u;

/** What is counted of a year or a month, with no day: "In 2023 the route carried 86,000 containers". */
function isOfPeriod(release: ReadableRelease, { span }: EventSentence): boolean {
  const dates = resolveDates(release, span, 'past');
  return dates.length > 0 && dates.every(({ precision }) => precision !== 'day');
}
