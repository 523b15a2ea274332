import type { DateFact } from '../../fact.ts';
import type { Piece } from '../phrases/pieces.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';

interface Season {
  /** Months, from 1. */
  readonly first: number;
  readonly last: number;
  /** "Next spring", said in one, is the one after. */
  readonly next: RegExp;
  /** "Весной следующего года". */
  readonly ofNextYear: RegExp;
  /** "Put off to the autumn", "запланирован на осень". */
  readonly towards: RegExp;
}

const SEASONS: readonly Season[] = [
  season(3, 5, 'spring', 'весн(?:ой|у|ы|е)', '(?:ilk)?bahar'),
  season(6, 8, 'summer', 'лет(?:ом|о|а|у)', 'yaz(?=(?:in)?(?:d|$|\\s))'),
  season(9, 11, '(?:autumn|fall)', 'осен(?:ью|ь|и)', '(?:sonbahar|guz(?=(?:un)?(?:d|$|\\s))|payiz)'),
];

function season(first: number, last: number, english: string, russian: string, turkic: string): Season {
  const whole = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu');
  return {
    first,
    last,
    next: whole(`next ${english}|(?:gelecek|onumuzdeki) ${turkic}\\p{L}*`),
    ofNextYear: whole(
      `${russian} (?:следующего|будущего) года|${english} (?:of )?next year|(?:gelecek|onumuzdeki) yil(?:in)? ${turkic}\\p{L}*`,
    ),
    towards: whole(
      `(?:until|till|to) (?:the |this )?${english}(?! of| next| \\d)|(?:на|до|к) ${russian}(?! \\d| следующ| будущ)|(?:sonbahar|ilkbahar|payiz)[ae](?: kadar| qeder| kimi| dek)?`,
    ),
  };
}

/** Tested first, since it costs less. */
const ANY = /spring|summer|autumn|fall|весн|лет[ома]|осен|bahar|yaz|guz|payiz/u;

/** Years of the seasons to come that a piece names in these ways; none where the month of the release is not known. */
export function seasonDates(release: ReadableRelease, piece: Piece): readonly DateFact[] {
  if (!ANY.test(piece.folded)) return [];
  const [year, month] = (release.published.value ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(year)) return [];
  return SEASONS.flatMap(({ first, last, next, ofNextYear, towards }) => [
    ...found(release, piece, next, month < first ? year : year + 1),
    ...found(release, piece, ofNextYear, year + 1),
    ...found(release, piece, towards, month <= last ? year : year + 1),
  ]);
}

function found(release: ReadableRelease, piece: Piece, written: RegExp, year: number): DateFact[] {
  return [...piece.folded.matchAll(written)].map(({ index, 0: { length } }) => {
    const place = { start: piece.start + index, end: piece.start + index + length };
    return { ...statedAt(release, piece, place), value: String(year), precision: 'year' };
  });
}
