import type { ModelStatus, Overview } from '../../app.ts';
import type { Words } from '../locales/words.ts';
import { renderEmbargo } from './embargo.ts';
import { Html, html } from './html.ts';
import { renderCounts, renderFailures } from './ingest.ts';
import { renderModel, type TokenCount } from './model.ts';
import { duration, timeAgo } from './time.ts';

export interface Status {
  readonly overview: Overview;
  /** Questions in progress, and waiting for their turn. */
  readonly active: number;
  readonly waiting: number;
  readonly model: ModelStatus | null;
  readonly tokens: TokenCount;
  readonly memoryBytes: number;
  readonly startedAt: Date;
  readonly now: Date;
}

/** The state of archive and bot at a glance. */
export function renderStatus(status: Status, words: Words): Html {
  const { active, waiting, model, tokens, memoryBytes, startedAt, now } = status;
  const memory = new Intl.NumberFormat(words.locale, { style: 'unit', unit: 'megabyte' });
  return Html.join(
    [
      Html.bold(Html.text(words.say('status-title'))),
      ...renderArchive(status, words),
      line(words, 'status-questions', words.say('status-queue', { active, waiting })),
      ...renderModel(model, tokens, now, words),
      line(words, 'status-memory', memory.format(Math.round(memoryBytes / 1_000_000))),
      line(words, 'status-uptime', duration(now.getTime() - startedAt.getTime(), words.locale)),
    ],
    '\n',
  );
}

function renderArchive({ overview, now }: Status, words: Words): readonly Html[] {
  const { releases, passages, from, to, index, lastIngest, embargo } = overview;
  const when = (iso: string) => `${words.instant(iso)} (${timeAgo(new Date(iso), now, words.locale)})`;
  const holdings = [
    words.say('releases', { count: releases }),
    words.say('passages', { count: passages }),
    words.period(from, to),
  ];
  const generation =
    index === null
      ? words.say('status-no-index')
      : words.say('status-generation', {
          generation: String(index.generation),
          when: when(index.updatedAt),
        });
  return [
    line(words, 'status-archive', holdings.filter((part) => part !== '').join(', ')),
    ...renderEmbargo(embargo, words),
    line(words, 'status-index', generation),
    line(words, 'status-ingest', lastIngest === null ? words.say('status-no-ingest') : when(lastIngest.at)),
    ...(lastIngest === null
      ? []
      : [Html.text(renderCounts(lastIngest, words)), ...renderFailures(lastIngest.failed, words)]),
  ];
}

function line(words: Words, key: string, value: string): Html {
  return html`${Html.bold(Html.text(words.say(key)))} ${value}`;
}
