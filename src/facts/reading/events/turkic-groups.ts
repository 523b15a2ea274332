import type { Phrase } from './bodies.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import { AND, isBusy, isGroupHead } from './group-heads.ts';

/** Turkic languages: what a group is stands last, and all since the one before it of the list belongs to it. */
export function turkicGroups(sentence: EventSentence, { from, to }: Phrase): readonly Phrase[] {
  const { words } = sentence;
  const found: Phrase[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (isPersonAt(sentence, index)) {
      start = index + 1;
      continue;
    }
    if (index === start && (AND.has(word.word) || isSetting(sentence, index))) {
      start = index + 1;
      continue;
    }
    if (
      isSetting(sentence, index) &&
      !words.slice(start, index).some((_, place) => isGroupHead(sentence, start + place))
    ) {
      start = index + 1;
      continue;
    }
    const next = words[index + 1];
    const closes =
      index + 1 >= to ||
      next === undefined ||
      /[,;]/u.test(next.gap) ||
      AND.has(next.word) ||
      isBusy(sentence, index + 1) ||
      (isGroupHead(sentence, index) && wordHas(sentence, index + 1, 'happening')) ||
      /^(?:da|de|ise|isa|tarafindan|ila|ile)$/.test(next.word);
    if (!closes) continue;
    const isCounted = words
      .slice(start, index)
      .some(({ isNumber, word: one }) => isNumber || one === 'sayida' || one === 'cox' || one === 'yuzlarla');
    const isGroup =
      isGroupHead(sentence, index) ||
      (isCounted && (wordHas(sentence, index, 'group') || wordHas(sentence, index, 'office')));
    if (isGroup && !isGenitive(word.word)) {
      const first = behindParticiple(sentence, start, index);
      const isLed = first === index && wordHas(sentence, index - 1, 'lead');
      if (!isLed) found.push({ from: first, to: index + 1 });
      start = index + 1;
    } else if (isCounted) start = index + 1;
  }
  return found;
}

/** "At the meeting", "to the exercise": where, not who. */
function isSetting(sentence: EventSentence, index: number): boolean {
  if (wordHas(sentence, index, 'happening')) return true;
  const word = sentence.words[index]?.word ?? '';
  return /^(?:ayrica|hamcinin|elaca|elece|da|de|isa|ise|onlarin|arasinda)$/.test(word);
}

/** "On 19 February, in Tovuz". */
function isSettingOf(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined) return false;
  return (
    word.isNumber ||
    word.isCapital ||
    /^gun/.test(word.word) ||
    ['place', 'part'].some((table) => wordHas(sentence, index, table))
  );
}

/** "zərər çəkmiş kəndin sakinləri": what has happened to a group is no part of what it is called. */
function behindParticiple(sentence: EventSentence, from: number, to: number): number {
  const { words } = sentence;
  let start = from;
  for (let index = from; index < to; index += 1) {
    const word = words[index]?.word ?? '';
    if (
      /^(?:\p{L}{2,}m[iu]s|\p{L}{2,}[dt][iu][gy][iu]|olan|eden|edan|galan|gelen|alan|gedan)$/u.test(word) &&
      words[index]?.isCapital === false
    )
      start = index + 1;
    if (wordHas(sentence, index, 'lead')) start = index + 1;
    if (isLocative(sentence, index) && isSettingOf(sentence, index)) start = index + 1;
    if (/gun[iu]?$/.test(word) && isSettingOf(sentence, index)) start = index + 1;
  }
  return start;
}

/** Azerbaijani has -da alone, Turkish -ta behind a voiceless consonant: Sığorta stands in no case. */
export function isLocative({ words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  return LOCATIVE.test(text.slice(word.start - span.start, word.end - span.start));
}

const LOCATIVE = /^.{2,}(?:[^fstkçşhpFSTKÇŞHP]['’]?d[aəe]|[fstkçşhpFSTKÇŞHP]['’]?t[ae])$/u;

function isGenitive(word: string): boolean {
  return /l[ae]r[iu]n[iu]n$|l[ae]r[iu]n$/.test(word);
}
