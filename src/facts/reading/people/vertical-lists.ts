import type { NameCandidate } from './name-candidates.ts';
import type { Named } from './person-evidence.ts';

/** Lines of one list that may lie between two names of it: a note, a line that names nobody. */
const MOST_BETWEEN = 2;

/** Whether the second name begins a line below the first's, and both lines go on in the same way: "X – 46 votes", "Y – 31". */
export function standsBelow({ candidate: first }: Named, { candidate: second }: Named): boolean {
  const lines = second.sentence.place - first.sentence.place;
  if (lines < 1 || lines > MOST_BETWEEN) return false;
  const separator = separatorOf(first);
  return separator !== null && separator === separatorOf(second);
}

/** What parts a name at the beginning of a line from the rest of the line; null where that says nothing. */
function separatorOf({ sentence: { words }, from, to }: NameCandidate): 'dash' | 'bracket' | 'comma' | null {
  if (from > 0) return null;
  const next = words[to];
  const gap = next?.gap ?? '';
  if (/^\s[–—-]\s$/u.test(gap)) return 'dash';
  if (/^\s\($/.test(gap)) return 'bracket';
  return /^,\s$/.test(gap) && (next?.isCapital === false || next?.isNumber === true) ? 'comma' : null;
}
