import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ModelStatus } from '../../../src/app.ts';
import { createFindingFeature } from '../../../src/bot/features/finding.ts';
import { createPrivacyFeature } from '../../../src/bot/features/privacy.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/store/bot-store.ts';
import type { Person } from '../../telegram/server/people.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { createServedBot, type ServedBot } from '../served-bot.ts';
import { READY } from '../written-answers.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom([createPrivacyFeature, createFindingFeature]);
});
afterAll(async () => {
  expect(room.errors).toEqual([]);
  expect(room.telegram.refusals()).toEqual([]);
  await room.close();
});

async function answered(person: Person, chat: { readonly id: number } = person): Promise<number> {
  const asked = person.say('Who built the quay?', { chat });
  await room.settled();
  const id = await room.store.keepAnswer({
    chatId: chat.id,
    threadId: null,
    userId: person.id,
    questionMessageId: asked.id,
    question: 'Who built the quay?',
    understoodAs: 'Who built the quay?',
    answer: await room.app.ask('Who built the quay?'),
    generation: 1,
  });
  return id;
}

it.each([
  ['en', 'Deleted after 30 days', 'Nothing is sent to a provider'],
  ['az', '30 gündən sonra silinir', 'heç nə göndərilmir'],
  ['ru', 'удаляется через 30 дней', 'не передаётся ничего'],
  ['tr', '30 gün sonra silinir', 'hiçbir şey gönderilmez'],
])('/privacy says what is kept, how long, and who sees it (%s)', async (languageCode, days, model) => {
  const person = room.telegram.user({ languageCode });
  person.say('/privacy');
  const { text } = await room.telegram.nextMessage(person);
  expect(text).toContain(days);
  expect(text).toContain(model);
  expect(text).toContain('/forget');
});

describe('/privacy where something is sent', () => {
  let sending: ServedBot;
  afterEach(async () => {
    expect(sending.errors).toEqual([]);
    expect(sending.telegram.refusals()).toEqual([]);
    await sending.close();
  });

  async function privacy(
    languageCode: string,
    model: ModelStatus | null,
    embeddingsHost?: string,
  ): Promise<SeenMessage> {
    sending = await createServedBot({
      app: { model: () => model },
      access: { allowedUserIds: 'everyone' },
      features: (services) => [createPrivacyFeature(services)],
      ...(embeddingsHost === undefined ? {} : { embeddingsHost }),
    });
    const person = sending.telegram.user({ languageCode });
    person.say('/privacy');
    return sending.telegram.nextMessage(person);
  }

  it.each([
    [
      'en',
      'models.example.org is sent your question, what it needs of the conversation before it, and sentences of the archive; not your name and not your Telegram id.',
      'How much of the model your answers took',
    ],
    [
      'az',
      'models.example.org serverinə sualınız, əvvəlki söhbətin lazım olan hissəsi və arxivin cümlələri göndərilir; adınız və Telegram ID-niz göndərilmir.',
      'modeldən gündə nə qədər istifadə olunduğu',
    ],
    [
      'ru',
      'Серверу models.example.org передаются ваш вопрос, нужная часть предыдущего разговора и предложения из архива; ваше имя и Telegram ID не передаются.',
      'Сколько ресурсов модели',
    ],
    [
      'tr',
      'models.example.org sunucusuna sorunuz, önceki konuşmanın gereken bölümü ve arşivin cümleleri gönderilir; adınız ve Telegram kimliğiniz gönderilmez.',
      'modelin günde ne kadar kullanıldığı',
    ],
  ] as const)('says to whom and what, and what is counted (%s)', async (languageCode, sent, counted) => {
    const { text, entities } = await privacy(languageCode, READY);
    expect(text).toContain(sent);
    expect(text).toContain(counted);
    expect(text).not.toContain(createWords(languageCode).say('privacy-nothing-sent'));
    // The name of the host is no link.
    expect(entities.map(({ type }) => type)).not.toContain('url');
  });

  it('names a model that is asked at no server by its name', async () => {
    expect((await privacy('en', { ...READY, server: null })).text).toContain('quill-1 is sent your question');
  });

  it.each([
    ['en', 'Questions and words that you search for are sent to vectors.example.org,'],
    ['az', 'Suallar və axtardığınız sözlər vectors.example.org serverinə göndərilir'],
    ['ru', 'Вопросы и слова, которые вы ищете, передаются серверу vectors.example.org,'],
    ['tr', 'Sorular ve aradığınız sözcükler vectors.example.org sunucusuna gönderilir'],
  ] as const)('says so of embeddings as well, also without a model (%s)', async (languageCode, sent) => {
    const { text } = await privacy(languageCode, null, 'vectors.example.org');
    expect(text).toContain(sent);
    expect(text).not.toContain(createWords(languageCode).say('privacy-nothing-sent'));
  });
});

it('/forget deletes once the person is sure, and nothing before', async () => {
  const person = room.telegram.user({ languageCode: 'en' });
  const other = room.telegram.user({ languageCode: 'en' });
  const [mine, theirs] = [await answered(person), await answered(other)];
  await room.store.changeSettings(person.id, { exact: true });
  const forget = async () => {
    person.say('/forget');
    return room.telegram.nextMessage(person);
  };
  await person.press('Keep', await forget()).answer();
  expect(await room.store.answer(mine)).not.toBeNull();
  const sure = await forget();
  expect(sure.text).toContain('cannot be brought back');
  await person.press('Delete', sure).answer();
  await room.telegram.until(() => room.telegram.message(person, sure.id)?.text.startsWith('Deleted.'));
  expect(room.telegram.message(person, sure.id)?.keyboard).toEqual([]);
  expect(await room.store.answer(mine)).toBeNull();
  expect(await room.store.settings(person.id)).toEqual(DEFAULT_SETTINGS);
  expect(await room.store.answer(theirs)).not.toBeNull();
});

it('/forget in a group can be confirmed by nobody else', async () => {
  const person = room.telegram.user({ languageCode: 'en' });
  const other = room.telegram.user({ languageCode: 'en' });
  const group = room.telegram.group({ members: [person, other] });
  const mine = await answered(person, group);
  person.say('/forget', { chat: group });
  const asked = await room.telegram.nextMessage(group);
  expect(await other.press('Delete', asked).answer()).toMatchObject({ showAlert: true });
  expect(await room.store.answer(mine)).not.toBeNull();
});

it('/new begins a conversation and keeps the answers', async () => {
  const person = room.telegram.user({ languageCode: 'en' });
  const id = await answered(person);
  const place = { chatId: person.id, threadId: null };
  expect(await room.store.conversation(place, person.id, 3)).toHaveLength(1);
  person.say('/new');
  expect((await room.telegram.nextMessage(person)).text).toMatch(/^A new conversation begins/);
  expect(await room.store.conversation(place, person.id, 3)).toEqual([]);
  expect(await room.store.answer(id)).not.toBeNull();
});
