import { GrammyError } from 'grammy';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { BotContext } from './context.ts';

/**
 * Whether this person may change how the bot behaves in this chat: in a private chat its owner, in a group its
 * administrators and the bot's.
 */
export async function mayChange(ctx: BotContext, logger: Logger): Promise<boolean> {
  if (ctx.chat === undefined) return false;
  if (ctx.chat.type === 'private' || ctx.isAdmin) return true;
  // An administrator who writes as the group itself.
  if (ctx.senderChat?.id === ctx.chat.id && ctx.callbackQuery === undefined) return true;
  if (ctx.from === undefined) return false;
  try {
    const { status } = await ctx.getChatMember(ctx.from.id);
    return status === 'creator' || status === 'administrator';
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    logger.warn({ reason: messageOf(error) }, 'Telegram did not say whether somebody administers a group');
    return false;
  }
}
