import type { App } from '../../app.ts';
import { pageAddresses } from './addresses.ts';
import { dayOf, findReleases } from './find-releases.ts';
import { notice, type Page } from './layout.ts';
import type { ReaderLinks } from './links.ts';
import { searchPage } from './search-page.ts';
import type { Visitor } from './visitor-words.ts';

export interface SearchRequest {
  /** The parameters of the address. */
  readonly query: Readonly<Record<string, string>>;
  readonly visitor: Visitor;
}

export interface SearchOpening {
  readonly app: Pick<App, 'search' | 'latest' | 'overview'>;
  readonly links: ReaderLinks;
  readonly base: string;
}

const PAGE = 10;
const MOST_PAGES = 20;
const LONGEST_QUERY = 1_000;

/** The search page for whoever has its link, with what was found, or with the newest releases. */
export async function openSearch(
  { app, links, base }: SearchOpening,
  { query: { q = '', from = '', to = '', publisher = '', page = '', e, k }, visitor }: SearchRequest,
): Promise<Page> {
  const { words } = visitor;
  const until = links.check('search', e, k);
  if (until === null) return notice(403, words.ended, words.endedHint);
  const form = {
    query: q.trim().slice(0, LONGEST_QUERY),
    from: from.trim(),
    to: to.trim(),
    publisher: publisher.trim(),
  };
  const number = Math.min(MOST_PAGES, Math.max(1, Number.parseInt(page, 10) || 1));
  const [{ publishers }, { releases, problem }] = await Promise.all([
    app.overview(),
    findReleases(app, form, number * PAGE + 1),
  ]);
  const addresses = pageAddresses(links, base, until);
  const pageAddress = (wanted: number) =>
    addresses.search([
      ['q', form.query],
      ['from', form.from],
      ['to', form.to],
      ['publisher', form.publisher],
      ['page', String(wanted)],
    ]);
  const hasMore = releases !== null && releases.length > number * PAGE && number < MOST_PAGES;
  const main = searchPage(
    {
      // A month or a year that was typed into the address is a day in the form.
      form: { ...form, from: dayOf(form.from, 'from') ?? '', to: dayOf(form.to, 'to') ?? '' },
      publishers: publishers.flatMap(({ name }) => name ?? []),
      releases: releases?.slice((number - 1) * PAGE, number * PAGE) ?? null,
      problem,
      base,
      addresses,
      before: number > 1 ? pageAddress(number - 1) : null,
      after: hasMore ? pageAddress(number + 1) : null,
    },
    visitor,
  );
  return {
    status: problem === null ? 200 : 400,
    title: form.query === '' ? words.search : `${form.query} – ${words.search}`,
    main,
  };
}
