import type { Figure } from './figure.ts';
import type { Moment } from './moments.ts';
import type { SourceSentence } from './sources.ts';

/** "The 1930s" are the thirties, "1950-53" ends in 1953. */
export function isOfCentury(figure: Figure, sources: readonly SourceSentence[]): boolean {
  if (figure.unit !== null && figure.unit.id !== 'year') return false;
  const [amount = 0] = figure.amounts;
  return sources.some(({ values }) => {
    const years = [
      ...values.figures.filter(({ unit }) => unit === null).flatMap(({ amounts }) => amounts),
      ...values.moments.flatMap((moment) => ('year' in moment && moment.year !== null ? [moment.year] : [])),
    ].filter((year) => Number.isInteger(year) && year >= 1000 && year < 2200);
    if (amount < 100) return figure.role === 'ordinal' && years.some((year) => year % 100 === amount);
    const isShortened = values.figures.some(({ amounts }) => amounts.includes(amount % 100));
    const isDecade = values.figures.some(
      ({ amounts, unit }) => unit?.id === 'year' && amounts.includes(amount % 100),
    );
    if (amount % 10 === 0 && isDecade) return true;
    return isShortened && years.some((year) => Math.floor(year / 100) === Math.floor(amount / 100));
  });
}

/** A bare year or day of the month that the source's dates hold; `isBare`: nothing behind it says what it counts. */
export function isYearOrDay(figure: Figure, isBare: boolean, moments: readonly Moment[]): boolean {
  if (figure.unit !== null) return false;
  return moments.some(
    (moment) =>
      ('year' in moment && moment.year !== null && figure.amounts.includes(moment.year)) ||
      (isBare && moment.grain === 'day' && figure.amounts.includes(moment.day)),
  );
}
