import { Composer } from 'grammy';
import type { BriefRequest } from '../../facts/results.ts';
import { askOptions } from '../ask-options.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Outgoing } from '../deliver.ts';
import { createFactExamples } from '../fact-examples.ts';
import { factRefusal } from '../fact-refusal.ts';
import { alert, userOf } from '../presses.ts';
import { renderBrief } from '../rendering/brief.ts';
import { renderHint } from '../rendering/hint.ts';
import { Html } from '../rendering/html.ts';
import { sourcesOf } from '../rendering/sources.ts';
import type { BotServices } from '../services.ts';

/** Briefs of meetings: by words, by a release, by what a message of the bot shows. */
export function createBriefFeature(services: BotServices): Composer<BotContext> {
  const { app, store, deliver, linkTo } = services;
  const examples = createFactExamples(app);
  const composer = new Composer<BotContext>();

  composer.command('brief', async (ctx) => {
    const words = ctx.match.trim();
    const request = words === '' ? await repliedTo(ctx) : { words };
    await deliver.reply(ctx, request === null ? [await hint(ctx)] : await brief(ctx, request));
  });

  composer.hears(/^\/brief_([a-z2-7]{12})(?:@(\w+))?$/, async (ctx, next) => {
    const [, releaseId = '', addressee] = ctx.match;
    if (addressee !== undefined && addressee.toLowerCase() !== ctx.me.username.toLowerCase()) return next();
    const refusal = await refusalOf(ctx, releaseId);
    const messages = refusal === null ? await brief(ctx, { releaseId }) : [{ html: Html.text(refusal) }];
    await deliver.reply(ctx, messages);
  });

  composer.callbackQuery(pressOf('b'), async (ctx) => {
    const [releaseId = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const refusal = await refusalOf(ctx, releaseId);
    if (refusal !== null) return alert(ctx, refusal);
    const messages = await brief(ctx, { releaseId });
    await ctx.answerCallbackQuery();
    await deliver.reply(ctx, messages);
  });

  return composer;

  async function brief(ctx: BotContext, request: BriefRequest): Promise<readonly Outgoing[]> {
    try {
      const result = await app.brief(request, askOptions(ctx.settings));
      const asked = 'words' in request ? request.words : null;
      return renderBrief(result, { userId: userOf(ctx), settings: ctx.settings, asked }, ctx.words, linkTo);
    } catch (error) {
      return [factRefusal(error, ctx.words)];
    }
  }

  /** Why there is no brief of a release; null where there may be one. */
  async function refusalOf(ctx: BotContext, releaseId: string): Promise<string | null> {
    const shown = await app.show(releaseId);
    if (shown === null) return ctx.words.say('no-release');
    return shown.release.status === 'current' ? null : ctx.words.say('withdrawn-release');
  }

  /** What a command without words is about: the message that it replies to; null where there is none. */
  async function repliedTo(ctx: BotContext): Promise<BriefRequest | null> {
    const replied = ctx.msg?.reply_to_message;
    if (replied === undefined || ctx.chatId === undefined) return null;
    if (replied.from?.id !== ctx.me.id) {
      const words = (ctx.msg?.quote?.text ?? replied.text ?? replied.caption ?? '').trim();
      return words === '' ? null : { words };
    }
    const given = await store.answerInMessage(ctx.chatId, replied.message_id);
    const [source] = given === null ? [] : sourcesOf(given.answer);
    if (source !== undefined) return { releaseId: source.releaseId };
    const pressed = replied.reply_markup?.inline_keyboard
      .flat()
      .map((button) => ('callback_data' in button ? readPress(button.callback_data) : null))
      .find((press) => press?.kind === 'b' || press?.kind === 'q');
    const releaseId = pressed?.fields[0];
    return releaseId === undefined || (await refusalOf(ctx, releaseId)) !== null ? null : { releaseId };
  }

  async function hint(ctx: BotContext): Promise<Outgoing> {
    const example = await examples.of('brief', ctx.words.locale, askOptions(ctx.settings));
    return renderHint(ctx.words.say('brief-how'), example);
  }
}
