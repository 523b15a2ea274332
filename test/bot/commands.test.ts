import { Api } from 'grammy';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ADMIN_COMMANDS, COMMANDS, describeCommands, registerCommands } from '../../src/bot/commands.ts';
import { LOCALES } from '../../src/bot/locales/locale.ts';
import { createWords } from '../../src/bot/locales/words.ts';
import { recordingLogger } from '../fakes/recording-logger.ts';
import type { TelegramServer } from '../telegram/server/driver.ts';
import { createTelegramServer } from '../telegram/server/telegram-server.ts';

let telegram: TelegramServer;
let api: Api;
const logger = recordingLogger();

beforeEach(async () => {
  telegram = await createTelegramServer();
  api = new Api(telegram.token, { apiRoot: telegram.apiRoot });
  logger.lines.length = 0;
});
afterEach(() => telegram.close());

const names = (commands: readonly { command: string }[]) => commands.map(({ command }) => command);

it('each person sees the commands in their language, in private and in groups; admins see theirs too', async () => {
  const admin = telegram.user({ languageCode: 'ru', started: true });
  await registerCommands(api, [admin.id], logger, 'az');
  for (const locale of LOCALES) {
    const person = telegram.user({ languageCode: locale });
    const group = telegram.group({ members: [person] });
    expect(telegram.commandsFor(person)).toEqual(describeCommands(locale, COMMANDS));
    expect(names(telegram.commandsFor(person, group))).toEqual([...COMMANDS]);
    expect(telegram.profile('description', locale)).toBe(createWords(locale).say('command-description'));
  }
  expect(telegram.commandsFor(telegram.user({ languageCode: 'de' }))).toEqual(
    describeCommands('az', COMMANDS),
  );
  expect(telegram.profile('short_description', 'de')).toBe(
    createWords('az').say('command-short-description'),
  );
  expect(names(telegram.commandsFor(admin))).toEqual([...COMMANDS, ...ADMIN_COMMANDS]);
  expect(telegram.refusals()).toEqual([]);
  expect(telegram.slips()).toEqual([]);
  expect(logger.lines).toEqual([]);
});

it('a second start sets nothing again', async () => {
  await registerCommands(api, [], logger);
  const set = () => telegram.calls().filter(({ method }) => method.startsWith('set')).length;
  const before = set();
  expect(before).toBeGreaterThan(0);
  await registerCommands(api, [], logger);
  expect(set()).toBe(before);
});

it('an admin who never wrote to the bot, or a refusal, stops nothing and is logged', async () => {
  const person = telegram.user({ languageCode: 'en' });
  telegram.failNext('setMyDescription', { kind: 'error', status: 400, description: 'Bad Request: no' });
  await registerCommands(api, [424242], logger);
  expect(names(telegram.commandsFor(person))).toEqual([...COMMANDS]);
  expect(logger.lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(logger.lines)).not.toContain(telegram.token);
});

it.each(LOCALES)('what Telegram limits is short enough (%s)', (locale) => {
  const words = createWords(locale);
  expect(words.say('command-short-description').length).toBeLessThanOrEqual(120);
  expect(words.say('command-description').length).toBeLessThanOrEqual(512);
  for (const { description } of describeCommands(locale, [...COMMANDS, ...ADMIN_COMMANDS]))
    expect(description.length).toBeLessThanOrEqual(60);
});
