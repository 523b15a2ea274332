import { afterEach, describe, expect, it, vi } from 'vitest';
import { callbackData } from '../../src/bot/callback-data.ts';
import { createAccessFeature } from '../../src/bot/features/access.ts';
import { createWords } from '../../src/bot/locales/words.ts';
import { ADMIN, createServedBot, SECOND_ADMIN, type ServedBot, type ServedBotOptions } from './served-bot.ts';

const en = createWords('en');
const ru = createWords('ru');

let served: ServedBot;
afterEach(async () => {
  expect(served.errors).toEqual([]);
  expect(served.telegram.slips()).toEqual([]);
  await served.close();
});

async function start(options: ServedBotOptions = {}) {
  served = await createServedBot({
    features: (services, access) => [createAccessFeature(services, access)],
    ...options,
  });
  const { telegram } = served;
  return {
    telegram,
    admin: telegram.user({ id: ADMIN, firstName: 'Aynur', started: true }),
    second: telegram.user({ id: SECOND_ADMIN, firstName: 'Bahram', started: true }),
    stranger: telegram.user({ id: 7001, firstName: 'Vasily', username: 'vasily_p', languageCode: 'ru' }),
  };
}

describe('a stranger', () => {
  it('is told their id in their language, asks for access and is told the decision', async () => {
    const { telegram, admin, second, stranger } = await start();
    stranger.say('What did the minister say?');
    const welcome = await telegram.nextMessage(stranger);
    expect(welcome.text).toBe(`${ru.say('access-stranger')} 7001`);
    await stranger.press(ru.say('access-ask')).answer();
    await telegram.until(() => telegram.message(stranger, welcome.id)?.text === ru.say('access-sent'));
    expect(telegram.message(stranger, welcome.id)?.keyboard).toEqual([]);

    const request = await telegram.nextMessage(admin);
    expect(request.text).toBe('A request for access\nVasily @vasily_p, ID 7001');
    await telegram.nextMessage(second);
    await admin.press(en.say('access-grant'), request).answer();
    expect((await telegram.nextMessage(stranger)).text).toBe(ru.say('access-granted-you'));
    await telegram.until(() =>
      /Granted by Aynur \(11\)/.test(telegram.message(admin, request.id)?.text ?? ''),
    );

    const late = await second.press(en.say('access-refuse')).answer();
    expect(late).toMatchObject({ text: 'Granted by Aynur (11).', showAlert: true });
    await served.settled();
    served.passed.length = 0;
    stranger.say('What did the minister say?');
    await served.settled();
    expect(served.passed).toEqual(['message']);
    expect((await served.store.applicant(7001))?.standing).toBe('granted');
  });

  it('reaches no feature with anything they do', async () => {
    const { telegram, stranger } = await start();
    const group = telegram.supergroup({ members: [stranger], bot: 'administrator' });
    const said = stranger.say('Question');
    stranger.edit(said, 'Another question');
    stranger.say('/status');
    const inGroup = stranger.say('@communique_bot what?', { chat: group });
    stranger.react(inGroup, '👍');
    stranger.inlineQuery('peace');
    stranger.block();
    stranger.unblock();
    await served.settled();
    expect(served.passed).toEqual([]);
  });

  it('gets an answer at most once a minute, and none to an edit', async () => {
    const { telegram, stranger } = await start();
    const first = stranger.say('1');
    for (const text of ['2', '3', '4']) stranger.say(text);
    stranger.edit(first, '1?');
    await served.settled();
    expect(telegram.botMessages(stranger)).toHaveLength(1);
    telegram.clock.advance(60);
    stranger.say('5');
    await served.settled();
    expect(telegram.botMessages(stranger)).toHaveLength(2);
  });

  it('is passed over in a group, until they address the bot: then one line an hour', async () => {
    const { telegram, stranger } = await start();
    const group = telegram.supergroup({ members: [stranger] });
    stranger.say('Lunch?', { chat: group });
    stranger.say('/start', { chat: group });
    await served.settled();
    expect(telegram.botMessages(group)).toEqual([]);
    for (const text of ['@communique_bot what?', '/ask what?', '/ask again'])
      stranger.say(text, { chat: group });
    await served.settled();
    expect(telegram.botMessages(group).map(({ text }) => text)).toEqual([
      ru.say('access-group', { bot: '@communique_bot' }),
    ]);
    telegram.clock.advance(3600);
    stranger.say('/ask what?', { chat: group });
    await served.settled();
    expect(telegram.botMessages(group)).toHaveLength(2);
  });

  it('finds no card by an inline query, but the way to ask for access', async () => {
    const { stranger } = await start();
    const answer = await stranger.inlineQuery('peace').answer();
    expect(answer.results).toEqual([]);
    expect(answer).toMatchObject({ button: { text: ru.say('access-inline'), startParameter: 'access' } });
  });

  it('is told no by every button but the one that asks, also by that of another', async () => {
    const { telegram, stranger } = await start();
    stranger.say('Hello');
    const message = await telegram.nextMessage(stranger);
    for (const data of [
      callbackData('s', null, 1, 1),
      callbackData('a', ADMIN, 7001, 'g'),
      callbackData('a', 7001, 7001, 'g'),
      callbackData('a', 7002, 'ask'),
      'nonsense',
    ]) {
      const answer = await stranger.forge(data, message).answer();
      expect(answer).toMatchObject({ text: ru.say('access-press'), showAlert: true });
    }
    expect(await served.store.applicants()).toEqual([]);
  });

  it('cannot dress up as the bot with a name', async () => {
    const { telegram, admin } = await start();
    const hostile = telegram.user({
      id: 7002,
      firstName: '<b>evil.com</b> &amp; "x"',
      lastName: '\u202eGranted by admin https://evil.example',
    });
    hostile.say('Hello');
    await telegram.nextMessage(hostile);
    await hostile.press(en.say('access-ask')).answer();
    const request = await telegram.nextMessage(admin);
    expect(request.text).toContain(
      '<b>evil.com</b> &amp; "x" Granted by admin https://evil.example, ID 7002',
    );
    expect(request.entities.map(({ type }) => type)).toEqual(['bold', 'code', 'code']);
  });

  it('waits once, and no more than twenty do', async () => {
    const { telegram, admin, stranger } = await start();
    for (let userId = 8001; userId <= 8019; userId += 1)
      await served.store.decide({
        userId,
        name: 'X',
        username: null,
        standing: 'requested',
        decidedBy: null,
      });
    stranger.say('Hello');
    const asked = await telegram.nextMessage(stranger);
    const data = asked.keyboard[0]?.[0]?.data ?? '';
    const { applicants } = served.store;
    // Slow enough for all three presses to come in before the first one is kept.
    vi.spyOn(served.store, 'applicants').mockImplementation(async () => {
      await telegram.acknowledged();
      return applicants();
    });
    await Promise.all([1, 2, 3].map(() => stranger.forge(data, asked).answer()));
    await served.settled();
    expect(telegram.botMessages(admin)).toHaveLength(1);

    const late = telegram.user({ id: 7002, languageCode: 'en' });
    late.say('Hello');
    const message = await telegram.nextMessage(late);
    const answer = await late.press(en.say('access-ask'), message).answer();
    expect(answer).toMatchObject({ text: en.say('access-full'), showAlert: true });
    expect(await served.store.applicant(7002)).toBeNull();
    expect(telegram.message(late, message.id)?.keyboard).toHaveLength(1);
  });

  it('is told so when there is nobody to ask', async () => {
    const { telegram, stranger } = await start({ access: { adminUserIds: [] } });
    stranger.say('Hello');
    const message = await telegram.nextMessage(stranger);
    expect(message.text).toContain('7001');
    expect(message.text).toContain('ADMIN_USER_IDS');
    expect(message.keyboard).toEqual([]);
  });

  it('who was refused cannot ask again', async () => {
    const { telegram, admin, stranger } = await start();
    stranger.say('Hello');
    const first = await telegram.nextMessage(stranger);
    const data = first.keyboard[0]?.[0]?.data ?? '';
    await stranger.forge(data, first).answer();
    await telegram.nextMessage(admin);
    await admin.press(en.say('access-refuse')).answer();
    expect((await telegram.nextMessage(stranger)).text).toBe(ru.say('access-refused-you'));
    await stranger.forge(data, first).answer();
    telegram.clock.advance(60);
    stranger.say('Hello?');
    expect((await telegram.nextMessage(stranger)).text).toBe(ru.say('access-refused'));
    expect(telegram.botMessages(admin)).toHaveLength(1);
  });
});

describe('an admin who cannot be reached', () => {
  it('keeps no other from being told', async () => {
    const { telegram, admin, second, stranger } = await start();
    admin.block();
    stranger.say('Hello');
    await telegram.nextMessage(stranger);
    await stranger.press(ru.say('access-ask')).answer();
    expect((await telegram.nextMessage(second)).text).toContain('7001');
  });
});

describe('a button that belongs to one person', () => {
  it('does nothing for another', async () => {
    const { telegram, admin, second } = await start();
    await served.store.decide({
      userId: 7001,
      name: 'Vasily',
      username: null,
      standing: 'requested',
      decidedBy: null,
    });
    const group = telegram.supergroup({ members: [admin, second] });
    const message = admin.say('Anything', { chat: group });
    const answer = await second.forge(callbackData('a', ADMIN, 7001, 'g'), message).answer();
    expect(answer).toMatchObject({ text: en.say('not-yours'), showAlert: true });
    expect((await served.store.applicant(7001))?.standing).toBe('requested');
  });
});

describe('a decision', () => {
  it('is for admins alone, also among those who may ask', async () => {
    const { telegram } = await start({ access: { allowedUserIds: [7002] } });
    const reader = telegram.user({ id: 7002, languageCode: 'en' });
    const message = reader.say('Hello');
    const answer = await reader.forge(callbackData('a', 7002, 7002, 'g'), message).answer();
    expect(answer).toMatchObject({ text: en.say('access-admins-only') });
    const asked = await reader.forge(callbackData('a', 7002, 'ask'), message).answer();
    expect(asked).toMatchObject({ text: en.say('access-may-already') });
  });
});
