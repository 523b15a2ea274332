import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { LONG_QUESTION, LONG_RELEASES } from './long-releases.ts';
import { formed } from './reading.ts';
import { buttonsOf } from './talk.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({ files: LONG_RELEASES });
});
afterAll(() => bot.close());

async function longAnswer(): Promise<readonly SeenMessage[]> {
  const { server } = bot;
  const person = server.user({ languageCode: 'en' });
  person.say(LONG_QUESTION);
  await server.until(() => server.botMessages(person).some((message) => buttonsOf(message).includes('👍')));
  return server.botMessages(person);
}

describe('an answer that is too long for a message', () => {
  it('goes on in the next ones, all of a length that Telegram takes, the first as the reply', async () => {
    const messages = await longAnswer();
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.map(({ text }) => text.length).filter((length) => length > 4096)).toEqual([]);
    expect(messages.map(({ replyTo }) => replyTo !== undefined)).toEqual([true, false, false, false]);
    expect(bot.server.refusals()).toEqual([]);
    expect(bot.server.slips()).toEqual([]);
  });

  it('is parted between claims: each stands whole in one message, with its number', async () => {
    const messages = await longAnswer();
    const [release] = (await bot.app.latest()).items.filter(({ title }) => title.includes('Dredging'));
    const shown = await bot.app.show(release?.id ?? '');
    const paragraphs = shown?.release.body.split('\n\n') ?? [];
    expect(paragraphs).toHaveLength(3);
    for (const paragraph of paragraphs) {
      expect(messages.filter(({ text }) => text.includes(`${paragraph} [1]`))).toHaveLength(1);
      expect(messages.filter(({ text }) => text.includes(`“${paragraph}”`))).toHaveLength(1);
    }
  });

  it('says in the second message of a source whose quotes these are', async () => {
    const messages = await longAnswer();
    const sources = messages.flatMap((message) => formed(message, 'expandable_blockquote'));
    expect(sources.map((source) => source.split('\n')[0])).toEqual([
      '[1] Dredging of Brandt Bay — Harbour Office, 2 May 2023',
      '[1] Dredging of Brandt Bay (continued)',
    ]);
    expect(sources.at(-1)?.endsWith(`/release_${(await bot.app.latest()).items.at(-1)?.id}`)).toBe(true);
  });

  it('has its buttons once, below the last message', async () => {
    const messages = await longAnswer();
    expect(messages.map((message) => buttonsOf(message).length)).toEqual([0, 0, 0, 5]);
  });

  it('stays in the topic of the question with all its messages', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const forum = server.supergroup({ forum: true, members: [person] });
    const topic = forum.topic('Dredging');
    person.say(`/ask ${LONG_QUESTION}`, { chat: forum, thread: topic });
    await server.until(() => server.botMessages(forum).some((message) => buttonsOf(message).includes('👍')));
    expect(server.botMessages(forum).map(({ thread }) => thread)).toEqual(Array(4).fill(topic.id));
  });
});
