import { Composer } from 'grammy';
import { z } from 'zod';
import { askOptions } from '../ask-options.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Outgoing } from '../deliver.ts';
import { createFactExamples } from '../fact-examples.ts';
import { factRefusal } from '../fact-refusal.ts';
import { alert, pageNumber, userOf } from '../presses.ts';
import { cut } from '../rendering/cut.ts';
import { renderHint } from '../rendering/hint.ts';
import { Html } from '../rendering/html.ts';
import { releaseText } from '../rendering/release-text.ts';
import { MOST_CANDIDATES, renderWhich } from '../rendering/which-person.ts';
import { renderPerson, renderPersonSection, WHO_SECTIONS } from '../rendering/who.ts';
import type { BotServices } from '../services.ts';
import { readRecord } from '../store/record.ts';

/** What was asked about a person, as a kept list has it. */
const requestRecord = z.object({
  name: z.string(),
  exact: z.boolean(),
  /** The name is that of a card which was chosen of several. */
  isChosen: z.boolean(),
});
type Request = z.output<typeof requestRecord>;

const LONGEST_NAME = 200;

/** Who somebody is: titles over time, meetings, statements; of a name of several people, which. */
export function createWhoFeature({ app, store, deliver }: BotServices): Composer<BotContext> {
  const examples = createFactExamples(app);
  const composer = new Composer<BotContext>();

  composer.command('who', async (ctx) => {
    const name = ctx.match.trim();
    const request = { name, exact: false, isChosen: false };
    await deliver.reply(ctx, [name === '' ? await hint(ctx) : await person(ctx, request)]);
  });

  composer.callbackQuery(pressOf('h'), async (ctx) => {
    const [listId = '', section = '', offset = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const list = await store.list(pageNumber(listId));
    const request =
      list?.kind === 'who' && list.userId === userOf(ctx) ? readRecord(requestRecord, list.words) : null;
    if (request === null) return alert(ctx, ctx.words.say('gone'));
    const wanted = section === 'spelling' ? { ...request, exact: !request.exact } : request;
    const message = await person(ctx, wanted, section, pageNumber(offset));
    await ctx.answerCallbackQuery();
    // The question who is meant stays, so that another one can be chosen.
    if (section === 'chosen') await deliver.reply(ctx, [message]);
    else await deliver.turn(ctx, message);
  });

  return composer;

  async function person(ctx: BotContext, request: Request, section = '', offset = 0): Promise<Outgoing> {
    const { settings, words } = ctx;
    const userId = userOf(ctx);
    try {
      const exact = request.exact || settings.exact;
      const { people, unread = 0 } = await app.who(request.name, { ...askOptions(settings), exact });
      const [only, ...others] = people;
      if (only === undefined) return nobody(request, words);
      const chosen = request.isChosen ? people.find(({ name }) => name === request.name) : undefined;
      const card = chosen ?? (others.length === 0 ? only : undefined);
      if (card === undefined) {
        const names = people.slice(0, MOST_CANDIDATES).map(({ name }) => name);
        const buttons = await Promise.all(
          names.map(async (name) => ({
            kind: 'h',
            fields: [await kept({ name, exact: request.exact, isChosen: true }, userId), 'chosen', 0],
          })),
        );
        return renderWhich({ name: request.name, people, buttons, userId }, words);
      }
      const view = { listId: await kept(request, userId), userId, isExact: exact, settings, unread };
      const list = WHO_SECTIONS.find((one) => one === section);
      return list === undefined
        ? renderPerson(card, view, words)
        : renderPersonSection(card, list, offset, view, words);
    } catch (error) {
      return factRefusal(error, words);
    }
  }

  function kept(request: Request, userId: number): Promise<number> {
    return store.keepList({ kind: 'who', words: JSON.stringify(request), userId });
  }

  async function hint(ctx: BotContext): Promise<Outgoing> {
    const example = await examples.of('who', ctx.words.locale, askOptions(ctx.settings));
    return renderHint(ctx.words.say('who-how'), example);
  }
}

function nobody({ name, exact }: Request, words: BotContext['words']): Outgoing {
  const said = releaseText(words.say('who-none', { name: cut(name, LONGEST_NAME) }));
  const spelling = exact ? [Html.italic(Html.text(words.say('who-exact-used')))] : [];
  return { html: Html.join([said, ...spelling], '\n') };
}
