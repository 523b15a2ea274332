import { daysInMonth } from '../../../archive/describing/calendar.ts';
import type { PublishedDate } from '../../../archive/release.ts';

/** First and last day of a stretch of the calendar, as days since 1 January 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

/** A day of the calendar as days since 1 January 1970; months from 1. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

export function dateOf(day: number): Date {
  return new Date(day * DAY);
}

export function dayNumber(date: Date): number {
  return Math.floor(date.getTime() / DAY);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (dateOf(day).getUTCDay() + 6) % 7;
}

/** The days of a year, a month of it, or several months from `month` on. */
export function monthsOf(year: number, month = 1, count = month === 1 ? 12 : 1): Days {
  const last = month + count - 1;
  return { first: dayOf(year, month, 1), last: dayOf(year, last, daysInMonth(year, last)) };
}

/** The days on which a release may have been published, or null. */
export function daysPublished(published: PublishedDate): Days | null {
  if (published.value === null) return null;
  const [year = 0, month, day] = published.value.split('-').map(Number);
  if (month === undefined) return monthsOf(year, 1, 12);
  if (day === undefined) return monthsOf(year, month, 1);
  return { first: dayOf(year, month, day), last: dayOf(year, month, day) };
}
