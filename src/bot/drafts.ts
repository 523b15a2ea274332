import type { Message } from 'grammy/types';
import type { Draft } from '../answering/answer.ts';
import type { BotContext } from './context.ts';
import { createLiveDraft, type LiveDraft } from './live-draft.ts';
import { renderDraft } from './rendering/draft.ts';
import type { BotServices } from './services.ts';

/**
 * Shows an answer to a message as it grows, below that message. Null outside of private chats, where Telegram has no such
 * drafts.
 */
export function showDrafts(
  { deliver }: Pick<BotServices, 'deliver'>,
  ctx: BotContext,
  message: Message,
): LiveDraft<Draft> | null {
  if (message.chat.type !== 'private') return null;
  return createLiveDraft({
    async send(draft) {
      const shown = renderDraft(draft, ctx.words);
      // The same id for all drafts of an answer: Telegram animates from one to the next.
      if (shown !== null) await deliver.draft(ctx, message.message_id, shown);
    },
  });
}
