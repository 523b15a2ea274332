/** What stands at the edges and in the gaps of a date; a date may run over one line break, never over a blank line. */
const EDGE = '(?<![\\p{L}\\p{N}]|\\d[.,:]|[./-])';
const END = '(?![\\p{L}\\p{N}]|[./:-]\\d)';
const GAP = '(?:[^\\S\\n]{1,3}|[^\\S\\n]?\\n[^\\S\\n]?)';
const LINK = `(?:[.,]{0,2}${GAP}|[-/.,])`;
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?<year>\\d{4})';
/** 24th, 24-е, 24-ü, 24'te, 24-də, 5'inde. */
const ORDINAL =
  "(?:st|nd|rd|th|-?(?:го|ое|е)|['-]?(?:i|u|si|su|inci|nci|da|de|ta|te|dan|den|tan|ten|inde|unde|ine|une|inden|unden|in|un))?";
/** 2022'de, 2022-dən, 2022's. */
const CASE = "(?:['-](?:s|i|u|in|un|nin|nun|ye|ya|e|a|da|de|ta|te|dan|den|tan|ten|daki|deki))";
const IL = `(?:['-]?(?:c[iu]|[iu]?nc[iu])${GAP}il(?:in|inde|inden|ine|de|den|e|i|deki|indeki)?)`;
const YIL = `(?:${GAP}yil(?:i|in|inin|inda|indan|ina|indaki)?)`;
const GOD = `(?:${GAP}?(?:г\\.|(?:г|год|года|году|годом|годе)(?!\\p{L})))`;
const YEAR_WORD = `(?<word>${IL}|${YIL}|${GOD})`;
/** Kasım ayı, noyabr ayında. */
const MONTH_NOUN = `(?:${GAP}ay(?:i|in|inin|inda|indan|ina|indaki))?`;
const YEAR_TAIL = `(?:${YEAR_WORD}|${CASE})?`;

const written = (source: string): RegExp => new RegExp(`${EDGE}${source}${END}`, 'gu');

/**
 * How dates are written, as regular expressions over text folded by `foldLetters`, given the source of one for a word
 * that may be a month. Groups: year, month (a word), day; numeric dates have first and second where day and month may
 * stand in either order.
 */
export function datePatterns(monthWord: string): readonly RegExp[] {
  const month = `(?<month>${monthWord})`;
  return [
    // 24 November 2022, 24th of November, 2022, 24 noyabr 2022-ci il, 24 ноября 2022 года, 24 de noviembre de 2022, 24-Nov-2022
    written(`${DAY}${ORDINAL}(?:${GAP}(?:of|de))?${LINK}${month}(?:${GAP}del?)?${LINK}${YEAR}${YEAR_TAIL}`),
    // November 24, 2022, August 1 2007
    written(`${month}${LINK}${DAY}${ORDINAL}${LINK}${YEAR}${YEAR_TAIL}`),
    // 2022-ci il 24 noyabr, 2022-Nov-24
    written(`${YEAR}(?:${YEAR_WORD},?${GAP}|[-/.])${DAY}${LINK}${month}`),
    // 2022-ci il noyabrın 24-də, 2022 yılı Kasım ayının 24'ü, 2022-Nov-24
    written(`${YEAR}(?:${YEAR_WORD},?${GAP}|[-/.])${month}${MONTH_NOUN}(?:${GAP}|[-/.])${DAY}${ORDINAL}`),
    // 2022-11-24, 2022-11-24T10:00, 2022/11/24
    new RegExp(
      `${EDGE}${YEAR}(?<separator>[-/.])(?<second>\\d{1,2})\\k<separator>${DAY}(?=t\\d|[^\\p{L}\\p{N}]|$)(?![./:-]\\d)`,
      'gu',
    ),
    // 24.11.2022, 24/11/2022, 24. 11. 2022
    written(
      `(?<first>\\d{1,2})(?<separator>[./-])[^\\S\\n]?(?<second>\\d{1,2})\\k<separator>[^\\S\\n]?${YEAR}${YEAR_TAIL}`,
    ),
    // 24 11 2022, where separators were lost
    written(`(?<first>\\d{2})(?<separator>[^\\S\\n])(?<second>\\d{2})\\k<separator>${YEAR}`),
    // November 2022, noyabr 2022-ci il, Kasım ayı 2022
    written(`${month}${MONTH_NOUN}(?:${GAP}of)?${LINK}${YEAR}${YEAR_TAIL}`),
    // 2022-ci ilin noyabrında, 2022 Kasım, 2022 yılının Kasım ayında
    written(`${YEAR}(?:${YEAR_WORD}|${CASE})?,?${GAP}${month}${MONTH_NOUN}`),
    // 23 November, noyabrın 23-də
    written(`${DAY}${ORDINAL}(?:${GAP}of)?\\.?${GAP}${month}`),
    written(`${month}${MONTH_NOUN}\\.?${GAP}${DAY}${ORDINAL}`),
    // 2022, 2022-ci ildə, 2022'de, 2022 году
    written(`${YEAR}${YEAR_TAIL}`),
  ];
}
