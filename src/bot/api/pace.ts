import { apiThrottler } from '@grammyjs/transformer-throttler';
import type { Transformer } from 'grammy';

const SECOND = 1_000;

/** A burst of some calls, and so many a second from then on. */
function steady(burst: number, aSecond: number) {
  return {
    reservoir: burst,
    reservoirIncreaseAmount: aSecond,
    reservoirIncreaseInterval: SECOND,
    reservoirIncreaseMaximum: burst,
  };
}

/**
 * Keeps to Telegram's limits before it has to say so: some 30 messages a second in all, one a second in a chat with short
 * bursts, 20 a minute in a group (core.telegram.org/bots/faq).
 */
export function pace(): Transformer {
  return apiThrottler({
    global: steady(240, 30),
    out: { maxConcurrent: 1, ...steady(5, 1) },
    group: {
      maxConcurrent: 1,
      reservoir: 20,
      reservoirRefreshAmount: 20,
      reservoirRefreshInterval: 60 * SECOND,
    },
  });
}
