import { dateOf, dayOf, weekdayOf } from '../../../answering/checking/values/days.ts';
import { MONTH_WORD, monthOf } from '../../../archive/describing/month-names.ts';
import type { DateFact } from '../../fact.ts';
import type { Piece } from '../phrases/pieces.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';

/** From Monday on, folded; Turkic ones without their endings. */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:monday|bazar ertesi|pazartesi|понедельник)/u,
  /^(?:tuesday|cersenbe axsami|sali|вторник)/u,
  /^(?:wednesday|cersenbe(?! axsam)|carsamba|сред)/u,
  /^(?:thursday|cume axsami|persembe|четверг)/u,
  /^(?:friday|cume(?! axsam)|cuma(?!rtesi)|пятниц)/u,
  /^(?:saturday|senbe|cumartesi|суббот)/u,
  /^(?:sunday|bazar(?! ertesi)|pazar(?!tesi)|воскресен)/u,
];
const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник|вторник|сред\\p{L}|четверг|пятниц\\p{L}|суббот\\p{L}|воскресенье|bazar ertesi|cersenbe axsami|cersenbe|cume axsami|cume|senbe|pazartesi|sali|carsamba|persembe|cumartesi|cuma|pazar';
const PLACES =
  'first|second|third|fourth|last|1st|2nd|3rd|4th|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четверт\\p{L}+|последн\\p{L}+|ilk|birinci|ikinci|ucuncu|dorduncu|son';
/** "The second Tuesday of February", "в первый понедельник июня", "haziranın ilk pazartesi günü". */
const OF_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<place>${PLACES}) (?<weekday>${WEEKDAY}) (?:of |in )?(?<month>${MONTH_WORD})|(?<turkicMonth>${MONTH_WORD})\\p{L}{0,4} (?<turkicPlace>${PLACES}) (?<turkicWeekday>${WEEKDAY}))`,
  'gu',
);
/** Tested first, since it costs less. */
const ANY_WEEKDAY = new RegExp(` (?:${WEEKDAY})`, 'u');
/** "Pazartesiye kadar", "gelecek salı", "cumaya dek": weekdays that only their ending or neighbour tells from other words. */
const TURKIC =
  /(?<!\p{L})(?:(?:gelecek|onumuzdeki|gelen|novbeti) (?<next>pazartesi|sali|carsamba|persembe|cumartesi|cuma|pazar)(?! gun)|(?<until>pazartesiye|saliya|carsambaya|persembeye|cumaya|cumartesiye|pazara) (?:kadar|dek|degin))(?!\p{L})/gu;
/** In Turkish it is the morning. */
const TOMORROW_AT = /(?<!\p{L})(?<!(?:bu|her|dunen) )sabah(?= saat)/gu;

/** Days that a piece names by the day of the week, and that nothing else reads: of releases of a known day. */
export function weekdayDates(
  { language, published, ...release }: ReadableRelease,
  piece: Piece,
): readonly DateFact[] {
  const { value } = published;
  if (value === null || published.precision !== 'day') return [];
  const hasWeekday = ANY_WEEKDAY.test(piece.folded);
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const today = dayOf(year, month, day);
  const found: DateFact[] = [];
  const add = (index: number, length: number, when: number) => {
    const place = { start: piece.start + index, end: piece.start + index + length };
    const stated = statedAt({ language, published, ...release }, piece, place);
    found.push({ ...stated, value: dateOf(when).toISOString().slice(0, 10), precision: 'day' });
  };
  const ofMonth = hasWeekday ? piece.folded.matchAll(OF_MONTH) : [];
  for (const { index, 0: written, groups } of ofMonth) {
    const named = monthOf(groups?.month ?? groups?.turkicMonth ?? '');
    const weekday = weekdayNamed(groups?.weekday ?? groups?.turkicWeekday ?? '');
    if (named === null || weekday < 0) continue;
    const first = dayOf(named >= month ? year : year + 1, named, 1);
    add(
      index,
      written.length,
      inMonth(first, weekday, placeNamed(groups?.place ?? groups?.turkicPlace ?? '')),
    );
  }
  if (language === 'tr') {
    for (const { index, 0: written, groups } of piece.folded.matchAll(TURKIC)) {
      const weekday = weekdayNamed(groups?.next ?? groups?.until ?? '');
      add(index, written.length, today + ((weekday - weekdayOf(today) + 6) % 7) + 1);
    }
  }
  if (language === 'az') {
    for (const { index, 0: written } of piece.folded.matchAll(TOMORROW_AT))
      add(index, written.length, today + 1);
  }
  return found;
}

function weekdayNamed(written: string): number {
  return WEEKDAYS.findIndex((pattern) => pattern.test(written));
}

/** From 1, or 0 for the last. */
function placeNamed(written: string): number {
  if (/^(?:last|последн|son)/u.test(written)) return 0;
  const places = [
    /^(?:first|1st|перв|ilk|birinci)/u,
    /^(?:second|2nd|втор|ikinci)/u,
    /^(?:third|3rd|трет|ucuncu)/u,
  ];
  const place = places.findIndex((pattern) => pattern.test(written));
  return place < 0 ? 4 : place + 1;
}

/** @param first the first day of the month */
function inMonth(first: number, weekday: number, place: number): number {
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (place > 0) return earliest + (place - 1) * 7;
  const fifth = earliest + 28;
  return dateOf(fifth).getUTCMonth() === dateOf(first).getUTCMonth() ? fifth : fifth - 7;
}
