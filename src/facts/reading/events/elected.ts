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
  if (sentence.family === 'turkic') return elections.some((one) => isDoneTo(sentence, named, one));
  return (
    elections.some(({ to }) => to <= named.from) || elections.every((one) => isDoneTo(sentence, named, one))
  );
}

/** Words from a verb back to its auxiliary. */
const NEAR_AUXILIARY = 3;
const AUXILIARY = /^(?:was|were|is|are|been|be|being|remains)$/;

/** Behind whose name the passive stands: "X was elected", "X избран", "X seçilib"; the active says who elected. */
function isDoneTo({ words, family }: EventSentence, named: NamedPerson, verb: Phrase): boolean {
  if (verb.from < named.to) return false;
  const word = words[verb.to - 1]?.word ?? '';
  if (family === 'russian') return !/[лв](?:а|и|ший|шая)?$/u.test(word);
  if (family === 'turkic') return !/(?:seçib|secib|secdi|sechti|sectı|secti|atadi|atamis\p{L}*)$/u.test(word);
  if (word === 'returned' || word === 'remains') return true;
  const before = words.slice(Math.max(named.to, verb.from - NEAR_AUXILIARY), verb.from);
  const isPhrase = verb.from === named.to || /^(?:to|as)$/.test(words[verb.to]?.word ?? '');
  return (
    before.some((one) => AUXILIARY.test(one.word)) || (isPhrase && !/^(?:appointed|elected)$/.test(word))
  );
}

const APPOINTING: Readonly<Record<EventSentence['family'], RegExp>> = {
  english:
    /^(?:appoint(?:ed|ing|s|ment)?|reappoint(?:ed|ing|s)?|nominat(?:ed|es|ing|ion)|elect(?:ed|ing|s)|re-?elect(?:ed)?|co-?opted|designat(?:ed|es)|promot(?:ed|es)|dismiss(?:ed|es)|returned|remains|reliev(?:ed|es)|resignation|retirement|granted|commissioned|constituted|suspended)$/,
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
