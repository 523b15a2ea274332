import type { Problem } from '../check.ts';
import { isDayLong, type Moment, momentStands } from './moments.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';

/** On which side of a date something lies: `before` and `after` leave the date itself out. */
type Bound = 'before' | 'until' | 'since' | 'after';

const BEFORE_DATE: readonly (readonly [Bound, RegExp])[] = [
  ['until', /(?<!\p{L})(?:by|until|till|through|not? later than|up to|не позднее|не позже|до|по|en gec|к)$/u],
  ['since', /(?<!\p{L})(?:since|from|as of|starting|not? (?:earlier|sooner) than|не ранее|не раньше|с|со)$/u],
  ['before', /(?<!\p{L})(?:before|prior to|(?:earlier|sooner) than|ранее|раньше)$/u],
  ['after', /(?<!\p{L})(?:after|later than|после|позже|позднее)$/u],
];
/** Between the word of a bound and its date. */
const BETWEEN =
  /(?:(?<!\p{L})(?:the|end of|(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник\p{L}*|вторник\p{L}*|сред[аыу]|четверг\p{L}*|пятниц\p{L}|суббот\p{L}|воскресень\p{L})[\s,]*)+$/u;
const BEHIND_DATE: readonly (readonly [Bound, RegExp])[] = [
  ['until', /^(?:\s\p{L}+){0,3}\s(?:qeder|kadar|dek|degin)(?!\p{L})/u],
  ['until', /^['-]?(?:y?[ae])?d[ae]k(?!\p{L})/u],
  ['until', /^\s(?:gec(?:e|ə)? (?:olma|qalma)\p{L}+|sonraya (?:qalma|birakma)\p{L}+)/u],
  ['since', /^\s(?:tez|erken|evvel|once) olma\p{L}+/u],
  ['before', /^\s(?:evvel|once|qabaq)(?!\p{L})/u],
  ['after', /^\s(?:sonra)\p{L}{0,4}(?!\p{L})/u],
  ['since', /^\s(?:etibaren|itibaren|baslayaraq|baslayarak|bu yana|beri|bəri)(?!\p{L})/u],
];
const HUNG = /^['’-]?\p{L}*/u;
const ABLATIVE = /[dt][ae]n$/;
const UNTIL_ENDING = /d[ae]k$/;
/** A source that speaks of a last day says with any preposition when something is due at the latest. */
const DEADLINE =
  /(?<!\p{L})(?:deadline|due|last|final|latest|expir\p{L}+|valid|последн\p{L}+|крайн\p{L}+|срок\p{L}*|истека\p{L}+|действ\p{L}+|son (?:tarix|tarih|gun|muddet)\p{L}*|muddet\p{L}*|gec|basa cat\p{L}+|bit\p{L}+|sona er\p{L}+)(?!\p{L})/u;
const RANGE_NEAR = 6;

/** Dates that a claim puts on the other side of something than its cited sentences do. */
export function checkDateBounds(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  const problems: Problem[] = [];
  for (const moment of claim.moments) {
    const bound = boundOf(claim, moment);
    if (bound === null || isInRange(claim, moment)) continue;
    const stated = sources.flatMap((sentence) =>
      sentence.values.moments
        .filter((other) => momentStands(moment, other, sentence.calendar))
        .map((other) => ({ other, sentence, bound: boundOf(sentence.values, other) })),
    );
    if (stated.length === 0) continue;
    const isWrong = stated.every(({ other, sentence, bound: its }) =>
      its === null
        ? isOnTheDay(bound, other, sentence.values)
        : !isInRange(sentence.values, other) && isEarly(bound) !== isEarly(its),
    );
    if (!isWrong) continue;
    const words = claim.lexed.text.slice(moment.start, moment.end);
    problems.push({
      kind: 'date',
      words,
      reason: `The cited text does not put "${words}" before or after what the claim does.`,
    });
  }
  return problems;
}

/** What a bare date of a source denies: something strictly before or after it, or until it where another day is the last. */
function isOnTheDay(bound: Bound, stated: Moment, values: Values): boolean {
  if (!isDayLong(stated) || isInRange(values, stated)) return false;
  const others = values.moments.filter((other) => other !== stated && isDayLong(other) && isDated(other));
  if (bound === 'until' || bound === 'since') {
    return others.some((other) => boundOf(values, other) === bound && !isInRange(values, other));
  }
  return others.length === 0 && !DEADLINE.test(values.lexed.folded);
}

function isEarly(bound: Bound): boolean {
  return bound === 'before' || bound === 'until';
}

/** From one date to another. */
function isInRange({ moments }: Values, moment: Moment): boolean {
  return moments.some((other) => {
    const gap = Math.max(other.start - moment.end, moment.start - other.end);
    const isAlike = isDated(other) && isDayLong(other) === isDayLong(moment);
    return other !== moment && isAlike && gap >= 0 && gap <= RANGE_NEAR;
  });
}

/** "Wednesday" beside a date is the same day. */
function isDated({ grain }: Moment): boolean {
  return grain !== 'weekday' && grain !== 'relative';
}

function boundOf({ lexed: { folded } }: Values, { start, end }: Moment): Bound | null {
  const before = folded.slice(Math.max(0, start - 40), start).trimEnd();
  const led = before.replace(BETWEEN, '').trimEnd();
  const found = BEFORE_DATE.find(([, form]) => form.test(led))?.[0] ?? null;
  const written = folded.slice(start, end);
  const hung = HUNG.exec(folded.slice(end))?.[0] ?? '';
  const ending = /\p{L}*$/u.exec(written + hung)?.[0] ?? '';
  const behind = folded.slice(end + hung.length, end + hung.length + 48).replace(/[,;:.(].*$/su, '');
  const isLatin = /^[a-z]+$/.test(ending);
  if (isLatin && UNTIL_ENDING.test(ending)) return 'until';
  const following = BEHIND_DATE.find(([, form]) => form.test(behind))?.[0] ?? null;
  if (isLatin && ABLATIVE.test(ending)) return following ?? 'since';
  return found ?? (following === 'until' && /[ae]$/.test(ending) ? 'until' : found);
}
