import { Composer } from 'grammy';
import { callbackData, pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import { DAYS_KEPT } from '../days-kept.ts';
import { threadIdOf } from '../deliver.ts';
import { Html } from '../rendering/html.ts';
import { renderPrivacy } from '../rendering/privacy.ts';
import type { BotServices } from '../services.ts';

/** What is kept about a person, and how it is deleted. */
export function createPrivacyFeature({
  app,
  store,
  deliver,
  embeddingsHost,
  logger,
}: BotServices): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command('privacy', async (ctx) => {
    const view = { days: DAYS_KEPT, isAdmin: ctx.isAdmin, model: app.model(), embeddingsHost };
    await deliver.reply(ctx, [renderPrivacy(view, ctx.words)]);
  });

  composer.command('forget', async (ctx) => {
    const { words } = ctx;
    const userId = ctx.from?.id;
    if (userId === undefined) return;
    const html = Html.text(words.say('forget-confirm'));
    const keyboard = [
      [
        { text: words.say('forget-yes'), callback_data: callbackData('d', userId, 'yes') },
        { text: words.say('forget-no'), callback_data: callbackData('d', userId, 'no') },
      ],
    ];
    await deliver.reply(ctx, [{ html, keyboard }]);
  });

  composer.callbackQuery(pressOf('d'), async (ctx) => {
    const isSure = readPress(ctx.callbackQuery.data)?.fields[0] === 'yes';
    if (isSure) {
      await store.forget(ctx.from.id);
      logger.info({}, 'what was kept about a person was deleted at their wish');
    }
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, { html: Html.text(ctx.words.say(isSure ? 'forget-done' : 'forget-kept')) });
  });

  composer.command('new', async (ctx) => {
    const place = { chatId: ctx.chat.id, threadId: threadIdOf(ctx) };
    await store.beginConversation(place, ctx.from?.id ?? ctx.chat.id);
    await deliver.reply(ctx, [{ html: Html.text(ctx.words.say('new-begun')) }]);
  });

  return composer;
}
