import type { Span } from '../release.ts';
import { isBullet } from './lines.ts';

/** UTF-16 units; headlines of agencies run to some 110. */
const LONGEST_HEADING = 130;

/** A title over a subtitle over a date; more short lines in a row are a list, an address or a table. */
const MOST_LINES = 3;

const STOPPED = /[\p{Sentence_Terminal}…;,]["'”’»)\]]*$/u;

/**
 * Indexes of the sentences with which a headed piece of text begins: short lines that stand alone, end in no full stop
 * and have text below them. Of several such lines together, the first.
 */
export function headingStarts(text: string, sentences: readonly Span[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let index = 0;
  while (index < sentences.length) {
    let end = index;
    while (end < sentences.length && looksLikeHeading(text, sentences, end)) end += 1;
    const lines = end - index;
    if (lines > 0 && end < sentences.length) {
      if (lines <= MOST_LINES) starts.add(index);
      else if (hasBlankLineBefore(text, sentences, end - 1)) starts.add(end - 1);
    }
    index = end + 1;
  }
  return starts;
}

function looksLikeHeading(text: string, sentences: readonly Span[], index: number): boolean {
  const sentence = sentences[index];
  if (sentence === undefined || sentence.end - sentence.start > LONGEST_HEADING) return false;
  const line = text.slice(sentence.start, sentence.end);
  if (line.includes('\n') || STOPPED.test(line) || !/\p{L}/u.test(line) || isBullet(line)) return false;
  const before = text.slice(sentences[index - 1]?.end ?? 0, sentence.start);
  const after = text.slice(sentence.end, sentences[index + 1]?.start ?? text.length);
  return (index === 0 || before.includes('\n')) && after.includes('\n');
}

function hasBlankLineBefore(text: string, sentences: readonly Span[], index: number): boolean {
  const from = sentences[index - 1]?.end ?? 0;
  return /\n\s*\n/.test(text.slice(from, sentences[index]?.start ?? from));
}
