import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ModelStatus } from '../../../src/app.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { READY, writtenBy } from '../written-answers.ts';
import { reply, turn } from './talk.ts';

const COST = 'The quay cost 12 million crowns.';
const QUESTION = 'How much did the Alder Quay cost?';
const UNANSWERED = 'Who won the chess tournament in Zugzwang?';
const WRITTEN = 'It came to 12 million crowns.';
const DAY = 24 * 60 * 60;

let bot: RunningBot;
/** Whether the model was to be asked, question by question. */
let asked: boolean[] = [];
let status: ModelStatus = READY;

beforeAll(async () => {
  bot = await startBot({
    // An answer takes 600: two are within what one person may use, the second goes over it.
    budget: { tokensPerUserDay: 1_000, tokensPerDay: 12_000 },
    app: (app) => {
      const written = writtenBy(
        app,
        () => ({ claims: [{ text: WRITTEN, cites: [COST] }], tokens: 300 }),
        () => status,
      );
      return {
        ...written,
        ask(question, options = {}) {
          asked.push(options.withModel !== false);
          return written.ask(question, options);
        },
      };
    },
  });
});
afterEach(() => {
  expect([...bot.server.refusals(), ...bot.server.slips()]).toEqual([]);
  asked = [];
  status = READY;
  // Each test has a day of its own.
  bot.server.clock.advance(DAY);
});
afterAll(() => bot.close());

describe('what a person may use of the model in a day', () => {
  it.each([
    [
      'en',
      'The model has done its share for today, so these are sentences of the releases. It writes again tomorrow, from { at }.',
      'The model has done its share for today; the releases were searched without it. It helps again tomorrow, from { at }.',
    ],
    [
      'az',
      'Model bu günlük payını bitirib, ona görə bunlar məlumatların öz cümlələridir. Model sabah yenidən yazacaq: { at }.',
      'Model bu günlük payını bitirib; məlumatlarda onsuz axtarılıb. Model sabah yenidən kömək edəcək: { at }.',
    ],
    [
      'ru',
      'На сегодня лимит модели исчерпан, поэтому здесь предложения из самих релизов. Завтра она снова будет писать: { at }.',
      'На сегодня лимит модели исчерпан; поиск по релизам выполнен без неё. Завтра она снова поможет: { at }.',
    ],
    [
      'tr',
      'Modelin bugünkü payı doldu, bu nedenle bunlar bültenlerin kendi cümleleridir. Model yarın yeniden yazacak: { at }.',
      'Modelin bugünkü payı doldu; bültenlerde onsuz arandı. Model yarın yeniden yardımcı olacak: { at }.',
    ],
  ])(
    'is told with the time when it is used up, and is there again the day after (%s)',
    async (languageCode, spent, no) => {
      const person = bot.server.user({ languageCode });
      const told = (text: string) => {
        const now = new Date(bot.server.clock.now() * 1000);
        const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));
        const locale = languageCode === 'en' ? 'en-GB' : languageCode;
        const date = next.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
        return text.replace('{ at }', `${date}, 00:00 UTC`);
      };
      for (let answer = 0; answer < 2; answer += 1) {
        expect((await reply(bot, person, QUESTION)).text).toContain(WRITTEN);
      }
      const extractive = await reply(bot, person, QUESTION);
      expect(extractive.text).toContain(`${COST} [1]\n\n${told(spent)}\n\n`);
      expect((await reply(bot, person, UNANSWERED)).text.endsWith(`\n\n${told(no)}`)).toBe(true);
      // Another one has their own.
      expect((await reply(bot, bot.server.user({ languageCode }), QUESTION)).text).toContain(WRITTEN);
      await bot.restart();
      expect((await reply(bot, person, QUESTION)).text).toContain(told(spent));
      bot.server.clock.advance(DAY);
      expect((await reply(bot, person, QUESTION)).text).toContain(WRITTEN);
      expect(asked).toEqual([true, true, false, false, true, false, true]);
    },
  );

  it('is shared by all: what everybody together may use ends it for each of them', async () => {
    for (let person = 0; person < 10; person += 1) {
      const one = bot.server.user({ languageCode: 'en' });
      await reply(bot, one, QUESTION);
      await reply(bot, one, QUESTION);
    }
    const late = await reply(bot, bot.server.user({ languageCode: 'en' }), QUESTION);
    expect(late.text).toContain('The model has done its share for today');
    const report = await reply(bot, bot.admin, '/status');
    expect(report.text).toContain('Tokens today (UTC): 12,000 of 12,000; each person may use 1,000');
  });

  it('is forgotten with the rest of a person, save in the sum of the day', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    await reply(bot, person, QUESTION);
    await turn(bot, person, 'Delete', await reply(bot, person, '/forget'));
    const { text } = await reply(bot, bot.admin, '/status');
    expect(text).toContain('Tokens today (UTC): 600 of 12,000');
    expect(text).not.toContain(`${person.id}`);
  });

  it('is counted for whoever asks in a group, each by themselves', async () => {
    const { server } = bot;
    const [first, second] = [server.user({ languageCode: 'en' }), server.user({ languageCode: 'en' })];
    const group = server.supergroup({ members: [first, second] });
    const ask = (person: typeof first) => reply(bot, person, `/ask ${QUESTION}`, { chat: group });
    await ask(first);
    await ask(first);
    expect((await ask(first)).text).toContain('The model has done its share');
    expect((await ask(second)).text).toContain(WRITTEN);
  });
});

describe('/status of a model', () => {
  it.each([
    [
      'en',
      [
        'Model: quill-1 at models.example.org, ready',
        'Requests since the start: 1,204, failed 3',
        'Last failure: 13 March 2024, 09:58 UTC',
        'too many requests',
        'Tokens today (UTC): 1,200 of 12,000; each person may use 1,000',
        'Most used by: ID ',
      ],
    ],
    [
      'az',
      [
        'Model: quill-1, server: models.example.org, hazırdır',
        'Başlanğıcdan bəri sorğular: 1.204, alınmayan 3',
        'Son xəta: 13 mart 2024, 09:58 UTC',
        'sorğular həddən çoxdur',
        'Bu günkü tokenlər (UTC): 1.200 / 12.000; bir nəfər üçün hədd: 1.000',
        'Ən çox işlədənlər: ID ',
      ],
    ],
    [
      'ru',
      [
        'Модель: quill-1, сервер: models.example.org, готова',
        'Запросов с начала работы: 1\u00a0204, неудачных 3',
        'Последний сбой: 13 марта 2024 г., 09:58 UTC',
        'слишком много запросов',
        'Токенов сегодня (UTC): 1\u00a0200 из 12\u00a0000; на человека не больше 1\u00a0000',
        'Больше всего у: ID ',
      ],
    ],
    [
      'tr',
      [
        'Model: quill-1, sunucu: models.example.org, hazır',
        'Başlangıçtan beri istekler: 1.204, başarısız 3',
        'Son hata: 13 Mart 2024, 09:58 UTC',
        'çok fazla istek var',
        'Bugünkü token sayısı (UTC): 1.200 / 12.000; kişi başına sınır: 1.000',
        'En çok kullananlar: ID ',
      ],
    ],
  ] as const)('shows which it is, how it is, what it took and for whom (%s)', async (languageCode, lines) => {
    await bot.store.changeSettings(bot.admin.id, { language: languageCode });
    const person = bot.server.user();
    await reply(bot, person, QUESTION);
    await reply(bot, person, QUESTION);
    status = {
      ...READY,
      requests: 1204,
      failures: 3,
      lastFailure: {
        at: '2024-03-13T09:58:00.000Z',
        failure: 'rate-limited',
        message: 'https://models.example.org answered 429 <slow down>',
      },
    };
    const { text, entities } = await reply(bot, bot.admin, '/status');
    for (const line of lines) expect(text).toContain(line);
    expect(text).toContain(`ID ${person.id} – ${(1200).toLocaleString(languageCode)}`);
    expect(text).toContain('answered 429 <slow down>');
    expect(entities.map(({ type }) => type)).not.toContain('url');
  });
});
