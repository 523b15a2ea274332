import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { createApp } from '../../../src/app.ts';
import { parseConfig } from '../../../src/config/config.ts';
import { silentLogger } from '../../../src/log.ts';
import { serveRoutes } from '../../../src/web/server.ts';
import { DESKTOP, launchChromium, PHONE } from '../reader/browser.ts';
import { openReader } from '../reader/opened-reader.ts';

// Renders the pictures of the reader in the README anew from corpus/: `npx tsx test/web/tools/pictures.ts`, which needs
// Debian's Chromium. Another directory than .docs may be given.

const ROOT = path.resolve(import.meta.dirname, '../../..');
const pictures = path.resolve(process.argv[2] ?? path.join(ROOT, '.docs'));
const now = () => new Date('2024-05-20T09:14:00Z');

const directory = mkdtempSync(path.join(tmpdir(), 'communique-pictures-'));
const app = await createApp(parseConfig({ DATA_DIR: directory, LOG_LEVEL: 'silent' }), {
  logger: silentLogger,
  now,
});
await app.ingest({ paths: [path.join(ROOT, 'corpus')] });
const routes = new Hono();
const server = await serveRoutes(routes, 0);
const { reader, links } = openReader(app, { publicUrl: `http://127.0.0.1:${server.port}/`, now });
routes.route('/', reader);
const browser = await launchChromium();

const [found] = await app.search(
  'How many kilometres of embankment are to be strengthened by the commission?',
);
if (found === undefined) throw new Error('corpus/ has nothing to show');
const cited = { ...found.quote, quote: found.quote.text };
await photograph('reader-phone', links.release(found.releaseId, cited), {
  viewport: PHONE,
  deviceScaleFactor: 2,
  colorScheme: 'light',
});
await photograph('reader-desktop', `${links.search()}&q=landslide+in+Yelgaya`, {
  viewport: DESKTOP,
  deviceScaleFactor: 1,
  colorScheme: 'dark',
});

await browser.close();
await server.close();
await app.close();
rmSync(directory, { recursive: true, force: true });

async function photograph(name: string, address: string, settings: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ locale: 'en', ...settings });
  const page = await context.newPage();
  await page.goto(address);
  writeFileSync(path.join(pictures, `${name}.webp`), await smaller(browser, await page.screenshot()));
  await context.close();
}

/** The same picture as WebP, a third as large: a canvas of Chromium makes it. */
async function smaller(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const made: unknown = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.8).split(',')[1];
  })()`);
  await page.close();
  if (typeof made !== 'string') throw new Error('Chromium made no picture');
  return Buffer.from(made, 'base64');
}
