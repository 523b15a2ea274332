import type { Passage, Span } from '../../archive/release.ts';
import { quoteHash } from './links.ts';

/** What an address asks to have marked. */
export interface AskedCitation extends Span {
  /** Of what was quoted; null: whatever stands there is meant. */
  readonly hash: string | null;
}

const SPAN = /^(\d{1,9})-(\d{1,9})$/u;
/** Of characters: nothing that is cited is longer, and looking for it costs something. */
const LONGEST_QUOTE = 4_000;

/** @param span,hash as they stand in an address; null for what is no span */
export function askedCitation(span: string | undefined, hash: string | undefined): AskedCitation | null {
  const match = SPAN.exec(span ?? '');
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && start < end ? { start, end, hash: hash ?? null } : null;
}

/**
 * Where in a body that may have been corrected since stands what was cited: in its old place, else where a sentence
 * begins; null where it does not stand to the letter.
 */
export function citedPlace(
  { start, end, hash }: AskedCitation,
  body: string,
  passages: readonly Passage[],
): Span | null {
  const length = end - start;
  const stands = (span: Span) =>
    span.end <= body.length && (hash === null || quoteHash(body.slice(span.start, span.end)) === hash);
  if (stands({ start, end })) return { start, end };
  if (hash === null || length > LONGEST_QUOTE) return null;
  const places = passages.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({ start: sentence.start, end: sentence.start + length })),
  );
  return places.find(stands) ?? null;
}
