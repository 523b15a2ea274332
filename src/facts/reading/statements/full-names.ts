import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { Family } from '../phrases/family.ts';
import type { Candidate } from './noun-phrases.ts';

interface Named {
  readonly candidates: readonly Candidate[];
}

interface Word extends Span {
  readonly folded: string;
}

/** Letters that forms of one word share. */
const SHARED = 5;
/** Units that are looked through for the full name of a body. */
const MOST = 80;
const SMALL = /^(?:the|of|and|for|in|on|a|an|по|и|в|на|ve|va)$/u;
const ADJECTIVE = /(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ый|ий|ая|яя|ое|ее)$/u;

/**
 * "The Bank" behind "the Central Bank of X": the name by which the release called the same body before, where it has named
 * but one of that kind; null otherwise.
 */
export function fullName(
  body: string,
  candidate: Candidate,
  units: readonly Named[],
  family: Family,
): Span | null {
  const [head, another] = wordsOf(body, candidate);
  if (candidate.kind !== 'body' || head === undefined || another !== undefined) return null;
  const written = body.slice(head.start, head.end);
  const root = head.folded.slice(0, Math.max(SHARED - 1, head.folded.length - 3));
  // An abbreviation is a name of its own, and a Turkic "müəssisə" in lower case any.
  if (written === written.toUpperCase() || (family === 'turkic' && !/^\p{Lu}/u.test(written))) return null;
  let found: Span | null = null;
  let kind = '';
  for (const { candidates } of units.slice(0, MOST)) {
    for (const one of candidates) {
      if (one.kind !== 'body' || one.start >= candidate.start) continue;
      const name = nameIn(wordsOf(body, one), root, family);
      if (name === null) continue;
      if (name === 'several' || (kind !== '' && name.kind !== kind)) return null;
      found ??= { start: name.start, end: name.end + (isOpen(body, name) ? 1 : 0) };
      kind = name.kind;
    }
  }
  return found;
}

/** "Mission in X (UNMIX": an abbreviation in brackets is of the name, and so is the bracket. */
function isOpen(body: string, { start, end }: Span): boolean {
  return body.charAt(end) === ')' && /\([^()]*$/u.test(body.slice(start, end));
}

/** Of the words of a body those that belong to a head: "Central Bank of X" of "Board of the Central Bank of X". */
function nameIn(
  words: readonly Word[],
  root: string,
  family: Family,
): (Span & { readonly kind: string }) | 'several' | null {
  const at = words.findIndex(({ folded }) => folded.startsWith(root));
  if (at < 0) return null;
  if (words.findLastIndex(({ folded }) => folded.startsWith(root)) > at) return 'several';
  let from = at;
  if (family === 'turkic') from = 0;
  else while (from > 0 && isOfName(words[from - 1]?.folded ?? '', family)) from -= 1;
  // "The Chamber of Commerce and the Port Authority" are two.
  const next = words.findIndex(
    ({ folded }, place) => place > at && folded === 'and' && words[place + 1]?.folded === 'the',
  );
  const to = family === 'turkic' ? at : next < 0 ? words.length - 1 : next - 1;
  const [first, last] = [words[from], words[to]];
  const telling = words
    .slice(from, to + 1)
    .find(({ folded }, place) => place + from !== at && !SMALL.test(folded));
  if (first === undefined || last === undefined || telling === undefined) return null;
  return { start: first.start, end: last.end, kind: telling.folded.slice(0, SHARED) };
}

function isOfName(word: string, family: Family): boolean {
  return family === 'russian' ? ADJECTIVE.test(word) : !SMALL.test(word);
}

function wordsOf(body: string, { start, end }: Span): readonly Word[] {
  return [...body.slice(start, end).matchAll(/\p{L}[\p{L}-]*/gu)].map(({ index, 0: written }) => ({
    start: start + index,
    end: start + index + written.length,
    folded: foldLetters(written),
  }));
}
