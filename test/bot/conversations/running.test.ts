import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngestProcess } from '../../../src/bot/ingest-process.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import { markdown } from '../../fakes/running-app.ts';
import { callApi } from '../../telegram/server/client.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { answerTo, createGate, FERRY, gated, noPause, QUAY, RAILWAY, repliesTo } from '../exchange.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

/** As many as the bot makes answers at once, and some more. */
const SLOW_CHATS = 6;
const RETRY_SECONDS = 1;

const logger = recordingLogger();
const gate = createGate();
let bot: RunningBot;

beforeAll(async () => {
  bot = await startBot({
    logger,
    pause: noPause,
    app: (app) => gated(app, gate, (question) => question.startsWith('Slow:')),
    startIngest: (onProgress) =>
      createIngestProcess(bot.place.folder, {
        environment: { PATH: '/usr/bin:/bin', DATA_DIR: bot.place.dataDirectory, LOG_LEVEL: 'silent' },
        nodeArguments: ['--import', import.meta.resolve('tsx')],
      })(onProgress),
  });
});
afterAll(() => bot.close());

function ask(question: string): SeenMessage {
  return bot.server.user({ languageCode: 'en' }).say(question);
}

describe('questions of several people', () => {
  it('are answered in the order of each chat, while no chat waits for another', async () => {
    const { server } = bot;
    const slow = server.user();
    const asked = [`Slow: ${QUAY.question}`, FERRY.question, RAILWAY.question].map((text) => slow.say(text));
    await answerTo(server, ask(QUAY.question));
    expect(server.botMessages(slow)).toEqual([]);
    gate.open();
    for (const question of asked) await answerTo(server, question);
    expect(server.botMessages(slow).map(({ replyTo }) => replyTo)).toEqual(asked.map(({ id }) => id));
  });

  it('are answered while Telegram takes the messages of other chats slowly', async () => {
    const { server } = bot;
    const hang = server.failNext('sendMessage', { kind: 'hang' }, SLOW_CHATS);
    const slow = Array.from({ length: SLOW_CHATS }, () => ask(QUAY.question));
    await server.until(() => hang.struck === SLOW_CHATS);
    expect((await answerTo(server, ask(FERRY.question))).text).toContain(FERRY.answer);
    expect(slow.flatMap((question) => repliesTo(server, question))).toEqual([]);
    hang.release();
    for (const question of slow) await answerTo(server, question);
    expect(server.refusals()).toEqual([]);
    expect(server.slips()).toEqual([]);
  });
});

describe('when Telegram refuses', () => {
  it('because it is too much, the bot waits as long as it is told, and only then sends again', async () => {
    const { server } = bot;
    const description = `Too Many Requests: retry after ${RETRY_SECONDS}`;
    const fault = { kind: 'error', status: 429, description, retryAfter: RETRY_SECONDS } as const;
    const refused = server.failNext('sendMessage', fault);
    const question = ask(QUAY.question);
    await server.until(() => refused.struck === 1);
    const refusedAt = performance.now();
    // Others go on meanwhile.
    await answerTo(server, ask(FERRY.question));
    await answerTo(server, question);
    // Timers count in whole milliseconds.
    expect(performance.now() - refusedAt).toBeGreaterThan(RETRY_SECONDS * 1000 - 20);
    expect(callsTo(question.chat)).toEqual(['sendMessage', 'sendMessage']);
  });

  it('for good, that is a line of the log, and nobody else waits for it', async () => {
    const { server } = bot;
    const description = 'Forbidden: bot was blocked by the user';
    server.failNext('sendMessage', { kind: 'error', status: 403, description });
    const question = ask(QUAY.question);
    await server.until(() => callsTo(question.chat).length === 1);
    await answerTo(server, ask(FERRY.question));
    expect(repliesTo(server, question)).toEqual([]);
    expect(logger.lines).toContainEqual({
      level: 'warn',
      message: 'Telegram refused a call',
      fields: { method: 'sendMessage', code: 403, description },
    });
  });

  it('what was to be shown, the person is told that something went wrong', async () => {
    const { server } = bot;
    const description = "Bad Request: can't parse entities";
    server.failNext('sendMessage', { kind: 'error', status: 400, description });
    const answer = await answerTo(server, ask(QUAY.question));
    expect(answer.text).toContain('Something went wrong');
  });

  it('because another process asks for updates, it says so and goes on when that one has stopped', async () => {
    const { server } = bot;
    await callApi(server, 'getUpdates', { timeout: 0 });
    await answerTo(server, ask(QUAY.question));
    const [line] = logger.lines.filter(({ message }) => message.startsWith('another process asks'));
    expect(line?.level).toBe('error');
  });

  function callsTo(chat: number): readonly string[] {
    return bot.server
      .calls()
      .filter(({ method, params }) => params.chat_id === chat && method !== 'sendChatAction')
      .map(({ method }) => method);
  }
});

describe('the archive of a running bot', () => {
  const CRANE = 'Which company delivered the floating crane?';

  it('grows by an ingest of another process, and every question meanwhile is answered', async () => {
    const { server, place } = bot;
    place.write(
      'crane.md',
      markdown({ title: 'Crane' }, 'The company Norrholt delivered the floating crane.'),
    );
    const ingesting = place.app().then((app) => place.ingest(app));
    const asked = Array.from({ length: 50 }, () => ask(QUAY.question));
    for (const question of asked) expect((await answerTo(server, question)).text).toContain(QUAY.answer);
    await ingesting;
    expect(await firstAnswerWith('Norrholt', CRANE)).toContain('Crane');
  });

  it('grows by /reindex, and every question meanwhile is answered', async () => {
    const { server, place, admin } = bot;
    place.write('buoy.md', markdown({ title: 'Buoy' }, 'The shipyard Vellmar delivered the weather buoy.'));
    const report = admin.say('/reindex');
    await answerTo(server, report);
    let asked = 0;
    const isOver = () => /Added 1,/.test(repliesTo(server, report)[0]?.text ?? '');
    for (; !isOver(); asked += 1) {
      expect((await answerTo(server, ask(QUAY.question))).text).toContain(QUAY.answer);
    }
    expect(asked).toBeGreaterThan(0);
    expect(await firstAnswerWith('Vellmar', 'Which shipyard delivered the weather buoy?')).toContain('Buoy');
  });

  it('shrinks by a withdrawal at once', async () => {
    const { server, admin } = bot;
    const before = await answerTo(server, ask(CRANE));
    const releaseId = /\/release_(\w+)/.exec(before.text)?.[1] ?? '';
    await answerTo(server, admin.say(`/withdraw_${releaseId} It was another crane.`));
    const after = await answerTo(server, ask(CRANE));
    expect(after.text).not.toContain('Norrholt');
  });

  /** A generation is taken up in the background: some more questions are answered from the one before. */
  async function firstAnswerWith(words: string, question: string): Promise<string> {
    for (;;) {
      const { text } = await answerTo(bot.server, ask(question));
      if (text.includes(words)) return text;
      await turn();
    }
  }
});

it('nothing that is logged has the token in it', () => {
  expect(logger.lines.length).toBeGreaterThan(3);
  expect(JSON.stringify(logger.lines)).not.toContain(bot.server.token.split(':')[1]);
});
