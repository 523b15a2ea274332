import type { ReadableRelease } from '../readable-release.ts';
import type { Telling, Told as View } from './attribution.ts';
import type { Candidate } from './noun-phrases.ts';
import { within } from './speech-speakers.ts';
import type { Unit } from './units.ts';

/** Words of a title that no table knows, in front of a name. */
const TITLE = /^(?:[\p{L}.'’-]+,?\s){0,8}$/u;
/** Behind the name: its title, and nothing more. */
const END = /^(?:,\s[^.;:!?]{0,160}|\s\([^()]{0,160}\))?\)?\.?\s*$/u;
const SIGN = /^["»”’]?[.!?]?["»”’]?\s*(?:[–—-]{1,2}\s?|\()/u;

/** "“…” – Name, office", "«…» (the office)": whoever signs a quotation in its own line. */
export function signed(
  { told, written }: View,
  unit: Unit,
  candidates: readonly Candidate[],
): readonly Telling[] {
  const last = unit.speech.at(-1);
  if (last === undefined) return [];
  const from = last.end - unit.start;
  const sign = SIGN.exec(written.slice(from))?.[0];
  if (sign === undefined || /\p{L}/u.test(told.slice(0, from))) return [];
  const behind = from + sign.length;
  const first = candidates
    .map((one) => within(one, unit))
    .find(({ kind, start }) => (kind === 'person' || kind === 'office') && start >= from);
  if (first === undefined || !isBare(written.slice(behind), first, behind)) return [];
  return [{ verb: { id: 'said', start: first.phraseStart, end: first.phraseStart }, speaker: first }];
}

/** UTF-16 units of a signature at most. */
const LONGEST = 200;

/** What stands behind a dash after a quotation, in its line or the next one. */
export function signatureBehind({ body }: ReadableRelease, unit: Unit, next: Unit | undefined): Unit | null {
  if (next === undefined || next.speech.length > 0 || next.end - next.start > LONGEST) return null;
  const between = body.slice(unit.end, next.start);
  return /[–—-]/u.test(between) && next.paragraph - unit.paragraph <= 1 ? next : null;
}

/** Whether it is a name with its title, or an office, alone. */
export function isSignature(unit: Unit, candidate: Candidate): boolean {
  return isBare(unit.told, within(candidate, unit), 0);
}

function isBare(text: string, { start, end }: Candidate, from: number): boolean {
  return (
    TITLE.test(text.slice(0, Math.max(0, start - from))) && END.test(text.slice(Math.max(0, end - from)))
  );
}
