import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { botDatabaseFile } from '../../../src/bot/store/bot-database.ts';
import { openBotStore } from '../../../src/bot/store/sqlite-bot-store.ts';
import { createPlace, type Place } from '../../fakes/running-app.ts';
import type { TelegramServer } from '../../telegram/server/driver.ts';
import { createTelegramServer } from '../../telegram/server/telegram-server.ts';
import type { SeenMessage } from '../../telegram/server/view.ts';
import { type BotProcess, startBotProcess } from '../bot-process.ts';
import { answerTo, FERRY, HOSPITAL, QUAY, RAILWAY, repliesTo, SCHOOL } from '../exchange.ts';
import { RELEASES } from '../releases.ts';

/** Processes on a machine that may be busy. In milliseconds. */
const PATIENCE = 180_000;
const TOPICS = [QUAY, FERRY, RAILWAY, SCHOOL, HOSPITAL] as const;

let place: Place;
let server: TelegramServer;
let bot: BotProcess;

beforeAll(async () => {
  place = createPlace(RELEASES);
  const app = await place.app();
  await place.ingest(app);
  server = await createTelegramServer({ waitMilliseconds: PATIENCE });
  start();
});
afterAll(async () => {
  await bot.end('SIGKILL');
  await server.close();
  await place.close();
});

function start(script?: string): void {
  bot = startBotProcess(place, server, {}, script);
}

async function kill(): Promise<void> {
  expect(await bot.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
}

/** How many questions were received and are not closed. */
function openUpdates(): number {
  const database = new Database(botDatabaseFile(place.dataDirectory), { readonly: true });
  const count = database.prepare<[], number>('SELECT count(*) FROM updates WHERE body IS NOT NULL').pluck();
  const open = count.get() ?? 0;
  database.close();
  return open;
}

/** Until the bot has noted that it is done with everything. */
async function closed(): Promise<void> {
  while (openUpdates() > 0) await turn();
}

describe('a bot that is killed', { timeout: PATIENCE }, () => {
  const asked: { readonly question: SeenMessage; readonly answer: string }[] = [];

  function ask(person = server.user()): SeenMessage {
    const topic = TOPICS[asked.length % TOPICS.length] ?? QUAY;
    const question = person.say(topic.question);
    asked.push({ question, answer: topic.answer });
    return question;
  }

  /** Telegram takes the next messages, and the bot never hears of it: none of them is shown. */
  const takeNoMessages = () => server.failNext('sendMessage', { kind: 'hang' }, 1_000);

  async function settled(): Promise<void> {
    for (const { question } of asked) await answerTo(server, question);
    await closed();
  }

  /** What goes on when it is killed. */
  const moments: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'while an answer is sent',
      async () => {
        const sending = takeNoMessages();
        ask();
        await server.until(() => sending.struck === 1);
      },
    ],
    [
      'while answers to several people are sent, of which one asked three questions',
      async () => {
        const sending = takeNoMessages();
        const person = server.user();
        for (const one of [person, person, person, server.user(), server.user()]) ask(one);
        await server.until(() => sending.struck === 3);
      },
    ],
    [
      'while the answer of an earlier process is sent',
      async () => {
        const sending = takeNoMessages();
        ask();
        await server.until(() => sending.struck === 1);
        await kill();
        start();
        await server.until(() => sending.struck === 2);
      },
    ],
    [
      'before it heard of the question',
      async () => {
        const polling = server.failNext('getUpdates', { kind: 'hang' });
        ask();
        await server.until(() => polling.struck === 1);
        ask();
      },
    ],
    [
      'as soon as it shows that it is writing',
      async () => {
        takeNoMessages();
        const { chat } = ask();
        await server.until(() => server.chatActions(chat).length > 0);
      },
    ],
    ...[1, 2, 3, 4].map(
      (calls) =>
        [
          `${calls} calls after several people have asked`,
          async () => {
            takeNoMessages();
            const before = server.calls().length;
            for (let one = 0; one < 3; one += 1) ask();
            await server.until(() => server.calls().length >= before + calls);
          },
        ] as const,
    ),
    [
      'after an answer was given',
      async () => {
        ask();
        await settled();
      },
    ],
    [
      'while it starts',
      async () => {
        await kill();
        ask();
        const before = server.calls('getMe').length;
        start();
        await server.until(() => server.calls('getMe').length > before);
      },
    ],
    ['without a question', async () => undefined],
  ];

  it.each(moments)('%s answers after its next start', async (_when, reach) => {
    await server.until(() => server.isPolled());
    await reach();
    await kill();
    server.healAll();
    start();
    await settled();
  });

  it('has answered each question once, with its own answer, and those of a chat in order', async () => {
    await answerTo(server, server.user().say(QUAY.question));
    for (const { question, answer } of asked) {
      expect(repliesTo(server, question)).toHaveLength(1);
      expect(repliesTo(server, question)[0]?.text).toContain(answer);
    }
    for (const chat of new Set(asked.map(({ question }) => question.chat))) {
      const questions = asked.filter(({ question }) => question.chat === chat);
      const replied = server.botMessages(chat).map(({ replyTo }) => replyTo);
      expect(replied).toEqual(questions.map(({ question }) => question.id));
    }
    expect(server.refusals()).toEqual([]);
    expect(server.slips()).toEqual([]);
  });

  // Telegram takes no number of ours with a message, so nothing tells whether it was sent.
  it('before it heard that Telegram has shown the answer gives it once more', async () => {
    server.failNext('sendMessage', { kind: 'lose' });
    const question = server.user().say(QUAY.question);
    await answerTo(server, question);
    await kill();
    start();
    await server.until(() => repliesTo(server, question).length === 2);
    await answerTo(server, server.user().say(FERRY.question));
    expect(repliesTo(server, question)).toHaveLength(2);
  });
});

it('a notice to wait that a killed bot has left becomes the answer', { timeout: PATIENCE }, async () => {
  const person = server.user({ languageCode: 'en' });
  const notice = await answerTo(server, person.say(FERRY.question));
  await closed();
  await kill();
  const question = person.say(QUAY.question);
  // What it had shown and remembered while the question waited.
  const store = await openBotStore(place.dataDirectory);
  await store.keepNotice({ chatId: person.id, questionMessageId: question.id }, person.id, notice.id);
  await store.close();
  start();
  await server.until(() => server.message(person, notice.id)?.text.includes(QUAY.answer));
  await closed();
  expect(server.botMessages(person)).toHaveLength(1);
});

it('a question that kills the bot is given up at its third death, and others asked with it are answered', {
  timeout: PATIENCE,
}, async () => {
  await kill();
  const poison = server.user({ languageCode: 'en' }).say('How much is POISON?');
  const question = server.user().say(QUAY.question);
  for (let death = 0; death < 3; death += 1) {
    start('test/fixtures/bot-child.ts');
    expect(await bot.ended).toMatchObject({ signal: 'SIGKILL' });
  }
  start('test/fixtures/bot-child.ts');
  expect((await answerTo(server, poison)).text).toContain('Something went wrong');
  expect((await answerTo(server, question)).text).toContain(QUAY.answer);
  await closed();
  await kill();
  start('test/fixtures/bot-child.ts');
  await answerTo(server, server.user().say(FERRY.question));
  expect([repliesTo(server, poison), repliesTo(server, question)].map(({ length }) => length)).toEqual([
    1, 1,
  ]);
});
