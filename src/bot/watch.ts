import { createHash } from 'node:crypto';
import type { App, LastIngest } from '../app.ts';
import type { Outgoing } from './deliver.ts';
import type { Words } from './locales/words.ts';
import { renderFine, renderTrouble, type Trouble } from './rendering/trouble.ts';
import type { BotStore } from './store/bot-store.ts';

export interface IndexWatchOptions {
  readonly app: Pick<App, 'overview'>;
  readonly store: Pick<BotStore, 'fact' | 'setFact'>;
  /** Tells every admin, in their language; how many of them it reached. */
  readonly notify: (notice: (words: Words) => Outgoing) => Promise<number>;
  readonly now: () => Date;
  /** An ingest has to have run within so many hours. An archive that never changes is fine as long as it did. */
  readonly staleAfterHours?: number;
}

/** Tells the admins when the archive is no longer kept up to date. */
export interface IndexWatch {
  /** Warns once for each state of things; what stays as it is, is not told again, also after a restart. */
  check(): Promise<void>;
}

const FACT = 'index-watch';
const FINE = 'fine';
const WEEK = 7 * 24;
const HOUR = 3_600_000;

export function createIndexWatch({
  app,
  store,
  notify,
  now,
  staleAfterHours = WEEK,
}: IndexWatchOptions): IndexWatch {
  return {
    async check() {
      const { lastIngest } = await app.overview();
      const trouble = troubleOf(lastIngest, now(), staleAfterHours);
      const state = stateOf(trouble);
      const before = (await store.fact(FACT)) ?? FINE;
      if (state === before) return;
      const reached = await notify((words) =>
        trouble === null ? renderFine(words) : renderTrouble(trouble, now(), words),
      );
      // What nobody was told is told at the next look.
      if (reached > 0) await store.setFact(FACT, state);
    },
  };
}

function troubleOf(lastIngest: LastIngest | null, now: Date, staleAfterHours: number): Trouble | null {
  const age = lastIngest === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(lastIngest.at);
  const isStale = age > staleAfterHours * HOUR;
  const stopped = lastIngest?.stopped ?? null;
  const isFine = !isStale && stopped === null && lastIngest?.failed.length === 0;
  return isFine ? null : { lastIngest, isStale, stopped, staleAfterHours };
}

/** The same for the same troubles: a nightly ingest that fails for the same files is told of once. */
function stateOf(trouble: Trouble | null): string {
  if (trouble === null) return FINE;
  const { lastIngest, isStale, stopped } = trouble;
  const sources = (lastIngest?.failed ?? []).map(({ source }) => source).sort();
  const failed = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 16);
  return JSON.stringify({ isNever: lastIngest === null, isStale, stopped, failed });
}
