import type { Middleware } from 'grammy';
import type { Chat } from 'grammy/types';
import { readPress } from './callback-data.ts';
import type { BotContext } from './context.ts';
import type { Locale } from './locales/locale.ts';
import type { BotServices } from './services.ts';
import type { Standing } from './store/bot-store.ts';
import { createStrangers } from './strangers.ts';

/** Who may ask, as the configuration says. */
export interface AccessRules {
  readonly allowedUserIds: readonly number[] | 'everyone';
  readonly allowedChatIds: readonly number[];
  readonly adminUserIds: readonly number[];
}

/** Who an update is from, and where; null where Telegram does not say (a channel post has no user). */
export interface Asker {
  readonly userId: number | null;
  readonly chatId: number | null;
  readonly chatType: Chat['type'] | null;
}

/**
 * Whether somebody may ask. Nobody may but those named in the configuration, whoever writes in a chat named there, and
 * whom an admin let in (`standing`: what became of their request, null without one). Whoever an admin refused may ask
 * nowhere, also where everybody may; those named in the configuration can be taken out only there. A channel has to be
 * named: what is posted in it speaks to all its readers.
 */
export function mayAsk(
  { userId, chatId, chatType }: Asker,
  access: AccessRules,
  standing: Standing | null,
): boolean {
  if (userId !== null && isNamed(userId, access)) return true;
  if (standing === 'refused') return false;
  if (chatId !== null && access.allowedChatIds.includes(chatId)) return true;
  if (chatType === 'channel') return false;
  return access.allowedUserIds === 'everyone' || standing === 'granted';
}

/** The configuration lets this person in by their id: no button can take that back. */
export function isNamed(userId: number, { allowedUserIds, adminUserIds }: AccessRules): boolean {
  if (adminUserIds.includes(userId)) return true;
  return allowedUserIds !== 'everyone' && allowedUserIds.includes(userId);
}

/** Stands before every feature: an update of any kind from someone who may not ask goes no further. */
export function createAccessGate(
  services: BotServices,
  access: AccessRules,
  defaultLocale: Locale = 'en',
): Middleware<BotContext> {
  const strangers = createStrangers(services, defaultLocale).middleware();
  return async (ctx, next) => {
    const userId = ctx.from?.id ?? null;
    const asker = { userId, chatId: ctx.chat?.id ?? null, chatType: ctx.chat?.type ?? null };
    const applicant = userId === null ? null : await services.store.applicant(userId);
    if (mayAsk(asker, access, applicant?.standing ?? null)) await next();
    // What strangers leave untouched ends here, too.
    else await strangers(ctx, () => Promise.resolve());
  };
}

/** Stands before every feature: a button that belongs to one person does nothing for another. */
export function createOwnerGate(): Middleware<BotContext> {
  return async (ctx, next) => {
    const data = ctx.callbackQuery?.data;
    const owner = data === undefined ? null : (readPress(data)?.owner ?? null);
    if (owner === null || owner === ctx.from?.id) await next();
    else await ctx.answerCallbackQuery({ text: ctx.words.say('not-yours'), show_alert: true });
  };
}
