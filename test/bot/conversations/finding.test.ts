import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { markdown } from '../../fakes/running-app.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { RELEASES } from '../releases.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, reply, turn } from './talk.ts';

/** Twelve releases about buoys, one a month. */
const BUOYS = Object.fromEntries(
  Array.from({ length: 12 }, (_, month) => [
    `buoy-${month + 1}.md`,
    markdown(
      {
        title: `Buoy number ${month + 1} anchored`,
        publisher: 'Lighthouse Board',
        date: `2022-${String(month + 1).padStart(2, '0')}-07`,
      },
      `A new buoy was anchored off Cape Linnet, the ${month + 1}th of the year. It is ${month + 4} metres high.`,
    ),
  ]),
);

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: { ...RELEASES, ...BUOYS }, publicUrl: 'https://press.example.org/reader' });
});
afterAll(async () => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
  await bot.close();
});

const commandsIn = ({ text }: SeenMessage) => text.match(/^\/release_\w+$/gm) ?? [];

describe('/search', () => {
  it('is leafed through to the end and back, across a restart, each release once', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const first = await reply(bot, person, '/search buoy anchored off Cape Linnet');
    expect(first.text).toContain('12 releases');
    expect(buttonsOf(first)).toEqual(['More ›']);
    const second = await turn(bot, person, 'More ›', first);
    expect(buttonsOf(second)).toEqual(['‹ Back', 'More ›']);
    await bot.restart();
    const last = await turn(bot, person, 'More ›', second);
    expect(last.text).toContain('Page 3 of 3');
    expect(last.text).toMatch(/^12\. /m);
    expect(buttonsOf(last)).toEqual(['‹ Back']);
    const all = [first, second, last].flatMap(commandsIn);
    expect(new Set(all)).toEqual(new Set(Object.keys(BUOYS).map((file) => `/release_${releaseId(file)}`)));
    expect(all).toHaveLength(12);
    const back = await turn(bot, person, '‹ Back', last);
    expect(back.text).toBe(second.text);
    expect((await turn(bot, person, '‹ Back', back)).text).toBe(first.text);
  });

  it('leads by its commands to releases, and from there to others like them', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const [command = ''] = commandsIn(await reply(bot, person, '/search Buoy number 7 anchored'));
    const release = await reply(bot, person, command);
    expect(release.text).toContain('Buoy number 7 anchored\nLighthouse Board, 7 July 2022');
    await person.press('More like this', release).answer();
    const similar = await bot.server.nextMessage(person, { where: ({ replyTo }) => replyTo === release.id });
    expect(similar.text).toMatch(/^More like “Buoy number 7 anchored”/);
    expect(commandsIn(similar)).not.toContain(command);
  });
});

describe('/latest', () => {
  it('goes from the newest release to the oldest and holds no more what was withdrawn meanwhile', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const first = await reply(bot, person, '/latest lighthouse');
    expect(first.text).toContain('Latest releases: Lighthouse Board\n12 releases');
    expect(first.text).toMatch(/^1\. Buoy number 12 anchored/m);
    const gone = releaseId('buoy-7.md');
    await bot.app.withdraw(gone, { reason: 'wrong', by: 'a test' });
    const second = await turn(bot, person, 'More ›', first);
    expect(second.text).toContain('11 releases');
    const third = await turn(bot, person, 'More ›', second);
    expect(third.text).toMatch(/^11\. Buoy number 1 anchored/m);
    expect([second, third].flatMap(commandsIn)).not.toContain(`/release_${gone}`);
    expect((await reply(bot, person, `/release_${gone}`)).text).toBe(
      'This release has been withdrawn and is no longer shown.',
    );
    await bot.app.restore(gone);
  });
});

describe('/sources', () => {
  it('counts what /latest lists, for each publisher', async () => {
    const { text } = await reply(bot, bot.server.user({ languageCode: 'en' }), '/sources');
    expect(text).toContain('In the archive\n19 releases');
    const lines = [...text.matchAll(/^• (.+): (\d+) releases?/gm)].slice(0, 3);
    for (const [, publisher = '', count = ''] of lines) {
      const list = await reply(bot, bot.server.user({ languageCode: 'en' }), `/latest ${publisher}`);
      expect(list.text).toContain(`Latest releases: ${publisher}\n${count} release`);
    }
    expect(lines.map(([line]) => line)).toContain('• Lighthouse Board: 12 releases');
    expect(text).toContain('Index last updated: 13 March 2024, 10:00 UTC');
  });
});

describe('a link to a release', () => {
  const id = releaseId('ferry.md');

  it('opens it in the bot, for whoever may ask', async () => {
    const person = bot.server.user({ languageCode: 'az' });
    const release = await reply(bot, person, `/start release_${id}`);
    expect(release.text).toContain('Coastal Transport Agency, 5 dekabr 2023');
    expect(release.text).toContain('four times a day');
  });

  it('leads to its own page, and to the reader page at PUBLIC_URL', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const linkOf = ({ entities }: SeenMessage) =>
      entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : []));
    expect(linkOf(await reply(bot, person, `/release_${id}`))).toEqual([
      `https://press.example.org/reader/release/${id}`,
    ]);
    const quay = releaseId('alder-quay.md');
    expect(linkOf(await reply(bot, person, `/release_${quay}`))).toEqual([
      'https://ports.example.org/quay',
      `https://press.example.org/reader/release/${quay}`,
    ]);
  });
});
