import type { Transformer } from 'grammy';

/** Of no use a few seconds later, and of no harm where they fail. */
const FLEETING: readonly string[] = ['sendChatAction', 'sendMessageDraft', 'sendRichMessageDraft'];

/**
 * Spares the calls that show that the bot is at work: a few seconds later they say nothing, so none of them is held back,
 * nor made again after an outage in which they would have piled up. Nor do they keep a message waiting behind them.
 */
export function lasting(transformer: Transformer): Transformer {
  return (previous, method, payload, signal) =>
    FLEETING.includes(method)
      ? previous(method, payload, signal)
      : transformer(previous, method, payload, signal);
}
