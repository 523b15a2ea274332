const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date of YYYY-MM-DD, YYYY-MM or YYYY as a person reads it, with its precision in words where it is not a day:
 * "24 November 2022", "November 2022 (day not stated)", "date not stated".
 */
export function dateWords(date: string | null): string {
  if (date === null) return 'date not stated';
  const said = calendarWords(date);
  if (/^\d{4}$/.test(date)) return `${said} (month not stated)`;
  return /^\d{4}-\d\d$/.test(date) ? `${said} (day not stated)` : said;
}

/** "24 November 2022", "November 2022", "2022"; what is no such date as it stands. */
export function calendarWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "1 release", "1,200 releases". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** An ISO 8601 instant to the minute: "2026-03-01 14:05 UTC"; anything else as it stands. */
export function instantWords(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The bounds of a period, either of them open: "from 1 May 2022 to June 2023", "2022", "" when both are open. */
export function periodWords(from: string | null, to: string | null): string {
  if (from !== null && from === to) return calendarWords(from);
  const parts = [
    from === null ? '' : `from ${calendarWords(from)}`,
    to === null ? '' : `to ${calendarWords(to)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
