import type { Span } from '../../../archive/release.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { PersonSentence } from './person-sentence.ts';

/** Where a name stands in the body, without an ending behind an apostrophe and with the stop of a last initial. */
export function nameSpan({ sentence, words }: NameCandidate): Span {
  const { start, text, roles } = sentence;
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return { start, end: start };
  const isStopped = roles[last.index] === 'initial' && text.text[last.end] === '.';
  const apostrophe = text.text.slice(last.start + 2, last.end).search(APOSTROPHE);
  const end = apostrophe < 0 ? last.end : last.start + 2 + apostrophe;
  return { start: start + first.start, end: start + end + Number(isStopped) };
}

const APOSTROPHE = /['’ʼ`]/;
const OPENING = /[«“„"]/u;
const CLOSING = /[»”“"]/u;
const LONGEST_ABBREVIATION = 5;

/** Where words of a sentence stand in the body, with the quotation marks and the last stop that belong to them. */
export function wordSpan({ words, text: { text }, start }: PersonSentence, from: number, to: number): Span {
  const first = words[from]?.start ?? 0;
  const last = words[to - 1];
  const end = last?.end ?? first;
  const opens = OPENING.test(text[first - 1] ?? '') && CLOSING.test(text.slice(first, end + 1));
  const closes = (opens || OPENING.test(text.slice(first, end))) && CLOSING.test(text[end] ?? '');
  const isShort = last !== undefined && end - last.start <= LONGEST_ABBREVIATION;
  const stops = isShort && text[end] === '.' && /^\.\s+\p{Lu}/u.test(text.slice(end, end + 4));
  const written = text.slice(first, end);
  const isOpen = text[end] === ')' && written.includes('(') && !written.includes(')');
  return { start: start + first - Number(opens), end: start + end + Number(closes || stops || isOpen) };
}
