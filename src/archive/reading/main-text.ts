import { Readability } from '@mozilla/readability';
import { isFurniture, removeLinkBlocks } from './article-cleaning.ts';
import { blockText } from './block-text.ts';
import { removeBoilerplate } from './boilerplate.ts';
import { type HtmlDocument, type HtmlElement, isElement, parseDocument, walk } from './dom.ts';

/** Beyond these Readability takes seconds or the whole stack; the page is then read by what is not boilerplate. */
const MOST_ELEMENTS = 20_000;
const MOST_DEPTH = 250;
/** A page whose text outside of links has fewer letters than this says nothing. */
const FEWEST_LETTERS = 20;

/**
 * The main text of a page, paragraphs apart by a blank line, without its headline, menus, captions, bylines and
 * related links; null when there is none. Readability chooses where the article stands; what it is given and what it
 * gives are cleaned. `document` is `html` parsed, and is used up.
 */
export function mainText(html: string, document: HtmlDocument, title: string | null): string | null {
  removeBoilerplate(document);
  if (!isReasonable(document)) return cleanText(document.documentElement, title);
  const article = findArticle(document);
  const text = article === null ? null : cleanText(article, title);
  if (text !== null) return text;
  // Readability empties a page as it works: what it found nothing in has to be parsed anew.
  const page = parseDocument(html);
  removeBoilerplate(page);
  return cleanText(page.documentElement, title);
}

function isReasonable(document: HtmlDocument): boolean {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  walk(
    document.documentElement,
    (node) => {
      if (!isElement(node)) return false;
      elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    (node) => {
      if (isElement(node)) depth -= 1;
    },
  );
  return elements <= MOST_ELEMENTS && deepest <= MOST_DEPTH;
}

function findArticle(document: HtmlDocument): HtmlElement | null {
  const serializer = (node: HtmlElement): HtmlElement => node;
  return new Readability(document, { serializer, disableJSONLD: true }).parse()?.content ?? null;
}

/** The text below `root` less links and the furniture above its first paragraph; null when that is too little. */
function cleanText(root: HtmlElement, title: string | null): string | null {
  const letters = removeLinkBlocks(root);
  const blocks = blockText(root).split('\n\n');
  const first = blocks.findIndex((block) => !isFurniture(block, title));
  const text = first === -1 ? '' : blocks.slice(first).join('\n\n');
  const isEnough = letters >= FEWEST_LETTERS && text.length >= FEWEST_LETTERS;
  return isEnough ? text : null;
}
