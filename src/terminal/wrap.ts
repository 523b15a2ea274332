import { stripVTControlCharacters } from 'node:util';

const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes: one a grapheme, two a wide one, none an escape sequence of a colour. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text)))
    columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/**
 * Breaks a text at white space into lines of at most `width` columns, the first behind `first` and the others behind
 * `rest`. A word that no line can hold is cut. A text of nothing gives no line.
 */
export function wrap(text: string, width: number, first = '', rest = first): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => Math.max(1, width - displayWidth(lines.length === 0 ? first : rest));
  const close = () => {
    lines.push((lines.length === 0 ? first : rest) + line);
    line = '';
  };
  for (const word of text.split(/[ \n]+/u)) {
    if (word === '') continue;
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > room()) close();
    let remaining = word;
    while (displayWidth(remaining) > room()) {
      line = leading(remaining, room());
      remaining = remaining.slice(line.length);
      close();
    }
    if (remaining !== '') line = line === '' ? remaining : `${line} ${remaining}`;
  }
  if (line !== '') close();
  return lines;
}

/** The longest start of a word that fits into `columns`, at least one grapheme. */
function leading(word: string, columns: number): string {
  let end = 0;
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    used += displayWidth(segment);
    if (used > columns && end > 0) break;
    end += segment.length;
  }
  return word.slice(0, end);
}
