import type { LastIngest } from '../../app.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { renderReason } from './failure-reason.ts';
import { Html } from './html.ts';
import { renderFailures } from './ingest.ts';
import { duration, timeAgo } from './time.ts';

/** What is wrong with an archive. */
export interface Trouble {
  readonly lastIngest: LastIngest | null;
  readonly isStale: boolean;
  /** Why the last ingest ended before its end; null when it did not. */
  readonly stopped: string | null;
  readonly staleAfterHours: number;
}

const HOUR = 3_600_000;

/** A warning to admins. */
export function renderTrouble(
  { lastIngest, isStale, stopped, staleAfterHours }: Trouble,
  now: Date,
  words: Words,
): Outgoing {
  const blocks = [Html.bold(Html.text(words.say('watch-title')))];
  if (lastIngest === null) blocks.push(Html.text(words.say('watch-never')));
  else if (isStale) {
    blocks.push(
      Html.text(
        words.say('watch-stale', {
          at: words.instant(lastIngest.at),
          ago: timeAgo(new Date(lastIngest.at), now, words.locale),
          limit: duration(staleAfterHours * HOUR, words.locale),
        }),
      ),
    );
  }
  if (stopped !== null) {
    blocks.push(Html.text(words.say('watch-stopped')), renderReason(stopped, words));
  }
  if (lastIngest !== null && lastIngest.failed.length > 0) {
    const text = words.say('watch-failed', { count: lastIngest.failed.length });
    blocks.push(Html.text(text), ...renderFailures(lastIngest.failed, words));
  }
  blocks.push(Html.text(words.say('watch-remedy')));
  return { html: Html.join(blocks, '\n') };
}

/** That what was warned of is over. */
export function renderFine(words: Words): Outgoing {
  return { html: Html.text(words.say('watch-fine')) };
}
