import type { Phrase } from './bodies.ts';
import { type EventSentence, meaningsOf, type NamedPerson } from './event-sentence.ts';
import { attends } from './passing.ts';

/** Whom a meeting elects need not be there. */
export function isElected(sentence: EventSentence, named: NamedPerson): boolean {
  const elections = [
    ...meaningsOf(sentence, 'deed').filter(({ id }) => id === 'deed:appoint'),
    ...appointingWords(sentence),
  ];
  if (attends(sentence)) return false;
  // "Members confirmed X as head".
  if (sentence.family === 'english' && sentence.words[named.to]?.word === 'as') return true;
  if (elections.length === 0) return false;
  const isBehind = ({ from }: { readonly from: number }) => from >= named.to;
  return sentence.family === 'turkic'
    ? elections.some(isBehind)
    : elections.some(({ to }) => to <= named.from) || elections.every(isBehind);
}

const APPOINTING: Readonly<Record<EventSentence['family'], RegExp>> = {
  english:
    /^(?:appoint(?:ed|ing|s|ment)?|reappoint(?:ed|ing|s)?|nominat(?:ed|es|ing|ion)|elect(?:ed|ing|s)|re-?elect(?:ed)?|co-?opted|designat(?:ed|es)|promot(?:ed|es)|dismiss(?:ed|es)|returned|remains|reliev(?:ed|es)|resignation|retirement|granted|commissioned|constituted|sentenced|suspended)$/,
  russian:
    /^(?:назнач|сопредседател|учрежден|возглавит|избран|избра(?:л|ть)|переизбра|утвержд|кооптирова|освобожд|уволен|выдвинут|выдвинул|рекомендован|делегирован|отстранен|освободи|включен[аы]?$|введен[аы]?$|награжден)/,
  turkic:
    /^(?:tayin|secil|tasdiqlan|namizad|irali|azad|havala$|tapsiril|ata(?:n|d|ma)|getiril|gorevlendir|onerildi|aday|olusturul|terfi)/,
};

function appointingWords({ words, family }: EventSentence): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const [index, { word, isQuoted }] of words.entries()) {
    if (!isQuoted && APPOINTING[family].test(word)) found.push({ from: index, to: index + 1 });
  }
  return found;
}
