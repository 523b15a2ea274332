import type { PublishedDate } from '../../archive/release.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { buttonsOf } from './buttons.ts';
import { cut } from './cut.ts';
import { commandOf, type HeadingLengths, headingOf } from './heading.ts';
import { Html, html } from './html.ts';
import { formattedPieces, joinBlocks, LONGEST_MESSAGE } from './pack.ts';
import { releaseText } from './release-text.ts';
import { statedDate } from './stated-date.ts';

export interface ListedRelease {
  readonly releaseId: string;
  readonly title: string;
  readonly publisher: string | null;
  /** A string or null: YYYY-MM-DD, YYYY-MM, YYYY or not stated. */
  readonly published: PublishedDate | string | null;
  readonly excerpt?: string;
}

export interface ReleaseListView {
  /** Less than 1,000 units. */
  readonly heading: Html;
  readonly items: readonly ListedRelease[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly listId: number;
  readonly userId: number;
  /** The number of the first item of this page; 1 unless said. */
  readonly firstNumber?: number;
}

interface Lengths extends HeadingLengths {
  readonly excerpt: number;
}

/** From ample to scant: a page takes the first that fits. */
const LENGTHS: readonly Lengths[] = [
  { title: 200, publisher: 100, excerpt: 200 },
  { title: 120, publisher: 80, excerpt: 120, pieces: 0 },
  { title: 90, publisher: 60, excerpt: 60, pieces: 0 },
  { title: 60, publisher: 40, excerpt: 0, pieces: 0 },
];
const MOST_FORMATTED = 90;

/** One page of a list of releases: title, publisher, date, a line of the text and the command that shows each. */
export function renderReleaseList(view: ReleaseListView, words: Words): Outgoing {
  const forms = LENGTHS.map((lengths) => joinBlocks(blocksOf(view, view.items, lengths, words)));
  const message = forms.find(fits) ?? asManyAsFit(view, words);
  const button = buttonsOf(view.userId);
  const turning = [
    ...(view.page > 0 ? [button(words.say('previous'), 'l', view.listId, view.page - 1)] : []),
    ...(view.page < view.pages - 1 ? [button(words.say('next'), 'l', view.listId, view.page + 1)] : []),
  ];
  return { html: message, ...(turning.length === 0 ? {} : { keyboard: [turning] }) };
}

function fits(message: Html): boolean {
  return message.length <= LONGEST_MESSAGE && formattedPieces(message) <= MOST_FORMATTED;
}

function asManyAsFit(view: ReleaseListView, words: Words): Html {
  const scant = { title: 60, publisher: 40, excerpt: 0, pieces: 0 };
  for (let count = view.items.length - 1; count > 0; count -= 1) {
    const note = Html.italic(Html.text(words.say('source-more-here', { count: view.items.length - count })));
    const blocks = blocksOf(view, view.items.slice(0, count), scant, words);
    const message = joinBlocks([...blocks, { html: note }]);
    if (fits(message)) return message;
  }
  return view.heading;
}

function blocksOf(
  { heading, page, pages, firstNumber = 1 }: ReleaseListView,
  items: readonly ListedRelease[],
  lengths: Lengths,
  words: Words,
): { html: Html }[] {
  const where = words.say('source-page', { number: page + 1, count: pages });
  const above = pages > 1 ? html`${heading}\n${Html.italic(Html.text(where))}` : heading;
  const entries = items.map((item, index) => entryOf(item, firstNumber + index, lengths, words));
  return [above, ...entries].map((block) => ({ html: block }));
}

function entryOf(item: ListedRelease, number: number, lengths: Lengths, words: Words): Html {
  const release = { ...item, published: statedDate(item.published) };
  const excerpt =
    item.excerpt === undefined || lengths.excerpt === 0 ? '' : cut(item.excerpt, lengths.excerpt);
  return Html.join(
    [
      headingOf(release, words, `${number}. `, lengths),
      ...(excerpt === '' ? [] : [releaseText(excerpt, undefined, lengths.pieces)]),
      Html.text(commandOf(item.releaseId)),
    ],
    '\n',
  );
}
