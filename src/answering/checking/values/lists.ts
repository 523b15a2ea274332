import type { Values } from './read-values.ts';
import type { ContentWord } from './surroundings.ts';
import { wordsMeet } from './surroundings.ts';

const JOINT =
  /\s*(?:[,;]|(?<!\p{L})(?:and|or|və|ve|ilə|ile|и|или|а также|as well as|together with|ile birlikte|ilə birlikdə|вместе с)(?!\p{L}))\s*/giu;

/**
 * How many things a sentence can be said to name, for a claim that counts them: the words that mean what the claim counts
 * where there are several, else the lengths of its lists and the number of its persons.
 */
export function countsIn(
  sentence: string,
  things: readonly ContentWord[],
  words: readonly ContentWord[],
): ReadonlySet<number> {
  const named = words.filter((word) => things.some((thing) => wordsMeet(thing, word))).length;
  if (named > 1) return new Set([named]);
  const counts = new Set<number>();
  const parts = sentence.split(JOINT).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const isListed = parts.map((part, index) =>
    (index === 0 ? /(?<!^)\p{Lu}\p{L}+/u : /\p{Lu}\p{L}+/u).test(part),
  );
  counts.add(persons(sentence));
  // Every run of neighbouring parts that hold names, and every list of short parts.
  let run = 0;
  for (const [index, listed] of isListed.entries()) {
    run = listed ? run + 1 : 0;
    if (run > 1) counts.add(run);
    const before = parts[index - 1];
    if (before !== undefined && before.split(/\s/u).length <= 2) counts.add(2);
  }
  counts.delete(1);
  counts.delete(0);
  return counts;
}

/** Runs of two and more names in a row: people with given and family name. */
export function persons(sentence: string): number {
  return sentence.split(JOINT).filter((part) => /\p{Lu}\p{L}+[’']?\p{L}*\s\p{Lu}\p{L}+/u.test(part)).length;
}

/** "In the 11th and 67th minutes" are two of something. */
export function isListOfNumbers({ figures, lexed }: Values, amount: number): boolean {
  let run = 1;
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1];
    const between = before === undefined ? '' : lexed.folded.slice(before.end, figure.start);
    run = before !== undefined && /^['.]?\p{L}{0,3}\s?(?:,|and|ve|и|,\sve)\s?$/u.test(between) ? run + 1 : 1;
    if (run === amount && run > 1) return true;
  }
  return false;
}
