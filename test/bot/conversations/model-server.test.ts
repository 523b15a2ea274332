import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../openai/chat-request.ts';
import { createGate } from '../../openai/gate.ts';
import { createOpenAiServer, type OpenAiServer } from '../../openai/server.ts';
import { type RunningBot, startBot } from '../running-bot.ts';
import { reply } from './talk.ts';

const COST = 'The quay cost 12 million crowns.';
const OPENING = 'Minister Orsolya Venn opened the Alder Quay on 24 November 2023.';
const QUESTION = 'How much did the Alder Quay cost?';
const TEN_MINUTES = 600;

let openAi: OpenAiServer;
let bot: RunningBot;

beforeAll(async () => {
  openAi = await createOpenAiServer();
  bot = await startBot({
    budget: { tokensPerUserDay: 1_000, tokensPerDay: null },
    environment: {
      OPENAI_API_KEY: openAi.apiKey ?? '',
      OPENAI_BASE_URL: openAi.baseUrl,
      EMBEDDINGS: 'local',
    },
  });
});
afterEach(() => {
  openAi.recover();
  expect([...bot.server.refusals(), ...bot.server.slips()]).toEqual([]);
});
afterAll(async () => {
  await bot.close();
  await openAi.close();
});

/** The number that a sentence has in the evidence that the model was given. */
function numberOf(sentence: string, { messages }: ChatRequest): string {
  const evidence = messages.map(({ content }) => content).join('\n');
  const line = evidence.split('\n').find((one) => one.endsWith(sentence)) ?? `[none for ${sentence}]`;
  return /\[(\d+)\]/.exec(line)?.[1] ?? line;
}

describe('the bot with a model', () => {
  it('shows an answer that grows, without what is not checked, and sends the checked one', async () => {
    const { server } = bot;
    const seen = createGate();
    openAi.reply((request) => {
      // What the question means: the bot's own rules serve.
      if (!request.stream) return '{}';
      const [cost, opening] = [numberOf(COST, request), numberOf(OPENING, request)];
      return {
        pieces: [
          `The quay cost 12 million crowns [${cost}]. It was opened by `,
          { text: `Orsolya Venn [${opening}]. `, after: seen.opened },
          `It was paid for by 99 banks [${cost}].`,
        ],
        usage: { input: 300, output: 200 },
      };
    });
    const person = server.user({ languageCode: 'en' });
    const asked = person.say(QUESTION);
    await server.until(() => server.openDraft(person)?.text.includes('The quay cost 12 million crowns. [1]'));
    seen.open();
    const answer = await server.nextMessage(person, { where: ({ replyTo }) => replyTo === asked.id });
    expect(answer.text).toContain(
      [
        'The quay cost 12 million crowns. [1]',
        'It was opened by Orsolya Venn. [1]',
        'Written by a model, checked against the quoted sentences.\n' +
          'Something that the model wrote was left out: the sources do not say it.',
        '[1] Alder Quay opened — Ministry of Ports, 24 November 2023',
      ].join('\n\n'),
    );
    expect(answer.text).toContain(`“${COST}”\n“${OPENING}”`);
    expect(answer.text).not.toContain('99');
    expect(
      server
        .drafts(person)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('99');
    expect(server.openDraft(person)).toBeUndefined();
  });

  it('counts the tokens that its provider says, and stops asking when they are used up', async () => {
    openAi.reply((request) =>
      request.stream
        ? {
            text: `It cost 12 million crowns [${numberOf(COST, request)}].`,
            usage: { input: 900, output: 150 },
          }
        : { text: '{}', usage: { input: 20, output: 5 } },
    );
    const person = bot.server.user({ languageCode: 'en' });
    expect((await reply(bot, person, QUESTION)).text).toContain('Written by a model');
    expect((await bot.store.tokensToday(person.id)).byPerson).toBeGreaterThanOrEqual(1_050);
    const before = openAi.requests.length;
    const { text } = await reply(bot, person, QUESTION);
    expect(text).toContain('It writes again tomorrow, from 14 March 2024, 00:00 UTC.');
    expect(openAi.requests).toHaveLength(before);
  });

  it('says what it is, and to whom what is sent', async () => {
    const host = new URL(openAi.baseUrl).host;
    const person = bot.server.user({ languageCode: 'en' });
    expect((await reply(bot, person, '/privacy')).text).toContain(`${host} is sent your question`);
    expect((await reply(bot, bot.admin, '/status')).text).toContain(`Model: gpt-4.1-mini at ${host}, ready`);
  });

  it('answers in sentences of the releases when the key is rejected, and tells the admin once', async () => {
    const { server, admin } = bot;
    openAi.fail('rejected-key', { times: 9 });
    const ask = () => reply(bot, server.user({ languageCode: 'en' }), QUESTION);
    const answer = await ask();
    expect(answer.text).toContain(`${COST} [1]\n\nThe model could not be asked, so these are sentences`);
    expect(answer.text).not.toContain('Incorrect API key');
    const warning = await server.nextMessage(admin, { where: ({ replyTo }) => replyTo === undefined });
    expect(warning.text).toContain('The key of the model is not accepted');
    await ask();
    server.clock.advance(TEN_MINUTES);
    await ask();
    const report = await reply(bot, admin, '/status');
    expect(report.text).toContain('its key is not accepted');
    expect(report.text).toContain('the key is not accepted');
    expect(server.botMessages(admin).filter(({ replyTo }) => replyTo === undefined)).toHaveLength(1);

    openAi.recover();
    server.clock.advance(TEN_MINUTES);
    openAi.reply((request) =>
      request.stream ? `It cost 12 million crowns [${numberOf(COST, request)}].` : '{}',
    );
    expect((await ask()).text).toContain('Written by a model');
    openAi.fail('rejected-key', { times: 9 });
    await ask();
    await server.until(
      () => server.botMessages(admin).filter(({ replyTo }) => replyTo === undefined).length === 2,
    );
  });
});
