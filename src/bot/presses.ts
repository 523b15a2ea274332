import type { BotContext } from './context.ts';

/** Answers a press with a window that the person has to close. */
export async function alert(ctx: BotContext, text: string): Promise<void> {
  await ctx.answerCallbackQuery({ text, show_alert: true });
}

/** Who may press the buttons of what is shown; somebody who writes as a group or channel is known by that. */
export function userOf(ctx: BotContext): number {
  return ctx.from?.id ?? ctx.chatId ?? 0;
}

/** A field of a button as a number from 0; 0 for what is none. */
export function pageNumber(field: string): number {
  return /^\d{1,9}$/.test(field) ? Number(field) : 0;
}
