import type { App, SearchResult } from '../app.ts';
import type { ReleaseSummary } from '../archive/archive.ts';
import { askOptions } from './ask-options.ts';
import type { ListedRelease } from './rendering/release-list.ts';
import type { ChatSettings, ReleaseList } from './store/bot-store.ts';

/** One page of a list. */
export interface ListedPage {
  readonly items: readonly ListedRelease[];
  /** In the whole list. */
  readonly total: number;
  /** There may be more, which this list leaves out. */
  readonly isCapped: boolean;
  /** From 0; the last one when a later one was asked for. */
  readonly page: number;
  readonly pages: number;
  /** How many stand before its first item. */
  readonly offset: number;
}

type Finder = Pick<App, 'search' | 'latest' | 'similar'>;

const ITEMS_A_PAGE = 5;
/** Best matches first: who has leafed through so many should ask in other words. */
const MOST_FOUND = 50;
const MOST_SIMILAR = 20;

/**
 * A page (from 0) of a kept list, made anew from its words: what was withdrawn since is not on it.
 *
 * @throws QuestionError for words that cannot be searched for, IndexError when there is no index
 */
export async function listedPage(
  app: Finder,
  list: Pick<ReleaseList, 'kind' | 'words'>,
  settings: ChatSettings,
  wanted: number,
): Promise<ListedPage> {
  if (list.kind === 'latest') return latestPage(app, list.words, settings, wanted);
  const options = askOptions(settings);
  const [most, results] =
    list.kind === 'search'
      ? [MOST_FOUND, await app.search(list.words, { ...options, limit: MOST_FOUND })]
      : [MOST_SIMILAR, await app.similar(list.words, { ...options, limit: MOST_SIMILAR })];
  const releases = eachOnce(results);
  const place = placeOf(wanted, releases.length);
  const items = releases.slice(place.offset, place.offset + ITEMS_A_PAGE).map(found);
  return { items, total: releases.length, isCapped: releases.length >= most, ...place };
}

async function latestPage(
  app: Finder,
  publisher: string,
  settings: ChatSettings,
  wanted: number,
): Promise<ListedPage> {
  const options = {
    ...askOptions(settings),
    ...(publisher === '' ? {} : { publisher }),
    limit: ITEMS_A_PAGE,
  };
  const asked = await app.latest({ ...options, offset: wanted * ITEMS_A_PAGE });
  const place = placeOf(wanted, asked.total);
  const { items, total } =
    place.page === wanted ? asked : await app.latest({ ...options, offset: place.offset });
  return { items: items.map(listed), total, isCapped: false, ...place };
}

function placeOf(wanted: number, total: number): Pick<ListedPage, 'page' | 'pages' | 'offset'> {
  const pages = Math.max(1, Math.ceil(total / ITEMS_A_PAGE));
  const page = Math.min(wanted, pages - 1);
  return { page, pages, offset: page * ITEMS_A_PAGE };
}

/** A search gives further passages of a release where there are few releases: here each stands once. */
function eachOnce(results: readonly SearchResult[]): readonly SearchResult[] {
  const seen = new Set<string>();
  return results.filter(({ releaseId }) => !seen.has(releaseId) && seen.add(releaseId));
}

function found({ releaseId, title, publisher, published, quote }: SearchResult): ListedRelease {
  return { releaseId, title, publisher, published, excerpt: quote.text };
}

function listed({ id, title, publisher, published }: ReleaseSummary): ListedRelease {
  return { releaseId: id, title, publisher, published };
}
