import { Html } from './html.ts';

/** UTF-16 units that Telegram takes in one message, after parsing. */
export const LONGEST_MESSAGE = 4096;
/** Telegram shows 100 formatted pieces of a message; some are left for the commands that it finds by itself. */
const MOST_FORMATTED = 70;

interface Block {
  readonly html: Html;
}

/**
 * Puts blocks into as few messages as hold them, in order, an empty line between two of one message. A block is never
 * parted: it fits a message by itself.
 */
export function packBlocks<Item extends Block>(blocks: readonly Item[], most = LONGEST_MESSAGE): Item[][] {
  const messages: Item[][] = [];
  let room = 0;
  let formatted = MOST_FORMATTED;
  for (const block of blocks) {
    const needed = block.html.length + BETWEEN.length;
    const pieces = formattedPieces(block.html);
    const message = messages.at(-1);
    if (message !== undefined && needed <= room && formatted + pieces <= MOST_FORMATTED) {
      message.push(block);
      room -= needed;
      formatted += pieces;
    } else {
      messages.push([block]);
      room = most - block.html.length;
      formatted = pieces;
    }
  }
  return messages;
}

export function joinBlocks(blocks: readonly Block[]): Html {
  return Html.join(
    blocks.map(({ html }) => html),
    BETWEEN,
  );
}

const BETWEEN = '\n\n';

/** Every `<` that is not of a text begins or ends a tag, since Html escapes the others. */
export function formattedPieces({ source }: Html): number {
  return source.match(/<[a-z]/g)?.length ?? 0;
}
