import type { Locale } from '../locales/locale.ts';

const MINUTE = 60_000;
const UNITS = [
  { unit: 'day', milliseconds: 24 * 60 * MINUTE },
  { unit: 'hour', milliseconds: 60 * MINUTE },
  { unit: 'minute', milliseconds: MINUTE },
  { unit: 'second', milliseconds: 1000 },
] as const;

/** How long ago something was, in its largest unit: "3 hours ago". */
export function timeAgo(from: Date, now: Date, locale: Locale): string {
  const { count, unit } = inLargestUnit(now.getTime() - from.getTime());
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-count, unit);
}

/** A length of time in its largest unit, two of which it has at least ("36 hours", "2 days"); milliseconds. */
export function duration(length: number, locale: Locale): string {
  const { count, unit } = inLargestUnit(length);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function inLargestUnit(length: number) {
  const positive = Math.max(0, length);
  const { unit, milliseconds } = UNITS.find((one) => positive >= 2 * one.milliseconds) ?? UNITS[3];
  return { count: Math.floor(positive / milliseconds), unit };
}
