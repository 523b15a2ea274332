import type { Problem } from '../check.ts';
import { areEqual } from './amounts.ts';
import { type ClockTime, timesMeet } from './clock-times.ts';
import { type Days, weekdayOf } from './days.ts';
import { type Calendar, daysOf, isDayLong, type Moment, momentStands } from './moments.ts';
import type { Values } from './read-values.ts';
import type { SourceSentence } from './sources.ts';

const NO_CALENDAR: Calendar = { published: null, years: [] };

/** The dates and times of day of a claim that stand in none of its sources. */
export function checkMoments(claim: Values, sources: readonly SourceSentence[]): Problem[] {
  const problems: Problem[] = [];
  for (const moment of claim.moments) {
    if (!isStated(moment, claim, sources)) {
      problems.push(problemOf(claim, moment, 'is not a date that the cited text or its release gives'));
    }
  }
  for (const time of claim.times) {
    const stands = sources.some(
      ({ values }) => values.times.some((other) => timesMeet(time, other)) || standsAsFigure(time, values),
    );
    if (!stands) problems.push(problemOf(claim, time, 'is not a time of day that the cited text gives'));
  }
  return problems;
}

function isStated(moment: Moment, claim: Values, sources: readonly SourceSentence[]): boolean {
  const stands = sources.some(({ values, calendar }) =>
    values.moments.some((stated) => momentStands(moment, stated, calendar)),
  );
  const isNamed = sources.some(({ values }) =>
    values.moments.some((stated) => stated.grain === 'weekday' && momentStands(moment, stated, NO_CALENDAR)),
  );
  if (stands) return moment.grain !== 'weekday' || isNamed || isOfItsDay(moment, claim, sources);
  if (moment.grain === 'weekday' && nearestDay(moment, claim) !== null)
    return isOfItsDay(moment, claim, sources);
  if (moment.grain === 'year' && sources.some(({ values }) => holdsNumber(values, moment.year))) return true;
  return isPublication(moment, claim, sources);
}

/** The day of the release, or its month or year, where the cited sentences name no other that the claim leaves out. */
function isPublication(moment: Moment, claim: Values, sources: readonly SourceSentence[]): boolean {
  const cited = sources.filter(({ isCited }) => isCited);
  return cited.some(({ values, calendar }) => {
    if (calendar.published === null || !coversRelease(moment, calendar.published, calendar)) return false;
    const others = values.moments.filter((stated) => isAsPrecise(moment, stated));
    return others.every((stated) =>
      claim.moments.some(
        (other) =>
          other !== moment &&
          // A year holds every date of it.
          (other.grain !== 'year' || moment.grain === 'year') &&
          momentStands(other, stated, calendar),
      ),
    );
  });
}

function coversRelease(moment: Moment, published: Days, calendar: Calendar): boolean {
  return daysOf(moment, calendar).some(
    ({ first, last }) => first <= published.first && published.last <= last,
  );
}

/** Whether a date of a source would have been named where the claim names the release's. */
function isAsPrecise(claimed: Moment, stated: Moment): boolean {
  if (stated.grain === 'relative' && stated.isReckoned === true) return false;
  if (isDayLong(claimed)) return isDayLong(stated);
  if (claimed.grain === 'year') return 'year' in stated && stated.year !== null;
  return stated.grain !== 'year';
}

/** "Sunday, 7 May 2023" has to be a Sunday. */
function isOfItsDay(
  moment: Extract<Moment, { grain: 'weekday' }>,
  claim: Values,
  sources: readonly SourceSentence[],
): boolean {
  const day = nearestDay(moment, claim);
  if (day === null) return true;
  return sources.some(({ calendar }) => {
    const days = daysOf(day, calendar);
    return days.length === 0 || days.some(({ first }) => weekdayOf(first) === moment.weekday);
  });
}

/** The date that a weekday stands right beside, or null. */
function nearestDay(moment: Moment, claim: Values): Moment | null {
  const beside = claim.moments.find((other) => {
    const gap = Math.max(other.start - moment.end, moment.start - other.end);
    return other.grain === 'day' && gap >= 0 && gap <= 4;
  });
  return beside ?? null;
}

function holdsNumber({ figures }: Values, value: number): boolean {
  return figures.some(({ amounts, unit }) => unit === null && amounts.includes(value));
}

/** A source may write 7.45 where nothing but the claim says that it is a time. */
function standsAsFigure(time: ClockTime, { figures }: Values): boolean {
  const minutes = time.minutes % 60;
  const hour = Math.floor(time.minutes / 60);
  const hours = time.isSure ? [hour] : [hour % 12, (hour % 12) + 12];
  return figures.some(({ amounts, unit }) => {
    const isHour =
      minutes === 0 &&
      (unit === null || unit.id === 'hour') &&
      amounts.some((amount) => amount % 12 === hour % 12);
    return (
      isHour ||
      (minutes > 0 &&
        unit === null &&
        hours.some((whole) => amounts.some((amount) => areEqual(amount, whole + minutes / 100))))
    );
  });
}

function problemOf(claim: Values, { start, end }: { start: number; end: number }, what: string): Problem {
  const words = claim.lexed.text.slice(start, end);
  return { kind: 'date', words, reason: `"${words}" ${what}.` };
}
