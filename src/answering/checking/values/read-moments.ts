import { findDates } from '../../../archive/describing/dates.ts';
import { MONTH_WORD, monthOf } from '../../../archive/describing/month-names.ts';
import type { Span } from '../../../archive/release.ts';
import type { Lexed } from './lexemes.ts';
import type { Moment } from './moments.ts';
import { numeralAt } from './numerals.ts';
import { readPeriods } from './read-periods.ts';

type DayMoment = Extract<Moment, { grain: 'day' }>;

const RANGE = /(?<=(?<![\d.,])\d{1,2})-(?=\d{1,2}(?![\d.,-]|:\d))/gu;
/** A list of days of one month has no more. */
const MOST_DAYS = 30;
const GROUPED = /(?<![\d.,:/-])\d{1,3}(?:[^\S\n]\d{3})+(?!\d)/gu;
const JOINT = '(?:\\s?[-–—]\\s?|\\s(?:to|till|until|through|and|or|ve|ile|i|и|или|по|до)\\s(?:the\\s)?|,\\s)';
const ENDING = "(?:st|nd|rd|th|(?:['-]\\s?\\p{L}{1,6}))?";
const EARLIER_DAY = new RegExp(`(?<![\\d.,:/]|\\p{L})(?<day>\\d{1,2})${ENDING}(?:\\s(?:of))?${JOINT}$`, 'u');
const LATER_DAY =
  /^(?:(?:['-]\p{L}{1,6})?\s?[-–—]\s?|(?:['-]\p{L}{1,6})?\s(?:to|until|through|and|ve|ile|и|по|до)\s(?:the\s)?|['-]?[dt][ae]n\s)(?<day>\d{1,2})(?<ending>['-]\p{L}{1,6}|st|nd|rd|th)?(?![\d:]|[.,]\d)(?<after>\s\p{L}+)?/u;
const MONTH = new RegExp(MONTH_WORD, 'gu');
const OF_MONTH = new RegExp(`^\\s(?:of\\s|day of\\s)?(?<month>${MONTH_WORD})`, 'u');
/** What makes a bare name of a month one: "May", "Ekim", "Nisan" and "мая" are also other words and names. */
const MONTH_BEFORE =
  /(?<!\p{L})(?:in|during|since|between|and|from|to|until|till|before|after|by|of|last|this|next|for|early|mid|late|than|в|во|с|со|по|до|за|к|между|и|на|прошл\p{L}+|этого|bu|otan|kecen|oten|gecen|ve|ile|il(?:in|de)?|yil(?:i|in)?)[\s-]*$/u;
const MONTH_AFTER = /^(?:\s(?:ay\p{L}*|ve|and|и)(?!\p{L})|\s?[-–—]\s?\p{L})/u;
const NOMINATIVE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|yanvar|fevral|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|янв|фев|мар|апр|авг|сен|сент|окт|ноя|дек|марта?|ма[йя]|август|mars|march)$/u;

const ENGLISH_MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:'s)?$/;
/** Июньская встреча. */
const RUSSIAN_STEMS = 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' ');
const MONTH_ADJECTIVE = new RegExp(
  `(?<!\\p{L})(?:${RUSSIAN_STEMS.join('|')})(?:ь?ск|овск)\\p{L}{2,3}(?!\\p{L})`,
  'gu',
);
/** What `monthOf` takes for a month that is a name, a liquid or a range. */
const OTHER_WORDS =
  /^(?:martin(?!d[ae]$)\p{L}*|martin'.*|maye\p{L}*|aral[iı][gğ]in\p{L}*|ekimi\p{L}*|mayin'.*)$/u;

/**
 * Every date and stretch of the calendar that a text names, in order. `today` is the day it was written on (days since
 * 1970). `isStrict` leaves out names of months that may be other words, as a claim's reader should: a source's may be
 * taken for more than they are.
 */
export function readMoments(lexed: Lexed, today: number, isStrict: boolean): Moment[] {
  const stated = statedDates(lexed);
  const spelled = spelledDays(lexed).filter((moment) => isFree(moment, stated));
  const dated = [...stated, ...spelled];
  const periods = readPeriods(lexed, dated, today).filter((moment) => isFree(moment, dated));
  const taken = [...dated, ...periods];
  const months = bareMonths(lexed, isStrict).filter((moment) => isFree(moment, taken));
  return [...taken, ...months].sort((a, b) => a.start - b.start);
}

function statedDates({ text, folded }: Lexed): Moment[] {
  // findDates takes a hyphen before a day for a part of something else.
  // Nor may the first group of "3 400" be a day.
  const dashed = text.replace(RANGE, '–').replace(GROUPED, (digits) => digits.replace(/\s/gu, '0'));
  const moments: Moment[] = [];
  for (const { value, precision, start, end } of findDates(dashed)) {
    const [year = 0, month = 0, day = 0] =
      precision === 'yearless' ? [0, ...value.slice(2).split('-').map(Number)] : value.split('-').map(Number);
    const span = { start, end };
    if (precision === 'year') moments.push({ grain: 'year', year, ...span });
    else if (precision === 'month') moments.push({ grain: 'month', year, month, ...span });
    else {
      const moment: DayMoment = {
        grain: 'day',
        year: precision === 'day' ? year : null,
        month,
        day,
        ...span,
      };
      moments.push(...earlierDays(folded, moment), moment, ...laterDay(folded, moment));
    }
  }
  return moments;
}

/** The days before "7 May" in "3, 5 and 7 May" and "from 3 to 7 May". */
function earlierDays(folded: string, moment: DayMoment, most = MOST_DAYS): DayMoment[] {
  if (most === 0 || !/^\d/.test(folded.slice(moment.start))) return [];
  const found = EARLIER_DAY.exec(folded.slice(Math.max(0, moment.start - 24), moment.start));
  const day = Number(found?.groups?.day);
  if (found === null || !(day >= 1 && day <= 31)) return [];
  const start = Math.max(0, moment.start - 24) + found.index;
  const earlier = { ...moment, day, start, end: start + String(found.groups?.day).length };
  return [...earlierDays(folded, earlier, most - 1), earlier];
}

/** The day behind "May 3" in "May 3-7" and "mayın 3-dən 7-dək". */
function laterDay(folded: string, moment: DayMoment): DayMoment[] {
  const written = folded.slice(moment.start, moment.end);
  if (/^\d/.test(written) || moment.year !== null) return [];
  // The date's own ending ("3-dən") may be part of it already.
  const ending = /['-]?\p{L}+$/u.exec(written.replace(/^\p{L}+['\p{L}]*\s/u, ''))?.[0] ?? '';
  const found = LATER_DAY.exec(ending + folded.slice(moment.end, moment.end + 24));
  const day = Number(found?.groups?.day);
  if (found === null || !(day >= 1 && day <= 31)) return [];
  if (found.groups?.ending === undefined && found.groups?.after !== undefined) return [];
  const end = moment.end - ending.length + found[0].length - (found.groups?.after?.length ?? 0);
  return [{ ...moment, day, start: moment.end, end }];
}

/** "The third of May", "первого сентября". */
function spelledDays(lexed: Lexed): DayMoment[] {
  const moments: DayMoment[] = [];
  for (const [index, lexeme] of lexed.lexemes.entries()) {
    if (lexeme.kind !== 'word') continue;
    const numeral = numeralAt(lexed, index);
    if (numeral === null || !numeral.isOrdinal) continue;
    const day = numeral.readings[0] ?? 0;
    const month = OF_MONTH.exec(lexed.folded.slice(numeral.end, numeral.end + 24));
    const value = month === null ? null : monthOf(month.groups?.month ?? '');
    if (month === null || value === null || day > 31) continue;
    const end = numeral.end + month[0].length;
    moments.push({ grain: 'day', year: null, month: value, day, start: numeral.start, end });
  }
  return moments;
}

function bareMonths({ folded, text, language }: Lexed, isStrict: boolean): Moment[] {
  const moments: Moment[] = [];
  for (const { index, 0: written } of folded.matchAll(MONTH_ADJECTIVE)) {
    const month = RUSSIAN_STEMS.findIndex((stem) => written.startsWith(stem)) + 1;
    moments.push({ grain: 'month', year: null, month, start: index, end: index + written.length });
  }
  for (const { index, 0: written } of folded.matchAll(MONTH)) {
    const month = monthOf(written);
    if (month === null) continue;
    const span = { start: index, end: index + written.length };
    if (OTHER_WORDS.test(written) || (isStrict && language === 'en' && !ENGLISH_MONTH.test(written)))
      continue;
    const isSure =
      (!NOMINATIVE.test(written) && !isName(text, span)) ||
      MONTH_BEFORE.test(folded.slice(Math.max(0, index - 16), index)) ||
      MONTH_AFTER.test(folded.slice(span.end, span.end + 8));
    if (isStrict && !isSure) continue;
    // English "may" and "march" in lower case are verbs.
    if (/^(?:may|march|mar)$/.test(text.slice(span.start, span.end)) && !isSure) continue;
    if (/^may$/.test(text.slice(span.start, span.end)) && !MONTH_AFTER.test(folded.slice(span.end))) continue;
    moments.push({ grain: 'month', year: null, month, ...span });
  }
  return moments;
}

/** "Theresa May's", "St. Martin": behind another word in capitals. */
function isName(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  if (written === written.toLowerCase()) return false;
  if (/['’]s$/u.test(written)) return true;
  return /(?:\p{Lu}\p{L}+|\p{Lu}\p{L}?\.)\s$/u.test(text.slice(Math.max(0, start - 24), start));
}

function isFree(span: Span, taken: readonly Span[]): boolean {
  return !taken.some(({ start, end }) => start < span.end && span.start < end);
}
