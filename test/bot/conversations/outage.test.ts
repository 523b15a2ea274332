import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pause } from '../../../src/bot/pause.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import type { Fault } from '../../telegram/server/faults.ts';
import { answerTo, createGate, FERRY, type Gate, gated, noPause, QUAY, repliesTo } from '../exchange.ts';
import { type RunningBot, startBot } from '../running-bot.ts';

const logger = recordingLogger();
/** Of the next questions that begin with "Slow:". */
let gate: Gate = createGate();
let pause: Pause = noPause;
let bot: RunningBot;

beforeAll(async () => {
  bot = await startBot({
    logger,
    pause: (milliseconds, stop) => pause(milliseconds, stop),
    app: (app) => ({
      ...app,
      ask: (question, options) => gated(app, gate, (text) => text.startsWith('Slow:')).ask(question, options),
    }),
  });
});
afterAll(() => bot.close());

function ask(question: string) {
  return bot.server.user({ languageCode: 'en' }).say(question);
}

/** Until calls of a method have failed so many more times. */
async function unreachable(method: string, times = 1): Promise<void> {
  const lines = () =>
    logger.lines.filter(
      ({ message, fields }) =>
        message === 'Telegram cannot be reached' && 'method' in fields && fields.method === method,
    ).length;
  const before = lines();
  while (lines() < before + times) await turn();
}

describe('a call that fails', () => {
  it.each<[string, Fault]>([
    ['because the connection is cut', { kind: 'drop' }],
    ['by itself (500)', { kind: 'error', status: 500, description: 'Internal Server Error' }],
    ['with a page of HTML', { kind: 'html', status: 502, body: '<h1>Bad Gateway</h1>' }],
  ])('%s is made again until it succeeds, and the answer comes once', async (_what, fault) => {
    const { server } = bot;
    const failing = server.failNext('sendMessage', fault, 3);
    const question = ask(QUAY.question);
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
    expect(failing.struck).toBe(3);
    await answerTo(server, ask(FERRY.question));
    expect(repliesTo(server, question)).toHaveLength(1);
  });

  it('to ask for updates is made again, too', async () => {
    const { server } = bot;
    const failing = server.failNext('getUpdates', { kind: 'html', status: 504, body: '' }, 3);
    await answerTo(server, ask(QUAY.question));
    await answerTo(server, ask(QUAY.question));
    expect(failing.struck).toBeGreaterThan(0);
  });

  // Telegram takes no number of ours with a message, so a repetition cannot be told from another message.
  it('after Telegram did what it was to do is made again, and the answer stands there twice', async () => {
    const { server } = bot;
    server.failNext('sendMessage', { kind: 'lose' });
    const question = ask(QUAY.question);
    const [one, other] = await server.until(() => {
      const replies = repliesTo(server, question);
      return replies.length === 2 ? replies : undefined;
    });
    expect(one?.text).toBe(other?.text);
    await answerTo(server, ask(FERRY.question));
    expect(repliesTo(server, question)).toHaveLength(2);
  });
});

describe('the network', () => {
  it('may be away while an answer is made: it comes once when the network is back', async () => {
    const { server } = bot;
    gate = createGate();
    const question = ask(`Slow: ${QUAY.question}`);
    await server.until(() => gate.reached === 1);
    await server.goDown();
    gate.open();
    await unreachable('sendMessage', 5);
    await server.comeUp();
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
    await answerTo(server, ask(FERRY.question));
    expect(repliesTo(server, question)).toHaveLength(1);
  });

  it('may be away when the bot starts: what was asked meanwhile is answered when it is there', async () => {
    const { server } = bot;
    await bot.stop();
    await server.goDown();
    const starting = bot.start();
    await unreachable('getMe', 3);
    const question = ask(QUAY.question);
    await server.comeUp();
    await starting;
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
  });

  it('may be away when the bot is stopped: the next start gives the answer', async () => {
    const { server } = bot;
    gate = createGate();
    const question = ask(`Slow: ${QUAY.question}`);
    await server.until(() => gate.reached === 1);
    await server.goDown();
    gate.open();
    await unreachable('sendMessage', 2);
    await bot.stop();
    await server.comeUp();
    expect(repliesTo(server, question)).toEqual([]);
    await bot.start();
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
    await answerTo(server, ask(FERRY.question));
    expect(repliesTo(server, question)).toHaveLength(1);
  });

  it('may stay away for any number of restarts', async () => {
    const { server } = bot;
    gate = createGate();
    const question = ask(`Slow: ${QUAY.question}`);
    await server.until(() => gate.reached === 1);
    await server.goDown();
    gate.open();
    for (let restart = 0; restart < 5; restart += 1) {
      await unreachable('sendMessage', 2);
      await bot.stop();
      await server.comeUp();
      const refusing = server.failNext('sendMessage', { kind: 'drop' }, 1_000);
      await bot.start();
      await server.until(() => refusing.struck > 0);
      await server.goDown();
      refusing.release();
    }
    await server.comeUp();
    expect((await answerTo(server, question)).text).toContain(QUAY.answer);
  });

  it('comes back without a flood of what nobody wants to know any more', async () => {
    const { server } = bot;
    const actions = () => server.calls('sendChatAction').length;
    const failing = server.failNext('sendChatAction', { kind: 'drop' }, 1_000);
    await answerTo(server, ask(QUAY.question));
    const before = actions();
    expect(failing.struck).toBe(1);
    failing.release();
    await answerTo(server, ask(FERRY.question));
    expect(actions()).toBe(before + 1);
  });

  it('is waited for longer and longer, up to half a minute', async () => {
    const { server } = bot;
    const waits: number[] = [];
    pause = (milliseconds, stop) => {
      waits.push(milliseconds);
      return noPause(milliseconds, stop);
    };
    server.failNext('sendMessage', { kind: 'drop' }, 8);
    await answerTo(server, ask(QUAY.question));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });
});

it('nothing that is logged has the token in it', () => {
  expect(logger.lines.length).toBeGreaterThan(20);
  expect(JSON.stringify(logger.lines)).not.toContain(bot.server.token.split(':')[1]);
  expect(bot.server.slips()).toEqual([]);
});
