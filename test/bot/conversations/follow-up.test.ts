import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../telegram/server/people.ts';
import type { ChatLike, SeenMessage } from '../../telegram/server/view.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { TALK_RELEASES, TALKS } from './follow-up-talks.ts';
import { formed, replyTo } from './reading.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: TALK_RELEASES });
});
afterAll(() => bot.close());
afterEach(() => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
});

interface Where {
  readonly chat?: ChatLike;
  readonly thread?: number | { readonly id: number };
  readonly replyTo?: SeenMessage;
}

const ask = (person: Person, text: string, where: Where = {}) => replyTo(bot.server, person.say(text, where));
const COST = 'How much did the repair of Otter Bridge cost in 2022?';
const SPEAKERS = 'Who spoke at the Linden congress?';
const UNDERSTOOD = 'How much did the repair of Otter Bridge cost in 2023?';

describe.each(TALKS)('a follow-up in $language', (talk) => {
  const { language, cost, nextYear, understood, sums, people, whoElse, names, noOther } = talk;
  it('that names another year is the question before with that year, and says so', async () => {
    const person = bot.server.user({ languageCode: language });
    expect((await ask(person, cost)).text).toContain(sums[0]);
    const next = await ask(person, nextYear);
    expect(formed(next, 'italic')[0]).toBe(understood);
    expect(next.text).toContain(sums[1]);
    expect(next.text).not.toContain(sums[0]);
  });

  it('that asks for more gets what was not quoted yet, and is told when that is all', async () => {
    const person = bot.server.user({ languageCode: language });
    const first = await ask(person, people);
    const named = names.filter((name) => first.text.includes(name));
    expect(named).toHaveLength(3);
    const second = await ask(person, whoElse);
    expect(names.filter((name) => second.text.includes(name))).toEqual(
      names.filter((name) => !named.includes(name)),
    );
    const third = await ask(person, whoElse);
    expect(formed(third, 'bold')[0]).toBe(noOther);
  });
});

describe('a follow-up', () => {
  it('to "Who else?" says that what was quoted before is left out', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    await ask(person, SPEAKERS);
    const more = await ask(person, 'Who else?');
    expect(formed(more, 'italic')[0]).toBe(`Understood as: ${SPEAKERS} (besides what was quoted before)`);
  });

  it('that repeats itself is answered again, and nothing is said to be left out', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    await ask(person, COST);
    await ask(person, 'And in 2023?');
    const again = await ask(person, 'And in 2023?');
    expect(again.text).toContain('7 million crowns');
    expect(formed(again, 'italic')[0]).toBe(`Understood as: ${UNDERSTOOD}`);
  });

  it('that replies to an earlier answer is about that one, not about the last', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const earlier = await ask(person, COST);
    await ask(person, SPEAKERS);
    const next = await ask(person, 'And in 2023?', { replyTo: earlier });
    expect(next.text).toContain(`Understood as: ${UNDERSTOOD}`);
    expect(next.text).toContain('7 million crowns');
  });

  it('in reply to somebody else’s answer is about that answer', async () => {
    const { server } = bot;
    const [person, colleague] = [server.user({ languageCode: 'en' }), server.user({ languageCode: 'en' })];
    const group = server.supergroup({ members: [person, colleague] });
    const answer = await ask(person, `/ask ${COST}`, { chat: group });
    const next = await ask(colleague, 'And in 2023?', { chat: group, replyTo: answer });
    expect(next.text).toContain('7 million crowns');
  });

  it('is understood after a restart of the bot', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    await ask(person, COST);
    await bot.restart();
    expect((await ask(person, 'And in 2023?')).text).toContain(`Understood as: ${UNDERSTOOD}`);
  });

  it('is none after /new', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const first = await ask(person, COST);
    await ask(person, '/new');
    const alone = await ask(person, 'And in 2023?');
    expect(alone.text).not.toContain('Understood as');
    // A reply says itself what it is about.
    expect((await ask(person, 'And in 2023?', { replyTo: first })).text).toContain(UNDERSTOOD);
  });

  it('leans on what stood before it, also when it is edited later', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    await ask(person, COST);
    const said = person.say('And in 2021?');
    const answer = await replyTo(server, said);
    await ask(person, SPEAKERS);
    person.edit(said, 'And in 2023?');
    await server.until(() =>
      server.message(person, answer.id)?.text.includes(`Understood as: ${UNDERSTOOD}`),
    );
  });
});

describe('a conversation', () => {
  it('in one topic is not that of another', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const forum = server.supergroup({ forum: true, members: [person] });
    const [bridges, people] = [forum.topic('Bridges'), forum.topic('People')];
    await ask(person, `/ask ${COST}`, { chat: forum, thread: bridges });
    await ask(person, `/ask ${SPEAKERS}`, { chat: forum, thread: people });
    const next = await ask(person, '/ask And in 2023?', { chat: forum, thread: bridges });
    expect(next.text).toContain(`Understood as: ${UNDERSTOOD}`);
    const more = await ask(person, '/ask Who else?', { chat: forum, thread: people });
    expect(more.text).toContain('Paul Winter');
  });

  it('of one person in a group is not that of another, also not in private', async () => {
    const { server } = bot;
    const [person, colleague] = [server.user({ languageCode: 'en' }), server.user({ languageCode: 'en' })];
    const group = server.supergroup({ members: [person, colleague] });
    await ask(person, `/ask ${COST}`, { chat: group });
    await ask(colleague, `/ask ${SPEAKERS}`, { chat: group });
    expect((await ask(person, '/ask And in 2023?', { chat: group })).text).toContain(UNDERSTOOD);
    expect((await ask(colleague, '/ask Who else?', { chat: group })).text).toContain('Paul Winter');
    expect((await ask(person, 'And in 2023?')).text).not.toContain('Understood as');
  });
});
