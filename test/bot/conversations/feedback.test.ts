import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../running-bot.ts';
import { replyTo } from './reading.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
});

const QUESTION = 'How much did the Alder Quay cost?';

/** What people with these ids have said, in order. */
async function kept(...userIds: readonly number[]) {
  return (await bot.store.feedback()).filter(({ userId }) => userIds.includes(userId));
}

describe('a verdict on an answer', () => {
  it.each([
    ['en', '👍', 'helpful', 'Thank you. Noted as helpful.'],
    [
      'en',
      'The quote does not support this',
      'unsupported',
      'Thank you. Noted: the quote does not support the answer. The people who run this archive will see it.',
    ],
    ['az', '👍', 'helpful', 'Təşəkkür edirik. Faydalı kimi qeyd olundu.'],
    [
      'az',
      'Sitat bunu təsdiqləmir',
      'unsupported',
      'Təşəkkür edirik. Qeyd olundu: sitat cavabı təsdiqləmir. Arxivi idarə edənlər bunu görəcək.',
    ],
    ['ru', '👍', 'helpful', 'Спасибо. Отмечено как полезное.'],
    [
      'ru',
      'Цитата этого не подтверждает',
      'unsupported',
      'Спасибо. Отмечено: цитата не подтверждает ответ. Это увидят те, кто ведёт архив.',
    ],
    ['tr', '👍', 'helpful', 'Teşekkürler. Yararlı olarak kaydedildi.'],
    [
      'tr',
      'Alıntı bunu desteklemiyor',
      'unsupported',
      'Teşekkürler. Kaydedildi: alıntı yanıtı desteklemiyor. Arşivi yönetenler bunu görecek.',
    ],
  ])(
    'in %s by the button %s is kept with the question, the answer, what it quotes and the generation',
    async (languageCode, button, verdict, thanks) => {
      const person = bot.server.user({ languageCode });
      const answer = await replyTo(bot.server, person.say(QUESTION));
      expect((await person.press(button, answer).answer()).text).toBe(thanks);
      const [feedback, ...others] = await kept(person.id);
      expect(others).toEqual([]);
      expect(feedback).toMatchObject({
        verdict,
        given: { question: QUESTION, understoodAs: QUESTION, generation: 1, chatId: person.id },
      });
      const { status, ...given } = feedback?.given.answer ?? {};
      expect(status).toBe('answered');
      expect(given).toMatchObject({
        citations: expect.arrayContaining([
          expect.objectContaining({ quote: 'The quay cost 12 million crowns.' }),
        ]),
      });
    },
  );

  it('may be changed: the last one counts', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const answer = await replyTo(bot.server, person.say(QUESTION));
    await person.press('👍', answer).answer();
    await person.press('The quote does not support this', answer).answer();
    expect((await kept(person.id)).map(({ verdict }) => verdict)).toEqual(['unsupported']);
  });

  it('by a reaction is the same, in private and from anybody in a group where the bot is an administrator', async () => {
    const { server } = bot;
    const [person, other] = [server.user({ languageCode: 'en' }), server.user({ languageCode: 'en' })];
    const own = await replyTo(server, person.say(QUESTION));
    person.react(own, '👎');
    await replyTo(server, person.say(QUESTION));
    const group = server.supergroup({ members: [person, other], bot: 'administrator' });
    const answer = await replyTo(server, person.say(`/ask ${QUESTION}`, { chat: group }));
    other.react(answer, '👍');
    await replyTo(server, person.say(`/ask ${QUESTION}`, { chat: group }));
    expect((await kept(person.id, other.id)).map(({ userId, verdict }) => [userId, verdict])).toEqual([
      [person.id, 'unsupported'],
      [other.id, 'helpful'],
    ]);
  });

  it('is none when the reaction says something else, is taken back, or is to another message', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const said = person.say(QUESTION);
    const answer = await replyTo(server, said);
    person.react(answer, '❤');
    person.react(answer, undefined);
    person.react(said, '👍');
    await replyTo(server, person.say(QUESTION));
    expect(await kept(person.id)).toEqual([]);
  });

  it('stays with what was answered when the question is edited later', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const said = person.say(QUESTION);
    const answer = await replyTo(server, said);
    await person.press('👍', answer).answer();
    person.edit(said, 'Who is the treasurer?');
    await server.until(() => server.message(person, answer.id)?.text.includes('Ilka Mond'));
    expect((await kept(person.id)).map(({ given }) => given.question)).toEqual([QUESTION]);
    await person.press('The quote does not support this', answer).answer();
    expect((await kept(person.id)).map(({ given, verdict }) => [given.question, verdict])).toEqual([
      [QUESTION, 'helpful'],
      ['Who is the treasurer?', 'unsupported'],
    ]);
  });
});
