import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LoggedLine, recordingLogger } from '../../fakes/recording-logger.ts';
import { createOpenAiServer, type OpenAiServer } from '../../openai/server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { reply } from './talk.ts';

const QUESTION = 'How much did the Alder Quay cost?';

const logger = recordingLogger();
let openAi: OpenAiServer;
let bot: RunningBot;

beforeAll(async () => {
  openAi = await createOpenAiServer();
  bot = await startBot({
    logger,
    environment: {
      OPENAI_API_KEY: openAi.apiKey ?? '',
      OPENAI_BASE_URL: openAi.baseUrl,
      EMBEDDINGS: 'local',
    },
  });
});
afterAll(async () => {
  await bot.close();
  await openAi.close();
});

/** All lines of the log with the number of the question that was asked last, once it is answered. */
async function linesOfNext(work: () => Promise<unknown>): Promise<readonly LoggedLine[]> {
  const from = logger.lines.length;
  await work();
  const ofQuestion = (): readonly LoggedLine[] => {
    const asked = logger.lines.slice(from).find(({ message }) => message === 'a question was asked');
    return logger.lines.filter(({ fields }) => numberIn(fields) === numberIn(asked?.fields));
  };
  await vi.waitFor(() => expect(ofQuestion().at(-1)?.message).toBe('a question was answered'));
  return ofQuestion();
}

function numberIn(fields: object | undefined): unknown {
  return fields !== undefined && 'question' in fields ? fields.question : 'none';
}

describe('the log', () => {
  it('tells of a question under one number what failed on the way, and not what was asked', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    openAi.fail('rejected-key', { times: 9 });
    const lines = await linesOfNext(() => reply(bot, person, QUESTION));
    expect(lines).toMatchObject([
      { level: 'info', message: 'a question was asked' },
      { level: 'warn', fields: { failure: 'rejected-key' } },
      { level: 'info', fields: { outcome: 'answered', mode: 'extractive', notes: ['model-failed'] } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('Alder');
    expect(JSON.stringify(lines)).not.toContain(openAi.apiKey);
  });

  it('tells that an answer was made without the model while it is left alone', async () => {
    const person = bot.server.user({ languageCode: 'en' });
    const lines = await linesOfNext(() => reply(bot, person, QUESTION));
    expect(lines).toMatchObject([
      { message: 'a question was asked' },
      { message: 'a question was answered', fields: { notes: ['model-failed'] } },
    ]);
  });
});
