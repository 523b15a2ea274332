import type { Span } from '../../../archive/release.ts';
import { type ClockTime, readClockTimes } from './clock-times.ts';
import { readComing } from './coming.ts';
import { readDistances } from './distances.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './figures.ts';
import type { Lexed } from './lexemes.ts';
import type { Moment } from './moments.ts';
import { readMoments } from './read-moments.ts';

/** Everything in a text that says how many, how much or when. */
export interface Values {
  readonly lexed: Lexed;
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
  readonly times: readonly ClockTime[];
}

/** Reads the values of a text; `today` and `isStrict` as `readMoments` takes them. */
export function readValues(lexed: Lexed, today: number, isStrict: boolean): Values {
  const times = readClockTimes(lexed);
  const moments = readMoments(lexed, today, isStrict).filter((moment) => !overlaps(moment, times));
  const figures = readFigures(lexed, [...times, ...moments], !isStrict);
  if (isStrict) {
    const isDated = moments.some(({ grain }) => grain !== 'relative');
    return { lexed, figures, moments: isDated ? moments : [...moments, ...readComing(lexed, today)], times };
  }
  const reckoned = readDistances(lexed, figures, moments, today);
  return { lexed, figures, moments: reckoned.length === 0 ? moments : [...moments, ...reckoned], times };
}

function overlaps({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}
