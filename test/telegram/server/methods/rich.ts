import { z } from 'zod';
import { badRequest } from '../api-error.ts';
import type { Content } from '../messages.ts';
import { richBlocks } from '../rich/blocks.ts';
import { countBlocks, plainText } from '../rich/plain-text.ts';
import { MarkupError } from '../text/tag-reader.ts';
import { json } from '../wire/fields.ts';
import type { World } from '../world.ts';

const LONGEST = 32_768;
const MOST_BLOCKS = 500;

export const richMessageObject = z.object({
  html: z.string().exactOptional(),
  markdown: z.string().exactOptional(),
  is_rtl: z.boolean().exactOptional(),
  skip_entity_detection: z.boolean().exactOptional(),
});
export const richMessage = json('rich message', richMessageObject);

/**
 * The content of a rich message.
 *
 * @param draft only a draft may show that the bot thinks, and be empty
 * @throws ApiError over 32,768 characters or 500 blocks, and for HTML that cannot be parsed
 */
export function richContent(
  world: World,
  given: z.output<typeof richMessageObject>,
  draft = false,
): Content & { kind: 'rich' } {
  if (given.markdown !== undefined && given.html === undefined) {
    throw badRequest('rich Markdown is not modelled by the fixture; send html');
  }
  if (given.html === undefined || given.markdown !== undefined) {
    throw badRequest('exactly one of the fields html and markdown must be used in a rich message');
  }
  if (/\p{Surrogate}/u.test(given.html)) throw badRequest('strings must be encoded in UTF-8');
  const blocks = parse(world, given.html);
  const text = plainText(blocks);
  if ([...text].length > LONGEST) throw badRequest('MESSAGE_TOO_LONG');
  if (countBlocks(blocks) > MOST_BLOCKS) throw badRequest('RICH_MESSAGE_BLOCKS_TOO_MUCH');
  if (!draft && text.trim() === '') throw badRequest('message text is empty');
  if (!draft && blocks.some((block) => block.type === 'thinking'))
    throw badRequest('RICH_MESSAGE_THINKING_INVALID');
  const direction = given.is_rtl === true ? { is_rtl: true } : {};
  return { kind: 'rich', message: { blocks, ...direction }, body: { text, entities: [] } };
}

function parse(world: World, html: string) {
  try {
    return richBlocks(html, (slip) => world.slips.push(slip));
  } catch (error) {
    if (error instanceof MarkupError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}
