import { isCalendarWord } from '../../../answering/checking/words/calendar.ts';
import { englishEnd, type Phrase } from './bodies.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import { isVerbLike } from './person-list.ts';

/** Words of a name that are read. */
const LONGEST = 20;
const PLAIN = /^(?:[\s\u00a0]*[-–—‐‑«»“”"„'’]*[\s\u00a0]*)$/u;
/** Between when, where, why and the body: no part of what it is called. */
const SET_BEFORE =
  /^(?:dun|dunan|bugun|bu|gun|gunu|tarixinda|tarihinde|saat|sonra|evvel|avval|once|zamani|gora|gore|asasan|uygun|ila|ile|da|de|ki|yeni|artiq|ilk|novbati|hamin|ayrica|hamcinin|kecan|gecen|oten|ta|ve|va|icin|ucun)$/;
/** A locative, an ablative or a dative of a place; a plain -a is of many words, and none of them. */
const SET_CASE = /(?:['’]?[dt][aəe]n?|['’][aəe]|['’]y[aəe]|s[ıiuü]n[aəe]|l[aə]r[aə]|l[ae]r[ae])$/u;

/**
 * Where a body of a Turkic language begins which has what it is for in front: "yol hərəkətinin təhlükəsizliyi üzrə işçi
 * qrupunun", “X” festivalının təşkilat komitəsinin. Back to the words that say when and where.
 */
export function turkicStart(sentence: EventSentence, from: number): number {
  const { words, text, span } = sentence;
  let start = from;
  for (let index = from - 1; index >= 0 && from - index < LONGEST; index -= 1) {
    const word = words[index];
    if (word === undefined || !PLAIN.test(words[index + 1]?.gap ?? '')) break;
    const written = text.slice(word.start - span.start, word.end - span.start);
    const isSet =
      SET_BEFORE.test(word.word) ||
      (isCalendarWord(word.word) && /^\d/u.test(words[index + 1]?.raw ?? '')) ||
      /^\d+$/u.test(word.raw) ||
      /^\d+['’-]?[dt][aəe]$/u.test(written) ||
      (SET_CASE.test(written) &&
        !word.isQuoted &&
        !/^(?:sayda|sayida|orta|posta|usta|qida|gida|sigorta)$/.test(word.word)) ||
      isPersonAt(sentence, index) ||
      isVerbLike(sentence, index);
    if (isSet && !isJoining(sentence, index)) break;
    start = index;
  }
  return start;
}

/** "Ticarət və iqtisadiyyat üzrə": inside of a name. */
function isJoining({ words }: EventSentence, index: number): boolean {
  return /^(?:va|ve)$/.test(words[index]?.word ?? '') && /^\s$/u.test(words[index]?.gap ?? '');
}

/** "Комиссии между Республикой А и Королевством Б": behind the second of them; `end` where there is no such pair. */
export function betweenEnd({ words }: EventSentence, end: number): number {
  if (words[end]?.word !== 'между') return end;
  let isSecond = false;
  let last = end;
  for (let index = end + 1; index < Math.min(words.length, end + 12); index += 1) {
    const word = words[index];
    if (word === undefined || !/^[\s«»“”"-]*$/u.test(word.gap)) break;
    if (word.word === 'и' && !isSecond) {
      isSecond = true;
      continue;
    }
    if (!word.isCapital && !OF_STATES.test(word.word)) break;
    if (isSecond) last = index + 1;
  }
  return last;
}

const OF_STATES = /^(?:правительств|республик|королевств|министерств|стран|государств)/;

const LOWER_BODY =
  /^(?:group|commission|committee|council|board|headquarters|panel|force|body|secretariat|conference)$/;
const BEHIND: ReadonlySet<string> = new Set('on for of to under between and the'.split(' '));
const BEFORE: ReadonlySet<string> = new Set('the a an its'.split(' '));

/** Bodies that English writes in small letters: "the inter-agency working group on road safety"; behind "of", or as subject. */
export function smallBodies(sentence: EventSentence): readonly Phrase[] {
  const { words } = sentence;
  const found: Phrase[] = [];
  for (const [index, word] of words.entries()) {
    if (word.isCapital || word.isQuoted || !LOWER_BODY.test(word.word)) continue;
    if (
      !/^(?:working|task)$/.test(words[index - 1]?.word ?? '') &&
      /^(?:group|force|body|conference)$/.test(word.word)
    )
      continue;
    let from = index;
    while (
      from > 0 &&
      index - from < 5 &&
      /^[\s-]$/u.test(words[from]?.gap ?? '') &&
      !isSetOff(sentence, from - 1)
    )
      from -= 1;
    if (from > 0 && !BEFORE.has(words[from - 1]?.word ?? '')) continue;
    let to = index + 1;
    for (let at = to; at < words.length && at - index < LONGEST; at += 1) {
      const next = words[at];
      if (next === undefined || !PLAIN.test(next.gap) || isPersonAt(sentence, at)) break;
      if (
        isCalendarWord(next.word) ||
        next.isNumber ||
        isCalendarWord(words[at + 1]?.word ?? '') ||
        words[at + 1]?.isNumber
      )
        break;
      if (BEHIND.has(next.word)) continue;
      if (next.isCapital) {
        at = englishEnd(sentence, at) - 1;
        to = at + 1;
        continue;
      }
      const isVerb =
        /^\p{L}{3,}ed$/u.test(next.word) || wordHas(sentence, at, 'deed') || wordHas(sentence, at, 'attend');
      if (isVerb || STOPS.has(next.word)) break;
      to = at + 1;
    }
    found.push({ from, to });
  }
  return found;
}

const STOPS: ReadonlySet<string> = new Set(
  'in at by with from after before during which that who as has have had will is was were are held met also today yesterday chaired led'.split(
    ' ',
  ),
);

function isSetOff(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index]?.word ?? '';
  return (
    BEFORE.has(word) ||
    STOPS.has(word) ||
    BEHIND.has(word) ||
    (isVerbLike(sentence, index) && !wordHas(sentence, index, 'lead')) ||
    wordHas(sentence, index, 'happening')
  );
}
