import type { RichBlock, RichBlockTableCell, RichText } from 'grammy/types';
import { MarkupError } from '../text/tag-reader.ts';
import { INLINE_TAGS, parseRichTree, type RichElement, type RichNode } from './parse-tree.ts';
import { type Places, plain, richText } from './rich-text.ts';

const MOST_COLUMNS = 20;

/**
 * The blocks of a rich message written as HTML (the list of tags is in the description of InputRichMessage).
 *
 * @param slip is told what Telegram drops without a refusal
 * @throws MarkupError
 */
export function richBlocks(html: string, slip: (text: string) => void): RichBlock[] {
  const tree = parseRichTree(html);
  const names = (tag: string) =>
    new Set(elements(tree).flatMap((one) => (one.tag === tag ? [one.attributes.get('name') ?? ''] : [])));
  return blocksOf(tree, { references: names('tg-reference'), anchors: names('a'), slip });
}

function elements(nodes: readonly RichNode[]): RichElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elements(node.children)]));
}

/** Text between blocks becomes paragraphs. */
function blocksOf(nodes: readonly RichNode[], places: Places): RichBlock[] {
  const blocks: RichBlock[] = [];
  let loose: RichNode[] = [];
  const flush = () => {
    const text = richText(loose, places);
    if (plain(text).trim() !== '') blocks.push({ type: 'paragraph', text });
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || INLINE_TAGS.has(node.tag)) {
      loose.push(node);
      continue;
    }
    flush();
    blocks.push(block(node, places));
  }
  flush();
  return blocks;
}

function block(element: RichElement, places: Places): RichBlock {
  const { tag, attributes, children } = element;
  const text = () => richText(children, places);
  switch (tag) {
    case 'p':
      return { type: 'paragraph', text: text() };
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { type: 'heading', text: text(), size: headingSize(tag) };
    case 'pre':
      return { type: 'pre', text: plain(text()) };
    case 'footer':
      return { type: 'footer', text: text() };
    case 'hr':
      return { type: 'divider' };
    case 'tg-math-block':
      return { type: 'mathematical_expression', expression: plain(text()) };
    case 'tg-thinking':
      return { type: 'thinking', text: text() };
    case 'blockquote': {
      const { rest, credit } = withoutCredit(children, places);
      if (!attributes.has('expandable'))
        return { type: 'blockquote', blocks: blocksOf(rest, places), ...credit };
      return { type: 'expandable_blockquote', text: richText(rest, places), ...credit };
    }
    case 'aside': {
      const { rest, credit } = withoutCredit(children, places);
      return { type: 'pullquote', text: richText(rest, places), ...credit };
    }
    case 'details':
      return details(element, places);
    case 'ul':
    case 'ol':
      return list(element, places);
    case 'table':
      return table(element, places);
    default:
      throw new MarkupError(`Tag "${tag}" can't be used there`);
  }
}

function headingSize(tag: string): 1 | 2 | 3 | 4 | 5 | 6 {
  const sizes = [1, 2, 3, 4, 5, 6] as const;
  return sizes.find((size) => tag === `h${size}`) ?? 6;
}

function withoutCredit(
  children: readonly RichNode[],
  places: Places,
): { rest: RichNode[]; credit: { credit?: RichText } } {
  const cite = children.find((node): node is RichElement => typeof node !== 'string' && node.tag === 'cite');
  const rest = children.filter((node) => node !== cite);
  return { rest, credit: cite === undefined ? {} : { credit: richText(cite.children, places) } };
}

function details(element: RichElement, places: Places): RichBlock {
  const [summary, ...others] = element.children.filter(
    (node) => typeof node !== 'string' || node.trim() !== '',
  );
  if (summary === undefined || typeof summary === 'string' || summary.tag !== 'summary') {
    throw new MarkupError('Tag "details" must begin with tag "summary"');
  }
  return {
    type: 'details',
    summary: richText(summary.children, places),
    blocks: blocksOf(others, places),
    ...(element.attributes.has('open') ? { is_open: true as const } : {}),
  };
}

function parts(element: RichElement, ...tags: string[]): RichElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string' && node.trim() === '') return [];
    if (typeof node !== 'string' && tags.includes(node.tag)) return [node];
    throw new MarkupError(
      `Tag "${element.tag}" can contain only tags ${tags.map((tag) => `"${tag}"`).join(', ')}`,
    );
  });
}

function list(element: RichElement, places: Places): RichBlock {
  const first = Number(element.attributes.get('start') ?? 1);
  const items = parts(element, 'li').map((item, index) => {
    const value = Number(item.attributes.get('value') ?? first + index);
    const blocks = blocksOf(item.children, places);
    return element.tag === 'ol' ? { label: `${value}.`, blocks, value } : { label: '•', blocks };
  });
  return { type: 'list', items };
}

function table(element: RichElement, places: Places): RichBlock {
  const rows = parts(element, 'tr', 'caption');
  const caption = rows.find((row) => row.tag === 'caption');
  const cells = rows
    .filter((row) => row.tag === 'tr')
    .map((row) => parts(row, 'td', 'th').map((part) => cell(part, places)));
  if (cells.some((row) => row.length > MOST_COLUMNS)) throw new MarkupError('RICH_MESSAGE_TABLE_TOO_WIDE');
  return {
    type: 'table',
    cells,
    ...(element.attributes.has('bordered') ? { is_bordered: true as const } : {}),
    ...(element.attributes.has('striped') ? { is_striped: true as const } : {}),
    ...(caption === undefined ? {} : { caption: richText(caption.children, places) }),
  };
}

function cell(element: RichElement, places: Places): RichBlockTableCell {
  const align = element.attributes.get('align');
  const span = (name: 'colspan' | 'rowspan') => {
    const value = Number(element.attributes.get(name) ?? 1);
    return value > 1 ? { [name]: value } : {};
  };
  return {
    text: richText(element.children, places),
    ...(element.tag === 'th' ? { is_header: true as const } : {}),
    ...span('colspan'),
    ...span('rowspan'),
    align: align === 'center' || align === 'right' ? align : 'left',
    valign: 'middle',
  };
}
