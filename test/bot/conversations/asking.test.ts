import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../running-bot.ts';
import { formed, links, replyTo } from './reading.ts';
import { buttonsOf } from './talk.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
});

describe('a question in a private chat', () => {
  it.each([
    [
      'en',
      'How much did the Alder Quay cost?',
      '“The quay cost 12 million crowns.”',
      'The quote does not support this',
    ],
    ['az', 'Xəstəxana neçə çarpayılıqdır?', '“Xəstəxana 240 çarpayılıqdır.”', 'Sitat bunu təsdiqləmir'],
    [
      'ru',
      'Какова длина железной дороги?',
      '«Длина дороги составляет 148 километров.»',
      'Цитата этого не подтверждает',
    ],
    ['tr', 'Okulda kaç öğrenci okuyacak?', '“Okulda 600 öğrenci okuyacak.”', 'Alıntı bunu desteklemiyor'],
  ])(
    'in %s is answered with the sentence that says it, and the same to the letter in its source',
    async (languageCode, question, quote, doubt) => {
      const { server } = bot;
      const person = server.user({ languageCode });
      const answer = await replyTo(server, person.say(question));
      const claim = quote.slice(1, -1);
      expect(answer.text.split('\n')).toContain(`${claim} [1]`);
      const [source = '', ...others] = formed(answer, 'expandable_blockquote');
      expect(source.startsWith('[1] ')).toBe(true);
      expect(source.split('\n')).toContain(quote);
      expect(others).toEqual([]);
      expect(buttonsOf(answer)[0]?.startsWith('[1] ')).toBe(true);
      expect(buttonsOf(answer).slice(-2)).toEqual(['👍', doubt]);
    },
  );

  it('is answered in the language that the chat has chosen, whatever the app is in', async () => {
    const { server, store } = bot;
    const person = server.user({ languageCode: 'en' });
    await store.changeSettings(person.id, { language: 'ru' });
    const answer = await replyTo(server, person.say('How much did the Alder Quay cost?'));
    expect(answer.text).toContain('24 ноября 2023');
    expect(answer.text).toContain('«The quay cost 12 million crowns.»');
  });

  it('shows that the bot is writing before the answer is there', async () => {
    const { server } = bot;
    const person = server.user();
    const held = server.failNext('sendMessage', { kind: 'hang' });
    const said = person.say('How much did the Alder Quay cost?');
    await server.until(() => held.struck === 1 && server.chatActions(person).length > 0);
    expect(server.chatActions(person)[0]?.action).toBe('typing');
    expect(server.botMessages(person)).toEqual([]);
    held.release();
    expect((await replyTo(server, said)).text).toContain('12 million');
  });

  it('gives a release one number: in the text, in the sources and on the buttons', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const answer = await replyTo(server, person.say('How much does the ferry to Marrow Island cost?'));
    const [fares = '', timetable = ''] = formed(answer, 'expandable_blockquote');
    expect(answer.text).toContain('will cost 9 crowns from March 2024. [1]');
    expect(fares).toContain('[1] Ferry fares in 2024 — Coastal Transport Agency, 10 February 2024');
    expect(answer.text).toContain('Tickets cost 8 crowns. [2]');
    expect(timetable).toContain('[2] Ferry timetable for winter — Coastal Transport Agency, 5 December 2023');
    expect(buttonsOf(answer).slice(0, 2)).toEqual([
      '[1] Ferry fares in 2024',
      '[2] Ferry timetable for winter',
    ]);

    const quay = await replyTo(server, person.say('How much did the Alder Quay cost?'));
    expect(quay.text.match(/\[1\]/g)?.length).toBeGreaterThan(2);
    expect(quay.text).not.toContain('[2]');
  });

  it('leads to the release where that has an address, and nowhere where it has none', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const quay = await replyTo(server, person.say('How much did the Alder Quay cost?'));
    expect(links(quay)).toEqual([
      'https://ports.example.org/quay',
      expect.stringMatching(/^\/release_\w{12}$/),
    ]);
    const ferry = await replyTo(
      server,
      person.say('What do tickets for the ferry to Marrow Island cost in winter?'),
    );
    expect(links(ferry).filter((link) => !link.startsWith('/release_'))).toEqual([]);
  });

  it('says which dates of the question were used', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const answer = await replyTo(
      server,
      person.say('What did the ferry to Marrow Island cost in December 2023?'),
    );
    expect(formed(answer, 'italic')).toContain(
      'Preferred dates (from the question): 1 December 2023 to 31 December 2023',
    );
  });
});

describe('what is no question', () => {
  it.each([
    ['en', 'I can read text only. Write your question, please.'],
    ['az', 'Mən yalnız mətn oxuya bilirəm. Zəhmət olmasa, sualınızı yazın.'],
    ['ru', 'Я понимаю только текст. Напишите, пожалуйста, ваш вопрос.'],
    ['tr', 'Yalnızca metin okuyabiliyorum. Lütfen sorunuzu yazın.'],
  ])('gets a hint in %s when it is no text', async (languageCode, hint) => {
    const { server } = bot;
    const person = server.user({ languageCode });
    const place = person.send({ location: { latitude: 40.4, longitude: 49.9 } });
    expect((await replyTo(server, place)).text).toBe(hint);
  });

  it('is not a photo with a question below it', async () => {
    const { server } = bot;
    const photo = [{ file_id: 'p', file_unique_id: 'p', width: 90, height: 90 }];
    const sent = server.user().send({ photo, caption: 'How much did the Alder Quay cost?' });
    expect((await replyTo(server, sent)).text).toContain('12 million crowns');
  });

  it.each([
    ['???', 'There are no words to search for in this.'],
    ['quay '.repeat(819), 'This question is too long.'],
    ['/quay', 'I do not know this command.'],
  ])('gets a word that helps (%#)', async (text, hint) => {
    const { server } = bot;
    const reply = await replyTo(server, server.user({ languageCode: 'en' }).say(text));
    expect(reply.text.startsWith(hint)).toBe(true);
  });

  it('gets silence when Telegram says it, or when it is a card that the person sent', async () => {
    const { server } = bot;
    const person = server.user();
    person.send({ message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } });
    const cards = await person.inlineQuery('quay').answer();
    person.choose(cards, cards.results[0]?.id ?? '');
    const said = person.say('How much did the Alder Quay cost?');
    await replyTo(server, said);
    expect(server.botMessages(person).map((message) => message.replyTo)).toEqual([said.id]);
  });
});
