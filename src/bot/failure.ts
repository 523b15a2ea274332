import { GrammyError, HttpError } from 'grammy';
import { CommuniqueError, messageOf } from '../errors.ts';
import type { BotContext } from './context.ts';
import { Html } from './rendering/html.ts';
import type { BotServices } from './services.ts';

/** What is left of an update that failed: a line in the log, and a word to the person where there is a chat to say it in. */
export async function reportFailure(
  error: unknown,
  ctx: BotContext,
  { deliver, logger }: Pick<BotServices, 'deliver' | 'logger'>,
): Promise<void> {
  const kind = (ctx.message ?? ctx.editedMessage) === undefined ? 'update' : 'question';
  logger.error({ [kind]: ctx.update.update_id, ...causeOf(error) }, 'an update could not be answered');
  // Telegram itself refused what was to be shown, or is away: another message would fare no better.
  if (error instanceof HttpError || (error instanceof GrammyError && error.error_code !== 400)) return;
  try {
    const text = ctx.words.say('failed');
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text, show_alert: true });
    else if ((ctx.message ?? ctx.editedMessage) !== undefined)
      await deliver.reply(ctx, [{ html: Html.text(text) }]);
  } catch (second) {
    logger.warn(causeOf(second), 'nor could that be told');
  }
}

/** Never the error itself: grammY keeps the whole call in it. */
function causeOf(error: unknown): { readonly reason: string; readonly at?: string } {
  const reason = messageOf(error);
  if (error instanceof CommuniqueError || error instanceof GrammyError || !(error instanceof Error))
    return { reason };
  const at = error.stack
    ?.split('\n')
    .find((line) => line.includes('    at '))
    ?.trim();
  return at === undefined ? { reason } : { reason, at };
}
