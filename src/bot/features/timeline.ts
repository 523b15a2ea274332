import { Composer } from 'grammy';
import { askOptions } from '../ask-options.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Outgoing } from '../deliver.ts';
import { createFactExamples } from '../fact-examples.ts';
import { factRefusal } from '../fact-refusal.ts';
import { alert, pageNumber, userOf } from '../presses.ts';
import { ITEMS_A_PAGE } from '../rendering/fact-page.ts';
import { renderHint } from '../rendering/hint.ts';
import { renderTimeline } from '../rendering/timeline.ts';
import type { BotServices } from '../services.ts';

/** What happened when, on a subject. */
export function createTimelineFeature({ app, store, deliver }: BotServices): Composer<BotContext> {
  const examples = createFactExamples(app);
  const composer = new Composer<BotContext>();

  composer.command('timeline', async (ctx) => {
    const asked = ctx.match.trim();
    await deliver.reply(ctx, [asked === '' ? await hint(ctx) : await timeline(ctx, asked, 0)]);
  });

  composer.callbackQuery(pressOf('j'), async (ctx) => {
    const [listId = '', offset = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const list = await store.list(pageNumber(listId));
    if (list?.kind !== 'timeline' || list.userId !== userOf(ctx)) return alert(ctx, ctx.words.say('gone'));
    const message = await timeline(ctx, list.words, pageNumber(offset));
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, message);
  });

  return composer;

  async function timeline(ctx: BotContext, asked: string, wanted: number): Promise<Outgoing> {
    const { settings, words } = ctx;
    const userId = userOf(ctx);
    const options = { ...askOptions(settings), limit: ITEMS_A_PAGE };
    try {
      const first = await app.timeline(asked, { ...options, offset: wanted });
      // A list that became shorter meanwhile begins anew.
      const isPast = wanted > 0 && first.entries.length === 0;
      const offset = isPast ? 0 : wanted;
      const result = isPast ? await app.timeline(asked, { ...options, offset }) : first;
      const listId = await store.keepList({ kind: 'timeline', words: asked, userId });
      return renderTimeline(result, { asked, offset, listId, userId, settings }, words);
    } catch (error) {
      return factRefusal(error, words);
    }
  }

  async function hint(ctx: BotContext): Promise<Outgoing> {
    const example = await examples.of('timeline', ctx.words.locale, askOptions(ctx.settings));
    return renderHint(ctx.words.say('timeline-how'), example);
  }
}
