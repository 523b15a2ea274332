import { afterAll, beforeAll, expect, it } from 'vitest';
import { markdown } from '../../fakes/running-app.ts';
import { RELEASES } from '../releases.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, reply, turn } from './talk.ts';

const BODY = 'The lighthouse of Cape Torrin was lit on Sunday. It shines for 21 miles.';
const QUESTION = 'How many miles does the lighthouse of Cape Torrin shine?';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot({
    files: {
      ...RELEASES,
      'a.md': markdown({ title: 'Lighthouse lit', publisher: 'Coast Guard', date: '2023-07-02' }, BODY),
      'b.md': markdown({ title: 'Lighthouse <lit>', publisher: 'Cape Times', date: '2023-07-03' }, BODY),
      'c.md': markdown({ title: 'A light at sea', publisher: 'Sea Post', date: '2023-07-04' }, BODY),
    },
  });
});
afterAll(async () => {
  expect([...bot.server.refusals(), ...bot.server.slips()]).toEqual([]);
  await bot.close();
});

/** What the bot says to somebody who asks for the first time. */
async function answered(): Promise<string> {
  return (await reply(bot, bot.server.user({ languageCode: 'en' }), QUESTION)).text;
}

it('a text that is withdrawn can be withdrawn wherever it stands', async () => {
  const { admin, app } = bot;
  const [found] = await app.search('lighthouse of Cape Torrin');
  const id = found?.releaseId ?? '';
  const copies = await app.copies(id);
  expect(copies).toHaveLength(2);

  const withdrawn = await reply(bot, admin, `/withdraw_${id} It was never lit`);
  expect(withdrawn.text).toContain('2 other releases have the same text and are still shown:');
  for (const { id: copy } of copies) expect(withdrawn.text).toContain(`/withdraw_${copy}`);
  expect(buttonsOf(withdrawn)).toEqual(['Withdraw these as well', 'Undo']);
  expect(await answered()).toContain('It shines for 21 miles.');

  const all = await turn(bot, admin, 'Withdraw these as well', withdrawn);
  expect(all.text).toContain(
    '2 other releases with the same text were withdrawn as well. To take them back:',
  );
  expect(buttonsOf(all)).toEqual(['Undo']);
  expect(await answered()).toContain('The archive does not answer this question.');
  for (const { id: copy } of copies) {
    expect(await app.withdrawal(copy)).toEqual({
      reason: 'It was never lit',
      by: `Telegram user ${admin.id}`,
    });
    await app.restore(copy);
  }
  await turn(bot, admin, 'Undo', all);
  expect(await answered()).toContain('It shines for 21 miles.');
});

it('a text that stands in one release is withdrawn without further questions', async () => {
  const [found] = await bot.app.search('Alder Quay');
  const withdrawn = await reply(bot, bot.admin, `/withdraw_${found?.releaseId} It is closed`);
  expect(buttonsOf(withdrawn)).toEqual(['Undo']);
});

it('copies are not withdrawn for a release that was restored meanwhile', async () => {
  const { admin, app } = bot;
  const [found] = await app.search('lighthouse of Cape Torrin');
  const id = found?.releaseId ?? '';
  const withdrawn = await reply(bot, admin, `/withdraw_${id} It was never lit`);
  await app.restore(id);
  const answer = await admin.press('Withdraw these as well', withdrawn).answer();
  expect(answer).toMatchObject({ text: 'This release is not withdrawn.', showAlert: true });
  expect(await app.copies(id)).toHaveLength(2);
});
