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
    if (index > start && word.gap.includes(':')) start = index;
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
    if (index === start && standsAlone(sentence, index)) {
      start = index + 1;
      continue;
    }
    const closes =
      index + 1 >= to ||
      next === undefined ||
      /[,;]/u.test(next.gap) ||
      AND.has(next.word) ||
      isBusy(sentence, index + 1) ||
      (isGroupHead(sentence, index) && wordHas(sentence, index + 1, 'happening')) ||
      standsAlone(sentence, index) ||
      /^(?:da|de|ise|isa|tarafindan|ila|ile)$/.test(next.word);
    if (!closes) continue;
    const isCounted = words
      .slice(start, index)
      .some(
        ({ isNumber, word: one }) =>
          isNumber ||
          COUNTS.has(one) ||
          /^(?:nafarlik|kisilik)$/.test(one) ||
          one === 'sayida' ||
          one === 'cox' ||
          one === 'yuzlarla',
      );
    if (isOfEventName(sentence, index + 1) || isOfTitle(sentence, index + 1)) {
      start = index + 1;
      continue;
    }
    const isGroup =
      isGroupHead(sentence, index) ||
      (isCounted && (wordHas(sentence, index, 'group') || wordHas(sentence, index, 'office')));
    if (isGroup && !isGenitive(word.word)) {
      const first = behindParticiple(sentence, start, index, start > from && isBound(sentence, start));
      const counted = countIn(sentence, first, index);
      const isLed =
        first === index &&
        ((wordHas(sentence, index - 1, 'lead') && !/[,;]/u.test(word.gap)) ||
          (index > start && /^heyeti?$|^heyati?$/.test(word.word)));
      if (!isLed) found.push({ from: counted, to: index + 1 });
      start = index + 1;
    } else if (isCounted || isSingleOf(sentence, index)) start = index + 1;
    else if (index > start && isLocative(sentence, index) && isGroupHead(sentence, index - 1)) {
      // "Rəislər zalda, komandirlər səhnədə idilər"
      found.push({ from: start, to: index });
      start = index + 1;
    }
  }
  return found;
}

/** "Nümayəndə heyəti Xidmətdə olub", "qonaqlar Akademiyanın kursantları ilə": nothing behind it is said of it. */
function standsAlone(sentence: EventSentence, index: number): boolean {
  const { words, text, span, meanings } = sentence;
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined) return false;
  if (/^(?:heyati?|heyeti?|delegasyonu?)$/.test(word.word)) {
    const isOfOther =
      ['group', 'office'].some((table) => wordHas(sentence, index + 1, table)) && !next.isCapital;
    return !isOfOther && meanings.some(({ id, to }) => id === 'collective:delegation' && to === index + 1);
  }
  if (!/l[ae]r$/.test(word.word) || !isGroupHead(sentence, index)) return false;
  const written = text.slice(next.start - span.start, next.end - span.start);
  return (
    /^(?:sonra|daha|ayrica|hamcinin|birlikda|birlikte)$/.test(next.word) ||
    (/[^ıiuü]['’]?[ıiuü]n$/u.test(written) && next.isCapital && !/[ıiuü]n[ıiuü]n$/u.test(written))
  );
}

/** "Isparta Valisi, aileler", "daire müdürü ile 47 kulübün delegeleri": one of the list who is called by the office. */
function isSingleOf(sentence: EventSentence, index: number): boolean {
  const { words, text, span } = sentence;
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !wordHas(sentence, index, 'office')) return false;
  const written = text.slice(word.start - span.start, word.end - span.start);
  return /^, ?$/u.test(next.gap) || /^il[ae]$/.test(next.word) ? /[ıiuü]$/u.test(written) : false;
}

/** "At the meeting", "to the exercise": where, not who. */
function isSetting(sentence: EventSentence, index: number): boolean {
  if (wordHas(sentence, index, 'happening')) return true;
  const word = sentence.words[index]?.word ?? '';
  return /^(?:ayrica|hamcinin|elaca|elece|da|de|isa|ise|onlarin|arasinda|sonra|daha|sonda|dun|dunan|bugun)$/.test(
    word,
  );
}

/** Behind a comma or an "and" a phrase begins as it stands. */
function isBound({ words }: EventSentence, start: number): boolean {
  return words[start]?.gap.includes(',') === true || AND.has(words[start - 1]?.word ?? '');
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
function behindParticiple(sentence: EventSentence, from: number, to: number, isItem: boolean): number {
  const { words } = sentence;
  let start = from;
  for (let index = from; index < to; index += 1) {
    const word = words[index]?.word ?? '';
    if (
      /^(?:\p{L}{2,}m[iu]s|\p{L}{2,}[dt][iu][gy][iu]|olan|olunan|edilan|eden|edan|galan|gelen|alan|gedan)$/u.test(
        word,
      ) &&
      words[index]?.isCapital === false &&
      (!isItem || ['attend', 'coming', 'deed'].some((table) => wordHas(sentence, index, table)))
    )
      start = index + 1;
    if (wordHas(sentence, index, 'lead')) start = index + 1;
    // "Və ölkəmizdə akkreditə olunmuş attaşelər": where they are is said inside of an item.
    if (!isItem && isLocative(sentence, index) && !NO_PLACE.test(word)) start = index + 1;
    if (!isItem && isOfNamedPlace(sentence, index)) start = index + 1;
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

const LOCATIVE = /^.{2,}(?:['’]?d[aəe]|[fstkçşhpFSTKÇŞHP]['’]?t[ae])$/u;

/** "NATO Bakanları Toplantısı": what an event is called. */
function isOfEventName(sentence: EventSentence, next: number): boolean {
  if (!wordHas(sentence, next, 'happening') || sentence.words[next]?.gap !== ' ') return false;
  return /s?[iu](?:n[aei]\p{L}*)?$/u.test(sentence.words[next]?.word ?? '');
}

/** "Qurumlarla əməkdaşlıq idarəsinin rəisi X": part of somebody's title. */
function isOfTitle(sentence: EventSentence, next: number): boolean {
  if (!/^il[ae]$/.test(sentence.words[next]?.word ?? '')) return false;
  for (let index = next + 1; index < next + 9; index += 1) {
    const word = sentence.words[index];
    if (word === undefined || word.gap.includes(',') || AND.has(word.word) || isBusy(sentence, index))
      return false;
    if (isPersonAt(sentence, index)) return index > next + 2;
  }
  return false;
}

/** Whether a word is a number, in figures or in letters. */
export function isCount(word: EventSentence['words'][number] | undefined): boolean {
  return word !== undefined && (word.isNumber || COUNTS.has(word.word));
}

/** "Oteldəki qəbula iki yüz qonaq": where what is counted begins; "26 bölmədən 1 150 nəfər" is counted from the first. */
function countIn({ words }: EventSentence, from: number, head: number): number {
  for (let index = from; index < head; index += 1) {
    if (!isCount(words[index])) continue;
    const isOfOther = words.slice(index, head).some(({ word }) => /(?:[iu]n|l[ae]r[iu])$/.test(word));
    return isOfOther ? from : index;
  }
  return from;
}

/** Numbers in words. */
const COUNTS: ReadonlySet<string> = new Set(
  'iki uc dort dord bes alti yeddi yedi sekkiz sekiz doqquz dokuz on iyirmi yirmi otuz qirx kirk elli altmis yetmis seksan seksen doxsan doksan yuz min bin onlarla yuzlerle yuzlarla minlarla birnece birnecha bircok bircox nece neca'.split(
    ' ',
  ),
);

/** Words that end like a locative. */
const NO_PLACE =
  /^(?:numayanda|sigorta|sayida|oda|ada|gida|usta|hasta|orta|hafta|posta|nokta|yuvarta|fayda|canta|kafada|halda|durumda|miqdarda|qayda|sevda|tarafda|olarda|moda|soda|aida|tabaqada|xususda|barada|haqda)$/;

/** "Konya'dan 85 kadın": where they have come from. */
function isOfNamedPlace({ words, text, span }: EventSentence, index: number): boolean {
  const word = words[index];
  if (word?.isCapital !== true) return false;
  return /['’][dt][aəe]n$/u.test(text.slice(word.start - span.start, word.end - span.start));
}

/** "Elçilerin", "30 öğrencinin": what stands behind is theirs. */
function isGenitive(word: string): boolean {
  return /l[ae]r[iu]n[iu]n$|l[ae]r[iu]n$|[aeiu]n[iu]n$/.test(word);
}
