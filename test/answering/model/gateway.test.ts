import { AIMessageChunk } from '@langchain/core/messages';
import { ChatGenerationChunk } from '@langchain/core/outputs';
import { FakeListChatModel, FakeStreamingChatModel } from '@langchain/core/utils/testing';
import { expect, test } from 'vitest';
import { createModelGateway } from '../../../src/answering/model/gateway.ts';
import { silentLogger } from '../../../src/log.ts';
import { createGate } from '../../openai/gate.ts';
import { complete, failureOf, MESSAGES, PATIENT, startGateway, stream } from './started-gateway.ts';

test('each piece is handed on as it comes, before the next is there', async () => {
  const { server, gateway } = await startGateway();
  const second = createGate();
  const seen = createGate();
  server.reply(() => ({ pieces: ['The ', { text: 'minister', after: second.opened }] }));
  const pieces: string[] = [];
  const request = gateway.stream(MESSAGES, {
    limits: PATIENT,
    onText: (piece) => {
      pieces.push(piece);
      seen.open();
    },
  });
  await seen.opened;
  expect(pieces).toEqual(['The ']);
  second.open();
  expect((await request).text).toBe('The minister');
  expect(pieces).toEqual(['The ', 'minister']);
});

test('the thoughts of a reasoning model are not part of the reply', async () => {
  const { server, gateway } = await startGateway();
  server.reply(() => ({ pieces: ['<th', 'ink>Who? ', 'Him.</think>', '\n\nThe ', 'minister.'] }));
  expect(await stream(gateway)).toMatchObject({ text: 'The minister.', pieces: ['The ', 'minister.'] });
  expect((await complete(gateway)).text).toBe('The minister.');
  server.reply(() => '<think>Nothing but thoughts</think>');
  expect((await failureOf(complete(gateway))).failure).toBe('empty');
});

test('usage is estimated, a token for three characters, where the server sends none', async () => {
  const { server, gateway } = await startGateway();
  server.reply(() => ({ text: '1234', usage: null }));
  const usage = { inputTokens: 9, outputTokens: 2 };
  expect((await complete(gateway)).usage).toEqual(usage);
  expect((await stream(gateway)).usage).toEqual(usage);
});

test('any chat model of LangChain will do: one that answers, and one that throws', async () => {
  const options = { name: 'mine', server: null, logger: silentLogger, now: () => 0 };
  const answering = createModelGateway({
    ...options,
    model: new FakeListChatModel({ responses: ['Yes, [1].'] }),
  });
  expect(await stream(answering)).toMatchObject({
    text: 'Yes, [1].',
    usage: { inputTokens: 9, outputTokens: 3 },
  });
  expect((await complete(answering)).text).toBe('Yes, [1].');
  const throwing = createModelGateway({
    ...options,
    model: new FakeStreamingChatModel({ thrownErrorString: 'no such luck' }),
  });
  const error = await failureOf(stream(throwing));
  expect([error.failure, error.message]).toEqual([
    'bad-reply',
    'Asking mine failed: what came is no reply of a model (no such luck). See to the model that was passed in.',
  ]);
});

class CountingInParts extends FakeStreamingChatModel {
  override async *_streamResponseChunks() {
    for (const [text, input_tokens, output_tokens] of [
      ['Ye', 20, 1],
      ['s', 0, 2],
    ] as const) {
      const usage_metadata = { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens };
      yield new ChatGenerationChunk({
        text,
        message: Object.assign(new AIMessageChunk(text), { usage_metadata }),
      });
    }
  }
}

test('the usage that a model counts in parts is added up', async () => {
  const model = new CountingInParts({});
  const gateway = createModelGateway({
    model,
    name: 'mine',
    server: null,
    logger: silentLogger,
    now: () => 0,
  });
  expect(await stream(gateway)).toMatchObject({
    text: 'Yes',
    usage: { inputTokens: 20, outputTokens: 3 },
  });
});
