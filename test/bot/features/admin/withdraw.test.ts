import { afterEach, describe, expect, it } from 'vitest';
import type { App, ShownRelease, Withdrawal } from '../../../../src/app.ts';
import { UNKNOWN_DATE } from '../../../../src/archive/release.ts';
import { callbackData } from '../../../../src/bot/callback-data.ts';
import { createWithdraw } from '../../../../src/bot/features/admin/withdraw.ts';
import { createWords } from '../../../../src/bot/locales/words.ts';
import { ADMIN, createServedBot, type ServedBot } from '../../served-bot.ts';

const en = createWords('en');
const ID = 'abcdefgh2345';

let served: ServedBot;
afterEach(async () => {
  expect(served.errors).toEqual([]);
  expect(served.telegram.refusals()).toEqual([]);
  await served.close();
});

async function start(app: Partial<App>) {
  served = await createServedBot({
    app,
    access: { allowedUserIds: [7002] },
    features: (services) => [createWithdraw(services)],
  });
  const { telegram } = served;
  const admin = telegram.user({ id: ADMIN, firstName: 'Aynur', languageCode: 'en', started: true });
  const reader = telegram.user({ id: 7002, firstName: 'Oya', languageCode: 'en', started: true });
  return { telegram, admin, reader };
}

/** An archive of one release with a hostile title. */
function oneRelease() {
  let decision: Withdrawal | null = null;
  const shown = (): ShownRelease => ({
    release: {
      id: ID,
      source: 'a.md',
      title: '<b>Quay</b> opened, https://evil.example',
      publisher: null,
      published: UNKNOWN_DATE,
      language: 'en',
      url: null,
      body: 'Text.',
      contentHash: '',
      ingestedAt: '2026-01-15T06:00:00Z',
      revision: 1,
      status: decision === null ? 'current' : 'withdrawn',
      duplicateOf: null,
    },
    passages: [],
  });
  const app: Partial<App> = {
    show: async (id) => (id === ID ? shown() : null),
    withdraw: async (id, given) => {
      if (id !== ID || decision !== null) return false;
      decision = given;
      return true;
    },
    restore: async () => {
      const isWithdrawn = decision !== null;
      decision = null;
      return isWithdrawn;
    },
    withdrawal: async () => decision,
    copies: async () => [],
  };
  return { app, decision: () => decision };
}

describe('/withdraw_<id>', () => {
  it('withdraws with a reason, shows title and decision, and takes it back', async () => {
    const { app, decision } = oneRelease();
    const { telegram, admin } = await start(app);
    admin.say(`/withdraw_${ID} The quote is <wrong>`);
    const message = await telegram.nextMessage(admin);
    expect(decision()).toEqual({ reason: 'The quote is <wrong>', by: `Telegram user ${ADMIN}` });
    expect(message.text).toBe(
      [
        en.say('withdraw-done'),
        '<b>Quay</b> opened, https://evil.example',
        'Reason: The quote is <wrong>',
        `Decided by: Aynur (${ADMIN})`,
      ].join('\n'),
    );
    expect(message.entities.map(({ type }) => type)).not.toContain('url');

    admin.say(`/withdraw_${ID} again`);
    const second = await telegram.nextMessage(admin);
    expect(second.text).toContain(en.say('withdraw-already'));
    expect(second.text).toContain('Reason: The quote is <wrong>');

    await admin.press(en.say('withdraw-undo'), message).answer();
    await telegram.until(() =>
      telegram.message(admin, message.id)?.text.startsWith(en.say('withdraw-restored')),
    );
    expect(decision()).toBeNull();
    await admin.press(en.say('withdraw-undo'), second).answer();
    await telegram.until(() =>
      telegram.message(admin, second.id)?.text.startsWith(en.say('withdraw-current')),
    );
  });

  it('asks for a reason when none is given, and takes the reply for it', async () => {
    const { app, decision } = oneRelease();
    const { telegram, admin } = await start(app);
    admin.say(`/withdraw_${ID}`);
    const question = await telegram.nextMessage(admin);
    expect(question.text.split('\n')[0]).toBe(`/withdraw_${ID}`);
    expect(question.text).toContain('<b>Quay</b> opened');
    expect(decision()).toBeNull();
    admin.say('The ministry\ncorrected it', { replyTo: question });
    expect((await telegram.nextMessage(admin)).text).toContain('Reason: The ministry corrected it');
    expect(decision()?.reason).toBe('The ministry corrected it');
  });

  it('takes no other reply for a reason', async () => {
    const { app, decision } = oneRelease();
    const { telegram, admin } = await start(app);
    const own = admin.say(`/withdraw_${ID}\nx\n${en.say('withdraw-why')}`);
    expect((await telegram.nextMessage(admin)).text).toContain(en.say('withdraw-done'));
    await admin.press(en.say('withdraw-undo')).answer();
    admin.say('And in 2023?', { replyTo: own });
    await served.settled();
    expect(decision()).toBeNull();
  });

  it('knows what is not there', async () => {
    const { telegram, admin } = await start(oneRelease().app);
    admin.say('/withdraw_zzz because');
    expect((await telegram.nextMessage(admin)).text).toBe(en.say('no-release'));
  });

  it('is taken back by admins alone', async () => {
    const { reader } = await start(oneRelease().app);
    const said = reader.say('Hello');
    const answer = await reader.forge(callbackData('w', 7002, ID), said).answer();
    expect(answer).toMatchObject({ text: en.say('access-admins-only') });
  });
});
