import type { BotStore } from './store/bot-store.ts';

/** Tokens of a model that may be used up in a day (UTC); null: as many as anybody likes. */
export interface TokenBudget {
  readonly tokensPerUserDay: number | null;
  readonly tokensPerDay: number | null;
}

export const NO_BUDGET: TokenBudget = { tokensPerUserDay: null, tokensPerDay: null };

/**
 * Whether this person has used up their tokens of today, or all people together theirs. An answer in progress may go
 * over: what it takes is known when it is done.
 */
export async function isSpent(
  { tokensPerUserDay, tokensPerDay }: TokenBudget,
  store: Pick<BotStore, 'tokensToday'>,
  userId: number,
): Promise<boolean> {
  if (tokensPerUserDay === null && tokensPerDay === null) return false;
  const { byPerson, byAll } = await store.tokensToday(userId);
  return byPerson >= (tokensPerUserDay ?? Infinity) || byAll >= (tokensPerDay ?? Infinity);
}

/** The instant (ISO 8601) at which the day ends, and with it what was used up: the next midnight, UTC. */
export function endOfDay(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)).toISOString();
}
