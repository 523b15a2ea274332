import type { LexiconWord } from '../../../answering/checking/words/lexicon.ts';
import type { Span } from '../../../archive/release.ts';

/** A word where it stands in the body. */
export interface EventWord extends LexiconWord, Span {
  /** Without an ending behind an apostrophe. */
  readonly raw: string;
  /** What stands between the word before it in the sentence and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** Within the quotation marks of speech, or of the name of an event. */
  readonly isQuoted: boolean;
}
