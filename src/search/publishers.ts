import { foldWord } from './analysis/fold.ts';
import { isFunctionWord } from './analysis/function-words.ts';
import { nameKey } from './analysis/name-key.ts';
import { tokenize } from './analysis/tokens.ts';

/**
 * The publishers that a person's words name: those in whose name every word stands, in any case, script or spelling
 * ("state security" → "State Security Service"). A name given in full matches itself alone.
 */
export function matchPublishers(words: string, publishers: readonly string[]): string[] {
  const wanted = wordsOf(words);
  const whole = publishers.filter((publisher) => foldWord(publisher) === foldWord(words.trim()));
  if (whole.length > 0) return whole;
  if (wanted.length === 0) return [];
  return publishers.filter((publisher) => {
    const has = wordsOf(publisher);
    return wanted.every((word) => has.some((other) => meets(word, other)));
  });
}

interface Word {
  readonly word: string;
  readonly key: string;
}

function wordsOf(text: string): Word[] {
  return tokenize(text)
    .filter(({ word }) => !isFunctionWord(word))
    .map(({ raw, word }) => ({ word, key: nameKey(raw) }));
}

function meets(a: Word, b: Word): boolean {
  return a.word === b.word || (a.key !== '' && a.key === b.key);
}
