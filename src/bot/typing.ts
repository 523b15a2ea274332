import type { BotContext } from './context.ts';

/** Telegram shows an action for five seconds. */
const EVERY = 4_000;

/** Shows that the bot is writing, from now until it is stopped. That it cannot be shown stops nothing. */
export function keepTyping(ctx: BotContext, threadId: number | null): { stop(): void } {
  const { chatId } = ctx;
  if (chatId === undefined) return { stop: () => undefined };
  const show = (): void => {
    const thread = threadId === null ? {} : { message_thread_id: threadId };
    // Not by the context: outside of forums it names the chain of replies, which Telegram refuses as a topic.
    ctx.api.sendChatAction(chatId, 'typing', thread).catch(() => undefined);
  };
  show();
  const timer = setInterval(show, EVERY);
  return { stop: () => clearInterval(timer) };
}
