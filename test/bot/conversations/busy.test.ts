import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../telegram/server/people.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { becomes, replyTo } from './reading.ts';
import { buttonsOf } from './talk.ts';

const QUESTION = 'How much did the Alder Quay cost?';
const COST = 'The quay cost 12 million crowns.';
/** So many are answered at once. */
const PLACES = 4;

describe('when many ask at once', () => {
  let bot: RunningBot;
  let open = (): void => undefined;
  /** By what is asked: the notices of those who wait, in the order of the line. */
  const notices = new Map<string, SeenMessage>();
  /** Whether the bot would show how an answer grows, question by question. */
  const growing: boolean[] = [];
  /** By what is asked: who asks, their message, and the notice as it is remembered while they wait. */
  const questions = new Map<string, { person: Person; said: SeenMessage; kept: number | null }>();

  beforeAll(async () => {
    bot = await startBot();
    const { server, app } = bot;
    const edited = server.user({ languageCode: 'en' });
    const said = edited.say(QUESTION);
    const answer = await replyTo(server, said);
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let asked = 0;
    let fill = (): void => undefined;
    const filled = new Promise<void>((resolve) => {
      fill = resolve;
    });
    const ask = app.ask.bind(app);
    app.ask = async (question, options) => {
      asked += 1;
      growing.push(options?.onDraft !== undefined);
      if (asked === PLACES) fill();
      await gate;
      if (question.includes('kumquat')) throw new Error('the disk is gone');
      return ask(question, options);
    };
    for (let place = 0; place < PLACES; place += 1) server.user().say(QUESTION);
    await filled;
    edited.edit(said, 'Who is the treasurer?');
    await server.acknowledged();
    const people = ['en', 'az', 'ru', 'tr'].map((languageCode) => server.user({ languageCode }));
    const waiting = people.map((person) => ({ person, said: person.say(QUESTION) }));
    const none = server.user({ languageCode: 'en' }).say('???');
    const broken = server.user({ languageCode: 'en' }).say('How much is a kumquat?');
    notices.set('edited', await becomes(server, answer, ({ versions }) => versions.length > 1));
    for (const [place, { said: waiter }] of waiting.entries()) {
      notices.set(`${place}`, await replyTo(server, waiter));
    }
    notices.set('none', await replyTo(server, none));
    notices.set('broken', await replyTo(server, broken));
    for (const [place, one] of waiting.entries()) {
      questions.set(`${place}`, { ...one, kept: await rememberedFor(one.said) });
    }
    open();
  });
  afterAll(() => bot.close());

  function rememberedFor({ chat, id }: SeenMessage): Promise<number | null> {
    return bot.store.notice({ chatId: chat, questionMessageId: id });
  }

  function noticeOf(key: string): SeenMessage {
    const notice = notices.get(key);
    if (notice === undefined) throw new Error(`there was no notice for ${key}`);
    return notice;
  }

  it.each([
    ['0', 'Many are asking just now: you are number 2 in line. The answer will appear here.'],
    ['1', 'Hazırda çox sual var: növbədə 3-cisiniz. Cavab burada görünəcək.'],
    ['2', 'Сейчас спрашивают многие: вы 4-й в очереди. Ответ появится здесь.'],
    ['3', 'Şu anda çok soru var: sırada 5. kişisiniz. Yanıt burada görünecek.'],
  ])('who waits learns which in line they are, and that turns into the answer (%#)', async (key, text) => {
    const notice = noticeOf(key);
    expect(notice.text).toBe(text);
    const answer = await becomes(bot.server, notice, (now) => now.text.includes(COST));
    expect(answer.versions).toHaveLength(2);
    expect(buttonsOf(answer)).toContain('👍');
    expect(bot.server.botMessages(notice.chat)).toHaveLength(1);
  });

  it('an edited question waits in the message of its answer', async () => {
    const notice = noticeOf('edited');
    expect(notice.text).toContain('you are number 1 in line');
    await becomes(bot.server, notice, ({ text }) => text.includes('Ilka Mond'));
    expect(bot.server.botMessages(notice.chat)).toHaveLength(1);
  });

  it('a notice is remembered as long as it promises an answer, for a process that comes after this one', async () => {
    for (const [key, { person, said, kept }] of questions) {
      expect(kept).toBe(noticeOf(key).id);
      // The answer to the next question comes when the first one is done with.
      await replyTo(bot.server, person.say(QUESTION));
      expect(await rememberedFor(said)).toBeNull();
    }
  });

  it('no draft grows below a notice or an answer that is there already', () => {
    expect(growing.slice(0, PLACES)).toEqual([true, true, true, true]);
    expect(growing.slice(PLACES, PLACES + 6)).toEqual(Array.from({ length: 6 }, () => false));
  });

  it('the notice turns into what there is to say when the question cannot be asked', async () => {
    const notice = noticeOf('none');
    await becomes(bot.server, notice, ({ text }) => text.startsWith('There are no words to search for'));
    expect(bot.server.botMessages(notice.chat)).toHaveLength(1);
  });

  it('the notice does not stay when there will be no answer', async () => {
    const { server } = bot;
    const notice = noticeOf('broken');
    const failure = await server.nextMessage(notice.chat);
    expect(failure.text).toContain('Something went wrong');
    expect(server.botMessages(notice.chat).map(({ id }) => id)).toEqual([failure.id]);
  });

  it('nothing of this is refused by Telegram', () => {
    expect(bot.server.refusals()).toEqual([]);
    expect(bot.server.slips()).toEqual([]);
  });
});

describe('while nothing was ever ingested', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startBot();
    await bot.stop();
    rmSync(bot.place.dataDirectory, { recursive: true });
    await bot.restart();
  });
  afterEach(() => expect(bot.server.refusals()).toEqual([]));
  afterAll(() => bot.close());

  it.each([
    ['en', 'The archive is being prepared and cannot answer yet. Please ask again in a few minutes.'],
    ['az', 'Arxiv hazırlanır və hələ cavab verə bilmir. Zəhmət olmasa, bir neçə dəqiqədən sonra soruşun.'],
    ['ru', 'Архив готовится и пока не может отвечать. Пожалуйста, спросите через несколько минут.'],
    ['tr', 'Arşiv hazırlanıyor ve henüz yanıt veremiyor. Lütfen birkaç dakika sonra sorun.'],
  ])('whoever asks is told so in %s', async (languageCode, text) => {
    const { server } = bot;
    expect((await replyTo(server, server.user({ languageCode }).say(QUESTION))).text).toBe(text);
  });
});
