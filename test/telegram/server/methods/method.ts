import { z } from 'zod';
import { type ApiError, badRequest } from '../api-error.ts';
import type { UploadedFile } from '../wire/multipart.ts';
import type { Parameters } from '../wire/parameters.ts';
import type { World } from '../world.ts';

/** Takes a listener, called when the bot closes the connection before it has its answer. */
export type OnHangUp = (listener: () => void) => void;

/** What a method sees of a call. */
export interface Call<Params> {
  readonly world: World;
  readonly params: Params;
  readonly files: ReadonlyMap<string, UploadedFile>;
  /** For getUpdates, which must know that the bot hung up. */
  readonly onHangUp: OnHangUp;
}

/** A method of the Bot API. */
export interface Method {
  readonly name: string;
  /** Parameters that are read, and which of them cannot be left out. */
  readonly parameters: readonly string[];
  readonly required: readonly string[];
  /** Parameters that Telegram knows and this server accepts without effect. */
  readonly ignored: readonly string[];
  run(world: World, parameters: Parameters, onHangUp: OnHangUp): Promise<unknown>;
}

const IGNORED_EVERYWHERE = [
  'business_connection_id',
  'direct_messages_topic_id',
  'allow_paid_broadcast',
  'message_effect_id',
  'suggested_post_parameters',
  'disable_notification',
  'protect_content',
];

/**
 * Makes a method of the shape of its parameters and what it does. A parameter that is missing or cannot be read is
 * refused in Telegram's words before anything is done.
 */
export function method<Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
  run: (call: Call<z.output<z.ZodObject<Shape>>>) => unknown,
  ignored: readonly string[] = [],
): Method {
  const schema = z.object(shape);
  const parameters = Object.keys(shape);
  return {
    name,
    parameters,
    required: parameters.filter(
      (parameter) => !z.safeParse(schema.shape[parameter] ?? z.never(), undefined).success,
    ),
    ignored: [...IGNORED_EVERYWHERE, ...ignored],
    async run(world, given, onHangUp) {
      const checked = schema.safeParse(Object.fromEntries(given.values));
      if (!checked.success) throw refusal(checked.error);
      return run({ world, params: checked.data, files: given.files, onHangUp });
    },
  };
}

function refusal(error: z.ZodError): ApiError {
  const issue = error.issues[0];
  const parameter = String(issue?.path[0] ?? '');
  if (issue?.code === 'custom') return badRequest(issue.message);
  if (parameter === 'chat_id') return badRequest('chat_id is empty');
  if (parameter === 'text') return badRequest('message text is empty');
  if (parameter === 'message_id') return badRequest('message identifier is not specified');
  return badRequest(`parameter "${parameter}" is required`);
}
