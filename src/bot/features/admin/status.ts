import { Composer } from 'grammy';
import { forAdmins } from '../../admins.ts';
import type { BotContext } from '../../context.ts';
import { renderStatus } from '../../rendering/status.ts';
import type { BotServices } from '../../services.ts';

/** `/status`: the archive, its index, the last ingest, and what the bot is busy with. */
export function createStatus({ app, deliver, queue, now }: BotServices): Composer<BotContext> {
  const startedAt = now();
  const composer = new Composer<BotContext>();
  forAdmins(composer).command('status', async (ctx) => {
    const { active, waiting } = queue;
    const status = {
      overview: await app.overview(),
      active,
      waiting,
      memoryBytes: process.memoryUsage.rss(),
      startedAt,
      now: now(),
    };
    await deliver.reply(ctx, [{ html: renderStatus(status, ctx.words) }]);
  });
  return composer;
}
