import type { Span } from '../../../archive/release.ts';
import type { Problem } from '../check.ts';
import { timesMeet } from './clock-times.ts';
import { type Moment, momentStands } from './moments.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';
import { type ContentWord, contentWords, meetsAny } from './surroundings.ts';

/** What parts two dates of a sentence, the strongest first. */
const PARTING: readonly RegExp[] = [
  /[;.!?](?=\s)|\n/gu,
  /,(?=\s)|\s[–—]\s|[()]/gu,
  /(?<!\p{L})(?:and|while|but|и|а|но|ve|va|ise|isə)(?!\p{L})/gu,
];
/** Words of the other date that a claim has to have, with none of its own date's, in one language and across. */
const ENOUGH = 1;
const ENOUGH_ACROSS = 2;
const MOST = 0.5;

/**
 * Dates and times of a claim that its cited sentence gives for something else: of a sentence with two, each in a clause of
 * its own, the claim has words of the other's clause and none of that of its own.
 */
export function checkDateOwners(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  const moments = claim.moments.filter(isCalendar);
  const [moment] = moments;
  const [time] = claim.times;
  if (moments.length + claim.times.length !== 1) return [];
  const own = contentWords(claim);
  const at: Span | undefined = moment ?? time;
  if (at === undefined || own.length === 0) return [];
  const found = sources.map((sentence) => {
    const { values, calendar } = sentence;
    const isHere = (other: Moment) => moment !== undefined && momentStands(moment, other, calendar);
    const rows: readonly { readonly span: Span; readonly isSame: boolean }[] =
      moment !== undefined
        ? values.moments
            .filter((other) => isCalendar(other) && other.grain === moment.grain)
            .map((other) => ({ span: other, isSame: isHere(other) }))
        : values.times.map((other) => ({
            span: other,
            isSame: time !== undefined && timesMeet(time, other),
          }));
    const isElsewhere =
      moment !== undefined &&
      values.moments.some((other) => isHere(other)) &&
      !rows.some(({ isSame }) => isSame);
    return isElsewhere ? 'own' : ownerIn(values, rows, own, claim.lexed.language === values.lexed.language);
  });
  if (!found.includes('other') || found.includes('own')) return [];
  const words = claim.lexed.text.slice(at.start, at.end);
  return [{ kind: 'date', words, reason: `The cited text gives "${words}" for something else.` }];
}

/** Whose clause a claim's words are of; null where the sentence does not hold its date. */
function ownerIn(
  values: Values,
  rows: readonly { readonly span: Span; readonly isSame: boolean }[],
  own: readonly ContentWord[],
  isOneLanguage: boolean,
): 'own' | 'other' | null {
  const same = rows.filter(({ isSame }) => isSame);
  if (same.length === 0) return null;
  if (same.length > 1 || rows.length !== 2) return 'own';
  const [first, second] = [...rows].sort((a, b) => a.span.start - b.span.start);
  if (first === undefined || second === undefined) return 'own';
  const parting = partingOf(values, first.span.end, second.span.start);
  if (parting === null) return 'own';
  const words = contentWords(values);
  const [left, right] = [
    words.filter(({ end }) => end <= parting),
    words.filter(({ start }) => start >= parting),
  ];
  const [beside, there] = first.isSame ? [left, right] : [right, left];
  if (own.some((word) => meetsAny(word, beside))) return 'own';
  const met = own.filter((word) => meetsAny(word, there)).length;
  const enough = isOneLanguage ? ENOUGH : ENOUGH_ACROSS;
  return beside.length > 0 && met >= enough && met >= own.length * MOST ? 'other' : 'own';
}

function partingOf({ lexed: { folded } }: Values, start: number, end: number): number | null {
  const between = folded.slice(start, end);
  for (const form of PARTING) {
    const found = [...between.matchAll(form)];
    const [only] = found;
    // Of several commas nobody knows which parts the two.
    if (only !== undefined) return found.length === 1 ? start + only.index : null;
  }
  return null;
}

function isCalendar({ grain }: Moment): boolean {
  return grain !== 'relative' && grain !== 'weekday';
}
