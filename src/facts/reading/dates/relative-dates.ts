import type { Span } from '../../../archive/release.ts';

/** A month or year by its distance from the one of writing, or a day of the month of writing. */
export type RelativeDate = Span &
  (
    | { readonly grain: 'year' | 'month'; readonly ahead: number }
    | { readonly grain: 'day'; readonly day: number }
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
  for (const [first, last, written] of SEASONS) {
    for (const { index, 0: phrase } of folded.matchAll(written)) {
      // "In the fall of 2021", "весной 2022 года": the year stands there.
      if (/^\s(?:of\s)?(?:\d{4}|last)/u.test(folded.slice(index + phrase.length))) continue;
      found.push({ grain: 'season', first, last, start: index, end: index + phrase.length });
    }
  }
  return found;
}
