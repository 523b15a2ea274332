import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN_COMMANDS, COMMANDS, describeCommands } from '../../../src/bot/commands.ts';
import { LOCALES } from '../../../src/bot/locales/locale.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import { ADMIN, type RunningBot, startBot } from '../running-bot.ts';
import { reply } from './talk.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(async () => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
  await bot.close();
});

const UNKNOWN = createWords('en').say('asking-unknown-command');

describe("Telegram's menu", () => {
  it('has the commands of everybody in each language, in private chats and in groups, and those of admins', async () => {
    const { server, admin } = bot;
    await server.until(() => server.calls('setMyDescription').length > LOCALES.length);
    for (const locale of LOCALES) {
      const person = server.user({ languageCode: locale });
      const group = server.supergroup({ members: [person] });
      for (const chat of [person, group])
        expect(server.commandsFor(person, chat)).toEqual(describeCommands(locale, COMMANDS));
      expect(server.profile('short_description', locale)).toBe(
        createWords(locale).say('command-short-description'),
      );
    }
    const group = server.group({ members: [admin] });
    expect(server.commandsFor(admin)).toEqual(describeCommands('en', [...COMMANDS, ...ADMIN_COMMANDS]));
    expect(server.commandsFor(admin, group)).toEqual(describeCommands('en', COMMANDS));
    expect(admin.id).toBe(ADMIN);
  });

  it.each([...COMMANDS])('leads to an answer: /%s, in a private chat and in a group', async (command) => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = server.group({ members: [person] });
    expect((await reply(bot, person, `/${command}`)).text).not.toBe(UNKNOWN);
    expect((await reply(bot, person, `/${command}@Communique_Bot`, { chat: group })).text).not.toBe(UNKNOWN);
  });

  it.each(['status', 'users'])('leads an admin to an answer in their private chat: /%s', async (command) => {
    expect((await reply(bot, bot.admin, `/${command}`)).text).not.toBe(UNKNOWN);
  });
});

describe('a command', () => {
  it('of admins is unknown to others, and nobody is told of it in a group', async () => {
    const { server, admin } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = server.group({ members: [person, admin] });
    for (const command of ['/status', '/users']) {
      expect((await reply(bot, person, command)).text).toBe(UNKNOWN);
      admin.say(command, { chat: group });
    }
    await reply(bot, person, '/latest', { chat: group });
    expect(server.botMessages(group)).toHaveLength(1);
  });

  it('of another bot, and one that no bot has, are passed over in a group', async () => {
    const { server } = bot;
    const person = server.user({ languageCode: 'en' });
    const group = server.group({ members: [person] });
    for (const text of ['/help@other_bot', '/latest@other_bot', '/nonsense', '/ask@other_bot How much?'])
      person.say(text, { chat: group });
    await reply(bot, person, '/latest', { chat: group });
    expect(server.botMessages(group)).toHaveLength(1);
  });
});

describe('/help', () => {
  it.each(LOCALES)(
    'gives examples that the bot itself answers, with their sources (%s)',
    async (languageCode) => {
      const person = bot.server.user({ languageCode });
      const { text, entities } = await reply(bot, person, '/help');
      const examples = entities
        .filter(({ type }) => type === 'code')
        .map(({ offset, length }) => text.slice(offset, offset + length))
        .filter((example) => !example.startsWith('/'));
      expect(examples).toHaveLength(3);
      for (const example of examples) {
        // Asked by somebody else each time: no answer leans on the one before.
        const answer = await reply(bot, bot.server.user({ languageCode }), example);
        expect(answer.text).toContain('[1]');
        expect(answer.keyboard.flat()[0]?.text).toMatch(/^\[1\]/);
      }
    },
  );

  it('names every command of the menu', async () => {
    const { text } = await reply(bot, bot.server.user({ languageCode: 'en' }), '/help');
    for (const { command, description } of describeCommands('en', COMMANDS))
      expect(text).toContain(`/${command} – ${description}`);
  });
});
