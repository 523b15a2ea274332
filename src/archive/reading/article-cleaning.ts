import { foldLetters } from '../describing/fold.ts';
import { type HtmlElement, type HtmlNode, isElement, TEXT_NODE, walk } from './dom.ts';
import { isCalendarWord } from './month-words.ts';

/** Blocks that are removed when nearly all they say is links. */
const LINK_BLOCKS = new Set('DIV DL H1 H2 H3 H4 H5 H6 LI NAV OL P SECTION TABLE UL'.split(' '));
const LINK_SHARE = 0.9;

interface Letters {
  all: number;
  linked: number;
}

/**
 * Removes what only links elsewhere: lists of related releases, "read also" lines between paragraphs, menus that no
 * class gives away; and the headings that stood over them at the end. Returns how many letters outside of links are left.
 */
export function removeLinkBlocks(root: HtmlElement): number {
  const blocks: HtmlElement[] = [];
  const counted = new Map<HtmlNode, Letters>();
  let links = 0;
  const add = (node: HtmlNode, { all, linked }: Letters): void => {
    const letters = counted.get(node) ?? { all: 0, linked: 0 };
    counted.set(node, { all: letters.all + all, linked: letters.linked + linked });
  };
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT_NODE) {
        const all = (node.nodeValue ?? '').replace(/[^\p{L}\p{N}]+/gu, '').length;
        if (all > 0) add(node, { all, linked: links > 0 ? all : 0 });
      }
      if (node.nodeName === 'A') links += 1;
      return true;
    },
    (node) => {
      if (node.nodeName === 'A') links -= 1;
      const letters = counted.get(node);
      if (letters === undefined) return;
      if (node.parentNode !== null) add(node.parentNode, letters);
      const isLinks = letters.linked >= LINK_SHARE * letters.all;
      if (isLinks && isElement(node) && LINK_BLOCKS.has(node.nodeName)) blocks.push(node);
    },
  );
  for (const block of blocks) block.remove();
  removeTrailingHeadings(root);
  const { all, linked } = counted.get(root) ?? { all: 0, linked: 0 };
  return all - linked;
}

/** Headings with nothing after them stood over what was removed. */
function removeTrailingHeadings(root: HtmlElement): void {
  let trailing: HtmlElement[] = [];
  let inHeading = 0;
  walk(
    root,
    (node) => {
      if (/^H[1-6]$/.test(node.nodeName) && isElement(node)) {
        trailing.push(node);
        inHeading += 1;
      } else if (inHeading === 0 && node.nodeType === TEXT_NODE && (node.nodeValue ?? '').trim() !== '')
        trailing = [];
      return true;
    },
    (node) => {
      if (/^H[1-6]$/.test(node.nodeName)) inHeading -= 1;
    },
  );
  for (const heading of trailing) heading.remove();
}

/** "By Aylin Port and Rza Quay, Press Office"; every word of the names with a capital, so that no sentence is one. */
const BYLINE =
  /^(?:(?:By|BY|by)\s|(?:By|Author|Von|Автор|Müəllif|Yazar|Yazan)\s*:\s*)\p{Lu}[\p{L}'’.-]*(?:\s+(?:and|və|и|ve|\p{Lu}[\p{L}'’.-]*)){0,5}(?:,[^.]{0,40})?$/u;
/** Words that stand about a date of publication. */
const DATE_WORDS = new Set(
  'published|publication|posted|updated|created|date|time|on|at|am|pm|gmt|utc|est|edt|et|first|last|modified|of|the|'
    .concat('опубликовано|обновлено|дата|публикации|время|года|год|г|в|')
    .concat(
      'dərc|edilib|tarix|tarixi|saat|il|ili|yenilənib|yayın|tarihi|tarih|güncelleme|yayınlanma|veröffentlicht|am|um|uhr|stand|vom',
    )
    .split('|')
    .filter((word) => word !== '')
    .map(foldLetters),
);

/** Whether a block above the first paragraph is furniture: the title once more, a line of date and time, a byline. */
export function isFurniture(block: string, title: string | null): boolean {
  if (block.length > 300) return false;
  if (title !== null && sameWords(block, title)) return true;
  if (BYLINE.test(block)) return true;
  if (!/\d/.test(block)) return false;
  const words = block.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map(foldLetters).every((word) => DATE_WORDS.has(word) || isCalendarWord(word));
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return words(one) === words(other);
}
