import type { RichBlock } from 'grammy/types';
import { plain } from './rich-text.ts';

/** What a person reads, top to bottom, one line a block or row; folded parts are shown. */
export function plainText(blocks: readonly RichBlock[]): string {
  return blocks
    .map(lines)
    .filter((text) => text !== '')
    .join('\n');
}

function lines(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pre':
    case 'footer':
    case 'thinking':
      return plain(block.text).trim();
    case 'expandable_blockquote':
    case 'pullquote':
      return joined(plain(block.text).trim(), block.credit === undefined ? '' : plain(block.credit));
    case 'blockquote':
      return joined(plainText(block.blocks), block.credit === undefined ? '' : plain(block.credit));
    case 'details':
      return joined(plain(block.summary), plainText(block.blocks));
    case 'list':
      return block.items.map((item) => `${item.label} ${plainText(item.blocks)}`).join('\n');
    case 'table':
      return block.cells.map((row) => row.map((cell) => plain(cell.text ?? '')).join(' | ')).join('\n');
    case 'mathematical_expression':
      return block.expression;
    default:
      return '';
  }
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** Blocks as Telegram counts them against its limit of 500: nested ones, list items and table rows too. */
export function countBlocks(blocks: readonly RichBlock[]): number {
  let count = 0;
  for (const block of blocks) {
    count += 1;
    if (block.type === 'blockquote' || block.type === 'details') count += countBlocks(block.blocks);
    if (block.type === 'table') count += block.cells.length;
    if (block.type === 'list') for (const item of block.items) count += 1 + countBlocks(item.blocks);
  }
  return count;
}
