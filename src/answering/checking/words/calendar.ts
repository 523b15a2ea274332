import { monthOf } from '../../../archive/describing/month-names.ts';

/** Weekdays folded (`foldWord`), with the endings of their cases. */
const WEEKDAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:bazar|carsanba|cuma|sanba|pazar|pazartesi|sali|carsamba|persembe|cumartesi|bazarertasi)(?:s[iu]|[iuae])?(?:n[iuae]n?|n?d[ae]n?|y[iuae])?|(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\p{L}{0,3})$/u;

/** Whether a folded word is a month or a day of the week in some form: dates are checked elsewhere. */
export function isCalendarWord(folded: string): boolean {
  return monthOf(folded) !== null || WEEKDAYS.test(folded);
}
