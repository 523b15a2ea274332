import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { afterEach } from 'vitest';
import { createModelGateway } from '../../../src/answering/model/gateway.ts';
import type { ModelGateway, RequestLimits } from '../../../src/answering/model/model-gateway.ts';
import { createOpenAiModel, type OpenAiModelOptions } from '../../../src/answering/model/openai-model.ts';
import { ModelError } from '../../../src/errors.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import { createOpenAiServer, type OpenAiServer, type OpenAiServerOptions } from '../../openai/server.ts';

export const MESSAGES = [new SystemMessage('Cite sentences.'), new HumanMessage('Who signed?')];
export const PATIENT: RequestLimits = { total: 20_000, silence: 20_000, outputTokens: 500 };

const servers: OpenAiServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

export async function startServer(options: OpenAiServerOptions = {}): Promise<OpenAiServer> {
  const server = await createOpenAiServer(options);
  servers.push(server);
  return server;
}

/** A gateway to a server that speaks the OpenAI API, by the real client, with a clock that a test moves. */
export async function startGateway(
  serverOptions: OpenAiServerOptions = {},
  modelOptions: Partial<OpenAiModelOptions> = {},
) {
  const server = await startServer(serverOptions);
  server.reply(() => 'The minister signed [1].');
  const { baseUrl, apiKey } = server;
  const model = createOpenAiModel({ apiKey, baseUrl, model: 'gpt-4.1-mini', ...modelOptions });
  const logger = recordingLogger();
  const clock = { now: Date.parse('2024-05-01T10:00:00Z') };
  const gateway = createModelGateway({
    model,
    name: 'gpt-4.1-mini',
    server: '127.0.0.1',
    logger,
    now: () => clock.now,
    random: () => 0,
  });
  return { server, model, gateway, logger, clock };
}

export function complete(gateway: ModelGateway, limits: Partial<RequestLimits> = {}, signal?: AbortSignal) {
  return gateway.complete(MESSAGES, {
    limits: { ...PATIENT, ...limits },
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Streams, and says in which pieces the text came. */
export async function stream(
  gateway: ModelGateway,
  limits: Partial<RequestLimits> = {},
  signal?: AbortSignal,
) {
  const pieces: string[] = [];
  const completion = await gateway.stream(MESSAGES, {
    limits: { ...PATIENT, ...limits },
    onText: (piece) => pieces.push(piece),
    ...(signal === undefined ? {} : { signal }),
  });
  return { ...completion, pieces };
}

/** The ModelError with which something ends; anything else fails the test. */
export async function failureOf(request: Promise<unknown>): Promise<ModelError> {
  const outcome = await request.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (outcome instanceof ModelError) return outcome;
  throw new Error(`Not a ModelError: ${String(outcome)}`, { cause: outcome });
}
