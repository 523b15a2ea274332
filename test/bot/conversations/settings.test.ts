import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DAYS_KEPT } from '../../../src/bot/days-kept.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/store/bot-store.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, reply, turn } from './talk.ts';

let bot: RunningBot;
afterEach(async () => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
  await bot.close();
});

const FARE = 'How much does the ferry to Marrow Island cost?';

describe('the settings of a chat', () => {
  it('are of that chat alone', async () => {
    bot = await startBot();
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const other = server.user({ languageCode: 'en' });
    const group = server.group({ members: [person, other] });
    group.promote(person);
    await reply(bot, person, '/filter 2023');
    await reply(bot, person, '/settings', { chat: group });
    await reply(bot, person, '/exact', { chat: group });

    expect((await reply(bot, person, '/settings')).text).toContain('Exact spelling of names: off');
    const inGroup = await reply(bot, other, '/settings', { chat: group });
    expect(inGroup.text).toContain('Exact spelling of names: on');
    expect(inGroup.text).toContain('Filter: off');
    expect(await bot.store.settings(other.id)).toEqual(DEFAULT_SETTINGS);

    // Of the two fares, the filter leaves one to the chat that it is of.
    expect((await reply(bot, person, FARE)).text).toContain('Tickets cost 8 crowns.');
    for (const asked of [
      await reply(bot, other, FARE),
      await reply(bot, person, `/ask ${FARE}`, { chat: group }),
    ])
      expect(asked.text).toContain('will cost 9 crowns from March 2024');
  });

  it('survive a restart: filter, exact spelling and rich answers', async () => {
    bot = await startBot();
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    await reply(bot, person, '/filter 2023 publisher coastal transport');
    await turn(bot, person, 'Rich answers', await reply(bot, person, '/settings'));
    await turn(bot, person, 'Exact spelling on', await reply(bot, person, '/settings'));
    await bot.restart();
    const answer = await reply(bot, person, FARE);
    expect(answer.rich).toBeDefined();
    expect(answer.text).toContain('Tickets cost 8 crowns.');
    expect(answer.text).not.toContain('9 crowns');
    const no = await reply(bot, person, 'Когда открыли Алдер Куэй?');
    expect(no.text).toContain('Searched: 1 release');
    const settings = (await reply(bot, person, '/settings')).text;
    expect(settings).toContain('Form of answers: rich');
    expect(settings).toContain('Exact spelling of names: on');
    expect(settings).toContain('Filter: 1 January 2023 to 31 December 2023; Coastal Transport Agency');
  });
});

describe('/privacy and /forget', () => {
  /** Whether any file of the bot's memory holds these words. */
  function remembers(words: string): boolean {
    const directory = bot.place.dataDirectory;
    const files = readdirSync(directory).filter((name) => name.startsWith('bot.db'));
    expect(files).toContain('bot.db');
    return files.some((name) => readFileSync(join(directory, name)).includes(words));
  }

  it('deletes every word of a person from the disk, and of nobody else', async () => {
    bot = await startBot();
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const other = server.user({ languageCode: 'en' });
    const group = server.group({ members: [person, other] });
    const answer = await reply(bot, person, 'How much did the Alder Quay cost, kumquat?');
    await person.press('The quote does not support this', answer).answer();
    await person.press(/^\[1\]/, answer).answer();
    await server.nextMessage(person, { where: ({ text }) => text.includes('Passage 1 of 1') });
    await reply(bot, person, '/ask Who attended the ceremony, kumquat?', { chat: group });
    await person.inlineQuery('kumquat').answer();
    person.edit(
      answer.replyTo === undefined ? answer : (server.message(person, answer.replyTo) ?? answer),
      'What did the Alder Quay cost, kumquat?',
    );
    await server.until(() => server.message(person, answer.id)?.edited);
    const list = server.user({ languageCode: 'en' });
    await reply(bot, list, '/search kumquat ferry');
    await reply(bot, other, 'How much does a ticket cost, pomelo?');
    expect([remembers('kumquat'), remembers('pomelo')]).toEqual([true, true]);

    for (const one of [person, list])
      expect((await turn(bot, one, 'Delete', await reply(bot, one, '/forget'))).text).toMatch(/^Deleted\./);
    expect([remembers('kumquat'), remembers('pomelo')]).toEqual([false, true]);
    expect(await bot.store.feedback()).toEqual([]);
    expect(await person.press(/^\[1\]/, answer).answer()).toMatchObject({
      text: 'This is no longer kept. Please ask again.',
    });
    await bot.restart();
    expect([remembers('kumquat'), remembers('pomelo')]).toEqual([false, true]);
    expect((await reply(bot, person, 'And in 2024?')).text).not.toContain('Understood as');
  });

  it('forgets by itself after the days that /privacy names, but for what was judged', async () => {
    bot = await startBot();
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    expect((await reply(bot, person, '/privacy')).text).toContain(`Deleted after ${DAYS_KEPT} days.`);
    const judged = await reply(bot, person, 'How much did the Alder Quay cost, kumquat?');
    await person.press('👍', judged).answer();
    await reply(bot, person, 'How much does a ticket cost, pomelo?');
    server.clock.advance((DAYS_KEPT + 1) * 24 * 3600);
    await bot.restart();
    // The same round tells the admin that the archive is old.
    await server.nextMessage(bot.admin, { where: ({ text }) => text.includes('needs attention') });
    expect([remembers('kumquat'), remembers('pomelo')]).toEqual([true, false]);
    await turn(bot, person, 'Delete', await reply(bot, person, '/forget'));
    expect(remembers('kumquat')).toBe(false);
  });

  it('keeps what admins decided, and says so to whom it is about', async () => {
    bot = await startBot({ access: { allowedUserIds: [] } });
    const { server } = bot;
    const person = server.user({ id: 900, firstName: 'Kumquat', languageCode: 'en' });
    await turn(bot, person, 'Ask for access', await reply(bot, person, 'Hello'));
    await turn(bot, bot.admin, 'Grant', await server.nextMessage(bot.admin));
    const privacy = await reply(bot, person, '/privacy');
    expect(privacy.text).toContain('your name, username, Telegram id and what was decided. These stay');
    expect(privacy.text).not.toContain('administrator');
    expect((await reply(bot, bot.admin, '/privacy')).text).toContain('As you are an administrator');
    await turn(bot, person, 'Delete', await reply(bot, person, '/forget'));
    expect(remembers('Kumquat')).toBe(true);
    expect(buttonsOf(await reply(bot, person, 'How much does a ticket cost?'))).toContain('👍');
  });
});
