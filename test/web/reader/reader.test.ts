import { Hono } from 'hono';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../../src/app.ts';
import { type Place, TODAY } from '../../fakes/running-app.ts';
import { DEEP, LONG, withLongRelease } from './long-release.ts';
import { citing, type OpenedReader, openReader } from './opened-reader.ts';
import { quayFacts } from './quay-facts.ts';
import { CITED, correct, idOf, KEPT, MISTAKE, PORT, placeReleases, SCRIPT } from './served-releases.ts';

let place: Place;
let app: App;
/** The link to what was taken out of the release since, and to what was moved by that. */
let stale: { readonly mistake: string; readonly kept: string };

beforeAll(async () => {
  place = placeReleases();
  app = await place.app();
  expect((await place.ingest(app)).failed).toEqual([]);
  const { links } = openReader(app);
  stale = {
    mistake: await citing(app, links, idOf('corrected'), MISTAKE),
    kept: await citing(app, links, idOf('corrected'), KEPT),
  };
  correct(place);
  await place.ingest(app);
  await app.withdraw(idOf('gone'), { reason: 'mistaken', by: 'test' });
});
afterAll(() => place.close());

const documentOf = (html: string) => parseHTML(html).document;
/** What a page shows, white space made single. */
function textOf(html: string, selector = 'body'): string {
  return (documentOf(html).querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
function linksOf(html: string): readonly { readonly text: string; readonly address: string }[] {
  return [...documentOf(html).querySelectorAll('a')].map((link) => ({
    text: (link.textContent ?? '').trim(),
    address: link.getAttribute('href') ?? '',
  }));
}
const signatureOf = (link: string) => {
  const { searchParams } = new URL(link);
  return `e=${searchParams.get('e')}&k=${searchParams.get('k')}`;
};
async function seen({ get }: OpenedReader, address: string) {
  const response = await get(address);
  return { status: response.status, text: textOf(await response.text()) };
}

describe('the page of a release', () => {
  it('tells title, publisher, date, language and source, and marks the cited sentence', async () => {
    const { read, links } = openReader(app);
    const html = await read(await citing(app, links, idOf('quay'), CITED));
    const page = documentOf(html);
    expect(textOf(html, 'h1')).toBe('New quay opens in Port Alder');
    expect(textOf(html, 'dl')).toBe(
      `Publisher ${PORT} Published May 4, 2023 Language English Original at alder.example`,
    );
    expect(page.querySelector('mark#cited')?.textContent).toBe(CITED);
    expect(page.querySelectorAll('mark')).toHaveLength(1);
    expect(textOf(html, '.text')).toContain('It cost 12 million crowns, the authority said.');
    expect(page.querySelector('.original')?.getAttribute('href')).toBe(
      'https://alder.example/news/quay?id=1&lang=en',
    );
    expect(page.querySelector('title')?.textContent).toBe('New quay opens in Port Alder');
  });

  it('shows what the release states, each thing once and with the way to its sentence', async () => {
    const body = (await app.show(idOf('quay')))?.release.body ?? '';
    const { read, links } = openReader({ ...app, factsOf: async () => quayFacts(body) });
    const html = await read(links.release(idOf('quay')));
    expect(textOf(html, '.beside')).toBe(
      'What the release states ' +
        'What happened The new quay of Port Alder opened on Thursday. May 4, 2023 · Port Alder ' +
        'Decided It cost 12 million crowns, the authority said. ' +
        `Next ${CITED} ` +
        'People Adrian Voss Minister ' +
        'Said Adrian Voss: thanked the 240 workers who built it ' +
        'read by a model, checked',
    );
    expect(documentOf(html).querySelector('.beside ul')?.getAttribute('lang')).toBe('en');
    const ways = linksOf(html).filter(({ address }) => address.endsWith('#cited'));
    expect(ways).toHaveLength(5);
    const { address = '' } = ways.find(({ text }) => text === 'Adrian Voss') ?? {};
    expect(documentOf(await read(address)).querySelector('mark')?.textContent).toBe(
      'Minister Adrian Voss thanked the 240 workers who built it.',
    );
  });

  it.each([
    [
      'en',
      'May 4, 2023',
      'May 2023 (only the month is stated)',
      '2022 (only the year is stated)',
      'not stated',
    ],
    ['az', '4 may 2023', 'may 2023 (yalnız ay göstərilib)', '2022 (yalnız il göstərilib)', 'göstərilməyib'],
    ['ru', '4 мая 2023 г.', 'май 2023 г. (указан только месяц)', '2022 (указан только год)', 'не указано'],
    [
      'tr',
      '4 Mayıs 2023',
      'Mayıs 2023 (yalnızca ay belirtilmiş)',
      '2022 (yalnızca yıl belirtilmiş)',
      'belirtilmemiş',
    ],
  ])('tells a date in %s as far as it is stated', async (language, day, month, year, unknown) => {
    const { read, links } = openReader(app);
    const dates = ['quay', 'month', 'year', 'untitled'].map(async (name) => {
      const html = await read(links.release(idOf(name)), { 'accept-language': `${language},en;q=0.5` });
      return textOf(html, 'dl div:nth-child(2) dd');
    });
    expect(await Promise.all(dates)).toEqual([day, month, year, unknown]);
  });

  it.each([
    ['az', 'az', 'auto'],
    ['ru', 'ru', 'auto'],
    ['tr', 'tr', 'auto'],
    ['rtl', 'ar', 'auto'],
  ])('says in which language and direction %s is', async (name, language, direction) => {
    const { read, links } = openReader(app);
    const page = documentOf(await read(links.release(idOf(name)), { 'accept-language': 'tr-TR' }));
    const article = page.querySelector('article');
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('tr');
    expect([article?.getAttribute('lang'), article?.getAttribute('dir')]).toEqual([language, direction]);
    for (const paragraph of page.querySelectorAll('.text p'))
      expect(paragraph.getAttribute('dir')).toBe('auto');
    expect(page.querySelector('dl')?.getAttribute('lang')).toBe('tr');
  });

  it('says nothing of a language that is none', async () => {
    const { read, links } = openReader({
      ...app,
      show: async (id) => {
        const shown = await app.show(id);
        return shown === null ? null : { ...shown, release: { ...shown.release, language: 'no language' } };
      },
    });
    const page = documentOf(await read(links.release(idOf('quay'))));
    expect(page.querySelector('article')?.getAttribute('lang')).toBe('');
  });

  it('tells that the cited sentence was taken out since, and marks nothing in its place', async () => {
    const { read } = openReader(app);
    const html = await read(stale.mistake);
    expect(textOf(html, '.notice')).toMatch(/corrected since it was quoted/);
    expect(documentOf(html).querySelector('mark')).toBeNull();
    expect(textOf(html, 'dl')).toContain('Revision 2, the newest');
    expect(linksOf(html).find(({ address }) => address === '#revisions')?.text).toBe('Revisions');
  });

  it('finds a cited sentence that a correction moved', async () => {
    const html = await openReader(app).read(stale.kept);
    expect(documentOf(html).querySelector('mark')?.textContent).toBe(KEPT);
    expect(documentOf(html).querySelector('.notice')).toBeNull();
  });

  it.each(['', '9-3', '-1-5', '0-99999999', '1e3-2e3', '0-5,7-9', 'x'])(
    'shows the whole release for the place "%s"',
    async (span) => {
      const { read, links } = openReader(app);
      const html = await read(`${links.release(idOf('quay'))}&s=${span}`);
      expect(documentOf(html).querySelector('mark, .notice')).toBeNull();
      expect(textOf(html, '.text')).toContain(CITED);
    },
  );

  it('shows a release of a megabyte whole, marked where it is cited', async () => {
    const long = withLongRelease(app, 1_000_000);
    const { read, links } = openReader(long);
    const html = await read(await citing(long, links, LONG, DEEP));
    expect(html.match(/<mark[^>]*>([^<]*)</)?.[1]).toBe(DEEP);
    expect(html.match(/<p dir="auto">/g)?.length).toBeGreaterThan(9_000);
  });

  it('does without a title and a publisher', async () => {
    const { read, links } = openReader(app);
    const html = await read(links.release(idOf('untitled')));
    expect(textOf(html, 'h1')).toMatch(/^the ferry to the island/i);
    expect(textOf(html, 'dl')).toMatch(/Publisher not stated .* File untitled\.txt/);
  });

  it('leads back to the bot', async () => {
    const { read, links } = openReader(app);
    const html = await read(links.release(idOf('quay')));
    const { address } = linksOf(html).find(({ text }) => text === 'Ask about this release') ?? {};
    expect(address).toBe(`https://t.me/alder_bot?start=release_${idOf('quay')}`);
    expect(new URL(address ?? '').searchParams.get('start')).toMatch(/^[\w-]{1,64}$/);
  });
});

describe('a hostile release', () => {
  it('stays text, in its title, publisher, body and facts', async () => {
    const { read, links } = openReader(app);
    for (const html of [
      await read(links.release(idOf('hostile'))),
      await read(await citing(app, links, idOf('hostile'), SCRIPT)),
      await read(`${links.search()}&q=hostile+harbour`),
      await read(`${links.search()}&q=${encodeURIComponent(`"><script>alert(4)</script>`)}`),
      await read(`${links.search()}&publisher=${encodeURIComponent(`"><script>alert(5)</script>`)}`),
    ]) {
      const page = documentOf(html);
      expect(page.querySelectorAll('script, img, iframe, style, base, b, meta[http-equiv]')).toHaveLength(0);
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      expect(page.querySelectorAll('main')).toHaveLength(1);
      expect([...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes])).toSatisfy(
        (attributes: readonly { readonly name: string }[]) =>
          attributes.every(({ name }) => !name.startsWith('on')),
      );
      for (const { address } of linksOf(html)) expect(address).toMatch(/^(?:https?:\/\/|\/|#)/);
    }
    const html = await read(links.release(idOf('hostile')));
    expect(textOf(html, 'h1')).toBe(`${SCRIPT} & "quotes' of <b>Alder</b>`);
    expect(textOf(html, '.text')).toContain(`</mark>${SCRIPT} stood there on Monday.`);
    expect(textOf(html, 'dl')).toContain('"><b onmouseover="alert(2)">Ministry</b>');
    expect(
      linksOf(html)
        .map(({ address }) => address)
        .join(' '),
    ).not.toContain('javascript');
  });

  it('may mark what looks like the end of a mark', async () => {
    const { read, links } = openReader(app);
    const html = await read(await citing(app, links, idOf('hostile'), `</mark>${SCRIPT}`));
    expect(documentOf(html).querySelector('mark')?.textContent).toBe(`</mark>${SCRIPT}`);
  });
});

describe('whoever has no good link', () => {
  it('sees the same refusal whether there is such a release or not', async () => {
    const opened = openReader(app);
    const { links } = opened;
    const search = links.search();
    const other = links.release(idOf('month'));
    const expired = openReader(app, { now: () => new Date(TODAY.getTime() - 30 * 86_400_000) });
    const names = ['quay', 'hostile', 'gone', 'future', 'nothing-of-the-kind'];
    const addresses = names.flatMap((name) => [
      `/release/${idOf(name)}`,
      `/release/${idOf(name)}?${signatureOf(other)}`,
      `/release/${idOf(name)}?${signatureOf(search)}`,
      `/release/${idOf(name)}?e=9999999999&k=AAAAAAAAAAAAAAAAAAAAAA`,
      expired.links.release(idOf(name)),
    ]);
    const answers = await Promise.all(addresses.map((address) => seen(opened, address)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    expect(answers[0]?.status).toBe(403);
    expect(answers[0]?.text).toBe(
      'This link does not open anything It has ended, or was cut short. Ask the bot again and use the link that it gives.',
    );
  });

  it('is not told by a link of a release what else there is', async () => {
    const opened = openReader(app);
    const link = opened.links.release(idOf('first'));
    expect((await opened.get(`/?${signatureOf(link)}`)).status).toBe(403);
    const html = await opened.read(link);
    const ways = linksOf(html).map(({ address }) => address);
    for (const way of ways.filter((address) => address.startsWith('/'))) {
      expect(way.startsWith(`/release/${idOf('first')}?`)).toBe(true);
    }
    expect(html).not.toContain('Chamber of Shipping');
    expect(html).not.toContain('Harbours agree');
    expect(html).not.toContain(idOf('second'));
    expect(textOf(html)).toContain('There are others in the archive: 1.');
  });

  it.each([
    '/nothing',
    '/release',
    '/release/',
    '/release/a/b',
    '/release/%ff',
    '/release/%00',
    '/../etc/passwd',
    '//evil.example',
  ])('finds nothing at %s', async (address) => {
    const { reader } = openReader(app);
    const response = await reader.request(`https://press.example.org${address}`);
    expect([403, 404]).toContain(response.status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is answered to HEAD as to GET, without the page', async () => {
    const { reader, links } = openReader(app);
    for (const link of [links.search(), links.release(idOf('quay')), links.release(idOf('gone'))]) {
      const [head, get] = [await reader.request(link, { method: 'HEAD' }), await reader.request(link)];
      expect([head.status, await head.text()]).toEqual([get.status, '']);
    }
  });

  it.each(['POST', 'PUT', 'DELETE'])('changes nothing by %s', async (method) => {
    const { reader, links } = openReader(app);
    for (const link of [links.search(), links.release(idOf('quay'))]) {
      expect((await reader.request(link, { method })).status).toBe(404);
    }
  });
});

describe('what may not be read', () => {
  it('is 410 when withdrawn, 404 when dated to a day to come or not there, and nothing of it is shown', async () => {
    for (const secret of ['a secret', null]) {
      const opened = openReader(app, { secret });
      const answers = await Promise.all(
        ['gone', 'future', 'later', 'nothing-of-the-kind'].map((name) =>
          seen(opened, opened.links.release(idOf(name))),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([410, 404, 404, 404]);
      expect(answers.map(({ text }) => text).join(' ')).not.toMatch(
        /mistaken|merger|culprit|Tomorrow|tariff/i,
      );
      expect(answers[1]?.text).toBe(answers[3]?.text);
    }
  });

  it('is read from its day on', async () => {
    const day = () => new Date('2024-03-14T00:00:00Z');
    const { get, links } = openReader(await place.app(undefined, day), { now: day });
    expect((await get(links.release(idOf('future')))).status).toBe(200);
  });

  it('is not found by the search page, nor is its publisher named', async () => {
    const { read, links } = openReader(app);
    for (const query of ['secret merger of two harbours', 'mistaken notice culprit', 'tariff', '']) {
      const html = await read(`${links.search()}&q=${encodeURIComponent(query)}`);
      expect(textOf(html, 'main').replace(query, '')).not.toMatch(/merger|culprit|Tomorrow/i);
      expect(textOf(html, 'select')).toContain(PORT);
    }
  });
});

describe('the search page', () => {
  it('finds releases, with the words marked in the sentence and the way to it', async () => {
    const { read, links } = openReader(app);
    const html = await read(`${links.search()}&q=how+long+is+the+quay+in+metres`);
    const [first] = documentOf(html).querySelectorAll('.results li');
    expect(first?.querySelector('h3')?.textContent).toBe('New quay opens in Port Alder');
    expect(first?.querySelector('small')?.textContent).toBe(`${PORT} · May 4, 2023`);
    const marked = [...(first?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
    expect(marked).toEqual(expect.arrayContaining(['quay', 'metres']));
    const release = await read(first?.querySelector('a')?.getAttribute('href') ?? '');
    expect(documentOf(release).querySelector('mark')?.textContent).toBe(
      first?.querySelector('p')?.textContent,
    );
    expect(linksOf(release).map(({ text }) => text)).not.toContain('Search');
  });

  it('marks a word in another script and ending', async () => {
    const { read, links } = openReader(app);
    const html = await read(`${links.search()}&q=${encodeURIComponent('Адриан Восс')}`);
    expect(textOf(html, '.results li mark')).toMatch(/Adrian|Voss/);
  });

  it('lists the newest releases without words, each once, none of the future', async () => {
    const { read, links } = openReader(app);
    const html = await read(links.search());
    const titles = [...documentOf(html).querySelectorAll('.results h3')].map(
      ({ textContent }) => textContent,
    );
    expect(titles[0]).toContain(SCRIPT);
    expect(titles).toHaveLength(10);
    expect(new Set(titles)).toHaveLength(10);
  });

  it('leads through all pages and back, with the words, the filters and the signature', async () => {
    const { read, links } = openReader(app);
    const found: string[] = [];
    let address: string | undefined =
      `${links.search()}&q=buoy+moved&publisher=Harbour+Inspectorate&from=2022-02&to=2022`;
    let pages = 0;
    while (address !== undefined && pages < 9) {
      const html: string = await read(address);
      pages += 1;
      found.push(
        ...[...documentOf(html).querySelectorAll('.results h3')].map(({ textContent }) => textContent ?? ''),
      );
      const here = documentOf(html);
      expect(here.querySelector('[rel=prev]') === null).toBe(pages === 1);
      address = here.querySelector('[rel=next]')?.getAttribute('href') ?? undefined;
    }
    expect([pages, found.length, new Set(found).size]).toEqual([3, 22, 22]);
    expect(found).not.toContain('Notice to mariners 1');
  });

  it('keeps the signature and what was typed in its form', async () => {
    const { read, links } = openReader(app);
    const html = await read(`${links.search()}&q=buoy&from=2022-02&to=2022&publisher=Harbour+Inspectorate`);
    const fields = [...documentOf(html).querySelectorAll('form input')].map((field) => [
      field.getAttribute('name'),
      field.getAttribute('value'),
    ]);
    const { searchParams } = new URL(links.search());
    expect(fields).toEqual([
      ['e', searchParams.get('e')],
      ['k', searchParams.get('k')],
      ['q', 'buoy'],
      ['from', '2022-02-01'],
      ['to', '2022-12-31'],
    ]);
    expect(textOf(html, 'option[selected]')).toBe('Harbour Inspectorate');
  });

  it.each([
    ['from=soon', 'This is not a date. Write it as 2023, 2023-05 or 2023-05-17.'],
    ['to=2023-02-30', 'This is not a date. Write it as 2023, 2023-05 or 2023-05-17.'],
    ['q=%3F%21', 'There is no word to search for.'],
  ])('says what is wrong with %s', async (parameters, said) => {
    const { get, links } = openReader(app);
    const response = await get(`${links.search()}&${parameters}`);
    const html = await response.text();
    expect([response.status, textOf(html, '[role=alert]')]).toEqual([400, said]);
    expect(documentOf(html).querySelector('form')).not.toBeNull();
  });

  it.each([
    'page=0',
    'page=-3',
    'page=x',
    'page=99999999',
    'page=2&page=7',
    'q=a%00b',
    'q=%ff',
    'from=2031',
    'q=LONG',
  ])('bears %s', async (parameters) => {
    const { get, links } = openReader(app);
    const given = parameters.replace('LONG', 'long+'.repeat(2_000));
    expect((await get(`${links.search()}&${given}`)).status).toBe(200);
  });
});

describe('where everybody may read', () => {
  it('needs no link: releases, copies and the search page lead to each other', async () => {
    const { read, get } = openReader(app, { secret: null });
    const html = await read(`/release/${idOf('first')}`);
    const ways = linksOf(html);
    expect(ways.find(({ text }) => text === 'Search')?.address).toBe('/');
    const copy = ways.find(({ text }) => text === 'Harbours agree');
    expect(copy?.address).toBe(`/release/${idOf('second')}`);
    expect(textOf(html)).toContain('Chamber of Shipping');
    expect(html).not.toContain(idOf('later'));
    expect(await read('/?q=tariff')).toContain(`/release/${idOf('first')}?`);
    expect(html).not.toMatch(/[?&]k=/);
    expect((await get('/release/nothing-of-the-kind')).status).toBe(404);
  });
});

describe('every answer', () => {
  it('is for nobody else to keep, run, frame or be told of, and sets no cookie', async () => {
    const { get, links } = openReader(app);
    for (const address of [
      links.release(idOf('quay')),
      links.search(),
      '/release/x',
      '/nothing',
      '/style.css',
    ]) {
      const { headers } = await get(address);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
      if (address !== '/style.css') {
        expect(headers.get('cache-control')).toBe('private, no-store');
        expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
        expect(headers.get('vary')).toBe('Accept-Language');
      }
    }
  });

  it.each([
    ['az-AZ,az;q=0.9', 'az'],
    ['de,ru;q=0.8,en;q=0.3', 'ru'],
    ['fr', 'en'],
    ['en;q=0,tr;q=0.1', 'tr'],
    ['fr,az;q=0', 'en'],
    [';;;,,', 'en'],
  ])('is in a language that the visitor reads: %s', async (accepted, language) => {
    const { get } = openReader(app);
    const response = await get('/release/x', { 'accept-language': accepted });
    expect(response.headers.get('content-language')).toBe(language);
    expect(await response.text()).toContain(`<html lang="${language}">`);
  });

  it('stands where PUBLIC_URL says', async () => {
    const { reader, links } = openReader(app, { publicUrl: 'https://press.example.org/archive' });
    const addresses = [links.search(), links.search().replace('/archive/?', '/archive?')];
    for (const [address, strict, path] of addresses.flatMap((address) =>
      [true, false].flatMap((strict) =>
        ['/archive', '/archive/'].map((path) => [address, strict, path] as const),
      ),
    )) {
      const mounted = new Hono({ strict }).route(path, reader);
      const html = await (await mounted.request(address)).text();
      const page = documentOf(html);
      expect(page.querySelector('form')?.getAttribute('action')).toBe('/archive/');
      const style = page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
      expect((await mounted.request(style)).headers.get('content-type')).toContain('text/css');
      const [first] = linksOf(html);
      expect((await mounted.request(first?.address ?? '')).status).toBe(200);
      const missing = await mounted.request('/archive/nothing');
      expect([missing.status, textOf(await missing.text())]).toEqual([404, 'There is no such page']);
    }
  });

  it('is 429 after too many in a minute, for that visitor alone', async () => {
    const { get, links } = openReader(app);
    const from = (address: string) => get('/release/x', { 'x-forwarded-for': address });
    const answers = await Promise.all(Array.from({ length: 121 }, () => from('203.0.113.7')));
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(120);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await get(links.release(idOf('quay')), { 'x-forwarded-for': '203.0.113.7' })).status).toBe(429);
    expect((await from('203.0.113.8')).status).toBe(403);
  });

  it('tells nothing of what went wrong, which is logged', async () => {
    const { get, links, logger } = openReader({
      ...app,
      show: () => Promise.reject(new Error('/srv/data/archive.db is locked')),
    });
    const response = await get(links.release(idOf('quay')));
    expect(response.status).toBe(500);
    expect(textOf(await response.text())).toBe('The page could not be made Try again in a moment.');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(logger.lines).toMatchObject([
      { level: 'error', fields: { reason: '/srv/data/archive.db is locked' } },
    ]);
  });
});
