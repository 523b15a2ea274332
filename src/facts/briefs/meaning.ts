import { holdsWord } from '../../answering/checking/reading/meeting.ts';
import type { ReadText, ReadWord } from '../../answering/checking/reading/read-text.ts';

/** The words that say what a text is about; each place counts. */
export function contentWords(text: ReadText): readonly ReadWord[] {
  return text.words.filter(({ isFunction, word }) => !isFunction && word.length > 1);
}

/** How much of a text others say too, 0 to 1 of its words: in whatever form, translated, or by the sound of a name. */
export function sharedBy(text: ReadText, others: readonly ReadText[]): number {
  const words = contentWords(text);
  if (words.length === 0) return 0;
  return words.filter((word) => holdsWord(word, text, others)).length / words.length;
}

/** The same of the shorter one of two texts, which says less without saying anything else. */
export function sharedOfShorter(a: ReadText, b: ReadText): number {
  return contentWords(a).length <= contentWords(b).length ? sharedBy(a, [b]) : sharedBy(b, [a]);
}
