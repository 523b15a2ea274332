import { createRequire } from 'node:module';
import { Hono } from 'hono';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../../src/app.ts';
import { type ListeningServer, serveRoutes } from '../../../src/web/server.ts';
import type { Place } from '../../fakes/running-app.ts';
import { CHROMIUM, DESKTOP, HAS_CHROMIUM, launchChromium, PHONE } from './browser.ts';
import { DEEP, LONG, withLongRelease } from './long-release.ts';
import { citing, type OpenedReader, openReader } from './opened-reader.ts';
import { CITED, correct, idOf, MISTAKE, placeReleases, SCRIPT } from './served-releases.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.skipIf(!HAS_CHROMIUM)(`the reader in Chromium (skipped where there is no ${CHROMIUM})`, () => {
  let place: Place;
  let app: App;
  let server: ListeningServer;
  let browser: Browser;
  let links: OpenedReader['links'];
  /** Of a visitor without JavaScript. */
  let plain: BrowserContext;

  beforeAll(async () => {
    const launched = launchChromium();
    place = placeReleases();
    app = withLongRelease(await place.app(), 100_000);
    await place.ingest(app);
    correct(place);
    await place.ingest(app);
    const routes = new Hono();
    server = await serveRoutes(routes, 0);
    const opened = openReader(app, { publicUrl: `http://127.0.0.1:${server.port}/` });
    routes.route('/', opened.reader);
    links = opened.links;
    browser = await launched;
    plain = await browser.newContext({ locale: 'en', javaScriptEnabled: false });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await place.close();
  });

  /** A page as a visitor without JavaScript opens it. */
  async function visit(address: string, viewport = PHONE): Promise<Page> {
    const page = await plain.newPage();
    onTestFinished(() => page.close());
    await page.setViewportSize(viewport);
    await page.goto(address);
    return page;
  }

  /** The address of what the corrected release was. */
  function earlier(): string {
    const address = new URL(links.release(idOf('corrected')));
    address.searchParams.set('revision', '1');
    return address.href;
  }

  /** Asked by a script of this test, not of the page. */
  function style(page: Page, selector: string, property: string): Promise<unknown> {
    return page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
  }

  /** Whether all of an element is in view, without scrolling to it. */
  async function isInView(page: Page, selector: string): Promise<boolean> {
    const box = await page.locator(selector).boundingBox();
    const size = page.viewportSize();
    if (box === null || size === null) return false;
    return box.y >= 0 && box.y + box.height <= size.height && box.x >= 0 && box.x + box.width <= size.width;
  }

  const sizes = [
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ] as const;
  for (const [device, viewport] of sizes) {
    it(`opens at the cited sentence on ${device}, also far down and without the fragment`, async () => {
      const addresses = [
        [await citing(app, links, idOf('quay'), CITED), CITED],
        [await citing(app, links, LONG, DEEP), DEEP],
      ] as const;
      for (const [address, sentence] of addresses) {
        for (const opened of [address, address.replace(/#.*$/, '')]) {
          const page = await visit(opened, viewport);
          expect(await page.locator('mark').textContent()).toBe(sentence);
          expect(await isInView(page, 'mark')).toBe(true);
        }
      }
    });
  }

  it('is used by the keyboard alone', async () => {
    const page = await visit(links.search(), DESKTOP);
    const focused = page.locator(':focus');
    await page.keyboard.press('Tab');
    expect(await focused.getAttribute('name')).toBe('q');
    await page.keyboard.type('how long is the quay');
    await page.keyboard.press('Enter');
    const first = page.locator('.results a').first();
    await first.waitFor();
    expect(await first.textContent()).toBe('New quay opens in Port Alder');

    const reached: string[] = [];
    for (let presses = 0; presses < 20 && !reached.includes('New quay opens in Port Alder'); presses += 1) {
      await page.keyboard.press('Tab');
      // The button of a date's calendar is nobody's element.
      if ((await focused.count()) === 0) continue;
      reached.push((await focused.getAttribute('name')) ?? (await focused.textContent()) ?? '');
    }
    expect([...new Set(reached)]).toEqual([
      'q',
      'from',
      'to',
      'publisher',
      'Search',
      'New quay opens in Port Alder',
    ]);
    await page.keyboard.press('Enter');
    await page.locator('mark#cited').waitFor();
    expect(await isInView(page, 'mark')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused.textContent()).toBe('Ask about this release');
  });

  it('has a way past its heading', async () => {
    const page = await visit(links.release(idOf('quay')));
    expect(await isInView(page, '.skip')).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('To the text');
    expect(await isInView(page, '.skip')).toBe(true);
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#text$/);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Ask about this release');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds serious, ${colorScheme}`, async () => {
      const addresses = [
        await citing(app, links, idOf('quay'), CITED),
        links.release(idOf('hostile')),
        links.release(idOf('rtl')),
        links.release(idOf('corrected')),
        earlier(),
        `${links.search()}&q=harbour`,
        `${links.search()}&from=soon`,
        `${links.search()}1`,
        links.release(idOf('future')),
      ];
      // Of the visits these alone run a script: that of axe.
      const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: PHONE });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      for (const address of addresses) {
        await page.goto(address);
        await page.addScriptTag({ path: AXE });
        const serious: unknown = await page.evaluate(
          `axe.run().then(({ violations }) => violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
        );
        expect(serious, address).toEqual([]);
      }
    });
  }

  it('runs nothing of a hostile release, and asks nobody else for anything', async () => {
    const context = await browser.newContext({ viewport: PHONE });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      // What the policy had to stop.
      if (/policy|refused/i.test(message.text())) happened.push(`console ${message.text()}`);
    });
    page.on('pageerror', (error) => happened.push(`error ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(links.search()).origin) happened.push(request.url());
    });
    const query = encodeURIComponent(`hostile harbour "><img src=x onerror=alert(1)>${SCRIPT}`);
    for (const address of [
      await citing(app, links, idOf('hostile'), `</mark>${SCRIPT}`),
      links.release(idOf('rtl')),
      earlier(),
      `${links.search()}&q=${query}`,
      `${links.search()}&publisher=${query}`,
    ]) {
      await page.goto(address);
      expect(await page.locator('script, img, iframe, b, [onerror], [onmouseover]').count()).toBe(0);
    }
    await page.goto(links.release(idOf('hostile')));
    expect(await page.locator('h1').textContent()).toContain(SCRIPT);
    await page.mouse.move(100, 200);
    expect(happened).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it('needs no scrolling to the side at 200 % and at 400 %', async () => {
    for (const address of [
      await citing(app, links, idOf('quay'), CITED),
      links.release(idOf('hostile')),
      links.release(idOf('rtl')),
      earlier(),
      `${links.search()}&q=harbour`,
    ]) {
      const page = await visit(address);
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 400 });
        expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(
          width,
        );
      }
    }
  });

  it('reads from right to left what is written so', async () => {
    const page = await visit(links.release(idOf('rtl')));
    const directions = ['h1', '.text p', 'dl'].map((selector) => style(page, selector, 'direction'));
    expect(await Promise.all(directions)).toEqual(['rtl', 'rtl', 'ltr']);
  });

  it('prints the release alone, with what is cited underlined', async () => {
    const page = await visit(await citing(app, links, idOf('quay'), CITED));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ask').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await style(page, 'mark', 'textDecorationLine')).toBe('underline');
  });

  for (const [device, viewport] of sizes) {
    it(`opens what a release was from the release, and says on top that it was replaced, on ${device}`, async () => {
      const page = await visit(links.release(idOf('corrected')), viewport);
      await page.getByRole('link', { name: 'Revision 1' }).click();
      await page.locator('del').waitFor();
      expect(await isInView(page, '.notice')).toBe(true);
      expect(await page.locator('.notice').textContent()).toContain(
        'This is an earlier text of the release.',
      );
      expect(await page.locator('del').textContent()).toContain(MISTAKE);
      // What stands there for those who listen is seen by nobody.
      const aloud = await page.locator('del .unseen').first().boundingBox();
      expect([aloud?.width, aloud?.height]).toEqual([1, 1]);
      await page.getByRole('link', { name: 'To the current text' }).click();
      await page.locator('[aria-current=page]', { hasText: 'Revision 2' }).waitFor();
      expect(await page.locator('.text').textContent()).not.toContain(MISTAKE);
    });
  }

  it('prints an earlier revision with what was taken out struck through', async () => {
    const page = await visit(earlier());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.notice').isVisible()).toBe(true);
    expect(await style(page, 'del', 'textDecorationLine')).toBe('line-through');
    expect(await style(page, 'del', 'backgroundColor')).toBe('rgb(255, 255, 255)');
  });

  it('shows an outsider nothing', async () => {
    const link = new URL(await citing(app, links, idOf('quay'), CITED));
    link.searchParams.delete('k');
    for (const address of [
      link.href,
      links.release(idOf('quay')).replace(idOf('quay'), idOf('month')),
      new URL('/', link).href,
    ]) {
      const page = await visit(address);
      expect(await page.title()).toBe('This link does not open anything');
      expect(await page.locator('body').textContent()).not.toMatch(/quay|harbour|Alder|metres/i);
      expect(await page.locator('a, form').count()).toBe(0);
    }
  });
});
