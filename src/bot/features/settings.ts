import { Composer } from 'grammy';
import { pressOf, readPress } from '../callback-data.ts';
import { changeFilter, showFilter, withoutFilter } from '../chat-filter.ts';
import type { BotContext } from '../context.ts';
import type { Outgoing } from '../deliver.ts';
import { type Locale, localeOf } from '../locales/locale.ts';
import { createWords } from '../locales/words.ts';
import { mayChange } from '../may-change.ts';
import { Html } from '../rendering/html.ts';
import { renderLanguages, renderSettings } from '../rendering/settings.ts';
import type { BotServices } from '../services.ts';
import type { ChatSettings } from '../store/bot-store.ts';

/** How a chat wants its answers: language, form, spelling, and what it is limited to. */
export function createSettingsFeature(services: BotServices): Composer<BotContext> {
  const { store, deliver } = services;
  const composer = new Composer<BotContext>();

  composer.command('settings', async (ctx) => {
    await deliver.reply(ctx, [renderSettings(ctx.settings, ctx.words)]);
  });

  composer.command('language', async (ctx) => {
    const locale = localeOf(ctx.match.trim());
    await deliver.reply(ctx, [
      locale === null ? renderLanguages(ctx.words) : await whereAllowed(ctx, () => speak(ctx, locale)),
    ]);
  });

  composer.command('exact', async (ctx) => {
    const message = await whereAllowed(ctx, async () => {
      const { exact } = await change(ctx, { exact: !ctx.settings.exact });
      return { html: Html.text(ctx.words.say(exact ? 'exact-on' : 'exact-off')) };
    });
    await deliver.reply(ctx, [message]);
  });

  composer.command('filter', async (ctx) => {
    const text = ctx.match.trim();
    const message =
      text === ''
        ? await showFilter(services, ctx.settings, ctx.words)
        : await whereAllowed(ctx, async () => {
            const { settings, message } = await changeFilter(services, ctx.settings, text, ctx.words);
            if (settings !== null) await change(ctx, settings);
            return message;
          });
    await deliver.reply(ctx, [message]);
  });

  composer.callbackQuery(pressOf('t'), async (ctx, next) => {
    const [field, value] = readPress(ctx.callbackQuery.data)?.fields ?? [];
    if (field === 'language') return turn(ctx, renderLanguages(ctx.words));
    if (field === 'filter') return turn(ctx, await showFilter(services, ctx.settings, ctx.words));
    const changed = toggled(field, value);
    if (changed === null) return next();
    await press(ctx, async () => renderSettings(await change(ctx, changed), ctx.words));
  });

  composer.callbackQuery(pressOf('g'), async (ctx, next) => {
    const locale = localeOf(readPress(ctx.callbackQuery.data)?.fields[0]);
    if (locale === null) return next();
    await press(ctx, () => speak(ctx, locale));
  });

  composer.callbackQuery(pressOf('f'), async (ctx, next) => {
    const part = readPress(ctx.callbackQuery.data)?.fields[0];
    if (part !== 'period' && part !== 'publisher' && part !== 'all') return next();
    await press(ctx, async () => {
      const settings = await change(ctx, withoutFilter(part));
      return showFilter(services, settings, ctx.words);
    });
  });

  return composer;

  async function change(ctx: BotContext, settings: Partial<ChatSettings>): Promise<ChatSettings> {
    const chatId = ctx.chatId;
    if (chatId === undefined) throw new RangeError('There is no chat whose settings could be changed');
    return store.changeSettings(chatId, settings);
  }

  async function speak(ctx: BotContext, language: Locale): Promise<Outgoing> {
    await change(ctx, { language });
    return { html: Html.text(createWords(language).say('settings-language-set')) };
  }

  /** The message of a change, or that this person may not make it. */
  async function whereAllowed(ctx: BotContext, work: () => Promise<Outgoing>): Promise<Outgoing> {
    if (await mayChange(ctx, services.logger)) return work();
    return { html: Html.text(ctx.words.say('settings-admins-only')) };
  }

  /** Changes by a button and shows what stands now in place of its message. */
  async function press(ctx: BotContext, work: () => Promise<Outgoing>): Promise<void> {
    if (await mayChange(ctx, services.logger)) return turn(ctx, await work());
    await ctx.answerCallbackQuery({ text: ctx.words.say('settings-admins-only'), show_alert: true });
  }

  async function turn(ctx: BotContext, message: Outgoing): Promise<void> {
    await ctx.answerCallbackQuery();
    await deliver.turn(ctx, message);
  }
}

function toggled(field: string | undefined, value: string | undefined): Partial<ChatSettings> | null {
  if (field === 'form' && (value === 'classic' || value === 'rich')) return { form: value };
  if (field === 'exact' && (value === '0' || value === '1')) return { exact: value === '1' };
  return null;
}
