import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../../src/bot/locales/words.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, reply, turn } from './talk.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(async () => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
  await bot.close();
});

const NOT_THERE = 'Who won the football cup in 1998?';
const NO = {
  en: 'The archive does not answer this question.',
  az: 'Arxivdə bu suala cavab yoxdur.',
  ru: 'В архиве нет ответа на этот вопрос.',
  tr: 'Arşivde bu sorunun yanıtı yok.',
} as const;

describe("a person's language", () => {
  it.each([
    ['en', NO.en, 'Preferred dates (from the question): 1 January 1998 to 31 December 1998'],
    ['az', NO.az, 'Üstünlük verilən tarixlər (sualdan): 1 yanvar 1998 – 31 dekabr 1998'],
    ['ru-RU', NO.ru, 'Предпочтительные даты (из вопроса): 1 января 1998 г. – 31 декабря 1998 г.'],
    ['tr', NO.tr, 'Öncelik verilen tarihler (sorudan): 1 Ocak 1998 – 31 Aralık 1998'],
    ['de', NO.en, 'Searched: 7 releases'],
    [undefined, NO.en, 'Searched: 7 releases'],
  ] as const)('is that of their Telegram (%s) until they choose', async (languageCode, no, dates) => {
    const person = bot.server.user(languageCode === undefined ? {} : { languageCode });
    const { text } = await reply(bot, person, NOT_THERE);
    expect(text.startsWith(no)).toBe(true);
    expect(text).toContain(dates);
  });

  it('is the chosen one in all that the bot says to them from then on, after a restart too', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const question = 'How much did the Alder Quay cost?';
    const choice = await reply(bot, person, '/language');
    expect(buttonsOf(choice)).toEqual(['✓ English', 'Azərbaycanca', 'Русский', 'Türkçe']);
    expect((await turn(bot, person, 'Русский', choice)).text).toBe('Теперь в этом чате я говорю по-русски.');
    await bot.restart();
    const answer = await reply(bot, person, question);
    expect(answer.text).toContain('Alder Quay opened — Ministry of Ports, 24 ноября 2023 г.');
    // The release speaks its own language.
    expect(answer.text).toContain('The quay cost 12 million crowns.');
    expect(buttonsOf(answer)).toContain('Цитата этого не подтверждает');
    expect(await person.press('👍', answer).answer()).toMatchObject({
      text: 'Спасибо. Отмечено как полезное.',
    });
    const stranger = bot.server.user({ languageCode: 'tr' });
    const group = bot.server.group({ members: [person, stranger] });
    const asked = await reply(bot, stranger, `@communique_bot ${question}`, { chat: group });
    expect(await person.press('👍', asked).answer()).toMatchObject({
      text: createWords('en').say('not-yours'),
      showAlert: true,
    });
    const cards = await person.inlineQuery('quay').answer();
    expect(JSON.stringify(cards.results)).toContain('24 ноября 2023 г.');
  });
});

describe("a group's language", () => {
  it('is that of whoever asks, until an administrator of the group chooses one for all', async () => {
    const { server } = bot;
    const [ayla, boris, chief] = ['az', 'ru', 'en'].map((languageCode) => server.user({ languageCode }));
    if (ayla === undefined || boris === undefined || chief === undefined) throw new Error('three people');
    const group = server.supergroup({ members: [ayla, boris, chief] });
    group.promote(chief);
    const ask = (person: typeof ayla) => reply(bot, person, `/ask ${NOT_THERE}`, { chat: group });
    expect((await ask(ayla)).text).toContain(NO.az);
    expect((await ask(boris)).text).toContain(NO.ru);

    expect((await reply(bot, boris, '/language ru', { chat: group })).text).toBe(
      'Настройки этой группы могут менять только её администраторы.',
    );
    const choice = await reply(bot, chief, '/language', { chat: group });
    expect(await boris.press('Русский', choice).answer()).toMatchObject({ showAlert: true });
    await turn(bot, chief, 'Türkçe', choice);
    expect((await ask(boris)).text).toContain(NO.tr);
    expect((await reply(bot, boris, NOT_THERE)).text).toContain(NO.ru);
  });
});

describe('what an admin is told without asking', () => {
  it('is in the language that the admin chose, and to the other in their own', async () => {
    const closed = await startBot({ access: { allowedUserIds: [] } });
    const stranger = closed.server.user({ id: 700, firstName: 'Olga', languageCode: 'az' });
    await reply(closed, closed.admin, '/language tr');
    const introduction = await reply(closed, stranger, 'Salam');
    await turn(closed, stranger, 'İcazə istəyin', introduction);
    const request = await closed.server.nextMessage(closed.admin);
    expect(request.text).toBe('Erişim isteği\nOlga, ID 700');
    await turn(closed, closed.admin, 'İzin ver', request);
    expect((await closed.server.nextMessage(stranger)).text).toBe('Sizə icazə verildi. Sualınızı yazın.');
    expect(closed.server.refusals()).toEqual([]);
    await closed.close();
  });
});
