import { foldWord } from '../../../search/analysis/fold.ts';

/**
 * Folded like `foldWord`, but for Turkic "ölmək" (to die) and its forms, which would be those of "olmaq" (to be): whether
 * somebody died is no matter of spelling.
 */
export function foldDistinct(word: string): string {
  const folded = foldWord(word);
  return folded.startsWith('ol') && /^öl/iu.test(word.normalize('NFC')) ? `oe${folded.slice(1)}` : folded;
}
