import type { Message } from 'grammy/types';
import type { BotContext } from './context.ts';
import { Html } from './rendering/html.ts';
import type { BotServices } from './services.ts';

/** A message that tells who waits which in line they are, and becomes the answer: also that of the next process. */
export interface WaitingNotice {
  /** Something stands where the answer will be: this, or an answer to the question as it was. */
  readonly isShown: boolean;
  /** It is only a courtesy: that it cannot be shown stops nothing. */
  show(place: number): void;
  /** What is to become the answer. */
  messageIds(): Promise<readonly number[]>;
  /** The answer stands in its place. */
  end(): Promise<void>;
  /** There will be no answer: a message that promised one goes. */
  remove(): Promise<void>;
}

/** `before`: messages that answer the question already, as it was before. */
export async function createWaitingNotice(
  { store, deliver }: Pick<BotServices, 'store' | 'deliver'>,
  ctx: BotContext,
  message: Message,
  before: readonly number[],
): Promise<WaitingNotice> {
  const question = { chatId: message.chat.id, questionMessageId: message.message_id };
  const userId = message.from?.id ?? message.chat.id;
  // Of a process that ended before there was an answer.
  const left = await store.notice(question);
  const leftIds = left === null || before.includes(left) ? [] : [left];
  let shown: readonly number[] = before.length > 0 ? before : leftIds;
  let showing: Promise<void> | null = null;

  async function place(html: Html): Promise<void> {
    shown = await deliver.replace(ctx, shown, [{ html }]);
    const [messageId] = shown;
    if (messageId !== undefined) await store.keepNotice(question, userId, messageId);
  }

  return {
    get isShown() {
      return shown.length > 0 || showing !== null;
    },
    show(line) {
      showing = place(Html.text(ctx.words.say('asking-waiting', { place: line }))).catch(() => undefined);
    },
    async messageIds() {
      await showing;
      return shown;
    },
    async end() {
      if (left !== null || showing !== null) await store.endNotice(question);
    },
    async remove() {
      await showing;
      if (showing === null && leftIds.length === 0) return;
      await deliver.replace(ctx, shown, []);
      await store.endNotice(question);
    },
  };
}
