import type { PersonSentence } from './person-sentence.ts';
import type { Run } from './title-phrase.ts';

/** A comma, behind the stop of an initial or an abbreviation as well. */
export const COMMA = /^\.?["'»”’)]*,\s*$/u;

export const AND: ReadonlySet<string> = new Set(['and', 'и', 've', 'va', 'ila', 'ile']);

/** A plural title is of several: another name stands in the list. */
export function hasCompany(sentence: PersonSentence, run: Run, next: Run | undefined): boolean {
  return next !== undefined && (isListed(sentence, run, next) || next[0] - run[1] <= FARTHEST);
}

const FARTHEST = 5;

/** Names that follow each other in a list; where each is from may stand behind it in brackets. */
export function isListed(sentence: PersonSentence, [, last]: Run, [start]: Run): boolean {
  const { words } = sentence;
  const end = afterBrackets(sentence, last);
  const gap = words[end]?.gap ?? '';
  if (start === end) return COMMA.test(gap) || (end > last && /^\.?\),\s*$/u.test(gap));
  return start === end + 1 && AND.has(words[end]?.word ?? '');
}

const MOST_IN_BRACKETS = 4;

/** Position behind words in brackets that begin here; the same where none do. */
export function afterBrackets({ words }: PersonSentence, start: number): number {
  if (!/^\.?\s\($/.test(words[start]?.gap ?? '')) return start;
  for (let end = start + 1; end <= start + MOST_IN_BRACKETS; end += 1) {
    if (/^\.?\)/.test(words[end]?.gap ?? '')) return end;
  }
  return start;
}

export function isBracketed({ words }: PersonSentence, [from]: Run): boolean {
  return /\($/.test(words[from]?.gap ?? '');
}

/** "The chief executive (Jane Ray)": a name of two words and nothing else in the brackets. */
export function isWhollyBracketed({ words, text }: PersonSentence, [from, to]: Run): boolean {
  const last = words[to - 1];
  return (
    to - from > 1 && last !== undefined && /\s\($/.test(words[from]?.gap ?? '') && text.text[last.end] === ')'
  );
}
