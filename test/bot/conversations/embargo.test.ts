import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { callbackData } from '../../../src/bot/callback-data.ts';
import { markdown } from '../../fakes/running-app.ts';
import { RELEASES } from '../releases.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { reply } from './talk.ts';

const ID = releaseId('merger.md');
const FAR = releaseId('far.md');

/** Dated tomorrow, and in five years; everything in it is invented. */
const EMBARGOED = {
  'merger.md': markdown(
    { title: 'Merger of Zephyr Lines', publisher: 'Bureau of Lines', date: '2024-03-14' },
    'Director Quillan Dray met the owners of Zephyr Lines in Alder on 13 March 2024. ' +
      'The parties agreed to merge the fleets for 77 million crowns. ' +
      'Quillan Dray said that the ferries of Zephyr Lines would be painted violet.',
  ),
  'far.md': markdown({ title: 'Far tariff', publisher: 'Bureau of Lines', date: '2029' }, 'A far tariff.'),
};

/** What a person may have heard of it, and asks with. */
const SENT = [
  'Who said that the ferries would be painted violet?',
  'Who is Quillan Dray?',
  '/search ferries painted violet',
  '/search Zephyr Lines',
  '/latest',
  '/latest Bureau of Lines',
  '/sources',
  '/filter Bureau of Lines',
  '/filter',
  `/release_${ID}`,
  `/brief_${ID}`,
  `/start release_${ID}`,
  '/brief Zephyr Lines merger',
  '/who Quillan Dray',
  '/said Quillan Dray',
  '/timeline Zephyr Lines',
  '/help',
  '/start',
];
const WORDS = /Zephyr|Quillan|Dray|violet|fleet|Bureau of Lines|77|merge/gi;
const DAY = 24 * 3600;

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: { ...RELEASES, ...EMBARGOED } });
});
afterAll(async () => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
  await bot.close();
});

/** What a text says of the merger that was not in what it answers to. */
function told(text: string, sent: string): readonly string[] {
  const known = sent.toLowerCase();
  return [...text.matchAll(WORDS)]
    .map(([word]) => word)
    .filter((word) => !known.includes(word.toLowerCase()));
}

describe('a release that is dated tomorrow', () => {
  it.each(SENT)('is not in the reply to "%s"', async (sent) => {
    const person = bot.server.user({ languageCode: 'en' });
    const { text, keyboard } = await reply(bot, person, sent);
    expect(told(text, sent)).toEqual([]);
    expect(JSON.stringify(keyboard)).not.toMatch(WORDS);
    if (!sent.includes(ID)) expect(JSON.stringify([text, keyboard])).not.toContain(ID);
    else expect(text).toBe('There is no such release in the archive.');
  });

  it('is opened by no button, and on no card', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const answer = await reply(bot, person, 'What did the quay cost?');
    for (const kind of ['r', 'm', 'b', 'q', 'p']) {
      const press = await person.forge(callbackData(kind, person.id, ID, 0), answer).answer();
      expect(press).toMatchObject({ text: 'There is no such release in the archive.', showAlert: true });
    }
    const shown = server.botMessages(person).map(({ text }) => text);
    expect(shown.flatMap((text) => told(text, ''))).toEqual([]);
    const { results } = await person.inlineQuery('Zephyr Lines ferries painted violet').answer();
    expect(told(JSON.stringify(results), '')).toEqual([]);
  });

  it.each([
    [
      'en',
      '2 releases are dated in the future and are not shown before their day: the first is of 14 March 2024',
    ],
    ['az', '2 məlumatın tarixi hələ gəlməyib, öz gününədək göstərilmir; ən yaxın tarix: 14 mart 2024'],
    ['ru', '2 релиза датированы будущим и до своего дня не показываются; ближайшая дата: 14 марта 2024 г.'],
    ['tr', '2 bültenin tarihi henüz gelmedi, kendi gününe kadar gösterilmez; en yakın tarih: 14 Mart 2024'],
  ] as const)('is counted for admins, with its day, in %s', async (language, line) => {
    const { admin, store } = bot;
    await store.changeSettings(admin.id, { language });
    expect((await reply(bot, admin, '/status')).text.split('\n')).toContain(line);
    await store.changeSettings(admin.id, { language: null });
  });

  it('can be withdrawn before its day, without being told', async () => {
    const { admin } = bot;
    const done = await reply(bot, admin, `/withdraw_${FAR} a mistake`);
    expect(done.text).toContain(`${FAR}`);
    expect(done.text).not.toContain('tariff');
    expect((await reply(bot, admin, '/status')).text).toContain('1 release is dated in the future');
  });
});

describe('on its day', () => {
  it('is found and quoted, without an ingest', async () => {
    bot.server.clock.advance(DAY);
    const person = bot.server.user({ languageCode: 'en' });
    expect((await reply(bot, person, 'For how many million crowns will the fleets merge?')).text).toContain(
      '77',
    );
    expect((await reply(bot, person, '/latest')).text).toContain('Merger of Zephyr Lines');
    expect((await reply(bot, person, `/release_${ID}`)).text).toContain('painted violet');
    expect((await reply(bot, bot.admin, '/status')).text).not.toContain('dated in the future');
  });
});
