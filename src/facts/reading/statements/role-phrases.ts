import type { ReadText } from '../../../answering/checking/reading/read-text.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Family } from '../phrases/family.ts';
import {
  adjectivesStart,
  type Candidate,
  endOf,
  genitivesEnd,
  isDefinite,
  tablesAt,
} from './noun-phrases.ts';
import { ROLES } from './roles.ts';

/** "The coach", "məşqçi", "куратор": what people are called besides their offices. */
export function rolesOf(
  text: ReadText,
  offset: number,
  taken: ReadonlySet<number>,
  family: Family,
  own: ReadonlySet<string>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [index, word] of text.words.entries()) {
    if (taken.has(index) || word.isNumber || word.isFunction || word.raw.length < 3) continue;
    const role = roleOf(foldLetters(word.raw), family, own);
    // "General-mayor" is one word, whose last part tells who.
    if (role === null || tablesAt(text, index).includes('office') || text.words[index + 1]?.gap === '-')
      continue;
    const start = adjectivesStart(text, index, family);
    const isSubject = family === 'english' ? isDefinite(text, start) : !isIndefinite(text, start);
    const end = family === 'russian' ? genitivesEnd(text, index + 1) : index + 1;
    found.push({
      kind: 'office',
      start: offset + word.start,
      end: offset + endOf(text, text.words[end - 1] ?? word),
      phraseStart: offset + (text.words[start]?.start ?? word.start),
      isSubject: isSubject && !/^['’]\p{L}/u.test(text.text.slice(endOf(text, word))),
      person: null,
      offices: [],
      role,
    });
  }
  return found;
}

/** A Turkic role may be somebody's: "komandanın baş məşqçisi". */
function roleOf(word: string, family: Family, own: ReadonlySet<string>): string | null {
  if (ROLES[family].has(word) || own.has(word)) return word;
  if (family !== 'turkic') return null;
  const owned = word.replace(/s?[iu]$/u, '');
  return owned !== word && (ROLES.turkic.has(owned) || own.has(owned)) ? owned : null;
}

function isIndefinite(text: ReadText, start: number): boolean {
  const words = [text.words[start - 1]?.word, text.words[start]?.word];
  return words.some((word) => word === 'bir' || word === 'один' || word === 'одна');
}
