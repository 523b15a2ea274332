import { quotationsOf } from '../../../answering/checking/quotes/quotations.ts';
import { foldLetters } from '../../../archive/describing/fold.ts';
import type { Span } from '../../../archive/release.ts';
import { TELLING } from './telling.ts';

/** UTF-16 units of a paragraph that quotation marks are paired in. */
const LONGEST = 3_000;
const ENDS_AS_SPEECH = /[.!?…,;]["'»”’]*$/u;
/** A sentence ends within. */
const SENTENCES = /\p{L}{3}[.!?…]\s+\p{Lu}/u;
/** « …, — сказал он. — …»: what may be the teller's words inside of the marks. */
const TOLD_INSIDE =
  /(?<=[\p{L}\p{N}.,!?…])\s?[—–]\s(?<told>\p{Ll}[^—–«»]{2,160}?)(?=[.,:;]\s[—–]\s|[.,]?$)/gu;

/**
 * What is said in quotation marks, in the order of the body, without the marks: of each paragraph for itself, since speech
 * that goes on in the next one has its marks opened again. The names of things (a conference, a law) are none: speech ends
 * with a stop or is followed by one and a dash, is led in by a colon, or begins in lower case.
 */
export function speechOf(body: string): readonly Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const paragraph of body.split(/(?<=\n)(?=[^\S\n]*\n)/u)) {
    for (let from = 0; from < paragraph.length; from += LONGEST) {
      const part = closable(paragraph.slice(from, from + LONGEST));
      for (const quotation of quotationsOf(part)) {
        if (!isSpeech(part, quotation)) continue;
        for (const span of withoutTold(part, quotation)) {
          spans.push({ start: offset + from + span.start, end: offset + from + span.end });
        }
      }
    }
    offset += paragraph.length;
  }
  return spans;
}

/** Without marks that nothing can close, for each of which the rest would be searched. */
function closable(part: string): string {
  const last = Math.max(part.lastIndexOf('’'), part.lastIndexOf("'"), part.lastIndexOf('‘'));
  return part.slice(0, last + 1) + part.slice(last + 1).replace(/[‘‚]/gu, ' ');
}

function isSpeech(part: string, { start, end }: Span): boolean {
  const text = part.slice(start, end).trim();
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return false;
  const before = part.slice(Math.max(0, start - 12), start - 1);
  const after = part.slice(end + 1, end + 16);
  if (ENDS_AS_SPEECH.test(text) || end >= part.trimEnd().length) return true;
  if (words > 6 && SENTENCES.test(text)) return true;
  if (/[:,]\s*$/u.test(before) && words > 2 && !/^\p{P}*\s*$/u.test(after) && /^\s*\p{Ll}/u.test(after))
    return true;
  if (/:\s*$/u.test(before)) return true;
  if (/^[,.!?…]?\s*[—–-]\s/u.test(after) && words > 1) return true;
  if (/^\.?\s*$/u.test(after) && words > 3) return true;
  // A sentence of its own, its stop outside of the marks.
  const isSentence =
    /^\p{Lu}/u.test(text) && /^[.!?…]\s/u.test(after) && /(?:^|[.!?…:]["»”]?)\s*$/u.test(before);
  if (isSentence && words > 3) return true;
  if (/^\p{Ll}/u.test(text) && words > 1) return true;
  return /^,?\s(?:[—–-]\s)?(?:dedi|demi|diy|dey|şeklinde|ifade|sözler|karşılığını|yanıtını|cevabını|said|says|told)/u.test(
    after,
  );
}

function withoutTold(part: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of part.slice(start, end).matchAll(TOLD_INSIDE)) {
    const told = match.groups?.told ?? '';
    if (!TELLING.has(foldLetters(told), 'ru')) continue;
    const place = start + match.index + match[0].indexOf(told);
    spans.push({ start: from, end: start + match.index });
    from = place + told.length;
  }
  spans.push({ start: from, end });
  return spans.filter((span) => span.end > span.start);
}
