import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markdown } from '../../fakes/running-app.ts';
import { RELEASES } from '../releases.ts';
import { ADMIN, type RunningBot, startBot } from '../running-bot.ts';

const BUOYS = Object.fromEntries(
  Array.from({ length: 14 }, (_, index) => [
    `buoy-${index}.md`,
    markdown(
      { title: `Buoy ${index} anchored`, publisher: 'Pilot Service', date: `2023-06-${10 + index}` },
      `Buoy number ${index} was anchored off Cape Linnet.`,
    ),
  ]),
);

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: { ...RELEASES, ...BUOYS }, access: { allowedUserIds: [501] } });
});
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
});

describe('@bot words in any chat', () => {
  it('offer quotes to the letter with publisher, date and link, to be sent to that chat', async () => {
    const { server, admin } = bot;
    const friend = server.user();
    const group = server.supergroup({ members: [admin, friend] });
    const cards = await admin.inlineQuery('quay cost').answer();
    const [card] = cards.results;
    expect(card).toMatchObject({
      title: 'Alder Quay opened',
      description: 'Ministry of Ports, 24 November 2023: The quay cost 12 million crowns.',
    });
    const sent = admin.choose(cards, card?.id ?? '', group);
    expect(sent.text).toBe(
      '“The quay cost 12 million crowns.”\nAlder Quay opened — Ministry of Ports, 24 November 2023\nOpen the release',
    );
    expect(sent.entities.map(({ type }) => type)).toEqual(['blockquote', 'bold', 'text_link']);
    expect(sent.entities).toContainEqual(expect.objectContaining({ url: 'https://ports.example.org/quay' }));
    expect(server.botMessages(group)).toEqual([]);
  });

  it('offer ten at the most, and are asked for anew each time by each person', async () => {
    const { results, cacheTime, isPersonal } = await bot.admin
      .inlineQuery('buoy anchored off Cape Linnet')
      .answer();
    expect(results).toHaveLength(10);
    expect(new Set(results.map(({ id }) => id)).size).toBe(10);
    expect(cacheTime).toBeLessThanOrEqual(5);
    expect(isPersonal).toBe(true);
  });

  it('offer nothing to those who may not ask, but the way in', async () => {
    const { server } = bot;
    const stranger = server.user({ languageCode: 'en' });
    const { results, button } = await stranger.inlineQuery('quay cost').answer();
    expect(results).toEqual([]);
    expect(button?.startParameter).toBe('access');
  });

  it('offer nothing of a release that is withdrawn', async () => {
    const { admin, app } = bot;
    const [hit] = await app.search('ferry sails in winter');
    await app.withdraw(hit?.releaseId ?? '', { reason: 'wrong', by: 'Ada' });
    const { results } = await admin.inlineQuery('ferry sails in winter').answer();
    expect(results.map((result) => ('title' in result ? result.title : ''))).not.toContain(hit?.title);
    await app.restore(hit?.releaseId ?? '');
  });

  it('go by the filter that the person has set for their own chat', async () => {
    const { admin, store } = bot;
    await store.changeSettings(ADMIN, { publisher: 'Coastal Transport Agency' });
    const { results } = await admin.inlineQuery('quay cost').answer();
    await store.changeSettings(ADMIN, { publisher: null });
    expect(JSON.stringify(results)).not.toContain('Ministry of Ports');
  });
});

describe.each([
  ['en', 'Type words to quote a release', 'No release says this', '24 November 2023', '“'],
  ['az', 'Sitat üçün söz yazın', 'Heç bir məlumatda bu deyilmir', '24 noyabr 2023', '“'],
  ['ru', 'Введите слова, чтобы процитировать релиз', 'Ни в одном релизе этого нет', '24 ноября 2023 г.', '«'],
  ['tr', 'Alıntı için sözcük yazın', 'Hiçbir bültende bu yok', '24 Kasım 2023', '“'],
] as const)('in %s', (language, empty, none, date, mark) => {
  const ask = async (query: string) => {
    await bot.store.changeSettings(ADMIN, { language });
    return bot.admin.inlineQuery(query).answer();
  };

  it('the bot says what to type, and when there is nothing', async () => {
    for (const query of ['', '   ']) {
      const { results, button } = await ask(query);
      expect([results, button]).toEqual([[], { text: empty, startParameter: 'help' }]);
    }
    expect((await ask('???')).button?.text).toBe(none);
  });

  it('cards have the date and the quotation marks of the language, and the quote of the release', async () => {
    const cards = await ask('quay cost');
    const [text] = cards.texts;
    expect(text?.text).toContain(`${mark}The quay cost 12 million crowns.`);
    expect(text?.text).toContain(date);
  });
});
