import type { Transformer } from 'grammy';
import type { BotSigns } from '../signs.ts';

/** Tells whoever watches that Telegram can be reached: a refusal is an answer, too. */
export function noteAnswers(signs: Pick<BotSigns, 'telegramAnswered'>): Transformer {
  return async (previous, method, payload, signal) => {
    const result = await previous(method, payload, signal);
    signs.telegramAnswered();
    return result;
  };
}
