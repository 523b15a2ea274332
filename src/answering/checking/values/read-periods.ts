import type { Span } from '../../../archive/release.ts';
import { findRelativePeriod } from '../../../search/relative-period.ts';
import { dateOf, dayNumber } from './days.ts';
import type { Lexed } from './lexemes.ts';
import type { Moment } from './moments.ts';
import { numberWord } from './number-words.ts';

const ORDINAL =
  "(?<ordinal>first|second|third|fourth|last|1st|2nd|3rd|4th|[1-4]['-]?(?:c[iu]|[iu]?nc[iu]|й|го|м|е|я|ом)|[1-4]\\.|iv|iii|ii|i|ilk|birinci|ikinci|ucuncu|dorduncu|son|перв\\p{L}{2,3}|втор\\p{L}{2,3}|трет\\p{L}{2,4}|четверт\\p{L}{2,3})";
const QUARTER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ORDINAL}\\s?(?:quarter|rub|kvartal|квартал|ceyre[kgy])\\p{L}*|q(?<short>[1-4])(?!\\p{N}))`,
  'gu',
);
const HALF = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:il|yil)\\p{L}*\\s${ORDINAL.replace('<ordinal>', '<within>')}\\s(?:yari)\\p{L}*|${ORDINAL}\\s(?:half[ -]year|half of(?: the| this| last)? (?:year|\\d{4})|yarimil\\p{L}*|yariyil\\p{L}*|полугоди\\p{L}*|половин\\p{L} года)|h(?<short>[12])(?=\\s(?:of|20)))`,
  'gu',
);
const FIRST_MONTHS =
  /(?<!\p{L})(?:(?:the )?first|(?:ilin |yilin )?ilk|birinci|(?:за |в )?первые)\s(?<count>\d{1,2}|\p{L}+)\s(?:months|ay(?:da|in|i|inda|lik|liq)?|месяц\p{L}*)(?!\p{L})/gu;
const WEEKDAYS: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:mondays?|bazar ertesi|pazartesi)(?!\p{L})|(?<!\p{L})понедельни(?:к\p{L}{0,2}(?!\p{L})|чн\p{L}{2,3})/gu,
    0,
  ],
  [
    /(?<!\p{L})(?:tuesdays?|cersenbe axsam(?:i|ki)|sali(?=(?:'\p{L}+)? (?:gun|sabah|aksam|ogle|gece))|salidan)(?!\p{L})|(?<!\p{L})вторни(?:к\p{L}{0,2}(?!\p{L})|чн\p{L}{2,3})/gu,
    1,
  ],
  [
    /(?<!\p{L})(?:wednesdays?|cersenbe(?! axsam)|carsamba)(?!\p{L})|(?<=(?<!\p{L})(?:в|на|до|со|с|по|к|прошлую|минувшую|прошедшую|эту|следующую|ближайшую) )сред[уые](?!\p{L})/gu,
    2,
  ],
  [/(?<!\p{L})(?:thursdays?|cume axsam(?:i|ki)|persembe)(?!\p{L})|(?<!\p{L})четверг\p{L}{0,2}/gu, 3],
  [
    /(?<!\p{L})(?:fridays?|cume(?! (?:axsam|ertesi))|cuma(?!rtesi))(?!\p{L})|(?<!\p{L})пятни(?:ц\p{L}{1,2}(?!\p{L})|чн\p{L}{2,3})/gu,
    4,
  ],
  [
    /(?<!\p{L})(?:saturdays?|senbe|cumartesi)(?!\p{L})|(?<!\p{L})суббот(?:н\p{L}{2,3}|\p{L}{1,2}(?!\p{L}))/gu,
    5,
  ],
  [
    /(?<!\p{L})(?:sundays?|bazar(?= gun)|pazar(?= gun))(?!\p{L})|(?<!\p{L})воскрес(?:ень\p{L}{1,2}(?!\p{L})|н\p{L}{2,3})/gu,
    6,
  ],
];
const PAST = /(?:last|past|previous|kecen|oten|gecen|gectigimiz|прошл\p{L}+|минувш\p{L}+)\s$/u;
const FUTURE =
  /(?:next|coming|this|gelen|novbeti|gelecek|onumuzdeki|bu|следующ\p{L}+|ближайш\p{L}+|будущ\p{L}+)\s$/u;
const FIXED: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:last night)(?!\p{L})/gu, -1],
  [
    /(?<!\p{L})(?:tonight|this (?:morning|afternoon|evening)|bu (?:seher|sabah|axsam|aksam|gece))(?!\p{L})/gu,
    0,
  ],
  [/(?<!\p{L})(?:tomorrow|завтра|yarin)(?!\p{L})/gu, 1],
  [/(?<!\p{L})(?:the day after tomorrow|послезавтра|birigun|birisi gun|obur gun)(?!\p{L})/gu, 2],
];
/** In Turkish it is the morning. */
const AZERBAIJANI_TOMORROW: readonly [RegExp, number] = [
  /(?<!\p{L})(?<!\b(?:bu|her|dunen|seher|gunu|saat) )(?:sabah(?:ki)?(?! (?:saat|cag|yem|namaz|tezdan)))(?!\p{L})/gu,
  1,
];
/** "The last four days": of three words the middle one is a number. */
const NUMBERED = /^(?:the )?(?!day before)\p{L}+ \p{L}+ \p{L}+$/u;
const MAY_BE_NUMBERED =
  /\d|(?:last|previous|son|kecen|oten|gecen|gectigimiz|evvelki|onceki|this|bu|the current|current|это\p{L}+|прошл\p{L}+|последн\p{L}+|предыдущ\p{L}+|текущ\p{L}+|hazirki|cari)\s(?:days?|gun\p{L}*|день|дня|дни|дней|сутки|суток)$/u;

/**
 * Quarters, half years, weekdays and days named from the day of writing, which is `today` (days since 1970); `dated` are
 * the dates read already.
 */
export function readPeriods(lexed: Lexed, dated: readonly Moment[], today: number): Moment[] {
  const { folded } = lexed;
  const moments: Moment[] = [];
  const add = (span: Span, month: number, count: number) =>
    moments.push({ grain: 'months', year: yearBeside(span, dated), month, count, ...span });
  for (const match of folded.matchAll(QUARTER)) {
    const number = ordinalOf(match.groups?.ordinal ?? match.groups?.short ?? '', 4);
    if (number !== null) add(spanOf(match), number * 3 - 2, 3);
  }
  for (const match of folded.matchAll(HALF)) {
    const number = ordinalOf(match.groups?.ordinal ?? match.groups?.within ?? match.groups?.short ?? '', 2);
    if (number !== null) add(spanOf(match), number * 6 - 5, 6);
  }
  for (const match of folded.matchAll(FIRST_MONTHS)) {
    const count = smallNumber(match.groups?.count ?? '', lexed);
    if (count !== null && count <= 12) add(spanOf(match), 1, count);
  }
  return [...moments, ...weekdays(folded), ...relativeDays(lexed, moments, today)];
}

function weekdays(folded: string): Moment[] {
  return WEEKDAYS.flatMap(([pattern, weekday]) =>
    [...folded.matchAll(pattern)].map((match): Moment => {
      const before = folded.slice(Math.max(0, match.index - 16), match.index);
      const side = PAST.test(before) ? 'past' : FUTURE.test(before) ? 'future' : null;
      return { grain: 'weekday', weekday, side, ...spanOf(match) };
    }),
  );
}

function relativeDays({ folded, language }: Lexed, taken: readonly Moment[], today: number): Moment[] {
  const moments: Moment[] = [];
  let rest = folded;
  for (const [pattern, days] of language === 'az' ? [...FIXED, AZERBAIJANI_TOMORROW] : FIXED) {
    for (const match of folded.matchAll(pattern)) {
      const span = spanOf(match);
      moments.push({ grain: 'relative', from: days, to: days, ...span });
      rest = blanked(rest, span);
    }
  }
  for (const { start, end } of taken) rest = blanked(rest, { start, end });
  const now = dateOf(today);
  for (let found = findRelativePeriod(rest, now); found !== null; found = findRelativePeriod(rest, now)) {
    const { start, end } = found;
    const written = rest.slice(start, end);
    rest = blanked(rest, found);
    if (MAY_BE_NUMBERED.test(written) || NUMBERED.test(written)) continue;
    const from = dayNumber(found.first) - today;
    moments.push({ grain: 'relative', from, to: dayNumber(found.last) - today, start, end });
  }
  return moments;
}

/** The year that stands right before or behind a quarter: "2022-ci ilin birinci rübü", "the first quarter of 2022". */
function yearBeside(span: Span, dated: readonly Moment[]): number | null {
  for (const moment of dated) {
    if (moment.grain !== 'year') continue;
    const gap = moment.start >= span.end ? moment.start - span.end : span.start - moment.end;
    if (gap <= 9 || (moment.start >= span.start && moment.end <= span.end)) return moment.year;
  }
  return null;
}

function ordinalOf(written: string, last: number): number | null {
  if (/^(?:last|son)$/.test(written)) return last;
  if (/^\d/.test(written)) return atMost(Number(written.charAt(0)), last);
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(written) + 1;
  if (roman > 0) return atMost(roman, last);
  if (written === 'ilk') return 1;
  const index = [
    /^(?:first|birinci|перв)/u,
    /^(?:second|ikinci|втор)/u,
    /^(?:third|ucuncu|трет)/u,
    /^(?:fourth|dorduncu|четверт)/u,
  ].findIndex((form) => form.test(written));
  return index < 0 ? null : atMost(index + 1, last);
}

function atMost(value: number, last: number): number | null {
  return value >= 1 && value <= last ? value : null;
}

function smallNumber(written: string, lexed: Lexed): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const word = numberWord(
    lexed.folded.includes(written) ? rawOf(lexed, written) : written,
    written,
    lexed.language,
  );
  return word === null || word.isOrdinal ? null : word.value;
}

function rawOf({ folded, text }: Lexed, written: string): string {
  const start = folded.indexOf(written);
  return text.slice(start, start + written.length);
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
