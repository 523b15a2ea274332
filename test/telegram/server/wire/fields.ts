import { z } from 'zod';

/**
 * Readers of parameters. All arrive as text and are read as leniently as Telegram reads them: what is no number is 0,
 * what is not true is false. What must be JSON and is not is refused in Telegram's words.
 */

export const text = z.string();

export const integer = z.string().transform((value) => {
  const number = Number(/^\s*-?\d+/.exec(value)?.[0] ?? 0);
  return Number.isSafeInteger(number) ? number : 0;
});

export const boolean = z.string().transform((value) => /^(?:true|yes|1)$/i.test(value.trim()));

/** A number, or a name that begins with `@`. */
export const chatReference = z.string();

/**
 * A JSON-serialised parameter.
 *
 * @param what names it in the refusal: "can't parse {what}: ..."
 */
export function json<Schema extends z.ZodType>(what: string, schema: Schema) {
  return z.string().transform((value, context): z.output<Schema> => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(value);
    } catch {
      context.addIssue({ code: 'custom', message: `can't parse ${what} JSON object` });
      return z.NEVER;
    }
    const checked = schema.safeParse(parsed);
    if (checked.success) return checked.data;
    context.addIssue({ code: 'custom', message: `can't parse ${what}: ${firstIssue(checked.error)}` });
    return z.NEVER;
  });
}

/** The first thing wrong, with where it is. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'unknown error';
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `field "${path}": ${issue.message}`;
}

const place = { offset: z.number().int(), length: z.number().int() };
const PLAIN = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
] as const;

/** Entities given instead of a parse mode. */
export const entities = json(
  'MessageEntity',
  z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.enum(PLAIN), ...place }),
      z.object({ type: z.literal('pre'), ...place, language: z.string().exactOptional() }),
      z.object({ type: z.literal('text_link'), ...place, url: z.string() }),
      z.object({ type: z.literal('custom_emoji'), ...place, custom_emoji_id: z.string() }),
    ]),
  ),
);

export const linkPreviewOptions = json(
  'link preview options',
  z.object({
    is_disabled: z.boolean().exactOptional(),
    url: z.string().exactOptional(),
    prefer_small_media: z.boolean().exactOptional(),
    prefer_large_media: z.boolean().exactOptional(),
    show_above_text: z.boolean().exactOptional(),
  }),
);

export const replyParameters = json(
  'reply parameters',
  z.object({
    message_id: z.number().int(),
    chat_id: z.union([z.number(), z.string()]).optional(),
    allow_sending_without_reply: z.boolean().optional(),
    quote: z.string().optional(),
    quote_parse_mode: z.string().optional(),
    quote_entities: z.array(z.unknown()).optional(),
    quote_position: z.number().int().optional(),
  }),
);
