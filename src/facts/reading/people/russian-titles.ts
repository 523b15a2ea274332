import type { PersonSentence } from './person-sentence.ts';
import { withService } from './russian-genitives.ts';
import { RUSSIAN_OFFICES } from './russian-offices.ts';
import { endOfTitle } from './russian-title-end.ts';
import { BEFORE_HEAD, SHORTENED, startOfTitle } from './russian-title-start.ts';
import {
  degreePhrases,
  isMereQualifier,
  joinedPhrases,
  rankPhrases,
  type TitlePhrase,
} from './title-phrase.ts';

/** Offices of a Russian sentence: "заместителя руководителя Национальной службы", "министр по чрезвычайным ситуациям". */
export function russianTitles(sentence: PersonSentence): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    if (sentence.roles[index] !== 'office' || isOfManyInBody(sentence, index)) {
      index += 1;
      continue;
    }
    const from = startOfTitle(sentence, index, phrases.at(-1)?.to ?? 0);
    const to = endOfTitle(sentence, index + 1);
    const head = headOf(sentence, from, index);
    phrases.push({
      from,
      to,
      kind: 'office',
      isPlural: isPluralHead(sentence, from, head),
      head,
    });
    index = Math.max(to, index + 1);
  }
  return joinedPhrases(
    sentence,
    [
      ...phrases,
      ...degreePhrases(sentence),
      ...rankPhrases(sentence).map((phrase) => withService(sentence, phrase)),
    ],
    (first, second) =>
      first.kind === 'office' && second.kind === 'office' && isMereQualifier(sentence, first),
  );
}

/** "Кабинета министров", "совет директоров": of whom a body is made. */
function isOfManyInBody({ words, roles }: PersonSentence, index: number): boolean {
  const isMany = MANY.test(words[index]?.word ?? '') && words[index]?.gap === ' ';
  return isMany && roles[index - 1] === 'body' && MADE_OF.test(words[index - 1]?.word ?? '');
}

const MANY = /(?:[оёе]в|телей|судей)$/;
const MADE_OF = /^(?:кабинет|совет|коллеги|палат|союз|ассоциаци|гильди|съезд|форум|конференци)/;

const PLURAL_IN_A = /^(?:директора|профессора|доктора|учителя|инспектора|редактора|тренера|мастера|повара)$/;

/** "Директора институтов А и Б" at the beginning of a clause is no genitive. */
function isPluralHead({ words }: PersonSentence, from: number, head: number): boolean {
  const word = words[head]?.word ?? '';
  if (PLURAL_IN_A.test(word)) return from === 0 || /[:;•▪–—-]|\n/u.test(words[from]?.gap ?? '');
  // "Депутатам А и Б", "судей А и Б".
  if (/.{3}(?:[ая]м|[ая]ми|[ая]х|[оёе]в|телей)$|^судей$/.test(word) && !RUSSIAN_OFFICES.has(word))
    return true;
  // "Балерины" may be one woman's title in the genitive.
  return /.[ыи]$/.test(word) && !RUSSIAN_OFFICES.has(word) && !RUSSIAN_OFFICES.has(`${word.slice(0, -1)}а`);
}

/** Of "бывший ректор" and "исполняющая обязанности декана" the noun tells the case, or the participle. */
function headOf({ words, roles }: PersonSentence, from: number, office: number): number {
  // "Зам. акима": what is shortened tells no case.
  if (SHORTENED.test(words[from]?.word ?? '')) return from;
  for (let index = from; index < office + 4; index += 1) {
    const word = words[index]?.word ?? '';
    if (
      word.length > 1 &&
      roles[index] === 'office' &&
      !BEFORE_HEAD.test(word) &&
      word !== 'обязанности' &&
      words[index + 1]?.gap !== '-'
    )
      return index;
  }
  return office;
}
