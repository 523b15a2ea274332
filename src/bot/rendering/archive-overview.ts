import type { Overview, PublisherOverview } from '../../app.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { cut } from './cut.ts';
import { Html, html } from './html.ts';
import { releaseText } from './release-text.ts';

/** Of the 4,096 units of a message, so many are for the publishers; the rest is for what stands around them. */
const ROOM_FOR_PUBLISHERS = 3_000;
/** Telegram formats 100 pieces of a message. */
const MOST_PUBLISHERS = 40;
/** In one name; one with more becomes a piece as a whole. */
const MOST_PIECES = 2;
const LONGEST_PUBLISHER = 120;

/** What the archive holds: in all, by publisher with most releases first, and how fresh the index is. */
export function renderOverview(overview: Overview, limits: readonly string[], words: Words): Outgoing {
  const { publishers, index, lastIngest } = overview;
  const shown = asManyAsFit(
    publishers.slice(0, MOST_PUBLISHERS).map((publisher) => lineOf(publisher, words)),
  );
  const left = publishers.length - shown.length;
  const freshness = [
    index === null
      ? words.say('sources-no-index')
      : words.say('sources-index', { instant: words.instant(index.updatedAt) }),
    ...(lastIngest === null ? [] : [words.say('sources-ingest', { instant: words.instant(lastIngest.at) })]),
    ...limits,
  ];
  const blocks = [
    Html.join([Html.bold(Html.text(words.say('sources-heading'))), Html.text(totals(overview, words))], '\n'),
    Html.join(
      [...shown, ...(left === 0 ? [] : [Html.italic(Html.text(words.say('sources-more', { count: left })))])],
      '\n',
    ),
    Html.text(freshness.join('\n')),
  ];
  return {
    html: Html.join(
      blocks.filter((block) => !block.isEmpty()),
      '\n\n',
    ),
  };
}

function totals({ releases, passages, from, to }: Overview, words: Words): string {
  const period = words.period(from, to);
  return [
    words.say('releases', { count: releases }),
    words.say('passages', { count: passages }),
    ...(period === '' ? [] : [period]),
  ].join(', ');
}

function lineOf({ name, releases, from, to }: PublisherOverview, words: Words): Html {
  const publisher = name === null ? words.say('publisher-unknown') : cut(name, LONGEST_PUBLISHER);
  const period = words.period(from, to);
  const facts = [words.say('releases', { count: releases }), ...(period === '' ? [] : [period])].join(', ');
  return html`• ${releaseText(publisher, undefined, MOST_PIECES)}: ${facts}`;
}

function asManyAsFit(lines: readonly Html[]): readonly Html[] {
  let room = ROOM_FOR_PUBLISHERS;
  const end = lines.findIndex((line) => {
    room -= line.length + 1;
    return room < 0;
  });
  return end < 0 ? lines : lines.slice(0, end);
}
