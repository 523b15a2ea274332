import type { Middleware } from 'grammy';
import type { BotContext } from './context.ts';
import { type Locale, localeOf } from './locales/locale.ts';
import { createWords } from './locales/words.ts';
import { type BotStore, DEFAULT_SETTINGS } from './store/bot-store.ts';

/** Finds out who an update is from, how their chat wants its answers, and in which language they are spoken to. */
export function createVisitor(
  store: BotStore,
  adminUserIds: readonly number[],
  defaultLocale: Locale,
): Middleware<BotContext> {
  return async (ctx, next) => {
    // An inline query is of no chat: it goes by the settings of the person's own.
    const chatId = ctx.chat?.id ?? ctx.from?.id;
    ctx.settings = chatId === undefined ? DEFAULT_SETTINGS : await store.settings(chatId);
    ctx.words = createWords(ctx.settings.language ?? localeOf(ctx.from?.language_code) ?? defaultLocale);
    ctx.isAdmin = ctx.from !== undefined && adminUserIds.includes(ctx.from.id);
    await next();
  };
}
