import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { z } from 'zod';
import { badRequest } from '../api-error.ts';
import { linkTarget } from '../text/links.ts';
import { json } from './fields.ts';

const LONGEST_DATA = 64;
const LONGEST_COPY = 256;

const appearance = {
  text: z.string(),
  style: z.enum(['danger', 'success', 'primary']).exactOptional(),
  icon_custom_emoji_id: z.string().exactOptional(),
};
const KINDS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];

const looseButton = z.looseObject({ text: z.string({ error: 'Field "text" must be of type String' }) });
const button = z.union([
  z.object({ ...appearance, callback_data: z.string() }),
  z.object({ ...appearance, url: z.string() }),
  z.object({ ...appearance, switch_inline_query: z.string() }),
  z.object({ ...appearance, switch_inline_query_current_chat: z.string() }),
  z.object({ ...appearance, copy_text: z.object({ text: z.string() }) }),
  z.object({ ...appearance, web_app: z.object({ url: z.string() }) }),
]);

const inline = z.object({ inline_keyboard: z.array(z.array(looseButton)) });
const otherMarkup = z.union([
  z.object({ remove_keyboard: z.boolean() }),
  z.object({ force_reply: z.boolean() }),
  z.object({ keyboard: z.array(z.array(z.unknown())) }),
]);

/** `reply_markup`; only an inline keyboard stays with the message. */
export const replyMarkup = json('reply keyboard markup', z.union([inline, otherMarkup]));

/** @throws ApiError for a button Telegram would refuse */
export function inlineKeyboard(
  markup: z.output<typeof replyMarkup> | undefined,
): InlineKeyboardMarkup | undefined {
  if (markup === undefined || !('inline_keyboard' in markup)) return undefined;
  const rows = markup.inline_keyboard.map((row) => row.map(checkedButton)).filter((row) => row.length > 0);
  const count = rows.flat().length;
  if (count > 100) throw badRequest('REPLY_MARKUP_TOO_LONG');
  return count === 0 ? undefined : { inline_keyboard: rows };
}

function checkedButton(given: z.output<typeof looseButton>): InlineKeyboardButton {
  const kinds = KINDS.filter((kind) => given[kind] !== undefined);
  if (given.text.trim() === '') throw cannotParse('Button text must be non-empty');
  if (kinds.length === 0) throw cannotParse('Text buttons are unallowed in the inline keyboard');
  if (kinds.length > 1)
    throw cannotParse(`Exactly one of the optional fields must be used, found ${kinds.join(', ')}`);
  const parsed = button.safeParse(given);
  if (!parsed.success) throw cannotParse(`Field "${kinds[0]}" is wrong or not modelled by the fixture`);
  const checked = parsed.data;
  if ('callback_data' in checked) {
    const bytes = Buffer.byteLength(checked.callback_data);
    if (bytes < 1 || bytes > LONGEST_DATA) throw badRequest('BUTTON_DATA_INVALID');
    return checked;
  }
  if ('url' in checked) return { ...checked, url: checkedUrl(checked.url) };
  if ('copy_text' in checked) {
    const { length } = checked.copy_text.text;
    if (length < 1 || length > LONGEST_COPY) throw badRequest('BUTTON_COPY_TEXT_INVALID');
    return checked;
  }
  if ('web_app' in checked && !checked.web_app.url.startsWith('https://')) {
    const { url } = checked.web_app;
    throw badRequest(`inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
  }
  return checked;
}

function checkedUrl(url: string): string {
  const target = linkTarget(url);
  if (target === undefined)
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  return target.kind === 'address' ? target.url : url;
}

function cannotParse(reason: string) {
  return badRequest(`can't parse inline keyboard button: ${reason}`);
}
