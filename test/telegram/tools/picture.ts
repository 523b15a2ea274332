import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApp } from '../../../src/app.ts';
import { runBot } from '../../../src/bot/run-bot.ts';
import { openBotStore } from '../../../src/bot/store/sqlite-bot-store.ts';
import { parseConfig } from '../../../src/config/config.ts';
import { silentLogger } from '../../../src/log.ts';
import { createClock } from '../server/clock.ts';
import type { Person } from '../server/people.ts';
import { createTelegramServer } from '../server/telegram-server.ts';
import { chatPage, type ShownChat } from './chat-page.ts';

// Renders the picture in the README anew from what the bot really answers of corpus/: the whole bot on a Telegram of its
// own, photographed by Chromium. `npx tsx test/telegram/tools/picture.ts` (Debian: apt-get install chromium).

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PICTURE = path.join(ROOT, '.docs', 'conversation.webp');
const WIDTH = 862;

const directory = mkdtempSync(path.join(tmpdir(), 'communique-picture-'));
const clock = createClock(Date.UTC(2024, 4, 20, 9, 14) / 1000);
const server = await createTelegramServer({ clock });
const now = () => new Date(clock.now() * 1000);
const app = await createApp(parseConfig({ DATA_DIR: directory, LOG_LEVEL: 'silent' }), {
  logger: silentLogger,
  now,
});
await app.ingest({ paths: [path.join(ROOT, 'corpus')] });
const controller = new AbortController();
const ended = runBot({
  token: server.token,
  apiRoot: server.apiRoot,
  app,
  store: await openBotStore(directory, { now }),
  access: { allowedUserIds: 'everyone', allowedChatIds: [], adminUserIds: [] },
  defaultLocale: 'en',
  reader: null,
  startIngest: () => Promise.reject(new Error('There is no ingest in a picture')),
  webhook: null,
  stop: controller.signal,
  logger: silentLogger,
  now,
});

const leyla = server.user({ firstName: 'Leyla', languageCode: 'az' });
const emma = server.user({ firstName: 'Emma', languageCode: 'en' });
await asks(leyla, 'Uçot dərəcəsi neçə faizə endirilib?');
clock.advance(130);
await asks(leyla, 'Kim 1998-ci ildə futbol kubokunu qazanıb?');
await asks(emma, 'What was decided about the Tavar embankments?');
clock.advance(40);
await emma.press(/^\[1\]/).answer();
await server.nextMessage(emma);

const chats: readonly ShownChat[] = [leyla, emma].map((person) => ({
  title: 'Communique',
  status: 'bot',
  messages: server.messages(person),
}));
controller.abort();
await ended;
await app.close();
await server.close();

const page = path.join(directory, 'page.html');
writeFileSync(page, chatPage(chats));
mkdirSync(path.dirname(PICTURE), { recursive: true });
writeFileSync(PICTURE, smaller(photograph(page, heightOf(page))));
rmSync(directory, { recursive: true, force: true });

async function asks(person: Person, question: string): Promise<void> {
  person.say(question);
  await server.nextMessage(person);
}

function chromium(words: readonly string[]): string {
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--disable-lcd-text',
    '--no-first-run',
  ];
  return execFileSync('chromium', [...quiet, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** CSS pixels of the page from top to bottom: a script writes them into the page, which Chromium then prints. */
function heightOf(file: string): number {
  const measuring = `${file}.measured.html`;
  const script =
    "<script>document.title = Math.ceil(document.querySelector('main').getBoundingClientRect().bottom)</script>";
  writeFileSync(measuring, chatPage(chats) + script);
  const printed = chromium([`--window-size=${WIDTH},800`, '--dump-dom', `file://${measuring}`]);
  return Number(/<title>(\d+)/.exec(printed)?.[1] ?? 2000);
}

/** The page as a PNG. */
function photograph(file: string, height: number): Buffer {
  const picture = `${file}.png`;
  chromium([
    `--window-size=${WIDTH},${height + 2}`,
    '--force-device-scale-factor=1.25',
    `--screenshot=${picture}`,
    `file://${file}`,
  ]);
  return readFileSync(picture);
}

/** The same picture as WebP, a third as large: a canvas of Chromium makes it. */
function smaller(png: Buffer): Buffer {
  const file = path.join(directory, 'smaller.html');
  writeFileSync(
    file,
    `<img src="data:image/png;base64,${png.toString('base64')}"><script>onload = () => {
      const image = document.images[0];
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0);
      document.body.textContent = canvas.toDataURL('image/webp', 0.5);
    }</script>`,
  );
  const printed = chromium(['--virtual-time-budget=10000', '--dump-dom', `file://${file}`]);
  const [, base64 = ''] = /data:image\/webp;base64,([\w+/=]+)/.exec(printed) ?? [];
  if (base64 === '') throw new Error('Chromium made no picture');
  return Buffer.from(base64, 'base64');
}
