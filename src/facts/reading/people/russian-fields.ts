import type { PersonSentence } from './person-sentence.ts';
import { ADJECTIVE, GENITIVE, PARTICIPLE } from './russian-genitives.ts';

/** "По особо важным делам": a small word of degree in front of an adjective. */
export function leadsToNoun({ words }: PersonSentence, index: number): boolean {
  return /о$/.test(words[index]?.word ?? '') && /[ыи](?:м|х|ми)$/.test(words[index + 1]?.word ?? '');
}

const MOST_LISTED = 12;

/**
 * "Водных ресурсов, сельского хозяйства и промышленности X", "по международным отношениям, обороне и безопасности Сената":
 * where a list of fields ends that commas are in, all of it in the case of its beginning.
 */
export function endOfListedFields(sentence: PersonSentence, start: number, comma: number): number | null {
  const { words } = sentence;
  if (!/^,\s$/.test(words[comma]?.gap ?? '') || comma - start < 1) return null;
  let index = comma;
  let and = -1;
  for (; index < Math.min(words.length, comma + MOST_LISTED); index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (index > comma && word.gap !== ' ' && !(word.gap === ', ' && and < 0)) break;
    if (word.word === 'и' && and < 0) {
      and = index;
      continue;
    }
    if (!isField(sentence, index)) break;
  }
  return and > comma && index > and + 1 && isField(sentence, comma - 1) ? index : null;
}

/** A small noun or adjective in the case of a list, and no verb. */
function isField({ words, roles }: PersonSentence, index: number): boolean {
  const word = words[index];
  const role = roles[index];
  return (
    word !== undefined &&
    !word.isCapital &&
    (role === 'plain' || role === 'body') &&
    (GENITIVE.test(word.word) || ADJECTIVE.test(word.word)) &&
    !PARTICIPLE.test(word.word) &&
    !FINITE.test(word.word)
  );
}

/** Verbs in a finite form; nouns and adjectives of fields do not end so. */
const FINITE = /(?:[аеияуыо]л[аои]?|лся|лась|лись|ет|ит|ют|ут|ят)$/;
