import { type EventSentence, meaningsOf, wordHas } from './event-sentence.ts';

/** They join the last of a list. */
export const AND: ReadonlySet<string> = new Set(
  'and и или or ve va ila ile hamcinin ayrica as well'.split(' '),
);

/** "родители и первоклассники": in a list of those who were there, a plural in the nominative is one of them. */
export function isPluralOfList(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index];
  return (
    word !== undefined &&
    !word.isCapital &&
    /^\p{L}{4,}[иы]$/u.test(word.word) &&
    !/л[ио](?:сь)?$/.test(word.word) &&
    !NO_PEOPLE.test(word.word) &&
    (meaningsOf(sentence, 'attend').length > 0 || meaningsOf(sentence, 'coming').length > 0)
  );
}

const ENGLISH_PLURAL = /(?:s|people|staff|men|women|children|personnel|youth|public|troops|police|media)$/;
const RUSSIAN_PLURAL = /(?:[иы]|ия|[оеё]в|ей|ами|ями|ам|ям|ах|ях|их|ых|ие|ые|лица|человек)$/u;
/** "Волонтёрских организаций": of a group, and none itself. */
const RUSSIAN_ADJECTIVE = /ск(?:ий|ая|ое|ие|ого|ой|ому|им|ом|ую|их|ими)$/u;
const TURKIC_PLURAL = /l[ae]r/;
/** Nominatives in -а of several; of one they are genitives, which stand behind another noun. */
const RUSSIAN_PLURAL_A =
  /^(?:директора|учителя|профессора|доктора|мастера|инспектора|редактора|фельдшера|тренера|офицера|лектора|ректора|кондуктора|дети|лица|воины|сыновья|друзья|братья)$/;
/** Endings of words for people, and words of other kinds that end so. */
const ENGLISH_PEOPLE =
  /^\p{L}{3,}(?:ists|men|women|ologists|keepers|workers|makers|goers|holders|owners|fighters|bearers|lovers|dwellers|growers|breeders|writers)$/u;
const RUSSIAN_PEOPLE =
  /^\p{L}{3,}(?:анцы|анцев|анцами|енцы|енцев|енцами|овцы|овцев|льцы|льцев|ники|ников|никами|тели|телей|телями|исты|истов|истами|ологи|ологов|ологами|атели|ателей|веды|ведов|ане|янами|чики|чиков|чиками|щики|щиков|щиками)$/u;
const NO_PEOPLE =
  /^(?:памятник|источник|учебник|праздник|рудник|понедельник|подшипник|показател|двигател|носител|указател|посадочн|датчик|ящик|целик|рисунк|заповедник|сборник|справочник|спутник|вторник|питомник|ледник|родник|холодильник|светильник|грузовик|беспилотник|дневник|техник)/;

/** "Working group", "рабочая группа": a body that meets, no people of whom more is not known. */
const WORKING = /^(?:working|task|рабоч\p{L}+|экспертн\p{L}+|isci|calisma|ekspert)$/u;

/** A word for several people, or for a body of them. */
export function isGroupHead(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined || word.isQuoted) return false;
  if (WORKING.test(sentence.words[index - 1]?.word ?? '') && /^(?:group|групп|qrup|grub)/.test(word.word))
    return false;
  if (wordHas(sentence, index, 'collective')) {
    return !isOfName(sentence, index) && !(sentence.family === 'russian' && isBehindNoun(sentence, index));
  }
  const isGroup = wordHas(sentence, index, 'group') || isPeopleByEnding(sentence.family, word.word);
  if (word.word.startsWith('коллеги') || RUSSIAN_ADJECTIVE.test(word.word)) return false;
  if (sentence.family === 'russian' && isBehindNoun(sentence, index)) return false;
  if (sentence.family === 'russian' && RUSSIAN_PLURAL_A.test(word.word)) return true;
  if (!isGroup && !wordHas(sentence, index, 'office')) {
    if (sentence.family === 'russian') return isInList(sentence, index) && isPluralOfList(sentence, index);
    return sentence.family === 'turkic' && isPluralItem(sentence, index);
  }
  const plural =
    sentence.family === 'english'
      ? ENGLISH_PLURAL
      : sentence.family === 'russian'
        ? RUSSIAN_PLURAL
        : TURKIC_PLURAL;
  if (sentence.family !== 'russian') return plural.test(word.word);
  if (isGroup && isCountedRussian(sentence, index)) return true;
  return isGroup
    ? plural.test(word.word)
    : /(?:и|ы|ей|ов|ами|ями|ых|их|ие)$/u.test(word.word) && !/глав[ыу]$/u.test(word.word);
}

/** "Тридцать два пограничника". */
function isCountedRussian({ words }: EventSentence, index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && (before.isNumber || /^(?:два|две|три|четыре|оба|обе)$/.test(before.word));
}

function isPeopleByEnding(family: EventSentence['family'], word: string): boolean {
  if (family === 'english') return ENGLISH_PEOPLE.test(word);
  return family === 'russian' && RUSSIAN_PEOPLE.test(word) && !NO_PEOPLE.test(word);
}

/** A word for people or for a body of them, which no list makes one. */
export function isOfPeople(sentence: EventSentence, index: number): boolean {
  return (
    wordHas(sentence, index, 'group') ||
    wordHas(sentence, index, 'collective') ||
    isPeopleByEnding(sentence.family, sentence.words[index]?.word ?? '')
  );
}

/** Words of Russian that stand in front of a noun without making it a genitive. */
const RUSSIAN_BEFORE =
  /^(?:в|во|на|со?|к|ко|у|от|до|из|за|при|по|для|о|об|под|над|перед|без|среди|между|через|и|или|а|но|также|как|так|не|же|ли|бы|что|где|когда|это|все|всех|всеми|оба|обе|наши|его|ее|их|свои|своих|более|менее|около|почти|свыше|порядка|один|два|две|двое|три|трое|четыре|пять|шесть|семь|восемь|девять|десять|сто|двести|тысяч[аи]?|сотни|десятки|несколько|многие|некоторые|другие|остальные|вместе|плюс)$/;
const RUSSIAN_MODIFIER =
  /(?:ы[ейхм]|и[ейхм]|[оыи]й|ая|яя|ое|ее|ого|его|ому|ему|ыми|ими|ую|юю|ном|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|ста|сот|дцат[ьи]|надцать|десят)$/;

/** A noun right behind another noun is its complement: "заместитель главы", "совет ветеранов". */
function isBehindNoun(sentence: EventSentence, index: number): boolean {
  for (let place = index; place > Math.max(0, index - 4); place -= 1) {
    const word = sentence.words[place];
    const before = sentence.words[place - 1];
    if (word === undefined || before === undefined) return false;
    if (!/^[\s\u00a0«»“”"-]*$/u.test(word.gap)) return false;
    if (before.isNumber || /^состав[еау]?$/.test(before.word) || RUSSIAN_BEFORE.test(before.word))
      return false;
    if (['deed', 'attend', 'coming', 'saying', 'doing'].some((table) => wordHas(sentence, place - 1, table)))
      return false;
    if (/(?:л[аои]?|л[аио]сь|лся|ют|ют?ся|ит|ает|яет|ует)$/.test(before.word) && !before.isCapital)
      return false;
    if (!RUSSIAN_MODIFIER.test(before.word)) return true;
  }
  return false;
}

/** "Gənclər və İdman Nazirliyi": the first word of what a body is called. */
function isOfName({ words, family }: EventSentence, index: number): boolean {
  if (family !== 'turkic' || words[index]?.isCapital !== true) return false;
  return AND.has(words[index + 1]?.word ?? '') && words[index + 2]?.isCapital === true;
}

function isInList({ words }: EventSentence, index: number): boolean {
  return AND.has(words[index - 1]?.word ?? '') || words[index]?.gap === ', ';
}

/** In a list of those who were there, any plural is one of them: sənətşünaslar, jurnalistlər. */
function isPluralItem(sentence: EventSentence, index: number): boolean {
  const word = sentence.words[index];
  const next = sentence.words[index + 1];
  // "Sanayicilerle buluştu": those whom somebody meets.
  if (/^\p{L}{3,}l[ae]rl[ae]$/u.test(word?.word ?? '') && wordHas(sentence, index + 1, 'deed')) return true;
  if (
    word === undefined ||
    !/^\p{L}{3,}l[ae]r(?:[iu])?$/u.test(word.word) ||
    (meaningsOf(sentence, 'attend').length === 0 && meaningsOf(sentence, 'coming').length === 0) ||
    ['attend', 'coming', 'deed', 'saying', 'doing'].some((table) => wordHas(sentence, index, table)) ||
    /(?:[dt][iu]|[iu]b|m[iu]s|[iu]r)l[ae]r$/.test(word.word) ||
    /^t[ae]r[ae]fl[ae]r/.test(word.word)
  )
    return false;
  return (
    next === undefined ||
    /[,;]/u.test(next.gap) ||
    AND.has(next.word) ||
    wordHas(sentence, index + 1, 'attend') ||
    wordHas(sentence, index + 1, 'coming')
  );
}

/** A verb, which ends what a group is called. */
export function isBusy(sentence: EventSentence, index: number): boolean {
  // "Mount Hope Day Camp": a capital within an English sentence is of a name.
  if (sentence.family === 'english' && index > 0 && sentence.words[index]?.isCapital === true) return false;
  // "Other state bodies"
  if (sentence.words[index]?.word === 'state') return false;
  return (
    ['deed', 'attend', 'coming', 'saying', 'doing'].some((table) => wordHas(sentence, index, table)) &&
    !(sentence.family === 'russian' && /[еая]ни[еяюи]м?$/.test(sentence.words[index]?.word ?? '')) &&
    !isGroupHead(sentence, index)
  );
}
