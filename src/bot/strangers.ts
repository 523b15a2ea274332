import { Composer } from 'grammy';
import type { User } from 'grammy/types';
import { questionIn } from './addressing.ts';
import { createAnswerQueue } from './answer-queue.ts';
import { readPress } from './callback-data.ts';
import type { BotContext } from './context.ts';
import type { Outgoing } from './deliver.ts';
import { type Locale, localeOf } from './locales/locale.ts';
import type { Words } from './locales/words.ts';
import { fullName } from './person-name.ts';
import { createPrivateMessages } from './private-messages.ts';
import { renderRequest } from './rendering/applicant.ts';
import { buttonsOf } from './rendering/buttons.ts';
import { cut } from './rendering/cut.ts';
import { Html, html } from './rendering/html.ts';
import { createSeldom } from './seldom.ts';
import type { BotServices } from './services.ts';
import type { Standing } from './store/bot-store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Requests that may wait for the admins; whoever comes later has to come again. */
const MOST_WAITING = 20;
const LONGEST_NAME = 128;
/** A stranger who was let in shall not see the old answer to the same words for long. */
const CACHE_SECONDS = 5;

/** What a request for access has led to: the key of the message that says so. */
type Outcome = 'access-sent' | 'access-waiting' | 'access-refused' | 'access-full';

/** What the bot says to those who may not ask: how to be let in, and else as little as it can. */
export function createStrangers(services: BotServices, defaultLocale: Locale): Composer<BotContext> {
  const { store, deliver, adminUserIds, logger, now } = services;
  const privately = createSeldom({ now, pause: MINUTE });
  const inGroups = createSeldom({ now, pause: HOUR });
  const inTurn = createAnswerQueue(1);
  const composer = new Composer<BotContext>();

  composer.chatType('private').on('message', async (ctx) => {
    if (!privately.isDue(ctx.from.id)) return;
    const applicant = await store.applicant(ctx.from.id);
    await deliver.reply(ctx, [introduction(ctx.words, ctx.from.id, applicant?.standing ?? null)]);
  });

  composer.chatType(['group', 'supergroup']).on('message', async (ctx) => {
    if (questionIn(ctx.msg, ctx.me) === null || !inGroups.isDue(ctx.from.id)) return;
    const text = ctx.words.say('access-group', { bot: `@${ctx.me.username}` });
    await deliver.reply(ctx, [{ html: Html.text(text) }]);
  });

  composer.on('inline_query', async (ctx) => {
    await ctx.answerInlineQuery([], {
      cache_time: CACHE_SECONDS,
      is_personal: true,
      button: { text: ctx.words.say('access-inline'), start_parameter: 'access' },
    });
  });

  composer.on('callback_query', async (ctx) => {
    const press = readPress(ctx.callbackQuery.data ?? '');
    const isRequest = press?.kind === 'a' && press.owner === ctx.from.id && press.fields[0] === 'ask';
    if (!isRequest || adminUserIds.length === 0) {
      const isRefused = (await store.applicant(ctx.from.id))?.standing === 'refused';
      const text = ctx.words.say(isRefused ? 'access-refused' : 'access-press');
      await ctx.answerCallbackQuery({ text, show_alert: true });
      return;
    }
    const outcome = await inTurn.run(() => request(ctx.from));
    if (outcome === 'access-full') {
      await ctx.answerCallbackQuery({ text: ctx.words.say(outcome), show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, { html: Html.text(ctx.words.say(outcome)) });
    if (outcome === 'access-sent') await tellAdmins(ctx);
  });

  return composer;

  function introduction(words: Words, userId: number, standing: Standing | null): Outgoing {
    if (standing === 'refused' || standing === 'requested') {
      return {
        html: Html.text(words.say(standing === 'refused' ? 'access-refused' : 'access-waiting')),
      };
    }
    const text = html`${words.say('access-stranger')} ${Html.code(String(userId))}`;
    if (adminUserIds.length === 0) return { html: html`${text}\n\n${words.say('access-no-admins')}` };
    return { html: text, keyboard: [[buttonsOf(userId)(words.say('access-ask'), 'a', 'ask')]] };
  }

  async function request(from: User): Promise<Outcome> {
    const standing = (await store.applicant(from.id))?.standing;
    if (standing === 'refused') return 'access-refused';
    if (standing === 'requested') return 'access-waiting';
    const waiting = (await store.applicants()).filter((applicant) => applicant.standing === 'requested');
    if (waiting.length >= MOST_WAITING) return 'access-full';
    await store.decide({ ...personOf(from), standing: 'requested', decidedBy: null });
    return 'access-sent';
  }

  async function tellAdmins(ctx: BotContext & { readonly from: User }): Promise<void> {
    const language = localeOf(ctx.from.language_code);
    const messages = createPrivateMessages(ctx.api, services, defaultLocale);
    const reached = await messages.tellAdmins((words, adminId) =>
      renderRequest(personOf(ctx.from), language, words, adminId),
    );
    if (reached === 0) logger.warn({}, 'no admin could be told of a request for access; /users lists it');
  }
}

function personOf(from: User) {
  return { userId: from.id, name: cut(fullName(from), LONGEST_NAME), username: from.username ?? null };
}
