import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { type App, createApp } from './app.ts';
import { createIngestProcess } from './bot/ingest-process.ts';
import { localeOf } from './bot/locales/locale.ts';
import { type RunOptions, runBot } from './bot/run-bot.ts';
import { openBotStore } from './bot/store/sqlite-bot-store.ts';
import { type Config, parseConfig } from './config/config.ts';
import { type Environment, readEnvironment } from './config/env.ts';
import { createLogger, type Logger } from './log.ts';
import { serveWeb, type Web } from './serve-web.ts';
import { chat, START } from './terminal/chat.ts';
import { helpText, parseCommandLine } from './terminal/command.ts';
import { describeFailure, type ExitCode } from './terminal/failure.ts';
import { ensureIngested } from './terminal/first-ingest.ts';
import { readLines, untilStopped } from './terminal/lines.ts';
import { createLiveDraft } from './terminal/live-draft.ts';
import { createOutput, OutputClosed } from './terminal/output.ts';
import { pageOf } from './terminal/page.ts';
import { createProgress } from './terminal/progress.ts';

const stdout = createOutput(process.stdout);
const stderr = createOutput(process.stderr);

/** Time that a handle left open by a native library may keep a finished process alive, in milliseconds. */
const LINGER = 2_000;

process.exitCode = await run(process.argv.slice(2));
setTimeout(() => process.exit(), LINGER).unref();

async function run(given: readonly string[]): Promise<ExitCode> {
  let environment: Environment = {};
  try {
    if (parseCommandLine(START, given) === 'help') {
      await stdout.write(helpText(START));
      return 0;
    }
    environment = readEnvironment();
    return await serve(environment, stopSignal());
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    const { text, exitCode } = describeFailure(START.name, error, environment.LOG_LEVEL === 'debug');
    await stderr.write(text).catch(() => undefined);
    return exitCode;
  }
}

/** What `npm start` runs: the one place that chooses between the bot and the terminal chat. */
async function serve(environment: Environment, stop: AbortSignal): Promise<ExitCode> {
  const isBot = parseConfig(environment).telegram.botToken !== null;
  const config = parseConfig(environment, isBot ? 'info' : 'warn');
  const log = createLogger(config.logLevel);
  for (const notice of config.notices) log.warn({}, notice);
  const { botToken } = config.telegram;
  if (botToken !== null) return await serveBot(config, botToken, log, stop);
  await stderr.write('TELEGRAM_BOT_TOKEN is not set: starting the terminal chat.\n');
  return await serveTerminal(config, stop);
}

async function serveBot(config: Config, token: string, logger: Logger, stop: AbortSignal): Promise<ExitCode> {
  const now = () => new Date();
  const app = await createApp(config, { logger });
  let web: Web | null = null;
  try {
    const startIngest = createIngestProcess(config.corpusDirectory, { stop });
    // Whoever watches the process is told of a first ingest, which may take long, rather than find nobody there.
    web = await serveWeb({ config, app, token, logger, now });
    const { awaits } = web;
    // In a process of its own, which ends when it is told to, and leaves nothing of its memory in the one that answers.
    const archive: Pick<App, 'firstIngest' | 'ingest'> = {
      firstIngest: app.firstIngest,
      ingest: ({ onProgress }) => {
        awaits('the first ingest is running');
        return startIngest((event) => onProgress?.(event));
      },
    };
    await ensureIngested(archive, config.corpusDirectory, stderr, createProgress(process.stderr));
    awaits(null);
    const { webhookUrl, webhookSecret, apiRoot } = config.telegram;
    await runBot({
      token,
      apiRoot,
      app,
      store: await openBotStore(config.dataDirectory, { now }),
      access: config.access,
      budget: config.budget,
      embeddingsHost: hostOf(config.embeddings),
      defaultLocale: localeOf(config.defaultLocale) ?? 'en',
      reader: web.links,
      signs: web.watch,
      logsQuestions: config.logsQuestions,
      startIngest,
      webhook: webhookUrl === null ? null : webhookOf(webhookUrl, webhookSecret, web),
      stop,
      logger,
      now,
    });
    return 0;
  } catch (error) {
    if (stop.aborted && isAbort(error)) return 0;
    throw error;
  } finally {
    await web?.close();
    await app.close();
  }
}

/** Where passages and questions are embedded; null: nowhere but here. */
function hostOf(embeddings: Config['embeddings']): string | null {
  if (embeddings.provider !== 'openai') return null;
  return embeddings.baseUrl === null ? 'api.openai.com' : new URL(embeddings.baseUrl).host;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function webhookOf(url: string, given: string | null, web: Web): NonNullable<RunOptions['webhook']> {
  const secret = given ?? randomBytes(32).toString('hex');
  return {
    url,
    secret,
    start: async (receive) => {
      web.takeUpdates(url, secret, receive);
      return web.close;
    },
  };
}

async function serveTerminal(config: Config, stop: AbortSignal): Promise<ExitCode> {
  const app = await createApp(config);
  try {
    await ensureIngested(app, config.corpusDirectory, stderr, createProgress(process.stderr));
    await stderr.write('Ask a question, one a line; the end of input (Ctrl-D) ends the chat.\n');
    const { questions, prompt } = typedQuestions(stop);
    const page = pageOf(process.stdout);
    const draft = createLiveDraft(process.stdout, page);
    return await chat({
      questions: untilStopped(questions, stop),
      ask: (question, conversation) =>
        app.ask(question, { conversation, onDraft: draft.show }).finally(draft.clear),
      output: stdout,
      page,
      prompt,
      debug: config.logLevel === 'debug',
    });
  } finally {
    await app.close();
  }
}

/** Questions with editing and a prompt at a terminal, as plain lines from a pipe. */
function typedQuestions(stop: AbortSignal): { questions: AsyncIterable<string>; prompt: () => void } {
  const { stdin } = process;
  if (!stdin.isTTY || !process.stdout.isTTY) {
    stop.addEventListener('abort', () => stdin.destroy());
    return { questions: readLines(stdin), prompt: () => undefined };
  }
  const terminal = createInterface({ input: stdin, output: process.stdout, prompt: '› ' });
  // In raw mode Ctrl-C is a key, not a signal.
  terminal.on('SIGINT', () => process.emit('SIGINT'));
  // Whoever comes after us on the terminal starts a line of their own.
  terminal.on('close', () => process.stdout.write('\n'));
  stop.addEventListener('abort', () => terminal.close());
  return { questions: terminal, prompt: () => terminal.prompt() };
}

/** Ends what runs at the first signal, once its answer is given; the second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
