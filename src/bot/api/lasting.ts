import type { Transformer } from 'grammy';

/**
 * Spares the calls that show that the bot is at work: a few seconds later they say nothing, so none of them is held back,
 * nor made again after an outage in which they would have piled up.
 */
export function lasting(transformer: Transformer): Transformer {
  return (previous, method, payload, signal) =>
    method === 'sendChatAction'
      ? previous(method, payload, signal)
      : transformer(previous, method, payload, signal);
}
