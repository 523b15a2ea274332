import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createWords } from '../../../src/bot/locales/words.ts';
import type { TelegramServer } from '../../../test/telegram/server/driver.ts';
import type { Person } from '../../../test/telegram/server/people.ts';
import { createTelegramServer } from '../../../test/telegram/server/telegram-server.ts';
import { AS_STARTED } from './as-started.ts';
import { BOT_USAGE, type BotUsage } from './bot-order.ts';

/** The bot, from the question that a person sends to the answer that they see, on a Telegram of this machine. */
export interface MeasuredBot {
  /** Of `CHATS` that ask at the same moment. */
  readonly burstMs: readonly number[];
  /** Processor time of the bot for one of them: what is left of a figure when others use the machine too. */
  readonly answerCpuMs: number;
  /** What it takes after so many questions. */
  readonly usage: readonly (BotUsage & { readonly questions: number })[];
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
const LANGUAGE = 'en';
/** How the message begins that says how many are asked for first: no answer yet. */
const [NOTICE = ''] = createWords(LANGUAGE).say('asking-waiting', { place: 0 }).split('0');
/** In milliseconds; the bot keeps to Telegram's 30 messages a second. */
const PATIENCE = 120_000;

/** @throws Error when the process of the bot ends before everything is measured */
export async function measureBot({ dataDirectory, questions, count, stop }: BotPlan): Promise<MeasuredBot> {
  const telegram = await createTelegramServer({ waitMilliseconds: PATIENCE });
  const child = fork(join(import.meta.dirname, 'bot-child.ts'), {
    execArgv: [...AS_STARTED, '--expose-gc', '--import', import.meta.resolve('tsx')],
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
  const before = await usageOf(child);
  const burstMs = await asker.ask(CHATS);
  const after = await usageOf(child);
  const usage: MeasuredBot['usage'][number][] = [];
  let asked = 0;
  for (const goal of [Math.ceil(count * EARLY), count]) {
    while (asked < goal) asked += (await asker.ask(Math.min(CHATS, goal - asked))).length;
    usage.push({ questions: asked, ...(await usageOf(child)) });
  }
  return { burstMs, answerCpuMs: (after.cpuMs - before.cpuMs) / CHATS, usage };
}

/** People who each ask a question at the same moment, and wait for their answer. */
function createAsker(telegram: TelegramServer, questions: readonly string[]) {
  let people: readonly Person[] = [];
  let rounds = 0;
  let next = 0;
  return {
    /** Milliseconds of each. */
    async ask(atOnce: number): Promise<readonly number[]> {
      if (rounds % MOST_EACH === 0) {
        people = Array.from({ length: CHATS }, () => telegram.user({ languageCode: LANGUAGE }));
      }
      rounds += 1;
      const asked = new Map<number, number>();
      for (const person of people.slice(0, atOnce)) {
        asked.set(person.id, performance.now());
        person.say(questions[next++ % questions.length] ?? '');
      }
      const times = await answered(telegram, asked);
      // What was said is of no more use, and would be looked through again and again.
      telegram.forget();
      return times;
    },
  };
}

/**
 * How long each chat waited for its answer. One look at the calls for all of them: to watch each chat by itself takes this
 * process as long as the bot takes to answer.
 *
 * @param asked when each was asked, by its chat
 */
async function answered(telegram: TelegramServer, asked: ReadonlyMap<number, number>): Promise<number[]> {
  const times = new Map<number, number>();
  await telegram.until(
    () => {
      for (const { method, params, outcome } of telegram.calls()) {
        const chat = Number(params.chat_id);
        const from = asked.get(chat);
        if (from === undefined || times.has(chat) || outcome?.ok !== true) continue;
        const isText = method === 'sendMessage' || method === 'editMessageText';
        if (isText && !`${params.text}`.startsWith(NOTICE)) times.set(chat, performance.now() - from);
      }
      return times.size === asked.size;
    },
    { what: `${asked.size} answers` },
  );
  return [...times.values()];
}

async function usageOf(child: ChildProcess): Promise<BotUsage> {
  child.send('usage');
  const [message] = await once(child, 'message');
  return BOT_USAGE.parse(message);
}
