import { foldWord } from '../../search/analysis/fold.ts';
import { namesMatch } from '../../search/analysis/name-key.ts';

/** Letters at the end of a word of a name that a case may take away (Павел, Павла) or add (Denizlinin, Лагутенковой). */
const LOST = 2;
const ADDED = 5;
/** A name keeps its beginning in every case; shorter ones would meet others. */
const KEPT = 2;
const WORD = /[\p{L}\p{M}'’ʼ`-]+\.?/gu;

/**
 * Whether a name in its dictionary form can be what stands in a text, inflected: every word of the name meets a word there,
 * in order, by sound or but for its ending. English inflects no names. False for a name that has a word more.
 */
export function isWrittenAs(name: string, text: string, language: string | null): boolean {
  const written = text.match(WORD) ?? [];
  const words = name.match(WORD) ?? [];
  let next = 0;
  for (const word of words) {
    const found = written.findIndex((one, place) => place >= next && meets(word, one, language));
    if (found < 0) return false;
    next = found + 1;
  }
  return words.length > 0;
}

function meets(word: string, written: string, language: string | null): boolean {
  if (foldWord(word) === foldWord(written) || namesMatch(word, written)) return true;
  if (language === 'en') return false;
  const [name, form] = [foldWord(word), foldWord(written.replace(/['’ʼ`]\p{L}*$/u, ''))];
  let same = 0;
  while (same < name.length && name[same] === form[same]) same += 1;
  return same >= KEPT && name.length - same <= LOST && form.length - same <= ADDED;
}
