import type { Span } from '../../archive/release.ts';
import { Html, shown } from './html.ts';
import { formattedPieces } from './pack.ts';
import { activeSpans, releaseText } from './release-text.ts';

/** Telegram shows 100; the rest is for what stands above. */
const MOST_FORMATTED = 70;

/** A part of a body, to the letter, with the marked spans in bold and underlined. */
export function markedText(body: string, part: Span, marked: readonly Span[]): Html {
  const text = shown(body.slice(part.start, part.end));
  const active = activeSpans(text);
  /** Where a place of the body is in what is shown; outside of an address, which in two parts would be no code. */
  const placeOf = (place: number, side: 'start' | 'end') => {
    const within = Math.min(Math.max(place, part.start), part.end);
    const at = Math.min(shown(body.slice(part.start, within)).length, text.length);
    return active.find(({ start, end }) => start < at && at < end)?.[side] ?? at;
  };
  const pieces: Html[] = [];
  let from = 0;
  for (const mark of marked.toSorted((one, other) => one.start - other.start)) {
    const start = Math.max(placeOf(mark.start, 'start'), from);
    const end = placeOf(mark.end, 'end');
    if (end <= start) continue;
    pieces.push(releaseText(text.slice(from, start)), releaseText(text.slice(start, end), strong));
    from = end;
  }
  const whole = Html.join([...pieces, releaseText(text.slice(from))]);
  // More than Telegram would show: as code it can at least start nothing.
  return formattedPieces(whole) > MOST_FORMATTED ? Html.code(text) : whole;
}

function strong(part: Html): Html {
  return Html.bold(Html.underline(part));
}
