import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { Logger } from '../../log.ts';
import { createModelGateway } from './gateway.ts';
import type { ModelGateway } from './model-gateway.ts';

/** A server that speaks OpenAI's language, and the models of it that are asked. */
export interface ModelServer {
  readonly apiKey: string | null;
  /** Null: OpenAI's own. */
  readonly baseUrl: string | null;
  readonly chatModel: string;
  readonly checkModel: string | null;
}

export interface OpenModels {
  readonly writer: ModelGateway;
  /** Gives a second opinion; null: nobody does. */
  readonly checker: ModelGateway | null;
}

/**
 * Null where there is none.
 *
 * @param given asked in place of the server's chat model: any of LangChain's
 */
export async function openModels(
  server: ModelServer | null,
  given: BaseChatModel | null,
  logger: Logger,
  now: () => Date,
): Promise<OpenModels | null> {
  if (server === null && given === null) return null;
  // Loading the client takes half a second, which nobody shall wait for who has no model.
  const { createOpenAiModel, OPENAI_BASE_URL } = await import('./openai-model.ts');
  const milliseconds = () => now().getTime();
  const ofServer = (name: string, { apiKey, baseUrl }: ModelServer): ModelGateway =>
    createModelGateway({
      model: createOpenAiModel({ apiKey, baseUrl, model: name }),
      name,
      server: new URL(baseUrl ?? OPENAI_BASE_URL).host,
      logger,
      now: milliseconds,
    });
  const checker = server === null || server.checkModel === null ? null : ofServer(server.checkModel, server);
  if (given !== null) {
    return {
      writer: createModelGateway({
        model: given,
        name: given.getName(),
        server: null,
        logger,
        now: milliseconds,
      }),
      checker,
    };
  }
  return server === null ? null : { writer: ofServer(server.chatModel, server), checker };
}
