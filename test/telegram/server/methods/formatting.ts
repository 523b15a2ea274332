import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../api-error.ts';
import type { FormattedText } from '../text/entities.ts';
import { formatText } from '../text/format-text.ts';
import { parseHtml } from '../text/parse-html.ts';
import { MarkupError } from '../text/tag-reader.ts';
import type { World } from '../world.ts';

export const LONGEST_MESSAGE = 4096;
export const LONGEST_CAPTION = 1024;

export interface Marked {
  readonly text: string;
  readonly parseMode?: string | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
}

/**
 * The text of a message as Telegram shows it.
 *
 * @param limit in UTF-16 units after parsing
 * @throws ApiError for markup that cannot be parsed, and for text that is too long
 */
export function formatted(world: World, marked: Marked, limit: number, tooLong: string): FormattedText {
  if (/\p{Surrogate}/u.test(marked.text)) throw badRequest('strings must be encoded in UTF-8');
  const parsed = parse(marked);
  const result = formatText(parsed);
  if (result.text.length > limit) throw badRequest(tooLong);
  noteSlips(world, marked, parsed, result);
  return result;
}

/** As `formatted`, for a message, which cannot be empty. */
export function messageText(world: World, marked: Marked): FormattedText {
  if (marked.text === '') throw badRequest('message text is empty');
  const result = formatted(world, marked, LONGEST_MESSAGE, 'message is too long');
  if (result.text === '') throw badRequest('text must be non-empty');
  return result;
}

/** Text and entities as they were meant. */
function parse(marked: Marked): FormattedText {
  const mode = marked.parseMode?.trim().toLowerCase() ?? '';
  if (mode === '' || mode === 'none') return checkedEntities(marked.text, marked.entities ?? []);
  if (mode === 'markdown' || mode === 'markdownv2') {
    throw badRequest(`parse_mode ${mode} is not modelled by the fixture; send HTML or entities`);
  }
  if (mode !== 'html') throw badRequest('unsupported parse_mode');
  try {
    return parseHtml(marked.text);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    throw badRequest(`can't parse entities: ${error.message}`);
  }
}

function checkedEntities(text: string, entities: readonly MessageEntity[]): FormattedText {
  for (const entity of entities) {
    const end = entity.offset + entity.length;
    if (entity.offset < 0 || entity.length < 0) {
      throw badRequest(`entity has incorrect offset ${entity.offset} or length ${entity.length}`);
    }
    if (end > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${end}`,
      );
    }
    for (const border of [entity.offset, end]) {
      if (/^[\udc00-\udfff]/.test(text.slice(border, border + 1))) {
        throw badRequest(`entity begins or ends in a middle of a UTF-16 symbol at UTF-16 offset ${border}`);
      }
    }
  }
  return { text, entities };
}

function noteSlips(world: World, marked: Marked, parsed: FormattedText, result: FormattedText): void {
  if (marked.parseMode !== undefined) {
    const links = marked.text.match(/<a\s+href/gi)?.length ?? 0;
    const kept = parsed.entities.filter(({ type }) => type === 'text_link' || type === 'text_mention').length;
    if (kept < links)
      world.slips.push(`${links - kept} of ${links} links dropped: no address in href, or no text`);
  }
  const dropped = parsed.entities.filter(
    (entity) => !result.entities.some((one) => one.type === entity.type),
  );
  for (const entity of dropped)
    world.slips.push(`an entity of type ${entity.type} was dropped as it cannot be shown`);
  if (parsed.entities.length > 100) {
    world.slips.push(`${parsed.entities.length} entities in one message; Telegram shows 100`);
  }
}
