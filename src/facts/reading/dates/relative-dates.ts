import type { Span } from '../../../archive/release.ts';

/** A month or year by its distance from the one of writing, or a day of the month of writing. */
export type RelativeDate = Span &
  (
    | { readonly grain: 'year' | 'month'; readonly ahead: number }
    | { readonly grain: 'day'; readonly day: number }
    /** So many days behind the day of writing. */
    | { readonly grain: 'ago'; readonly days: number }
    /** Its first and last month, from 1; winter lies in two years and is none. */
    | { readonly grain: 'season'; readonly first: number; readonly last: number }
  );

const whole = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');

/** Folded by `foldLetters`: English, Azerbaijani, Russian, Turkish. "The end of 2023" is the year that stands there. */
const RELATIVE: readonly (readonly [grain: 'year' | 'month', ahead: number, written: RegExp])[] = [
  [
    'year',
    0,
    whole(
      "(?:the )?end of (?:the|this|the current) (?:calendar )?year|year['-]?s? end|the year is out|later this year|" +
        '(?:(?:bu|cari) )?il(?:in)? (?:sonu|axiri)\\p{L}*|' +
        '(?:до |к |в )?кон(?:ца|це|цу) (?:этого |текущего |нынешнего )?года|' +
        '(?:bu )?yil(?:in)? sonu\\p{L}*|sene sonu\\p{L}*',
    ),
  ],
  [
    'month',
    0,
    whole(
      '(?:the )?end of (?:the|this|the current) month|(?:(?:bu|cari) )?ay(?:in)? (?:sonu|axiri)\\p{L}*|' +
        '(?:до |к |в )?кон(?:ца|це|цу) (?:этого |текущего |нынешнего )?месяца',
    ),
  ],
  [
    'year',
    1,
    whole(
      'next year|the (?:following|coming) year|(?:gelen|novbeti) il(?:de|in)?|gelen il\\p{L}*|' +
        '(?:в )?(?:следующ|будущ)(?:ем|его|ий) год(?:у|а)?|(?:gelecek|onumuzdeki) (?:yil|sene)(?:da|de|in|nin)?',
    ),
  ],
  [
    'month',
    1,
    whole(
      'next month|the coming month|(?:gelen|novbeti) ay(?:da|in)?|(?:в )?(?:следующ|будущ)(?:ем|его|ий) месяц(?:е|а)?|' +
        '(?:gelecek|onumuzdeki) ay(?:da|in)?',
    ),
  ],
];
const DAY_OF_MONTH =
  /(?<![\p{L}\p{N}])(?:(?:(?:bu|cari) )?ayin (?<turkic>\d{1,2})(?:['-]?\p{L}+)?|(?<russian>\d{1,2})(?:-?го)? числа(?: (?:этого|текущего|сего) месяца)?|(?<=(?:on|until|till|to|by|from) the )(?<english>\d{1,2})(?:st|nd|rd|th)(?= of (?:this|the) month|[,.;]|$))(?![\p{L}\p{N}])/gu;

const AGO =
  /(?<![\p{L}\p{N}])(?:(?<count>\d|two|three|four|five|два|две|три|четыре|iki|uc|dord|dort|bes)\s(?:days\sago|дня\sназад|gun\s(?:evvel|once))|srag[ae]gun|(?:onceki|evvelki)\sgun(?!l))(?![\p{L}\p{N}])/gu;
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  два: 2,
  две: 2,
  iki: 2,
  three: 3,
  три: 3,
  uc: 3,
  four: 4,
  четыре: 4,
  dord: 4,
  dort: 4,
  five: 5,
  bes: 5,
};

const SEASONS: readonly (readonly [first: number, last: number, written: RegExp])[] = [
  [3, 5, whole('(?:in (?:the )?|this |next )spring|yazda|(?:bu|gelen) yaz|весной|(?:ilk)?baharda')],
  [6, 8, whole('(?:in (?:the )?|this |next )summer|yayda|(?:bu|gelen) yay|летом')],
  [
    9,
    11,
    whole('(?:in (?:the )?|this |next )(?:autumn|fall)|payizda|(?:bu|gelen) payiz|осенью|sonbaharda|guzun'),
  ],
];

/** Every such phrase of a text folded by `foldLetters`. */
export function relativeDates(folded: string): RelativeDate[] {
  const found: RelativeDate[] = [];
  for (const [grain, ahead, written] of RELATIVE) {
    for (const { index, 0: phrase } of folded.matchAll(written)) {
      found.push({ grain, ahead, start: index, end: index + phrase.length });
    }
  }
  for (const { index, 0: phrase, groups } of folded.matchAll(DAY_OF_MONTH)) {
    const day = Number(groups?.turkic ?? groups?.russian ?? groups?.english);
    found.push({ grain: 'day', day, start: index, end: index + phrase.length });
  }
  for (const { index, 0: phrase, groups } of folded.matchAll(AGO)) {
    const count = groups?.count;
    // "Srağagün", "önceki gün", "evvelki gün" name a day by themselves.
    const days = count === undefined ? 2 : (NUMBERS[count] ?? Number(count));
    found.push({ grain: 'ago', days, start: index, end: index + phrase.length });
  }
  for (const [first, last, written] of SEASONS) {
    for (const { index, 0: phrase } of folded.matchAll(written)) {
      // "In the fall of 2021", "весной 2022 года": the year stands there.
      if (/^\s(?:of\s)?(?:\d{4}|last)/u.test(folded.slice(index + phrase.length))) continue;
      found.push({ grain: 'season', first, last, start: index, end: index + phrase.length });
    }
  }
  return found;
}
