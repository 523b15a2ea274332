import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelStatus } from '../../../src/app.ts';
import type { Person } from '../../telegram/server/people.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { READY, writtenBy } from '../written-answers.ts';
import { reply } from './talk.ts';

const COST = 'The quay cost 12 million crowns.';
const QUESTION = 'How much did the Alder Quay cost?';

let bot: RunningBot;
let isAccepted = true;
let status: ModelStatus = READY;
/** One admin for each language. */
const admins = new Map<string, Person>();
const IDS = { en: 100, az: 201, ru: 202, tr: 203 } as const;

beforeAll(async () => {
  bot = await startBot({
    access: { adminUserIds: Object.values(IDS) },
    app: (app) => {
      // A process that has asked nothing yet.
      status = READY;
      const write = () => {
        const { requests, failures } = status;
        if (isAccepted) {
          status = { ...status, state: 'ready', requests: requests + 1 };
          return { claims: [{ text: 'It came to 12 million crowns.', cites: [COST] }] };
        }
        const at = new Date(bot.server.clock.now() * 1000).toISOString();
        const lastFailure = { at, failure: 'rejected-key', message: '401' } as const;
        status = {
          ...status,
          state: 'rejected',
          requests: requests + 1,
          failures: failures + 1,
          lastFailure,
        };
        return 'fails';
      };
      return writtenBy(app, write, () => status);
    },
  });
  for (const [language, id] of Object.entries(IDS)) {
    const person = id === 100 ? bot.admin : bot.server.user({ id, started: true });
    await bot.store.changeSettings(id, {
      language: language === 'az' ? 'az' : language === 'ru' ? 'ru' : language === 'tr' ? 'tr' : 'en',
    });
    admins.set(language, person);
  }
});
afterAll(async () => {
  expect([...bot.server.refusals(), ...bot.server.slips()]).toEqual([]);
  await bot.close();
});

async function ask(): Promise<string> {
  return (await reply(bot, bot.server.user({ languageCode: 'en' }), QUESTION)).text;
}

/** How many warnings each admin has, once the bot has worked on everything. */
async function warnings(count: number): Promise<readonly string[]> {
  const { server } = bot;
  await server.until(() => [...admins.values()].every((one) => server.botMessages(one).length >= count));
  // One who asks later is answered after whatever was to be told.
  await ask();
  return [...admins.values()].map((one) => {
    expect(server.botMessages(one)).toHaveLength(count);
    return server.botMessages(one).at(-1)?.text ?? '';
  });
}

describe('a key that the provider rejects', () => {
  it('is told to each admin at once, in their language, and once; those who ask get sentences', async () => {
    expect(await ask()).toContain('Written by a model');
    isAccepted = false;
    expect(await ask()).toContain('The model could not be asked, so these are sentences of the releases.');
    expect(await warnings(1)).toEqual(
      [
        [
          'The key of the model is not accepted',
          'quill-1 at models.example.org',
          'Until it is, answers are sentences of the releases. Put a valid key into OPENAI_API_KEY and start the bot anew; /status shows more.',
        ],
        [
          'Modelin açarı qəbul edilmir',
          'quill-1, server: models.example.org',
          'Açar düzələnədək cavablar məlumatların öz cümlələridir. OPENAI_API_KEY üçün etibarlı açar yazın və botu yenidən başladın; ətraflı: /status.',
        ],
        [
          'Ключ модели не принимается',
          'quill-1, сервер: models.example.org',
          'Пока это так, ответы – предложения из самих релизов. Укажите действующий ключ в OPENAI_API_KEY и перезапустите бота; подробнее: /status.',
        ],
        [
          'Modelin anahtarı kabul edilmiyor',
          'quill-1, sunucu: models.example.org',
          'Düzelene kadar yanıtlar bültenlerin kendi cümleleridir. OPENAI_API_KEY için geçerli bir anahtar yazın ve botu yeniden başlatın; ayrıntılar: /status.',
        ],
      ].map((lines) => lines.join('\n')),
    );
  });

  it('is not told again after a restart with the same key', async () => {
    await bot.restart();
    await ask();
    await warnings(1);
  });

  it('is told anew when the key worked in between', async () => {
    isAccepted = true;
    await bot.restart();
    expect(await ask()).toContain('Written by a model');
    isAccepted = false;
    await ask();
    await warnings(2);
  });
});
