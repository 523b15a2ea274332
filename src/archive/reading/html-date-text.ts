import { blockText } from './block-text.ts';
import { findStatedDate, type PageOrder } from './day-in-text.ts';
import type { HtmlDocument, HtmlElement, HtmlNode } from './dom.ts';

/** Words of a date of modification, in classes and in text. */
export const MODIFIED =
  /updat|modif|chang|revis|aktualis|letzte|geänd|обновл|измен|yenilən|dəyiş|güncell|mise à jour|actuali[sz]|aggiorn/i;

/** Classes and ids of elements that hold a date. */
const DATED_CLASS = new RegExp(
  '(^|[^a-z])(\\w*-?dat(e|es|um|a)(time)?|date-?\\w+|time-?stamp|publish\\w*|posted\\w*|\\w+-?meta|meta-?\\w*|by-?line|' +
    'info-?\\w*|tarix\\w*|tarih\\w*|zeit|time)($|[^a-z])',
);
/** ... unless it is the date of something else on the page. */
const ELSEWHERE_CLASS = /comment|related|teaser|sidebar|footer|widget|recent|latest|list/;
const ABOUT_PUBLISHING = new RegExp(
  'publi|\\bpost(ed)?\\b|\\bcreated\\b|\\bwritten\\b|\\bdate\\b|veröffentlicht|erschienen|erstellt|gespeichert|\\bdatum|\\bstand\\b|' +
    'опубликован|размещен|(?<!\\p{L})дата|dərc|tarix|yayın|tarih',
  'iu',
);

/** A line that says at most this much beside its date is about the date. */
const SHORT = 60;
/** What stands before and after the date of a dateline: "BAKU, Nov. 24, 2022 -", "(24.11.2022) ...", "24.11.2022: ...". */
const BEFORE_DATELINE = /^(\p{Lu}[\p{L} .-]{0,30}[,/]?\s*)?\(?$/u;
const AFTER_DATELINE = /^\s*[-–—:|/)]/;
const LINES_AFTER_HEADLINE = 8;
const LINES_BEFORE_HEADLINE = 5;

export function namesOf(element: HtmlElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

interface DatedLine {
  readonly day: string;
  readonly before: string;
  readonly after: string;
  /** Characters of the line beside its date. */
  readonly rest: number;
}

/** The day that a page shows its readers as that of its publication, YYYY-MM-DD, or null. */
export function findVisibleDate(document: HtmlDocument, order: PageOrder): string | null {
  const lines = linesOf(document.documentElement);
  return nearHeadline(document, lines, order) ?? inDatedElement(document, order) ?? inAnyLine(lines, order);
}

function linesOf(element: HtmlElement): string[] {
  return blockText(element)
    .split('\n')
    .filter((line) => line !== '');
}

function datedLine(line: string, order: PageOrder): DatedLine | null {
  if (/©|copyright/i.test(line)) return null;
  const found = findStatedDate(line.slice(0, 300), order);
  if (found === null) return null;
  const before = line.slice(0, found.start);
  if (MODIFIED.test(before)) return null;
  return {
    day: found.value,
    before,
    after: line.slice(found.end),
    rest: line.length - (found.end - found.start),
  };
}

function isDateline({ before, after }: DatedLine): boolean {
  return BEFORE_DATELINE.test(before) && AFTER_DATELINE.test(after);
}

function nearHeadline(document: HtmlDocument, lines: readonly string[], order: PageOrder): string | null {
  const heading = document.querySelector('h1');
  const headline = heading === null ? undefined : linesOf(heading)[0];
  const at = headline === undefined ? -1 : lines.indexOf(headline);
  if (at === -1) return null;
  const near = [
    ...lines.slice(at, at + LINES_AFTER_HEADLINE),
    ...lines.slice(Math.max(0, at - LINES_BEFORE_HEADLINE), at).reverse(),
  ];
  for (const line of near) {
    const date = datedLine(line, order);
    if (date !== null && (date.rest < SHORT || isDateline(date))) return date.day;
  }
  return null;
}

function inDatedElement(document: HtmlDocument, order: PageOrder): string | null {
  const body = document.querySelector('body') ?? document.documentElement;
  for (const element of body.querySelectorAll('[class], [id]')) {
    const names = namesOf(element);
    if (!DATED_CLASS.test(names) || MODIFIED.test(names) || ELSEWHERE_CLASS.test(names)) continue;
    const date = datedLine(smallText(element), order);
    if (date !== null) return date.day;
  }
  return null;
}

function inAnyLine(lines: readonly string[], order: PageOrder): string | null {
  const dated = lines.map((line) => datedLine(line, order)).filter((date) => date !== null);
  const stated = dated.find(({ before, rest }) => rest < 3 * SHORT && ABOUT_PUBLISHING.test(before));
  if (stated !== undefined) return stated.day;
  // One day alone, on lines of their own, is that of the page; among several there would be a guess.
  const days = new Set(dated.filter(({ rest }) => rest < SHORT).map(({ day }) => day));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

/** The text of an element of a few words, its pieces apart; empty for a larger one, which is not looked through. */
function smallText(element: HtmlElement): string {
  const pieces: string[] = [];
  let length = 0;
  const pending: HtmlNode[] = [element];
  for (let visited = 0; pending.length > 0; visited += 1) {
    if (visited > 60 || length > 400) return '';
    const node = pending.pop();
    if (node === undefined) break;
    if (node.nodeValue !== null) {
      pieces.push(node.nodeValue);
      length += node.nodeValue.length;
    }
    if (node !== element && node.nextSibling !== null) pending.push(node.nextSibling);
    if (node.firstChild !== null) pending.push(node.firstChild);
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
