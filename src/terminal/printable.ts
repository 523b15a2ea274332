import { stripVTControlCharacters } from 'node:util';

/** What no release may do to a terminal: move the cursor, ring, turn the direction of reading, hide characters. */
const HOSTILE = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** White space, which for JavaScript holds the byte order mark but not the next-line control. */
const BLANKS = /(?:[^\S\uFEFF]|\u0085)+/gu;

/** Untrusted text as one line: escape sequences and hostile characters gone, white space to single spaces. */
export function printableLine(text: string): string {
  return stripVTControlCharacters(text.replace(BLANKS, ' ')).replace(HOSTILE, '').trim();
}

/** Untrusted text with its lines kept: escape sequences and hostile characters gone, a tab to a space. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .map((line) => stripVTControlCharacters(line.replaceAll('\t', ' ')).replace(HOSTILE, '').trimEnd())
    .join('\n');
}

/**
 * A value as one line of JSON that is safe to look at in a terminal too: hostile characters that JSON lets stand are
 * written as escapes, which read back as the same text.
 */
export function jsonLine(value: object): string {
  const escaped = JSON.stringify(value).replace(HOSTILE, (character) =>
    Array.from({ length: character.length }, (_, unit) => escapeOf(character.charCodeAt(unit))).join(''),
  );
  return `${escaped}\n`;
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
