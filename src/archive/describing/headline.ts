import { withoutDateline } from './dateline.ts';

/** A headline longer than this is a paragraph. In UTF-16 units. */
const LONGEST_HEADLINE = 240;
/** A line that long with a full stop at its end is a paragraph. */
const LONGEST_SENTENCE = 120;
/** What is read of a text that begins with a paragraph. */
const LONGEST_OPENING = 2 * LONGEST_HEADLINE;
const TITLE_WORDS = 12;
/** A line that ends so is continued by the next. */
const UNFINISHED =
  /(?:[,(“«\-–—]|(?<![\p{L}])(?:of|the|a|an|and|or|in|on|at|for|to|with|by|from|və|ilə|üçün|ve|ile|için|и|в|на|с|по|о|об|для|из))$/u;

export interface Headline {
  readonly title: string;
  /** How many lines of the text the headline takes out of the body: none when its words only stand in for one. */
  readonly lines: number;
}

/**
 * The headline at the top of `lines` (the first not blank): its first line, joined with the lines over which it was
 * wrapped. Where the text begins with a paragraph instead, its first words are the title and the body keeps them.
 */
export function findHeadline(lines: readonly string[]): Headline {
  const end = lines.indexOf('');
  const block = lines.slice(0, end < 0 ? lines.length : end);
  const wrapped = wrappedLines(block);
  const joined = stripMarkup(block.slice(0, wrapped).join(' ').trimStart().slice(0, LONGEST_OPENING));
  if (isHeadline(joined)) return { title: joined, lines: wrapped };
  return { title: firstWords(joined), lines: 0 };
}

/** Whether a line repeats a title, whatever its markup, letter case, quotes and punctuation. */
export function isSameTitle(line: string, title: string): boolean {
  if (line.length > title.length * 2 + LONGEST_SENTENCE) return false;
  return line !== '' && comparable(line) === comparable(title);
}

function wrappedLines(block: readonly string[]): number {
  let count = 1;
  while (count < block.length) {
    const continued = UNFINISHED.test(block[count - 1] ?? '') || /^\p{Ll}/u.test(block[count] ?? '');
    if (!continued) break;
    count += 1;
  }
  return count;
}

function isHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/\p{L}/u.test(line)) return false;
  if (/\p{Ll}\p{L}*[.]["”»)]?$/u.test(line) && !/(?<!\p{L})\p{L}{1,3}\.$/u.test(line)) return false;
  return !(line.length > LONGEST_SENTENCE && /\p{Ll}{2}[.!?]["”»)]?\s+\p{Lu}/u.test(line));
}

function firstWords(text: string): string {
  const paragraph = withoutDateline(text);
  const sentence = /^.*?\p{L}{2}[.!?…](?=["”»)]*(?:\s|$))/u.exec(paragraph)?.[0];
  if (sentence !== undefined && sentence.split(/\s+/u).length <= TITLE_WORDS) return sentence;
  const words = paragraph.split(/\s+/u);
  if (words.length <= TITLE_WORDS) return paragraph;
  return `${words
    .slice(0, TITLE_WORDS)
    .join(' ')
    .replace(/[\s,;:–—-]+$/u, '')}…`;
}

function stripMarkup(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s+|\s+#+\s*$/gu, '')
    .replace(/^(\*\*|__)(.+)\1$/u, '$2')
    .replace(/\s+/gu, ' ')
    .trim();
}

function comparable(line: string): string {
  return stripMarkup(line)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
