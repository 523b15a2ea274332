import { monthOf } from '../../../archive/describing/month-names.ts';

/** Weekdays folded (`foldWord`), as they begin in each language; what follows is an ending. */
const WEEKDAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|bazar|carsanba|cuma|sanba|pazar|pazartesi|sali|carsamba|persembe|cumartesi|понедельник|вторник|сред[ауеы]|четверг|пятниц|суббот|воскресен)\p{L}{0,7}$/u;

/** Whether a folded word is a month or a day of the week in some form: dates are checked elsewhere. */
export function isCalendarWord(folded: string): boolean {
  return monthOf(folded) !== null || WEEKDAYS.test(folded);
}
