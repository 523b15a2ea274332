const BULLET = /^\s*(?:[-–—•·●▪■◦*‣✓]\s|\(?(?:\d{1,3}|\p{L})[.)]\s)/u;
const STOPPED = /[\p{Sentence_Terminal}…:;]["'”’»)\]]*\s*$/u;

/** Columns of text that was wrapped by hand or by a mail program. */
const WRAPPED_AT_LEAST = 45;
const WRAPPED_AT_MOST = 120;

/** Whether a line begins with a bullet or the number of an item. */
export function isBullet(line: string): boolean {
  return BULLET.test(line);
}

/**
 * Offsets of the line feeds that only wrap a line, so that a sentence may run over them. Lines were wrapped where the next
 * word would not have fitted into the longest line of their paragraph, or where a line goes on in lower case.
 */
export function wrappingLineFeeds(text: string): ReadonlySet<number> {
  const wrapping = new Set<number>();
  if (!text.includes('\n')) return wrapping;
  let start = 0;
  let paragraph: string[] = [];
  let paragraphStart = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    const isBlank = line.trim() === '';
    if (!isBlank) paragraph.push(line);
    if (isBlank || feed < 0) {
      markWrapping(paragraph, paragraphStart, wrapping);
      paragraph = [];
      paragraphStart = end + 1;
    }
    start = end + 1;
  }
  return wrapping;
}

function markWrapping(lines: readonly string[], start: number, wrapping: Set<number>): void {
  if (lines.length < 2) return;
  const width = lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0);
  const isWrappedText = width >= WRAPPED_AT_LEAST && width <= WRAPPED_AT_MOST;
  let feed = start - 1;
  for (const [index, line] of lines.entries()) {
    feed += line.length + 1;
    const next = lines[index + 1];
    if (next === undefined || isBullet(next)) continue;
    const firstWord = /^\s*(\S*)/u.exec(next)?.[1] ?? '';
    const isFull = isWrappedText && line.trimEnd().length + 1 + firstWord.length > width;
    const goesOn = /^\p{Ll}/u.test(firstWord) && !STOPPED.test(line);
    if (isFull || goesOn) wrapping.add(feed);
  }
}
