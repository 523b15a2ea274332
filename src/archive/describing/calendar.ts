/** Years outside are taken for other numbers: no agency's release is older, none is dated beyond. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;

/** Days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

export function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}

export function isDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(day) && day >= 1 && isMonth(month) && day <= daysInMonth(year, month);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as the parts go. */
export function calendarValue(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
