import { Composer } from 'grammy';
import { z } from 'zod';
import { askOptions } from '../ask-options.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Outgoing } from '../deliver.ts';
import { createFactExamples } from '../fact-examples.ts';
import { factRefusal } from '../fact-refusal.ts';
import { alert, pageNumber, userOf } from '../presses.ts';
import { ITEMS_A_PAGE } from '../rendering/fact-page.ts';
import { renderHint } from '../rendering/hint.ts';
import { renderSaid } from '../rendering/said.ts';
import { MOST_CANDIDATES, renderWhich } from '../rendering/which-person.ts';
import { readSaidRequest, type SaidRequest } from '../said-request.ts';
import type { BotServices } from '../services.ts';
import { readRecord } from '../store/record.ts';

const requestRecord: z.ZodType<SaidRequest> = z.object({ name: z.string(), about: z.string().nullable() });

/** What somebody said, to the letter, newest first. */
export function createSaidFeature({ app, store, deliver }: BotServices): Composer<BotContext> {
  const examples = createFactExamples(app);
  const composer = new Composer<BotContext>();

  composer.command('said', async (ctx) => {
    const request = readSaidRequest(ctx.match);
    await deliver.reply(ctx, [request.name === '' ? await hint(ctx) : await said(ctx, request, 0)]);
  });

  composer.callbackQuery(pressOf('k'), async (ctx) => {
    const [listId = '', offset = '', isChosen = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const list = await store.list(pageNumber(listId));
    const request =
      list?.kind === 'said' && list.userId === userOf(ctx) ? readRecord(requestRecord, list.words) : null;
    if (request === null) return alert(ctx, ctx.words.say('gone'));
    const message = await said(ctx, request, pageNumber(offset));
    await ctx.answerCallbackQuery();
    // The question who is meant stays, so that another one can be chosen.
    if (isChosen !== '') await deliver.reply(ctx, [message]);
    else await deliver.turn(ctx, message);
  });

  return composer;

  async function said(ctx: BotContext, request: SaidRequest, wanted: number): Promise<Outgoing> {
    const { settings, words } = ctx;
    const { name, about } = request;
    const userId = userOf(ctx);
    const options = {
      ...askOptions(settings),
      ...(about === null ? {} : { about }),
      limit: ITEMS_A_PAGE,
    };
    try {
      const asked = await app.said(name, { ...options, offset: wanted });
      // A list that became shorter meanwhile begins anew.
      const isPast = wanted > 0 && asked.statements.length === 0;
      const offset = isPast ? 0 : wanted;
      const result = isPast ? await app.said(name, { ...options, offset }) : asked;
      if (result.people.length > 1) {
        const names = result.people.slice(0, MOST_CANDIDATES).map((person) => person.name);
        const buttons = await Promise.all(
          names.map(async (one) => ({ kind: 'k', fields: [await kept({ name: one, about }, userId), 0, 1] })),
        );
        return renderWhich({ name, people: result.people, buttons, userId }, words);
      }
      const view = { offset, listId: await kept(request, userId), userId, settings };
      return renderSaid(result, { ...view, name: result.people[0]?.name ?? name, about }, words);
    } catch (error) {
      return factRefusal(error, words);
    }
  }

  function kept(request: SaidRequest, userId: number): Promise<number> {
    return store.keepList({ kind: 'said', words: JSON.stringify(request), userId });
  }

  async function hint(ctx: BotContext): Promise<Outgoing> {
    const example = await examples.of('said', ctx.words.locale, askOptions(ctx.settings));
    return renderHint(ctx.words.say('said-how'), example);
  }
}
