import type { LanguageCode } from '../../../archive/release.ts';
import type { Lexed } from './lexemes.ts';
import { unitWord } from './units.ts';

/** Lexemes looked at behind a number and its unit, and before it. */
const REACH = 6;
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['gundelik', 'day'],
  ['gunluk', 'day'],
  ['heftelik', 'week'],
  ['haftalik', 'week'],
  ['ayliq', 'month'],
  ['aylik', 'month'],
  ['illik', 'year'],
  ['yillik', 'year'],
  ['saatliq', 'hour'],
  ['saatlik', 'hour'],
  ['ежечасно', 'hour'],
  ['ежедневно', 'day'],
  ['еженедельно', 'week'],
  ['ежемесячно', 'month'],
  ['ежеквартально', 'quarter'],
  ['ежегодно', 'year'],
]);
const RUSSIAN_ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ежедневн|суточн)\p{L}+$/u, 'day'],
  [/^еженедельн\p{L}+$/u, 'week'],
  [/^ежемесячн\p{L}+$/u, 'month'],
  [/^(?:ежегодн|годов)\p{L}+$/u, 'year'],
];
/** The accusative behind "в" and "за", which makes a rate: в час, за смену. */
const RUSSIAN_ACCUSATIVE: ReadonlyMap<string, string> = new Map([
  ['секунду', 'second'],
  ['минуту', 'minute'],
  ['час', 'hour'],
  ['день', 'day'],
  ['сутки', 'day'],
  ['неделю', 'week'],
  ['месяц', 'month'],
  ['квартал', 'quarter'],
  ['год', 'year'],
  ['смену', 'shift'],
]);
const TURKIC_LOCATIVE =
  /^(?:saniye|deqiqe|dakika|saat|gun|sutka|hefte|hafta|ay|rub|il|yil|novbe|vardiya)[dt][ae]$/;
/** Behind a slash: km/h, Гбит/с, m³/sa. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ...['s', 'sec', 'sn', 'san', 'с', 'сек'].map((word) => [word, 'second'] as const),
  ...['min', 'deq', 'dk', 'мин'].map((word) => [word, 'minute'] as const),
  ...['h', 'hr', 'sa', 'saat', 'st', 'ч'].map((word) => [word, 'hour'] as const),
  ...['d', 'day', 'gun', 'сут', 'д'].map((word) => [word, 'day'] as const),
]);
/** Before a locative these make a date of it: this month, in the last year, in three days. */
const DATED_BEFORE =
  /^(?:bir|bu|o|hemin|ayni|eyni|son|ilk|kecen|oten|gecen|gectigimiz|evvelki|onceki|gelen|gelecek|cari|her iki|bir nece|bir cok|birinci|ikinci|ucuncu|dorduncu|ilin|ayin|yilin)$/;
const NOT_A_RATE = /^(?:ago|earlier|later|before|after|and|or|half|long|from|назад|спустя|earlier)$/;

/**
 * What a number is counted per: the id of a unit of time or "shift", "person", "hectare", "capita"; null where nothing
 * says so. `first` and `next` are the figure's first lexeme and the first behind its unit.
 */
export function rateOf(lexed: Lexed, first: number, next: number): string | null {
  return rateBehind(lexed, next) ?? rateBefore(lexed, first);
}

function rateBehind({ lexemes, language }: Lexed, next: number): string | null {
  for (let index = next; index < Math.min(next + REACH, lexemes.length); index += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || lexeme.kind === 'number' || /^[,;:.]$/.test(lexeme.text)) return null;
    const following = lexemes[index + 1];
    const after = lexemes[index + 2];
    const word = following?.text ?? '';
    const isLast = !NOT_A_RATE.test(after?.text ?? '');
    if ((lexeme.text === '/' && index === next) || lexeme.text === 'per' || lexeme.text === 'basina') {
      return (lexeme.text === '/' ? SHORTENED.get(word) : undefined) ?? perUnit(word, language);
    }
    const isSpan = /^(?:in|over|within|than|for|of|after|about|once|half)$/.test(
      lexemes[index - 1]?.text ?? '',
    );
    if (/^(?:an?|each|every)$/.test(lexeme.text) && isLast && !isSpan) {
      const unit = unitWord(word, language);
      if (unit?.dimension === 'time' && language === 'en') return unit.id;
    }
    if (/^(?:в|за)$/u.test(lexeme.text) && isLast && after?.kind !== 'number') {
      const unit = RUSSIAN_ACCUSATIVE.get(word);
      if (unit !== undefined) return unit;
    }
    if (lexeme.text === 'на' && /^(?:человека|душу)$/u.test(word)) return 'person';
    if (lexeme.text === 'с' && word === 'гектара') return 'hectare';
    const adjective = adjectiveRate(lexeme.text);
    if (adjective !== null && index <= next + 3) return adjective;
  }
  return null;
}

function rateBefore({ lexemes, language }: Lexed, first: number): string | null {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || lexeme.kind === 'number' || /^[,;:.]$/.test(lexeme.text)) return null;
    const before = lexemes[index - 1];
    const adjective = adjectiveRate(lexeme.text);
    if (adjective !== null) return adjective;
    if (/^(?:basina|adambasina)$/.test(lexeme.text)) return perUnit(before?.text ?? 'adam', language);
    if (before?.text === 'her' && /^(?:hektardan|hektardan)$/.test(lexeme.text)) return 'hectare';
    if (language === 'en' || !TURKIC_LOCATIVE.test(lexeme.text)) continue;
    const isDated =
      before !== undefined &&
      (DATED_BEFORE.test(before.text) ||
        before.kind === 'number' ||
        /^(?:c[iu]|[iu]?nc[iu])$/.test(before.text));
    if (!isDated) return unitWord(lexeme.text, language)?.id ?? null;
  }
  return null;
}

function perUnit(word: string, language: LanguageCode | null): string | null {
  return word === 'capita' ? 'person' : (unitWord(word, language)?.id ?? null);
}

function adjectiveRate(word: string): string | null {
  return ADJECTIVES.get(word) ?? RUSSIAN_ADJECTIVES.find(([form]) => form.test(word))?.[1] ?? null;
}
