import type { Span } from '../../../archive/release.ts';

/** What closes a quotation that begins with each mark; nested ones belong to the outermost. */
const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”"',
  '„': '“”"',
  '"': '"”',
  '‹': '›',
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
  '″': '″',
};
const OPENS_AFTER = /^[\s([{—–:-]?$/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * What stands in quotation marks of any style, without the marks; a quotation that is never closed reaches to the end of
 * the text. An apostrophe within a word or behind it, and the sign for inches, are none.
 */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
    const closing = CLOSING[mark];
    if (closing === undefined || !opens(text, index)) continue;
    const end = closingAt(text, index + 1, mark, closing);
    if (end === null && (mark === "'" || mark === '‘' || mark === '‚')) continue;
    spans.push({ start: index + 1, end: end ?? text.length });
    index = end ?? text.length;
  }
  return spans;
}

function opens(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  if (next === '' || next.trim() === '') return false;
  const mark = text.charAt(index);
  if (mark === '«' || mark === '“' || mark === '„' || mark === '‹') return true;
  return OPENS_AFTER.test(text.charAt(index - 1));
}

function closingAt(text: string, from: number, mark: string, closing: string): number | null {
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === mark && mark === '«') depth += 1;
    if (!closing.includes(character)) continue;
    const isApostrophe =
      /['’‘]/.test(character) && LETTER.test(text.charAt(index + 1)) && LETTER.test(text.charAt(index - 1));
    if (isApostrophe) continue;
    if (depth === 0) return index;
    depth -= 1;
  }
  return null;
}
