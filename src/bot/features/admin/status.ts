import { Composer } from 'grammy';
import { forAdmins } from '../../admins.ts';
import type { BotContext } from '../../context.ts';
import { renderStatus } from '../../rendering/status.ts';
import type { BotServices } from '../../services.ts';

/** So many of those who used most of the model are named. */
const MOST_ASKERS = 5;

/** `/status`: the archive, its index, the last ingest, the model, and what the bot is busy with. */
export function createStatus({ app, store, deliver, queue, budget, now }: BotServices): Composer<BotContext> {
  const startedAt = now();
  const composer = new Composer<BotContext>();
  forAdmins(composer).command('status', async (ctx) => {
    const { active, waiting } = queue;
    const status = {
      overview: await app.overview(),
      active,
      waiting,
      model: app.model(),
      tokens: {
        today: (await store.tokensToday(ctx.from?.id ?? 0)).byAll,
        budget,
        most: await store.mostTokensToday(MOST_ASKERS),
      },
      memoryBytes: process.memoryUsage.rss(),
      startedAt,
      now: now(),
    };
    await deliver.reply(ctx, [{ html: renderStatus(status, ctx.words) }]);
  });
  return composer;
}
