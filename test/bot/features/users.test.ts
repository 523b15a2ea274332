import { afterEach, describe, expect, it } from 'vitest';
import type { AccessRules } from '../../../src/bot/access.ts';
import { callbackData } from '../../../src/bot/callback-data.ts';
import { createUsersFeature } from '../../../src/bot/features/users.ts';
import { createWords } from '../../../src/bot/locales/words.ts';
import type { Standing } from '../../../src/bot/store/bot-store.ts';
import { ADMIN, createServedBot, type ServedBot } from '../served-bot.ts';

const en = createWords('en');

let served: ServedBot;
afterEach(async () => {
  expect(served.errors).toEqual([]);
  expect(served.telegram.refusals()).toEqual([]);
  await served.close();
});

async function start(access: Partial<AccessRules> = {}) {
  served = await createServedBot({
    access,
    features: (services, rules) => [createUsersFeature(services, rules)],
  });
  const { telegram } = served;
  const admin = telegram.user({ id: ADMIN, firstName: 'Aynur', languageCode: 'en', started: true });
  return { telegram, admin };
}

async function keep(userId: number, name: string, standing: Standing): Promise<void> {
  const decidedBy = standing === 'requested' ? null : ADMIN;
  await served.store.decide({ userId, name, username: null, standing, decidedBy });
}

describe('/users', () => {
  it('lists who asked, since when and by whose decision', async () => {
    const { telegram, admin } = await start();
    await keep(7001, 'Vasily', 'requested');
    await keep(7002, 'Oya', 'granted');
    await keep(7003, '<i>Eve</i>', 'refused');
    admin.say('/users');
    const list = await telegram.nextMessage(admin);
    expect(list.text).toBe(
      [
        '3 people have asked for access',
        '1. Vasily, ID 7001\nWaiting since 15 January 2026, 09:00 UTC',
        '2. Oya, ID 7002\nGranted on 15 January 2026, 09:00 UTC by Aynur (11)',
        '3. <i>Eve</i>, ID 7003\nRefused on 15 January 2026, 09:00 UTC by Aynur (11)',
      ].join('\n\n'),
    );
    expect(list.keyboard.map((row) => row.map(({ text }) => text))).toEqual([
      ['1. Grant: Vasily', '1. Refuse: Vasily'],
      ['2. Take back: Oya'],
      ['3. Grant: <i>Eve</i>'],
    ]);
  });

  it('takes access back by a button, and gives it again; the person is told', async () => {
    const { telegram, admin } = await start();
    const reader = telegram.user({ id: 7002, firstName: 'Oya', started: true });
    await keep(7002, 'Oya', 'granted');
    admin.say('/users');
    const list = await telegram.nextMessage(admin);
    await admin.press(/Take back/, list).answer();
    expect((await telegram.nextMessage(reader)).text).toBe(en.say('access-revoked-you'));
    expect((await served.store.applicant(7002))?.standing).toBe('refused');
    await telegram.until(() => telegram.message(admin, list.id)?.text.includes('Refused on'));
    reader.say('What did she say?');
    await served.settled();
    expect((await telegram.nextMessage(reader)).text).toBe(en.say('access-refused'));
    await admin.press(/Grant/, list).answer();
    expect((await telegram.nextMessage(reader)).text).toBe(en.say('access-granted-you'));
    expect((await served.store.applicant(7002))?.standing).toBe('granted');
  });

  it('says of those named in the configuration that no button takes that back', async () => {
    const { telegram, admin } = await start({ allowedUserIds: [7002] });
    await keep(7002, 'Oya', 'granted');
    admin.say('/users');
    const list = await telegram.nextMessage(admin);
    expect(list.text).toContain(en.say('users-named'));
    expect(list.keyboard).toEqual([]);
    const answer = await admin.forge(callbackData('v', ADMIN, 7002, 'r', 0), list).answer();
    expect(answer).toMatchObject({ text: en.say('users-named'), showAlert: true });
    expect((await served.store.applicant(7002))?.standing).toBe('granted');
  });

  it('is leafed through', async () => {
    const { telegram, admin } = await start({ allowedUserIds: 'everyone' });
    for (let userId = 8001; userId <= 8020; userId += 1) await keep(userId, `Reader ${userId}`, 'granted');
    admin.say('/users');
    const list = await telegram.nextMessage(admin);
    expect(list.text).toContain('ALLOWED_USER_IDS=*');
    await admin.press(en.say('next'), list).answer();
    await telegram.until(() => telegram.message(admin, list.id)?.text.includes('9. Reader'));
    await admin.press(en.say('next')).answer();
    await telegram.until(() => telegram.message(admin, list.id)?.text.includes('20. Reader'));
    expect(
      telegram
        .message(admin, list.id)
        ?.keyboard.at(-1)
        ?.map(({ text }) => text),
    ).toEqual([en.say('previous')]);
  });

  it('is for admins alone, and for no group', async () => {
    const { telegram, admin } = await start({ allowedUserIds: [7002] });
    const reader = telegram.user({ id: 7002 });
    const group = telegram.group({ members: [admin] });
    const said = reader.say('/users');
    admin.say('/users', { chat: group });
    const answer = await reader.forge(callbackData('v', 7002, 7002, 'g', 0), said).answer();
    expect(answer).toMatchObject({ text: en.say('access-admins-only') });
    await served.settled();
    expect(telegram.botMessages(reader)).toEqual([]);
    expect(telegram.botMessages(group)).toEqual([]);
  });
});
