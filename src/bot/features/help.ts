import { Composer } from 'grammy';
import { CommuniqueError, messageOf } from '../../errors.ts';
import type { BotContext } from '../context.ts';
import { createExamples } from '../examples.ts';
import { createFactExamples } from '../fact-examples.ts';
import { releaseMessage } from '../release-message.ts';
import { renderHelp, renderStart } from '../rendering/help.ts';
import type { BotServices } from '../services.ts';

/** Says what the bot is, with questions that this archive answers; a link to a release opens it. */
export function createHelpFeature(services: BotServices): Composer<BotContext> {
  const { app, deliver, logger } = services;
  const examples = createExamples(app);
  const factExamples = createFactExamples(app);
  const composer = new Composer<BotContext>();

  composer.command('start', async (ctx) => {
    const releaseId = /^release_([a-z2-7]{12})$/.exec(ctx.match.trim())?.[1];
    if (releaseId !== undefined) {
      const view = { releaseId, page: 0, userId: ctx.from?.id ?? ctx.chat.id };
      await deliver.reply(ctx, [(await releaseMessage(services, ctx.words, view)).message]);
    } else if (ctx.match.trim() === 'help') await help(ctx);
    else await deliver.reply(ctx, [renderStart(await questions(ctx), ctx.words)]);
  });

  composer.command('help', help);

  return composer;

  async function help(ctx: BotContext): Promise<void> {
    const asked = await questions(ctx);
    const commands = await examplesOr(() => factExamples.all(ctx.words.locale));
    await deliver.reply(ctx, [renderHelp(asked, ctx.isAdmin, ctx.words, commands)]);
  }

  function questions(ctx: BotContext): Promise<readonly string[]> {
    return examplesOr(() => examples.questions(ctx.words));
  }

  /** Help is given without examples where there is no index to ask. */
  async function examplesOr(find: () => Promise<readonly string[]>): Promise<readonly string[]> {
    try {
      return await find();
    } catch (error) {
      if (!(error instanceof CommuniqueError)) throw error;
      logger.warn({ reason: messageOf(error) }, 'there are no examples for /help');
      return [];
    }
  }
}
