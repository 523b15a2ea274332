import type { Composer } from 'grammy';
import type { BotContext } from './context.ts';

/** The part of a feature that is for admins alone, and only where nobody else reads along. */
export function forAdmins(composer: Composer<BotContext>): Composer<BotContext> {
  return composer.filter((ctx) => ctx.isAdmin && ctx.chat?.type === 'private');
}
