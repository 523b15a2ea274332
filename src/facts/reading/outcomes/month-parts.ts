import { calendarValue } from '../../../archive/describing/calendar.ts';
import { MONTH_WORD, monthOf } from '../../../archive/describing/month-names.ts';
import type { DateFact } from '../../fact.ts';
import type { Piece } from '../phrases/pieces.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';

/** "Nisan sonunda", "в конце мая", "by mid-May", "the coming November": a month that is only named by a part of it. */
const PART_OF_MONTH = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    `(?:in the coming|this coming|end of|end-|mid-|early|late|the beginning of|начал[еау]|конц[еау]|конец|середин[еуы]|до|к) ?(?<after>${MONTH_WORD})` +
    `|(?<before>${MONTH_WORD}) (?:ay(?![iu]n[iu]n)\\p{L}*|son(?:u|la)\\p{L}*|bas[iu]\\p{L}*|orta\\p{L}*|evvel\\p{L}*|axir\\p{L}*|(?:ilk|ikinci|ucuncu|son) (?:hefte|hafta|yari)\\p{L}*)` +
    ')(?![\\p{L}\\p{N}])',
  'gu',
);

/** Months from the one of the release on that a piece names only by a part, and that nothing else has read. */
export function monthParts(
  release: ReadableRelease,
  piece: Piece,
  read: readonly DateFact[],
): readonly DateFact[] {
  const [year, month] = (release.published.value ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(year)) return [];
  const found: DateFact[] = [];
  for (const { index, 0: written, groups } of piece.folded.matchAll(PART_OF_MONTH)) {
    const named = monthOf(groups?.after ?? groups?.before ?? '');
    const place = { start: piece.start + index, end: piece.start + index + written.length };
    if (named === null || read.some(({ start, end }) => start < place.end && place.start < end)) continue;
    // "15 mayın sonu", "конец мая 2021 года": a day or a year stands there that the reader of dates did not take.
    if (
      /\d\s?$/u.test(piece.folded.slice(0, index)) ||
      /^\s\d/u.test(piece.folded.slice(index + written.length))
    )
      continue;
    const value = calendarValue(named >= month ? year : year + 1, named);
    found.push({ ...statedAt(release, piece, place), value, precision: 'month' });
  }
  return found;
}
