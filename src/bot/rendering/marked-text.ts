import type { Span } from '../../archive/release.ts';
import { Html } from './html.ts';
import { formattedPieces } from './pack.ts';
import { releaseText } from './release-text.ts';

/** Telegram shows 100; the rest is for what stands above. */
const MOST_FORMATTED = 70;

/** A part of a body, to the letter, with the marked spans in bold and underlined. */
export function markedText(body: string, { start, end }: Span, marked: readonly Span[]): Html {
  const parts: Html[] = [];
  let from = start;
  for (const mark of marked.toSorted((one, other) => one.start - other.start)) {
    const markStart = Math.min(Math.max(mark.start, from), end);
    const markEnd = Math.min(mark.end, end);
    if (markEnd <= markStart) continue;
    parts.push(releaseText(body.slice(from, markStart)), releaseText(body.slice(markStart, markEnd), strong));
    from = markEnd;
  }
  const whole = Html.join([...parts, releaseText(body.slice(from, end))]);
  // More than Telegram would show: as code it can at least start nothing.
  return formattedPieces(whole) > MOST_FORMATTED ? Html.code(body.slice(start, end)) : whole;
}

function strong(part: Html): Html {
  return Html.bold(Html.underline(part));
}
