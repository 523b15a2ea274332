import { afterEach, describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { createIngestProcess, type StartIngest } from '../../../src/bot/ingest-process.ts';
import { markdown } from '../../fakes/running-app.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { buttonsOf, reply, turn } from './talk.ts';

const FARE = 'How often does the ferry to Marrow Island sail in winter?';
const FERRY = releaseId('ferry.md');
const NO = 'The archive does not answer this question.';

let bot: RunningBot;
afterEach(async () => {
  expect(bot.server.refusals()).toEqual([]);
  expect(bot.server.slips()).toEqual([]);
  await bot.close();
});

/** The ingest that `npm start` would start, of the test's own archive. */
const realIngest: StartIngest = (onProgress) =>
  createIngestProcess(bot.place.folder, {
    environment: { PATH: '/usr/bin:/bin', DATA_DIR: bot.place.dataDirectory, LOG_LEVEL: 'silent' },
    nodeArguments: ['--import', import.meta.resolve('tsx')],
  })(onProgress);

async function start() {
  bot = await startBot({ startIngest: realIngest });
  return { server: bot.server, admin: bot.admin, reader: bot.server.user({ languageCode: 'en' }) };
}

describe('/reindex', () => {
  it('takes in what is new while questions are answered; the next question finds it', async () => {
    const { server, admin, reader } = await start();
    const question = 'Which orchestra did Ludmila Ferenc conduct?';
    expect((await reply(bot, reader, question)).text).toContain(NO);
    bot.place.write(
      'orchestra.md',
      markdown(
        { title: 'Youth orchestra played', publisher: 'Ministry of Ports', date: '2024-03-01' },
        'Conductor Ludmila Ferenc conducted the youth orchestra on 1 March 2024.',
      ),
    );
    bot.place.write('empty.md', '');
    const message = await reply(bot, admin, '/reindex');
    expect(message.text).toMatch(/^Reading the archive folder\./);
    expect((await reply(bot, reader, FARE)).text).toContain('four times a day');
    const done = await server.until(
      () => {
        const now = server.message(admin, message.id);
        return now?.text.startsWith('Done in') ? now : undefined;
      },
      { milliseconds: 25_000 },
    );
    expect(done.text).toContain('Added 1, updated 0, unchanged 7, withdrawn 0, failed 1');
    expect(done.text).toContain('• empty.md:');
    expect(done.text).toContain('The archive holds 8 passages; its index is generation 2.');

    expect((await reply(bot, reader, question)).text).toContain('conducted the youth orchestra');
    const status = await reply(bot, admin, '/status');
    expect(status.text).toContain('Archive: 8 releases, 8 passages');
    expect(status.text).toContain('Index: generation 2');
    expect(status.text).toContain('failed 1\n• empty.md:');
  });
});

describe('/withdraw', () => {
  it('takes a release out of everything until it is taken back, with a reason that is asked for', async () => {
    const { server, admin, reader } = await start();
    const before = await reply(bot, reader, FARE);
    expect(before.text).toContain('four times a day');
    const question = await reply(bot, admin, `/withdraw_${FERRY}`);
    expect(question.text).toContain('Ferry timetable for winter');
    // A restart in between forgets nothing.
    await bot.restart();
    const done = await reply(bot, admin, 'The timetable was wrong', { replyTo: question });
    expect(done.text).toContain('Withdrawn: no answer shows this release any more.');
    expect(done.text).toContain('Reason: The timetable was wrong\nDecided by: Ada (100)');

    const other = server.user({ languageCode: 'en' });
    expect((await reply(bot, other, FARE)).text).not.toContain('four times a day');
    expect((await reply(bot, other, '/search ferry sails winter')).text).not.toContain(FERRY);
    const cards = await other.inlineQuery('ferry sails four times a day').answer();
    expect(JSON.stringify(cards.results)).not.toContain('four times');
    expect(await reader.press(/^\[1\]/, before).answer()).toMatchObject({
      text: 'This release has been withdrawn and is no longer shown.',
      showAlert: true,
    });
    expect((await reply(bot, admin, '/status')).text).toContain('Archive: 6 releases');
    expect((await reply(bot, admin, `/withdraw_${FERRY} again`)).text).toContain('was withdrawn before');

    expect((await turn(bot, admin, 'Undo', done)).text).toMatch(/^Restored:/);
    const after = await reply(bot, server.user({ languageCode: 'en' }), FARE);
    expect(after.text).toContain('four times a day');
    await reader.press(/^\[1\]/, before).answer();
    await server.nextMessage(reader, { where: ({ text }) => text.includes('Passage 1 of 1') });
  });

  it('is nothing that anybody else can do', async () => {
    const { admin, reader } = await start();
    const text = `/withdraw_${FERRY} because`;
    expect((await reply(bot, reader, text)).text).toMatch(/^I do not know this command/);
    const group = bot.server.group({ members: [admin, reader] });
    admin.say(text, { chat: group });
    const answer = await reply(bot, reader, `/ask ${FARE}`, { chat: group });
    expect(answer.text).toContain('four times a day');
    expect(buttonsOf(answer)).toContain('👍');
    expect(bot.server.botMessages(group)).toHaveLength(1);
  });
});

describe('admins are warned, each time once', () => {
  const WEEK = 7 * 24 * 3600;

  it('of an archive that nobody keeps up to date', async () => {
    const { server, admin, reader } = await start();
    server.clock.advance(WEEK + 3600);
    await bot.restart();
    const warning = await server.nextMessage(admin);
    expect(warning.text).toContain('The archive needs attention');
    expect(warning.text).toMatch(/last brought up to date on 13 March 2024, 10:00 UTC/);
    await bot.restart();
    expect((await reply(bot, admin, '/status')).text).toContain('Status');
    expect(server.botMessages(admin)).toHaveLength(2);
    expect(server.botMessages(reader)).toEqual([]);
  });

  it('of an ingest that could not read something', async () => {
    const { server, admin } = await start();
    bot.place.write('broken.md', '');
    await bot.place.ingest(bot.app);
    await bot.restart();
    const warning = await server.nextMessage(admin);
    expect(warning.text).toContain('The last ingest could not read 1 file:\n• broken.md:');
    expect(warning.text).toContain('/reindex');
    bot.place.remove('broken.md');
    await bot.place.ingest(bot.app);
    await bot.restart();
    expect((await server.nextMessage(admin)).text).toBe(
      'The archive is up to date again, and every file was read.',
    );
  });
});
