import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createWords } from '../../../src/bot/locales/words.ts';
import type { TelegramServer } from '../../../test/telegram/server/driver.ts';
import type { Person } from '../../../test/telegram/server/people.ts';
import { createTelegramServer } from '../../../test/telegram/server/telegram-server.ts';
import { BOT_MEMORY, type BotMemory } from './bot-order.ts';

/** The bot, from the question that a person sends to the answer that they see, on a Telegram of this machine. */
export interface MeasuredBot {
  /** Of `CHATS` that ask at the same moment. */
  readonly burstMs: readonly number[];
  /** After so many questions, everything that can be let go of let go of. */
  readonly memory: readonly (BotMemory & { readonly questions: number })[];
}

export interface BotPlan {
  readonly dataDirectory: string;
  readonly questions: readonly string[];
  /** Over how many questions memory is looked at. */
  readonly count: number;
  readonly stop: AbortSignal;
}

export const CHATS = 200;
/** Memory is looked at after this share of the questions, and after all of them. */
const EARLY = 0.2;
/** Asked before any is timed. */
const WARMING = 40;
/** Fewer than a person may ask in a minute. */
const MOST_EACH = 15;
/** In milliseconds; the bot keeps to Telegram's 30 messages a second. */
const PATIENCE = 120_000;

/** @throws Error when the process of the bot ends before everything is measured */
export async function measureBot({ dataDirectory, questions, count, stop }: BotPlan): Promise<MeasuredBot> {
  const telegram = await createTelegramServer({ waitMilliseconds: PATIENCE });
  const child = fork(join(import.meta.dirname, 'bot-child.ts'), {
    execArgv: [
      '--cpu-prof',
      '--cpu-prof-dir=/tmp/prof',
      '--expose-gc',
      '--import',
      import.meta.resolve('tsx'),
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    signal: stop,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`Measuring failed: the process of the bot ended with ${signal ?? code}`)),
    );
  });
  try {
    child.send({ dataDirectory, apiRoot: telegram.apiRoot, token: telegram.token });
    return await Promise.race([measure(telegram, child, questions, count), failed]);
  } finally {
    failed.catch(() => undefined);
    if (child.connected) child.disconnect();
    await ended;
    await telegram.close();
  }
}

async function measure(
  telegram: TelegramServer,
  child: ChildProcess,
  questions: readonly string[],
  count: number,
): Promise<MeasuredBot> {
  const asker = createAsker(telegram, questions);
  await asker.ask(WARMING);
  const burstMs = await asker.ask(CHATS);
  const memory: MeasuredBot['memory'][number][] = [];
  let asked = 0;
  for (const goal of [Math.ceil(count * EARLY), count]) {
    for (; asked < goal; asked += CHATS) await asker.ask(CHATS);
    memory.push({ questions: asked, ...(await memoryOf(child)) });
  }
  return { burstMs, memory };
}

/** People who each ask a question at the same moment, and wait for their answer. */
function createAsker(telegram: TelegramServer, questions: readonly string[]) {
  const language = 'en';
  const notice = createWords(language).say('asking-waiting', { place: 0 });
  const [noticeBegins = notice] = notice.split('0');
  let people: readonly Person[] = [];
  let rounds = 0;
  let next = 0;

  async function askOne(person: Person): Promise<number> {
    const text = questions[next++ % questions.length] ?? '';
    const started = performance.now();
    const question = person.say(text);
    await telegram.nextMessage(person, {
      where: (message) => message.replyTo === question.id && !message.text.startsWith(noticeBegins),
      what: `the answer to "${text}"`,
    });
    return performance.now() - started;
  }

  return {
    /** Milliseconds of each. */
    async ask(atOnce: number): Promise<readonly number[]> {
      if (rounds % MOST_EACH === 0) {
        people = Array.from({ length: CHATS }, () => telegram.user({ languageCode: language }));
      }
      rounds += 1;
      const times = await Promise.all(people.slice(0, atOnce).map(askOne));
      // What was said is of no more use, and would be looked through again and again.
      telegram.forget();
      return times;
    },
  };
}

async function memoryOf(child: ChildProcess): Promise<BotMemory> {
  child.send('memory');
  const [message] = await once(child, 'message');
  return BOT_MEMORY.parse(message);
}
