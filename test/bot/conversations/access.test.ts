import { afterEach, describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/store/bot-store.ts';
import { type RunningBot, type RunningBotOptions, startBot } from '../running-bot.ts';
import { buttonsOf, reply, turn } from './talk.ts';

const QUESTION = 'How much did the Alder Quay cost?';
const ANSWER = 'The quay cost 12 million crowns.';
const COLLEAGUE = 501;
const CLOSED = 'This bot answers only people who have been let in. Your Telegram ID:';

let bot: RunningBot;
afterEach(async () => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
  await bot.close();
});

async function start(access: RunningBotOptions['access'] = {}) {
  bot = await startBot({ access: { allowedUserIds: [COLLEAGUE], ...access } });
  const { server } = bot;
  return {
    server,
    colleague: server.user({ id: COLLEAGUE, firstName: 'Cora', languageCode: 'en' }),
    stranger: server.user({ id: 666, firstName: 'Stan', languageCode: 'en' }),
  };
}

describe('a stranger', () => {
  it('gets nothing out of the archive and leaves nothing in it, whatever they do', async () => {
    const { server, colleague, stranger } = await start();
    const newsroom = server.supergroup({ members: [colleague, stranger], bot: 'administrator' });
    newsroom.promote(stranger);
    const answer = await reply(bot, colleague, `/ask ${QUESTION}`, { chat: newsroom });
    const source = answer.keyboard.flat()[0]?.data ?? '';

    const said = stranger.say(QUESTION);
    stranger.edit(said, 'What did the ferry cost?');
    for (const text of [
      '/latest',
      '/sources',
      '/search ferry',
      '/exact',
      `/release_${releaseId('ferry.md')}`,
    ])
      stranger.say(text);
    stranger.say(`/start release_${releaseId('ferry.md')}`);
    const inGroup = stranger.say(`@communique_bot ${QUESTION}`, { chat: newsroom });
    stranger.edit(inGroup, '@communique_bot What did the ferry cost?');
    stranger.say('And the ferry?', { chat: newsroom, replyTo: answer });
    stranger.say('/language ru', { chat: newsroom });
    stranger.react(answer, '👎');
    const presses = [stranger.forge(source, answer), stranger.press('👍', answer)];
    for (const press of presses)
      expect(await press.answer()).toMatchObject({
        showAlert: true,
        text: expect.stringMatching(/may not use/),
      });
    const cards = await stranger.inlineQuery('ferry').answer();
    expect(cards.results).toEqual([]);

    // All of it has been worked on when these are answered: each chat goes in order.
    server.clock.advance(60);
    expect((await reply(bot, stranger, 'Hello?')).text).toContain(CLOSED);
    await reply(bot, colleague, '/ask What does a ticket cost?', { chat: newsroom });
    const heard = server.botMessages(stranger).map(({ text }) => text);
    expect(new Set(heard)).toEqual(new Set([`${CLOSED} 666`]));
    const toStranger = server.botMessages(newsroom).filter(({ replyTo }) => replyTo === inGroup.id);
    expect(toStranger.map(({ text }) => text)).toEqual([
      'Only people who have been let in may ask here. Write to @communique_bot privately to ask for access.',
    ]);
    expect(server.message(newsroom, answer.id)?.edited).toBe(false);
    expect(await bot.store.feedback()).toEqual([]);
    for (const chat of [stranger, newsroom])
      expect(await bot.store.settings(chat.id)).toEqual(DEFAULT_SETTINGS);
  });

  it('may ask from the very moment an admin grants it, in private, in groups and inline', async () => {
    const { server, colleague, stranger } = await start();
    const newsroom = server.group({ members: [colleague, stranger] });
    const introduction = await reply(bot, stranger, QUESTION);
    expect(introduction.text).toBe(`${CLOSED} 666`);
    await turn(bot, stranger, 'Ask for access', introduction);
    await bot.restart();
    const request = await server.nextMessage(bot.admin);
    await turn(bot, bot.admin, 'Grant', request);
    expect((await reply(bot, stranger, QUESTION)).text).toContain(ANSWER);
    expect((await reply(bot, stranger, `/ask ${QUESTION}`, { chat: newsroom })).text).toContain(ANSWER);
    expect((await stranger.inlineQuery('ferry Marrow').answer()).results.length).toBeGreaterThan(0);
  });

  it('is one again with the next thing they do once access is taken back, after a restart too', async () => {
    const { server, stranger } = await start();
    await turn(bot, stranger, 'Ask for access', await reply(bot, stranger, 'Hello'));
    await turn(bot, bot.admin, 'Grant', await server.nextMessage(bot.admin));
    const question = stranger.say(QUESTION);
    const answer = await server.nextMessage(stranger, { where: ({ text }) => text.includes(ANSWER) });
    const source = answer.keyboard.flat()[0]?.text ?? '';

    await turn(bot, bot.admin, /^1\. Take back: Stan/, await reply(bot, bot.admin, '/users'));
    await server.nextMessage(stranger, { where: ({ text }) => text.includes('taken back your access') });
    stranger.edit(question, 'What does a ticket cost?');
    expect(await stranger.press(source, answer).answer()).toMatchObject({
      showAlert: true,
      text: 'An administrator has decided that you may not use this bot.',
    });
    expect((await stranger.inlineQuery('ferry').answer()).results).toEqual([]);
    server.clock.advance(60);
    const refused = await reply(bot, stranger, QUESTION);
    expect(refused.text).toBe('An administrator has decided that you may not use this bot.');
    expect(buttonsOf(refused)).toEqual([]);
    expect(server.message(stranger, answer.id)?.edited).toBe(false);
    await bot.restart();
    server.clock.advance(60);
    expect((await reply(bot, stranger, QUESTION)).text).toBe(refused.text);
  });
});

describe('a group that is named in ALLOWED_CHAT_IDS', () => {
  it('lets whoever writes in it ask there, and only there', async () => {
    const { server, stranger } = await start({ allowedChatIds: [-1_002_000_000_777] });
    const newsroom = server.supergroup({ id: -1_002_000_000_777, members: [stranger] });
    const other = server.group({ members: [stranger] });
    const answer = await reply(bot, stranger, `@communique_bot ${QUESTION}`, { chat: newsroom });
    expect(answer.text).toContain(ANSWER);
    await stranger.press(/^\[1\]/, answer).answer();
    const passage = await server.nextMessage(newsroom, { where: ({ replyTo }) => replyTo === answer.id });
    expect(passage.text).toContain('Passage 1 of 1');
    expect((await reply(bot, stranger, QUESTION)).text).toContain(CLOSED);
    expect((await reply(bot, stranger, `@communique_bot ${QUESTION}`, { chat: other })).text).toMatch(
      /let in/,
    );
  });
});

describe('somebody who asks too much', () => {
  it('is told in their language when to try again, and then is answered; admins are not counted', async () => {
    const { server } = await start({ allowedUserIds: 'everyone' });
    const person = server.user({ languageCode: 'ru' });
    const rooms = Array.from({ length: 6 }, () => server.group({ members: [person, bot.admin] }));
    const saidIn = (group: (typeof rooms)[number]) => server.botMessages(group).map(({ text }) => text);
    for (const room of rooms.slice(0, 3))
      for (let asked = 0; asked < 8; asked += 1) person.say('/ask ?', { chat: room });
    await server.until(() => rooms.flatMap(saidIn).length === 24);
    const refused = rooms.flatMap(saidIn).filter((text) => !text.startsWith('Здесь нет слов'));
    expect(refused).toEqual(
      Array(4).fill('Слишком много вопросов подряд. Попробуйте снова через 3 секунды.'),
    );
    expect((await reply(bot, person, '/latest')).text).toContain('Последние релизы');
    server.clock.advance(2);
    expect((await reply(bot, person, QUESTION)).text).toContain(ANSWER);

    server.forget();
    for (const room of rooms.slice(3))
      for (let asked = 0; asked < 7; asked += 1) bot.admin.say('/ask ?', { chat: room });
    await server.until(() => rooms.flatMap(saidIn).length === 21);
    expect(rooms.flatMap(saidIn).filter((text) => !text.startsWith('There are no words'))).toEqual([]);
  });
});
