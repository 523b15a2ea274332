import { Composer } from 'grammy';
import { IndexError, QuestionError } from '../../errors.ts';
import { matchPublishers } from '../../search/publishers.ts';
import { askOptions } from '../ask-options.ts';
import { pressOf, readPress } from '../callback-data.ts';
import type { BotContext } from '../context.ts';
import type { Outgoing } from '../deliver.ts';
import { createExamples } from '../examples.ts';
import { listedPage } from '../listing.ts';
import { nearPublishers } from '../near-publishers.ts';
import { alert, pageNumber, userOf } from '../presses.ts';
import { releaseMessage } from '../release-message.ts';
import { renderOverview } from '../rendering/archive-overview.ts';
import { limitLines } from '../rendering/chat-filter.ts';
import { renderList, renderNoPublisher, renderSearchHint } from '../rendering/finding.ts';
import { Html } from '../rendering/html.ts';
import type { BotServices } from '../services.ts';
import type { KeptList, ReleaseList } from '../store/bot-store.ts';

const NAMES_OFFERED = 3;

/** Looks into the archive without a question: searches, lists, what it holds, whole releases. */
export function createFindingFeature(services: BotServices): Composer<BotContext> {
  const { app, store, deliver } = services;
  const examples = createExamples(app);
  const composer = new Composer<BotContext>();

  composer.command('search', async (ctx) => {
    const words = ctx.match.trim();
    const message =
      words === ''
        ? renderSearchHint(await searchExample(ctx), ctx.words)
        : await newList(ctx, 'search', words);
    await deliver.reply(ctx, [message]);
  });

  composer.command('latest', async (ctx) => {
    const words = ctx.match.trim();
    const named = words === '' ? '' : await publisherNamed(ctx, words);
    await deliver.reply(ctx, [typeof named === 'string' ? await newList(ctx, 'latest', named) : named]);
  });

  composer.command('sources', async (ctx) => {
    await deliver.reply(ctx, [await overviewPage(ctx, 0)]);
  });

  composer.callbackQuery(pressOf('o'), async (ctx) => {
    const [page = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const message = await overviewPage(ctx, pageNumber(page));
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, message);
  });

  composer.hears(/^\/release_([a-z2-7]{12})(?:@(\w+))?$/, async (ctx, next) => {
    const [, releaseId = '', addressee] = ctx.match;
    if (addressee !== undefined && addressee.toLowerCase() !== ctx.me.username.toLowerCase()) return next();
    const view = { releaseId, page: 0, userId: userOf(ctx) };
    await deliver.reply(ctx, [(await releaseMessage(services, ctx.words, view)).message]);
  });

  composer.callbackQuery(pressOf('r'), async (ctx) => {
    const [releaseId = '', page = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const view = { releaseId, page: pageNumber(page), userId: userOf(ctx) };
    const { message, refusal } = await releaseMessage(services, ctx.words, view);
    if (refusal !== null) return alert(ctx, refusal);
    await ctx.answerCallbackQuery();
    // An answer stays where it is; a release or a passage of one becomes the page that is wanted.
    if (await isAnswer(ctx)) await deliver.reply(ctx, [message]);
    else await deliver.turn(ctx, message);
  });

  composer.callbackQuery(pressOf('m'), async (ctx) => {
    const [releaseId = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const shown = await app.show(releaseId);
    if (shown === null) return alert(ctx, ctx.words.say('no-release'));
    if (shown.release.status !== 'current') return alert(ctx, ctx.words.say('withdrawn-release'));
    const message = await newList(ctx, 'similar', releaseId);
    await ctx.answerCallbackQuery();
    await deliver.reply(ctx, [message]);
  });

  composer.callbackQuery(pressOf('l'), async (ctx) => {
    const [listId = '', page = ''] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    const list = await store.list(pageNumber(listId));
    // What somebody searched for is shown to nobody else, whatever a button says.
    if (list === null || list.userId !== userOf(ctx) || !isOfReleases(list)) {
      return alert(ctx, ctx.words.say('gone'));
    }
    const message = await listMessage(ctx, list, pageNumber(page));
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, message);
  });

  return composer;

  async function overviewPage(ctx: BotContext, page: number): Promise<Outgoing> {
    const limits = limitLines(ctx.settings, ctx.words);
    const view = { overview: await app.overview(), limits, page, userId: userOf(ctx) };
    return renderOverview(view, ctx.words);
  }

  async function newList(ctx: BotContext, kind: ReleaseList['kind'], words: string): Promise<Outgoing> {
    const list = { kind, words, userId: userOf(ctx) };
    return listMessage(ctx, { ...list, id: await store.keepList(list) }, 0);
  }

  async function listMessage(ctx: BotContext, list: ReleaseList, wanted: number): Promise<Outgoing> {
    try {
      const page = await listedPage(app, list, ctx.settings, wanted);
      const origin = list.kind === 'similar' ? await app.show(list.words) : null;
      return renderList(list, page, origin?.release.title ?? null, ctx.settings, ctx.words);
    } catch (error) {
      if (error instanceof QuestionError) return said(ctx, 'finding-unclear');
      if (error instanceof IndexError) return said(ctx, 'finding-no-index');
      throw error;
    }
  }

  /**
   * The publishers that words name inside of the chat's filter, as words that name just them; the message that says so
   * where they name none.
   */
  async function publisherNamed(ctx: BotContext, words: string): Promise<string | Outgoing> {
    const all = (await app.overview()).publishers.flatMap(({ name }) => name ?? []);
    const { publisher } = ctx.settings;
    const open = publisher === null ? all : matchPublishers(publisher, all);
    const named = matchPublishers(words, all);
    const [first, ...others] = named.filter((name) => open.includes(name));
    if (first === undefined) {
      const isLeftOut = named.length > 0;
      const near = isLeftOut ? named.slice(0, NAMES_OFFERED) : nearPublishers(words, open, NAMES_OFFERED);
      return renderNoPublisher({ words, near, isLeftOut }, ctx.settings, ctx.words);
    }
    if (others.length === 0) return first;
    // Each word has to stand in a name, so the words of both name what both do.
    return publisher === null ? words : `${publisher} ${words}`;
  }

  async function searchExample(ctx: BotContext): Promise<string | null> {
    try {
      return await examples.searchWords(ctx.words.locale, askOptions(ctx.settings));
    } catch (error) {
      if (error instanceof IndexError) return null;
      throw error;
    }
  }

  async function isAnswer(ctx: BotContext): Promise<boolean> {
    if (ctx.chatId === undefined || ctx.msgId === undefined) return false;
    return (await store.answerInMessage(ctx.chatId, ctx.msgId)) !== null;
  }
}

function said(ctx: BotContext, key: string): Outgoing {
  return { html: Html.text(ctx.words.say(key)) };
}

function isOfReleases(list: KeptList): list is ReleaseList {
  return list.kind === 'search' || list.kind === 'latest' || list.kind === 'similar';
}
