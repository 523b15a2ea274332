import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { blockText } from './block-text.ts';
import { parseDocument } from './dom.ts';

type Root = ReturnType<typeof fromMarkdown>;
type MarkdownNode = Root | Root['children'][number];

/**
 * Parsing takes time that grows with the square of a paragraph, so a document is parsed in pieces of this many
 * characters, and what lies beyond the larger number is kept as it is written: no release is that long.
 */
const PIECE = 32_000;
const MOST_PARSED = 256_000;

export interface MarkdownText {
  /** The first heading of level one, when the document begins with it; it is then not in `text`. */
  readonly heading: string | null;
  /** Paragraphs apart by a blank line, a line for each item of a list and row of a table, no markup. */
  readonly text: string;
}

/** The text of a Markdown document (CommonMark and GitHub's tables, strikethrough and footnotes) without its markup. */
export function markdownText(markdown: string): MarkdownText {
  const blocks: string[] = [];
  let heading: string | null = null;
  let parsed = 0;
  for (const piece of pieces(withoutDeepNesting(markdown))) {
    parsed += piece.length;
    if (parsed > MOST_PARSED || piece.length > PIECE) {
      blocks.push(piece.trim());
      continue;
    }
    for (const child of parse(piece).children) {
      const text = textOfBlock(child);
      if (text === '') continue;
      if (heading === null && blocks.length === 0 && child.type === 'heading' && child.depth === 1)
        heading = text;
      else blocks.push(text);
    }
  }
  return { heading, text: blocks.join('\n\n') };
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** A line that opens fifty lists or quotes at once is an attack on the parser, not a document. */
function withoutDeepNesting(markdown: string): string {
  return markdown.replace(/^[ \t]{0,3}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,3}){50,}/gm, '');
}

/** Whole if it is small; else cut at blank lines outside of code fences, longer only where there is none. */
function pieces(markdown: string): string[] {
  if (markdown.length <= PIECE) return [markdown];
  const cut: string[] = [];
  let piece = '';
  let fence = false;
  for (const block of markdown.split(/(?<=\n[ \t]*\n)/)) {
    if (!fence && piece.length + block.length > PIECE && piece !== '') {
      cut.push(piece);
      piece = '';
    }
    piece += block;
    for (const _ of block.matchAll(/^ {0,3}(?:```|~~~)/gm)) fence = !fence;
  }
  cut.push(piece);
  return cut;
}

/** The text of a block or of what stands in a line; blocks inside it are apart as the caller joins them. */
function textOfBlock(node: MarkdownNode | InlineNode): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ');
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return htmlText(node.value);
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'thematicBreak':
    case 'footnoteReference':
    case 'yaml':
      return '';
    case 'table':
      return join(node.children.map(textOfBlock), '\n');
    case 'tableRow':
      return join(node.children.map(textOfBlock), ' | ');
    case 'list':
      return join(node.children.map(textOfBlock), '\n');
    case 'listItem':
      return join(node.children.map(textOfBlock), '\n');
    case 'blockquote':
    case 'root':
    case 'footnoteDefinition':
      return join(node.children.map(textOfBlock), '\n\n');
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return join(node.children.map(textOfBlock), '')
        .replace(/[ \t]{2,}/g, ' ')
        .trim();
    default:
      // Emphasis, links and their like say what stands in them.
      return join(node.children.map(textOfBlock), '');
  }
}

type InlineNode = Extract<MarkdownNode, { children: unknown }>['children'][number];

function join(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}

function htmlText(html: string): string {
  if (/^<br\b/i.test(html)) return '\n';
  return blockText(parseDocument(html).documentElement);
}
