import { expect, it } from 'vitest';
import type { App, SearchResult } from '../../src/app.ts';
import { listedPage } from '../../src/bot/listing.ts';
import { DEFAULT_SETTINGS } from '../../src/bot/store/bot-store.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, from: '2022-01-01', publisher: 'Ports' };

function result(releaseId: string): SearchResult {
  const quote = { start: 0, end: 5, text: `Best sentence of ${releaseId}.` };
  return {
    releaseId,
    title: `Title ${releaseId}`,
    publisher: null,
    date: '2022-05',
    published: { value: '2022-05', precision: 'month' },
    source: `${releaseId}.txt`,
    language: null,
    url: null,
    start: 0,
    end: 9,
    text: 'A passage.',
    quote,
    score: 1,
  };
}

/** An app in which a search finds these, and which remembers how it was asked. */
function finder(found: readonly string[]) {
  const asked: unknown[] = [];
  const search = async (words: string, options?: object) => {
    asked.push([words, options]);
    return found.map(result);
  };
  const latest: App['latest'] = async (options = {}) => {
    asked.push(options);
    const { offset = 0, limit = 10 } = options;
    const items = found.slice(offset, offset + limit).map((id) => ({
      id,
      source: `${id}.txt`,
      title: `Title ${id}`,
      publisher: null,
      published: { value: null, precision: 'unknown' } as const,
      language: null,
      url: null,
      duplicateOf: null,
      revision: 1,
    }));
    return { total: found.length, items };
  };
  return { asked, app: { search, similar: search, latest } };
}

const ids = (page: { readonly items: readonly { readonly releaseId: string }[] }) =>
  page.items.map(({ releaseId }) => releaseId);

it('shows each release once, by its best sentence, also where several passages were found', async () => {
  const { app, asked } = finder(['a', 'b', 'a', 'c', 'b']);
  const page = await listedPage(app, { kind: 'search', words: 'quay' }, SETTINGS, 0);
  expect(ids(page)).toEqual(['a', 'b', 'c']);
  expect(page).toMatchObject({ total: 3, isCapped: false, page: 0, pages: 1, offset: 0 });
  expect(page.items[0]).toMatchObject({ title: 'Title a', excerpt: 'Best sentence of a.' });
  expect(asked).toEqual([['quay', expect.objectContaining({ from: '2022-01-01', publisher: 'Ports' })]]);
});

it('gives the last page when a later one is asked for', async () => {
  const { app } = finder(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  for (const kind of ['search', 'similar', 'latest'] as const) {
    const page = await listedPage(app, { kind, words: '' }, SETTINGS, 9);
    expect(ids(page)).toEqual(['f', 'g']);
    expect(page).toMatchObject({ total: 7, page: 1, pages: 2, offset: 5 });
  }
});

it('says when there may be more than it lists', async () => {
  const { app } = finder(Array.from({ length: 50 }, (_, index) => `r${index}`));
  expect(await listedPage(app, { kind: 'search', words: 'x' }, SETTINGS, 0)).toMatchObject({
    isCapped: true,
  });
  expect(await listedPage(app, { kind: 'latest', words: '' }, SETTINGS, 0)).toMatchObject({
    isCapped: false,
  });
});

it('lists a publisher that was named instead of that of the chat', async () => {
  const { app, asked } = finder([]);
  expect(ids(await listedPage(app, { kind: 'latest', words: 'Ministry of Ports' }, SETTINGS, 0))).toEqual([]);
  expect(asked).toEqual([expect.objectContaining({ publisher: 'Ministry of Ports', from: '2022-01-01' })]);
});
