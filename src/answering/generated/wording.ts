import { isWrittenLikeName } from '../../search/analysis/terms.ts';
import { eachWritten, isNumber } from '../../search/analysis/tokens.ts';

/** Share of its words that stand in another text, from which a text may say nothing new. */
const NEARLY_IDENTICAL = 0.8;

/** Before the first word of a sentence, which is written like a name whatever it is. */
const SENTENCE_START = /(?:^|[.!?…:]["'”»)]*\s+|\n\s*)["'“«(]*$/u;
const LONGEST_START = 6;

/** Words of a text, and those of them by which texts of one pattern differ: figures, and what is written like a name. */
export interface Wording {
  readonly words: ReadonlySet<string>;
  readonly distinctive: readonly string[];
}

/** Words as they are written, but for their case: what copies share. */
export function wordingOf(text: string): Wording {
  const words = new Set<string>();
  const distinctive: string[] = [];
  eachWritten(text, (written, start) => {
    const word = written.toLowerCase();
    words.add(word);
    const isStart = () => SENTENCE_START.test(text.slice(Math.max(0, start - LONGEST_START), start));
    if (isNumber(word) || (isWrittenLikeName(written) && !isStart())) distinctive.push(word);
  });
  return { words, distinctive };
}

/** Releases of one pattern share most of their words: one that has a figure or a name of its own is another. */
export function saysNothingNew({ words, distinctive }: Wording, other: Wording): boolean {
  if (words.size === 0 || !distinctive.every((word) => other.words.has(word))) return false;
  let common = 0;
  for (const word of words) if (other.words.has(word)) common += 1;
  return common / words.size >= NEARLY_IDENTICAL;
}
