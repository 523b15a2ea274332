import { UNSEEN } from '../../answering/generated/tagged.ts';

/**
 * Characters that mean something to Markdown (CommonMark, GFM) wherever they stand, and those by which GFM knows an address:
 * inside one, a backslash would be part of it.
 */
const SPECIAL = /[\\`*_[\]<>&#|~!$@]|(?<=https?|ftp|mailto|xmpp):|(?<=www)\./gi;
/** Where a line begins: lists, lines below a heading, thematic breaks, tables. */
const AT_START = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;

/**
 * Untrusted text as one line of Markdown that reads as the text itself: no mark-up, no tag and no link comes of it but one
 * that a viewer makes of an address for all to see. Characters that are not seen are left out.
 */
export function markdownLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  return line
    .replace(SPECIAL, '\\$&')
    .replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** The same for a text of several lines, as a block quotation. */
export function markdownQuote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${markdownLine(line)}`.trimEnd())
    .join('\n');
}
