import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import type { ReadableRelease } from '../readable-release.ts';
import { speechOf } from './speech.ts';

/** A sentence, or an item of a list that was written as one sentence with others. */
export interface Piece extends Span {
  /** Without a bullet, as it stands in the body. */
  readonly text: string;
  /** Folded by `foldLetters`, unit for unit. */
  readonly folded: string;
  /** The same with blanks for what is said in quotation marks. */
  readonly told: string;
  /** Counted from 0; blank lines end a paragraph, or every line does where there are none. */
  readonly paragraph: number;
  /** Ends without a stop, and stands alone. */
  readonly isHeading: boolean;
  readonly hasBullet: boolean;
  /** Place in `ReadableRelease.sentences`. */
  readonly sentence: number;
}

/** A release taken apart. */
export interface ReleaseReading {
  readonly pieces: readonly Piece[];
  /** What is said in quotation marks, without the marks. */
  readonly speech: readonly Span[];
  /** The body folded by `foldLetters`, unit for unit, with blanks for what is said. */
  readonly told: string;
}

const BULLET = /^(?:[-–—•·●▪■◦*‣✓]\s+|\(?(?:\d{1,3}[.)]|\p{Ll}[.)]|\p{L}\))\s+)/u;
const STOP = /[.!?…:;,]["'»”’)\]]*$/u;
const ITEM_END = /;[^\S\n]*\n\s*/gu;
const read = new WeakMap<ReadableRelease, ReleaseReading>();

/** The sentences of a release as decisions and statements are read from. */
export function readingOf(release: ReadableRelease): ReleaseReading {
  const known = read.get(release);
  if (known !== undefined) return known;
  const reading = takeApart(release);
  read.set(release, reading);
  return reading;
}

export function piecesOf(release: ReadableRelease): readonly Piece[] {
  return readingOf(release).pieces;
}

function takeApart({ body, sentences }: ReadableRelease): ReleaseReading {
  const folded = foldLetters(body);
  const speech = speechOf(body);
  const told = blanked(folded, speech);
  const breaks = /\n[^\S\n]*\n/u.test(body) ? /\n[^\S\n]*\n/u : /\n/u;
  const pieces: Piece[] = [];
  let paragraph = 0;
  let last = 0;
  for (const [sentence, whole] of sentences.entries()) {
    for (const span of itemsOf(body, whole)) {
      if (last > 0 && breaks.test(body.slice(last, span.start))) paragraph += 1;
      last = span.end;
      const bullet = BULLET.exec(body.slice(span.start, span.start + 8))?.[0] ?? '';
      const place = { start: Math.min(span.start + bullet.length, span.end), end: span.end };
      const text = body.slice(place.start, place.end);
      pieces.push({
        ...place,
        text,
        folded: folded.slice(place.start, place.end),
        told: told.slice(place.start, place.end),
        paragraph,
        isHeading: bullet === '' && !STOP.test(text),
        hasBullet: bullet !== '',
        sentence,
      });
    }
  }
  return { pieces, speech, told };
}

function itemsOf(body: string, sentence: Span): Span[] {
  const items: Span[] = [];
  let start = sentence.start;
  for (const match of body.slice(sentence.start, sentence.end).matchAll(ITEM_END)) {
    items.push({ start, end: sentence.start + match.index + 1 });
    start = sentence.start + match.index + match[0].length;
  }
  if (start < sentence.end) items.push({ start, end: sentence.end });
  return items;
}

function blanked(folded: string, speech: readonly Span[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of speech) {
    parts.push(folded.slice(last, start), ' '.repeat(end - start));
    last = end;
  }
  return parts.join('') + folded.slice(last);
}
