import { foldWord } from '../search/analysis/fold.ts';
import { saysLittle } from '../search/analysis/function-words.ts';
import { type Token, tokenize } from '../search/analysis/tokens.ts';
import { findPeriod } from '../search/period.ts';
import { matchPublishers } from '../search/publishers.ts';

/** What somebody asks of `/filter`. A part that is null was not spoken of. */
export type FilterRequest =
  | { readonly kind: 'show' }
  | { readonly kind: 'off' }
  | {
      readonly kind: 'set';
      readonly period: { readonly from: string | null; readonly to: string | null } | null;
      /** Words for a publisher; they may match none. */
      readonly publisher: string | null;
    };

/**
 * Understands what stands after `/filter`, in the words of any of the four languages. Every word that is part of no
 * period counts as a publisher's: nothing is passed over in silence, so a slip of the pen is told and not guessed at.
 */
export function readFilterRequest(text: string, now: Date, publishers: readonly string[]): FilterRequest {
  const words = plainDates(text.normalize('NFC').trim());
  if (words === '') return { kind: 'show' };
  if (OFF.has(foldWord(words))) return { kind: 'off' };
  const named = afterPublisherWord(words);
  // A name may hold what reads like a date: "Committee of 1 May".
  if (named !== null && matchPublishers(named, publishers).length > 0)
    return { kind: 'set', period: null, publisher: named };
  const period = findPeriod(words, now);
  if (period === null) return { kind: 'set', period: null, publisher: named ?? words };
  const rest = `${words.slice(0, period.text.start)} ${words.slice(period.text.end)}`;
  return { kind: 'set', period: { from: period.from, to: period.to }, publisher: publisherIn(rest) };
}

const foldedSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord));

const OFF = foldedSet(`
  off none clear reset remove all stop
  söndür sil yox ləğv heç hamısı
  выкл выключить откл отключить нет снять сброс сбросить убрать все всё
  kapat kaldır temizle sıfırla yok hiçbiri tümü hepsi
`);

const PUBLISHER_WORDS = foldedSet(`
  publisher publishers
  dərc nəşr edən qurum naşir
  издатель издателя издатели ведомство ведомства
  yayımlayan yayınlayan yayıncı kurum
`);

/** Stand beside dates and change nothing of what the period is. */
const PERIOD_WORDS = foldedSet(`
  starting date dates period inclusive
  başlayaraq tarix tarixlər tarixləri dövr daxil
  начиная числа дата даты период включительно
  başlayarak tarih tarihler tarihleri dönem dahil
`);

/** Dates in forms that people type after a command and that sentences do not have. */
function plainDates(text: string): string {
  return text
    .replace(/(\d)\s*(?:\.{2,}|[–—])\s*(?=\d)/gu, '$1 – ')
    .replace(/(\d{2}\.\d{2}\.\d{4})-(?=\d)/gu, '$1 – ')
    .replace(
      /(?<![\d-])(\d{4})-(0[1-9]|1[0-2])(?![\d-])/gu,
      (_, year, month) => `${englishMonth(Number(month))} ${year}`,
    )
    .replace(/\s+tari[xh]ind[əe]n(?:\s+(?:etibarən|başlayaraq|bəri|itibaren|beri))?(?=\s+\d)/giu, '-dən')
    .replace(/\s+tari[xh]ind[əe]n(?:\s+(?:etibarən|başlayaraq|bəri|itibaren|beri))?/giu, '-dən bəri')
    .replace(/\s+tari[xh]in[əe]\s*(?:dək|qədər|kadar|dek)/giu, ' qədər');
}

function englishMonth(month: number): string {
  const date = Date.UTC(2000, month - 1);
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);
}

/** What follows "publisher" at the beginning; null where it does not begin so. */
function afterPublisherWord(text: string): string | null {
  const tokens = tokenize(text);
  const first = tokens.findIndex(({ word }) => !PUBLISHER_WORDS.has(word));
  const start = first < 0 ? text.length : (tokens[first]?.start ?? 0);
  return first === 0 || tokens.length === 0 ? null : text.slice(start).trim();
}

/** What is left beside a period, from its first word that says something to its last; null where none does. */
function publisherIn(rest: string): string | null {
  const telling = tokenize(rest).filter(saysSomething);
  const [first] = telling;
  const last = telling.at(-1);
  return first === undefined || last === undefined ? null : rest.slice(first.start, last.end);
}

function saysSomething({ word }: Token): boolean {
  return !saysLittle(word) && !PERIOD_WORDS.has(word) && !PUBLISHER_WORDS.has(word);
}
