/** What digits with points, commas or spaces between them may mean; none for what is no number (1.2.3). */
export function readDigits(written: string): readonly number[] {
  const digits = written.replace(/\s/gu, '');
  const separators = [...digits.matchAll(/[.,]/g)].map(([separator]) => separator);
  const last = separators.at(-1);
  if (last === undefined) return [Number(digits)];
  const groups = digits.split(/[.,]/);
  if (separators.length > 1) {
    if (separators.every((separator) => separator === last)) {
      return groups.slice(1).every((group) => group.length === 3) ? [Number(groups.join(''))] : [];
    }
    return [Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`)];
  }
  const [whole = '', fraction = ''] = groups;
  const decimal = Number(`${whole}.${fraction}`);
  const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !/\s/u.test(written);
  return mayGroup ? [Number(whole + fraction), decimal] : [decimal];
}

/** The unit of the last digit that is not a closing zero, of a number as written in digits or, in words, `''`. */
export function stepOf(written: string, value: number): number {
  const decimals = /[.,](\d{1,2}|\d{4,})$/.exec(written)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  if (!Number.isInteger(value) || value === 0) return value === 1.5 ? 0.5 : 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}
