import { isBullet } from '../archive/cutting/lines.ts';
import { splitSentences } from '../archive/cutting/sentences.ts';
import type { LanguageCode, Span } from '../archive/release.ts';

/** UTF-16 units. What follows a lead-in is quoted up to here, then as many whole items as fit. */
const LONGEST_LIST = 1_500;
/** An item is quoted with its lead-in and what stands between only if that is not a page. */
const LONGEST_BEFORE = 700;
/** UTF-16 units that are looked at, however long the text is. */
const WINDOW = 6_000;
const LONGEST_LEAD_IN = 1_000;

const LEADS_IN = /:$/u;
const GOES_ON = /[;,]$/u;
const STOPPED = /[\p{Sentence_Terminal}…]["'”’»)\]]*$/u;

/**
 * A stretch of a body that makes sense alone, where lists are: "The Council decided:" with all that it decided, and one thing
 * that was decided with the words that say who did. Null for a lead-in after which nothing stands.
 */
export function wholeList(body: string, { start, end }: Span, language: LanguageCode | null): Span | null {
  const from = startOfLeadIn(body, start, language) ?? start;
  if (!LEADS_IN.test(body.slice(start, end))) return { start: from, end };
  const last = endOfList(body, end, language);
  return last === null ? null : { start: from, end: last };
}

/** Where the list ends that a lead-in opens, or the paragraph that it does; null where nothing follows. */
function endOfList(body: string, leadInEnd: number, language: LanguageCode | null): number | null {
  const window = body.slice(leadInEnd, leadInEnd + WINDOW);
  let offset = 0;
  let end = 0;
  let last = '';
  let isAfterBlank = false;
  let isBlock = false;
  for (const line of window.split('\n')) {
    const text = line.trimEnd();
    if (text === '') {
      isAfterBlank = offset > 0;
    } else {
      const isItem = isBullet(text) || GOES_ON.test(last);
      const isSameBlock = !isAfterBlank && (isBlock || !STOPPED.test(last));
      if (last !== '' && !isItem && !isSameBlock) break;
      if (last === '') isBlock = isAfterBlank;
      end = offset + text.length;
      last = text;
      isAfterBlank = false;
    }
    offset += line.length + 1;
  }
  if (end === 0) return null;
  return leadInEnd + (end <= LONGEST_LIST ? end : lastThatFits(window.slice(0, end), language));
}

/** The end of the last sentence or item that is within the limit; of the first where none is. */
function lastThatFits(text: string, language: LanguageCode | null): number {
  const ends = splitSentences(text, language).map((sentence) => sentence.end);
  return ends.findLast((end) => end <= LONGEST_LIST) ?? ends[0] ?? text.length;
}

/** Where the sentence begins that leads in the item at `start`; null where it is none, or too far from it. */
function startOfLeadIn(body: string, start: number, language: LanguageCode | null): number | null {
  const nearest = Math.max(0, start - LONGEST_BEFORE - LONGEST_LEAD_IN);
  const lines = body.slice(nearest, start).split('\n');
  const own = lines.pop() ?? '';
  if (own.trim() !== '' && !isBullet(`${own} `)) return null;
  let item = `${own}${body.slice(start, start + 1)}`;
  let end = start - own.length - 1;
  let isAfterBlank = false;
  for (const line of lines.reverse()) {
    const text = line.trimEnd();
    if (text === '') {
      isAfterBlank = true;
    } else {
      if (start - end > LONGEST_BEFORE) return null;
      const textEnd = end - (line.length - text.length);
      if (LEADS_IN.test(text)) return startOfSentence(body, textEnd, language);
      const areItems = GOES_ON.test(text) || (isBullet(item) && isBullet(text));
      const isSameBlock = !isAfterBlank && (isBullet(item) || isBullet(text) || !STOPPED.test(text));
      if (!areItems && !isSameBlock) return null;
      item = text;
      isAfterBlank = false;
    }
    end -= line.length + 1;
  }
  return null;
}

function startOfSentence(body: string, end: number, language: LanguageCode | null): number {
  const before = body.slice(Math.max(0, end - LONGEST_LEAD_IN), end);
  const paragraph = before.lastIndexOf('\n\n') + 1;
  const sentence = splitSentences(before.slice(paragraph), language).at(-1);
  return end - before.length + paragraph + (sentence?.start ?? 0);
}
