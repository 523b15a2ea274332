import { CLOCK, endsInOtherLabel, LABEL, OTHER_LABEL, WEEKDAY } from './date-words.ts';
import { type FoundDate, findDates } from './dates.ts';
import { foldLetters } from './fold.ts';
import { isSectionWord } from './navigation.ts';
import { isOrganisation } from './organisation.ts';
import { bannerPublisher, isPressOffice } from './press-office.ts';

/** A longer line is text. In UTF-16 units. */
const LONGEST_MASTHEAD = 240;

/**
 * What a line above or below a release says when it says only who published it, where, when and in which section of
 * a site.
 */
export interface Masthead {
  /** Whose press service it names ("Press Service of the Ministry of X"). */
  readonly banner: string | null;
  /** The organisation whose name stands in it. */
  readonly organisation: string | null;
  readonly dated: boolean;
  /** Whether it cannot be a headline: a bare organisation, or a place and a date, may be one. */
  readonly certain: boolean;
}

const SEPARATOR = /\n|\s*[|•·]\s*|\s[-–—/»›>→]\s|\s{2,}/u;
const FINER_SEPARATOR = /[,:;()[\]/–—]+/u;
const OUTSIDE = /^[\s,;:.()[\]–—*#_>-]+|[\s,;:([\]–—*#_-]+$/gu;
/** "Press release No. 45/2023", "Sayı: 2023-28", "№ 12". */
const NUMBERED =
  /^(?:(?:press|media|news)[ -]release |basin (?:bulteni|aciklamasi) |press[ -]reliz |пресс-релиз )?(?:no|№|nr|nomre|sayi|номер)\s?[.:]?\s?[\p{L}\d/.-]*\d[\p{L}\d/.-]*$/u;
/** "Baku", "Port Salen", "г. Сален" beside a date. */
const PLACE = /^(?:г\. ?)?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?$/u;
interface Piece {
  readonly kind: 'number' | 'detail' | 'office' | 'place' | 'banner' | 'organisation';
  readonly text: string;
}

/** Reads a line that is a masthead and nothing else; null for any other. `line` is NFC. */
export function readMasthead(line: string): Masthead | null {
  if (line.length > LONGEST_MASTHEAD || line === '') return null;
  const dates = /\d/.test(line) ? findDates(line).filter(isCalendarDate) : [];
  const own = dates.filter((date) => !endsInOtherLabel(foldLetters(line.slice(0, date.start))));
  if (new Set(own.map((date) => date.value)).size > 1) return null;
  const pieces = readPieces(withoutDates(line, dates), dates.length > 0);
  if (pieces === null || (dates.length === 0 && pieces.every((piece) => piece.kind === 'number')))
    return null;
  const nameOf = (kind: Piece['kind']): string | null =>
    pieces.find((piece) => piece.kind === kind)?.text ?? null;
  const organisation = nameOf('organisation');
  const isBare =
    organisation === null
      ? nameOf('place') !== null
      : dates.length === 0 && pieces.every((piece) => piece.kind === 'organisation');
  return { banner: nameOf('banner'), organisation, dated: own.length > 0, certain: !isBare };
}

function isCalendarDate(date: FoundDate): boolean {
  return date.precision === 'day' || date.precision === 'month';
}

function withoutDates(line: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${line.slice(from, start)}\n`;
    from = end;
  }
  return rest + line.slice(from);
}

/** The pieces between the separators of a line, each of which must be known; else null. */
function readPieces(text: string, dated: boolean): Piece[] | null {
  const pieces: Piece[] = [];
  for (const written of piecesOf(text, SEPARATOR)) {
    const whole = readPiece(written, dated);
    const finer =
      whole === null ? piecesOf(written, FINER_SEPARATOR).map((piece) => readPiece(piece, dated)) : [whole];
    for (const piece of finer) {
      if (piece === null) return null;
      pieces.push(piece);
    }
  }
  return pieces;
}

function piecesOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((piece) => piece.replace(OUTSIDE, '').replace(/^[Bb]y (?=\p{Lu})/u, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function readPiece(written: string, dated: boolean): Piece | null {
  const folded = foldLetters(written).replace(/[\s.]+$/u, '');
  const detail: Piece = { kind: 'detail', text: written };
  if (/^\d{1,6}$/.test(folded)) return { kind: 'number', text: written };
  if (isSectionWord(folded) || NUMBERED.test(folded)) return detail;
  if (dated && [WEEKDAY, CLOCK, LABEL, OTHER_LABEL].some((pattern) => pattern.test(folded))) return detail;
  if (isPressOffice(folded)) return { kind: 'office', text: written };
  const banner = bannerPublisher(written);
  if (banner !== null) return { kind: 'banner', text: banner };
  if (isOrganisation(written)) return { kind: 'organisation', text: written };
  return dated && PLACE.test(written) ? { kind: 'place', text: written } : null;
}
