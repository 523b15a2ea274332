import type { Overview, PublisherOverview } from '../../app.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { buttonsOf } from './buttons.ts';
import { cut } from './cut.ts';
import { Html, html } from './html.ts';
import { releaseText } from './release-text.ts';

export interface OverviewView {
  readonly overview: Overview;
  /** What limits this chat, a line each. */
  readonly limits: readonly string[];
  /** Of the publishers, from 0; one beyond the last is the last. */
  readonly page: number;
  readonly userId: number;
}

/** Of the 4,096 units of a message, so many are for the publishers; the rest is for what stands around them. */
const ROOM_FOR_PUBLISHERS = 3_000;
/** Telegram formats 100 pieces of a message. */
const PUBLISHERS_A_PAGE = 40;
/** In one name; one with more becomes a piece as a whole. */
const MOST_PIECES = 2;
const LONGEST_PUBLISHER = 120;

/** What the archive holds: in all, by publisher with most releases first, page by page, and how fresh the index is. */
export function renderOverview(
  { overview, limits, userId, ...wanted }: OverviewView,
  words: Words,
): Outgoing {
  const { publishers, index, lastIngest } = overview;
  const pages = pagesOf(publishers.map((publisher) => lineOf(publisher, words)));
  const page = Math.min(Math.max(0, wanted.page), Math.max(0, pages.length - 1));
  const freshness = [
    index === null
      ? words.say('sources-no-index')
      : words.say('sources-index', { instant: words.instant(index.updatedAt) }),
    ...(lastIngest === null ? [] : [words.say('sources-ingest', { instant: words.instant(lastIngest.at) })]),
    ...limits,
  ];
  const where = words.say('source-page', { number: page + 1, count: pages.length });
  const blocks = [
    Html.join([Html.bold(Html.text(words.say('sources-heading'))), Html.text(totals(overview, words))], '\n'),
    ...(pages.length > 1 ? [Html.italic(Html.text(where))] : []),
    Html.join(pages[page] ?? [], '\n'),
    Html.text(freshness.join('\n')),
  ];
  const button = buttonsOf(userId);
  const leaf = [
    ...(page > 0 ? [button(words.say('previous'), 'o', page - 1)] : []),
    ...(page < pages.length - 1 ? [button(words.say('next'), 'o', page + 1)] : []),
  ];
  return {
    html: Html.join(
      blocks.filter((block) => !block.isEmpty()),
      '\n\n',
    ),
    keyboard: leaf.length === 0 ? [] : [leaf],
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

/** Lines in as few pages as hold them, in order. */
function pagesOf(lines: readonly Html[]): readonly (readonly Html[])[] {
  const pages: Html[][] = [];
  let room = 0;
  for (const line of lines) {
    const page = pages.at(-1);
    if (page !== undefined && page.length < PUBLISHERS_A_PAGE && line.length + 1 <= room) page.push(line);
    else {
      pages.push([line]);
      room = ROOM_FOR_PUBLISHERS;
    }
    room -= line.length + 1;
  }
  return pages;
}
