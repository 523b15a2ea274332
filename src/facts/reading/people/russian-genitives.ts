import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isRussianOffice } from './russian-offices.ts';
import { isParted, type TitlePhrase } from './title-phrase.ts';

export const ADJECTIVE = /(?:ого|его|ому|ему|ой|ей|ых|их|ым|им|ыми|ими|ый|ий|ая|яя|ую|ое|ом|ем)$/;

export const GENITIVE =
  /(?:а|я|ы|и|ов|ев|ей|ий|у|ю|е|ам|ям|ах|ях|ом|ем|ой)$|^(?:депо|метро|бюро|кино|радио|авто|фото|видео)$/;

export const PAST =
  /(?:[аеияуыо]л|[аеияуыо]л[аои]|шел|шла|шли|лся|лась|лись|лось|ет|ит|ют|ут|ят|ат|ется|ится)$/;

/** Short passive participles, which end a title like verbs: назначена, избран. */
export const PARTICIPLE = /(?:[бвгджзклмнпрстфхчшщ]ен[аоы]?|^(?:избран|назван|призван)[аоы]?)$/;

export const MOST_LOWER = 4;

/** "Полковник гражданской защиты", "майор полиции": small words in the genitive between a rank and the name. */
export function withService(sentence: PersonSentence, phrase: TitlePhrase): TitlePhrase {
  const { words, roles } = sentence;
  if (phrase.kind !== 'rank') return phrase;
  let to = phrase.to;
  while (
    to < phrase.to + MOST_OF_SERVICE &&
    (roles[to] === 'plain' || roles[to] === 'body') &&
    words[to]?.isCapital === false &&
    GENITIVE.test(words[to]?.word ?? '') &&
    !isParted(sentence, to)
  )
    to += 1;
  const isNamed = (roles[to] === 'name' || roles[to] === 'initial') && !isParted(sentence, to);
  return isNamed && to > phrase.to ? { ...phrase, to } : phrase;
}

const MOST_OF_SERVICE = 3;

/** "Водных ресурсов и ирригации А. С. Пак": small words in the genitive on both sides, and a name at once. */
export function leadsOnToName(sentence: PersonSentence, conjunction: number): boolean {
  const { words, roles } = sentence;
  const isNoun = (index: number) =>
    (roles[index] === 'plain' || roles[index] === 'body') &&
    words[index]?.isCapital === false &&
    GENITIVE.test(words[index]?.word ?? '') &&
    !isParted(sentence, index);
  let end = conjunction + 1;
  while (isNoun(end) && end - conjunction <= MOST_LOWER) end += 1;
  if (end === conjunction + 1 || !isNoun(conjunction - 1) || isParted(sentence, end)) return false;
  const last = words[end - 1]?.word ?? '';
  return (
    (['name', 'initial', 'rank'].includes(roles[end] ?? '') || words[end]?.isAllCapitals === true) &&
    !PAST.test(last) &&
    !PARTICIPLE.test(last)
  );
}

const ACADEMIC = /^(?:профессор|академик|доцент|доктор|кандидат)/;

/** "Проректором профессором X": a degree in the case of the office in front of it is another title. */
export function isAnotherTitle(before: ReadWord | undefined, { word }: ReadWord): boolean {
  if (before === undefined || !ACADEMIC.test(word) || !isRussianOffice(before.word)) return false;
  const ending = /(?:ом|ем|ой|а|у|е)$/;
  return ending.exec(before.word)?.[0] === ending.exec(word)?.[0];
}

/** "Университета имени Ш. Есенова": after whom a body is named, with a name left over for whose the office is. */
export function endOfNamesake({ words, roles }: PersonSentence, start: number): number | null {
  let end = start;
  while (roles[end] === 'initial') end += 1;
  if (roles[end] !== 'name') return null;
  let last = end;
  while (roles[last] === 'name' && (last === end || words[last]?.gap === ' ')) last += 1;
  const own = last - end;
  return end + (end > start || own <= 1 ? 1 : Math.min(2, Math.max(1, own - 2)));
}

/** "Национальной гидрометеорологической службы": adjectives with a body behind them. */
export function leadsToBody(sentence: PersonSentence, start: number): boolean {
  for (let index = start + 1; index < start + 4; index += 1) {
    if (isParted(sentence, index)) return false;
    const word = sentence.words[index];
    const role = sentence.roles[index];
    if (role === 'body') return true;
    if (word === undefined || !ADJECTIVE.test(word.word)) return false;
  }
  return false;
}
