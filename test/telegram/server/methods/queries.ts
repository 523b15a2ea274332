import type { InlineQueryResult } from 'grammy/types';
import { z } from 'zod';
import { badRequest } from '../api-error.ts';
import { boolean, integer, json, text } from '../wire/fields.ts';
import { inlineKeyboard, replyMarkup } from '../wire/keyboard.ts';
import type { InlineAnswer, World } from '../world.ts';
import { messageText } from './formatting.ts';
import { method } from './method.ts';
import { richContent, richMessageObject } from './rich.ts';

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';
/** How long Telegram waits for an answer; the limit is its own and not written down, 15 minutes is what bots observe. */
const CALLBACK_SECONDS = 15 * 60;
const INLINE_SECONDS = 30;

const answerCallbackQuery = method(
  'answerCallbackQuery',
  {
    callback_query_id: text,
    text: text.optional(),
    show_alert: boolean.optional(),
    url: text.optional(),
    cache_time: integer.optional(),
  },
  ({ world, params }) => {
    if ((params.text ?? '').length > 200) throw badRequest('MESSAGE_TOO_LONG');
    if (params.url !== undefined && !/^(?:https:\/\/t\.me\/|tg:)/.test(params.url))
      throw badRequest('URL_INVALID');
    const queryId = params.callback_query_id;
    const query = world.callbackQueries.get(queryId);
    if (query === undefined || world.clock.now() - query.at > CALLBACK_SECONDS) throw badRequest(TOO_OLD);
    if (world.callbackAnswers.some((answer) => answer.queryId === queryId)) {
      world.slips.push(`callback query ${queryId} was answered twice`);
    }
    world.callbackAnswers.push({
      queryId,
      text: params.text ?? '',
      showAlert: params.show_alert ?? false,
      url: params.url,
    });
    world.changes.happened();
    return true;
  },
);

const optionalText = z.string().exactOptional();
const textContent = z.object({
  message_text: z.string(),
  parse_mode: z.literal('HTML').exactOptional(),
  link_preview_options: z.object({ is_disabled: z.boolean().exactOptional() }).exactOptional(),
});
const richMessageContent = z.object({ rich_message: richMessageObject });
const article = z.object({
  type: z.literal('article', { error: 'only results of type article are modelled by the fixture' }),
  id: z.string({ error: 'Can\'t find field "id"' }),
  title: z.string({ error: 'Can\'t find field "title"' }),
  input_message_content: z.union([textContent, richMessageContent], {
    error: 'input message content is not specified',
  }),
  reply_markup: z
    .looseObject({ inline_keyboard: z.array(z.array(z.looseObject({ text: z.string() }))) })
    .optional(),
  url: optionalText,
  description: optionalText,
  thumbnail_url: optionalText,
  thumbnail_width: z.number().exactOptional(),
  thumbnail_height: z.number().exactOptional(),
});
const button = z.object({
  text: z.string(),
  start_parameter: z.string().optional(),
  web_app: z.object({ url: z.string() }).optional(),
});

const answerInlineQuery = method(
  'answerInlineQuery',
  {
    inline_query_id: text,
    results: json('inline query result', z.array(article)),
    cache_time: integer.optional(),
    is_personal: boolean.optional(),
    next_offset: text.optional(),
    button: json('inline query results button', button).optional(),
  },
  ({ world, params }) => {
    const checked = checkedResults(world, params.results);
    if (Buffer.byteLength(params.next_offset ?? '') > 64) throw badRequest('NEXT_OFFSET_INVALID');
    const start = params.button?.start_parameter;
    if (params.button !== undefined && start === undefined && params.button.web_app === undefined) {
      throw badRequest('inline query results button must have one of the optional fields');
    }
    if (start !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(start)) throw badRequest('START_PARAM_INVALID');
    const queryId = params.inline_query_id;
    const query = world.inlineQueries.get(queryId);
    if (query === undefined || world.clock.now() - query.at > INLINE_SECONDS) throw badRequest(TOO_OLD);
    world.inlineAnswers.push({
      queryId,
      ...checked,
      cacheTime: params.cache_time ?? 300,
      isPersonal: params.is_personal ?? false,
      nextOffset: params.next_offset ?? '',
      button: params.button === undefined ? undefined : { text: params.button.text, startParameter: start },
    });
    world.changes.happened();
    return true;
  },
);

function checkedResults(
  world: World,
  given: readonly z.output<typeof article>[],
): Pick<InlineAnswer, 'results' | 'texts'> {
  if (given.length > 50) throw badRequest('RESULTS_TOO_MUCH');
  const ids = new Set<string>();
  const results: InlineQueryResult[] = [];
  const texts: InlineAnswer['texts'][number][] = [];
  for (const { reply_markup, ...result } of given) {
    const bytes = Buffer.byteLength(result.id);
    if (bytes < 1 || bytes > 64) throw badRequest('RESULT_ID_INVALID');
    if (ids.has(result.id)) throw badRequest('RESULT_ID_DUPLICATE');
    ids.add(result.id);
    if (result.title.trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY');
    const keyboard = reply_markup === undefined ? undefined : replyMarkup.parse(JSON.stringify(reply_markup));
    const markup = inlineKeyboard(keyboard);
    const { input_message_content: content } = result;
    const body =
      'rich_message' in content
        ? richContent(world, content.rich_message).body
        : messageText(world, { text: content.message_text, parseMode: content.parse_mode });
    results.push({ ...result, ...(markup === undefined ? {} : { reply_markup: markup }) });
    texts.push({ id: result.id, text: body.text, entities: body.entities });
  }
  return { results, texts };
}

export const queries = [answerCallbackQuery, answerInlineQuery];
