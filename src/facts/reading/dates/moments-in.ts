import type { Days } from '../../../answering/checking/values/days.ts';
import { lex } from '../../../answering/checking/values/lexemes.ts';
import type { Moment } from '../../../answering/checking/values/moments.ts';
import { readMoments } from '../../../answering/checking/values/read-moments.ts';
import type { Span } from '../../../archive/release.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { withoutNeighbours } from './neighbours.ts';
import { type RelativeDate, relativeDates } from './relative-dates.ts';

/** What a stretch of a release says of time, as it says it; offsets into the stretch. */
export interface StatedMoments {
  readonly moments: readonly Moment[];
  readonly relatives: readonly RelativeDate[];
}

const read = new WeakMap<ReadableRelease, Map<string, StatedMoments>>();

/** Read once, whichever way its dates are then resolved. @param published days that the release may be of */
export function momentsIn(release: ReadableRelease, span: Span, published: Days | null): StatedMoments {
  const known = read.get(release) ?? new Map<string, StatedMoments>();
  read.set(release, known);
  const key = `${span.start} ${span.end}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const lexed = lex(withoutNeighbours(release.body.slice(span.start, span.end)), release.language);
  const moments = readMoments(lexed, published?.first ?? 0, true).map((moment) =>
    trimmed(moment, lexed.text),
  );
  const found = {
    moments: withoutWeekdays(moments, lexed.folded),
    relatives: relativeDates(lexed.folded),
  };
  known.set(key, found);
  return found;
}

/** What may stand between a date and its day of the week. */
const BESIDE = /^(?:['-]?\p{L}{0,3})?[\s,()]{0,3}(?:the\s|gunu[,\s]{1,2})?$/u;

/** Beside its date the name of a weekday says nothing of its own: "Tuesday, 14th March 2023", "26 Aralık Perşembe günü". */
function withoutWeekdays(moments: readonly Moment[], folded: string): readonly Moment[] {
  return moments.filter((moment, index) => {
    if (moment.grain !== 'weekday') return true;
    const [before, after] = [moments[index - 1], moments[index + 1]];
    return !(
      (after?.grain === 'day' && BESIDE.test(folded.slice(moment.end, after.start))) ||
      (before?.grain === 'day' && BESIDE.test(folded.slice(before.end, moment.start)))
    );
  });
}

/** The moments' own readings leave a space in front of the second day of "3-dən 7-dək". */
function trimmed(moment: Moment, text: string): Moment {
  const written = text.slice(moment.start, moment.end);
  return { ...moment, start: moment.start + written.length - written.trimStart().length };
}
