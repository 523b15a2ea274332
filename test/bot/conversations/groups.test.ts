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
const COST = 'The quay cost 12 million crowns.';

function newsroom() {
  const { server } = bot;
  const person = server.user({ firstName: 'Ayla', languageCode: 'en' });
  const colleague = server.user({ firstName: 'Ben', languageCode: 'ru' });
  const group = server.supergroup({ members: [person, colleague] });
  return { server, person, colleague, group };
}

describe('in a group', () => {
  it.each([
    ['a mention before it', `@communique_bot ${QUESTION}`],
    ['a mention with a comma', `@Communique_Bot, ${QUESTION}`],
    ['a mention inside of it', 'How much did the @communique_bot Alder Quay cost?'],
    ['a mention behind it', `${QUESTION} @communique_bot`],
    ['the command', `/ask ${QUESTION}`],
    ['the command for this bot', `/ask@communique_bot ${QUESTION}`],
    ['both', `/ask @communique_bot ${QUESTION}`],
  ])('a question with %s is answered with a reply, and the address is no part of it', async (_, text) => {
    const { server, person, group } = newsroom();
    const said = person.say(text, { chat: group });
    expect((await replyTo(server, said)).text).toContain(COST);
    expect((await bot.store.answerToMessage(group.id, said.id))?.question).toBe(QUESTION);
  });

  it('other people hear nothing from the bot, whatever they talk about', async () => {
    const { server, person, colleague, group } = newsroom();
    const talk = person.say(QUESTION, { chat: group });
    colleague.say('Twelve million, I think.', { chat: group, replyTo: talk });
    colleague.say(`/ask@other_bot ${QUESTION}`, { chat: group });
    colleague.say('/quay', { chat: group });
    person.say(`Write to office@communique_bot.example or @communique_bot2: ${QUESTION}`, { chat: group });
    colleague.send({ location: { latitude: 40.4, longitude: 49.9 } }, { chat: group });
    const asked = person.say(`@communique_bot ${QUESTION}`, { chat: group });
    await replyTo(server, asked);
    expect(server.botMessages(group).map((message) => message.replyTo)).toEqual([asked.id]);
    expect(server.chatActions(group)).toHaveLength(1);
  });

  it('a reply to the bot is a question to it', async () => {
    const { server, person, colleague, group } = newsroom();
    const answer = await replyTo(server, person.say(`@communique_bot ${QUESTION}`, { chat: group }));
    const next = colleague.say('Кто открыл железную дорогу?', { chat: group, replyTo: answer });
    expect((await replyTo(server, next)).text).toContain('Глеб Сорокин');
  });

  it.each(['/ask', '/ask@communique_bot', '@communique_bot'])(
    '%s alone puts the question of the message that it replies to',
    async (text) => {
      const { server, person, colleague, group } = newsroom();
      const question = colleague.say(QUESTION, { chat: group });
      const answer = await replyTo(server, person.say(text, { chat: group, replyTo: question }));
      expect(answer.text).toContain(COST);
    },
  );

  it('/ask alone puts the question below a photo, too, and that of somebody who asked the bot', async () => {
    const { server, person, colleague, group } = newsroom();
    const photo = [{ file_id: 'p', file_unique_id: 'p', width: 90, height: 90 }];
    const sent = colleague.send({ photo, caption: QUESTION }, { chat: group });
    expect((await replyTo(server, person.say('/ask', { chat: group, replyTo: sent }))).text).toContain(COST);
    const asked = colleague.say(`/ask ${QUESTION}`, { chat: group });
    await replyTo(server, asked);
    const again = person.say('/ask', { chat: group, replyTo: asked });
    await replyTo(server, again);
    expect((await bot.store.answerToMessage(group.id, again.id))?.question).toBe(QUESTION);
  });

  it.each([
    ['en', 'There are no words to search for in this.'],
    ['az', 'Burada axtarılacaq söz yoxdur.'],
    ['ru', 'Здесь нет слов для поиска.'],
    ['tr', 'Burada aranacak bir sözcük yok.'],
  ])('/ask with no question at all is told so in %s', async (languageCode, hint) => {
    const { server } = bot;
    const person = server.user({ languageCode });
    const group = server.group({ members: [person] });
    const first = await replyTo(server, person.say('/ask', { chat: group }));
    expect(first.text.startsWith(hint)).toBe(true);
    // The words of the bot itself are no question.
    const second = await replyTo(server, person.say('/ask', { chat: group, replyTo: first }));
    expect(second.text.startsWith(hint)).toBe(true);
  });

  it('everybody is answered in the language of their own app', async () => {
    const { server, person, colleague, group } = newsroom();
    const english = await replyTo(server, person.say(`/ask ${QUESTION}`, { chat: group }));
    const russian = await replyTo(server, colleague.say(`/ask ${QUESTION}`, { chat: group }));
    expect(english.text).toContain('24 November 2023');
    expect(russian.text).toContain('24 ноября 2023');
  });
});

describe('in a forum', () => {
  it('the answer and the typing go to the topic of the question, also to the general one', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const forum = server.supergroup({ forum: true, members: [person] });
    const ports = forum.topic('Ports');
    const asked = person.say(`/ask ${QUESTION}`, { chat: forum, thread: ports });
    const answer = await replyTo(server, asked);
    expect(answer.thread).toBe(ports.id);
    expect(server.chatActions(forum).map(({ thread }) => thread)).toEqual([ports.id]);
    const general = await replyTo(server, person.say(`/ask ${QUESTION}`, { chat: forum }));
    expect(general.thread).toBeUndefined();
  });

  it('what is said in a topic is no question because of that', async () => {
    const { server } = bot;
    const person = server.user();
    const forum = server.supergroup({ forum: true, members: [person] });
    const ports = forum.topic('Ports');
    person.say(QUESTION, { chat: forum, thread: ports });
    const asked = person.say(`/ask ${QUESTION}`, { chat: forum, thread: ports });
    await replyTo(server, asked);
    expect(server.botMessages(forum)).toHaveLength(1);
  });

  it('a source that is opened stands in the topic of the answer', async () => {
    const { server } = bot;
    const person = server.user();
    const forum = server.supergroup({ forum: true, members: [person] });
    const ports = forum.topic('Ports');
    const answer = await replyTo(server, person.say(`/ask ${QUESTION}`, { chat: forum, thread: ports }));
    await person.press(/^\[1\]/, answer).answer();
    const passage = await server.nextMessage(forum, { where: (message) => message.replyTo === answer.id });
    expect(passage.thread).toBe(ports.id);
  });
});
