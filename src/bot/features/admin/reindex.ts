import { Composer } from 'grammy';
import type { IngestProgress } from '../../../app.ts';
import { messageOf } from '../../../errors.ts';
import { forAdmins } from '../../admins.ts';
import type { BotContext } from '../../context.ts';
import type { StartIngest } from '../../ingest-process.ts';
import { createLiveMessage } from '../../live-message.ts';
import { Html } from '../../rendering/html.ts';
import { renderIngest, renderIngestFailure, renderProgress } from '../../rendering/ingest.ts';
import type { BotServices } from '../../services.ts';

/** `/reindex`: an ingest in a process of its own, one at a time, watched in one message. */
export function createReindex(
  { app, deliver, logger }: BotServices,
  startIngest: StartIngest,
): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  let isRunning = false;

  forAdmins(composer).command('reindex', async (ctx) => {
    if (isRunning) {
      await deliver.reply(ctx, [{ html: Html.text(ctx.words.say('reindex-running')) }]);
      return;
    }
    isRunning = true;
    try {
      const messageIds = await deliver.reply(ctx, [{ html: Html.text(ctx.words.say('reindex-started')) }]);
      // It takes minutes, in which this admin goes on to use the bot: whatever comes of it is told in the message.
      void ingest(ctx, messageIds);
    } catch (error) {
      isRunning = false;
      throw error;
    }
  });

  return composer;

  /** Never rejects. */
  async function ingest(ctx: BotContext, messageIds: readonly number[]): Promise<void> {
    let shown = messageIds;
    const message = createLiveMessage({
      edit: async (html) => {
        shown = await deliver.replace(ctx, shown, [{ html }]);
      },
      onError: (error) =>
        logger.warn({ reason: messageOf(error) }, 'the progress of an ingest could not be shown'),
    });
    const outcome = await startIngest((event: IngestProgress) => {
      const progress = renderProgress(event, ctx.words);
      if (progress !== null) message.show(progress);
    })
      // Whoever reads that it is done finds what is new with the very next question.
      .then((summary) => app.refresh().then(() => summary))
      .then(
        (summary) => renderIngest(summary, ctx.words),
        (error: unknown) => {
          logger.error({ reason: messageOf(error) }, 'an ingest failed');
          return renderIngestFailure(messageOf(error), ctx.words);
        },
      );
    isRunning = false;
    await message.finish(outcome);
  }
}
