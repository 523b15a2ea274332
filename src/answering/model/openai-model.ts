import type { BaseLanguageModelInput } from '@langchain/core/language_models/base';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessageChunk, type BaseMessageLike, coerceMessageLikeToMessage } from '@langchain/core/messages';
import type { LLMResult } from '@langchain/core/outputs';
import {
  ChatOpenAICompletions,
  type ChatOpenAICompletionsCallOptions,
  type OpenAIClient,
} from '@langchain/openai';
import { createOpenAiFetch } from './openai-fetch.ts';
import { checkedCompletion, checkedStream } from './openai-reply.ts';
import { redactError } from './redact.ts';
import { type Quirk, refusedParameter, withoutRefused } from './request-quirks.ts';

export interface OpenAiModelOptions {
  /** null: a server that asks for none. */
  readonly apiKey: string | null;
  /** Address of the API, most with `/v1` at the end; null: OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
}

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

/** The client insists on a key; without one, the header that carries it is left out. */
const NO_KEY = 'none';

/**
 * A chat model of OpenAI, or of a server that speaks its chat completions API: Ollama, vLLM, LM Studio, llama.cpp, OpenRouter.
 * At temperature 0, without retries, without anything from the environment of the process (nor LangChain's tracing). What a
 * model refuses of a request (a temperature, `max_tokens`) is left out of it and of those after it. Takes `maxTokens`, the length
 * of the reply at the most, among the options of a call. Its errors are free of the key.
 */
export function createOpenAiModel({ apiKey, baseUrl, model }: OpenAiModelOptions): BaseChatModel {
  return new OpenAiModel({
    model,
    apiKey: apiKey ?? NO_KEY,
    temperature: 0,
    maxRetries: 0,
    streamUsage: true,
    outputVersion: 'v0',
    verbose: false,
    configuration: {
      baseURL: baseUrl ?? OPENAI_BASE_URL,
      fetch: createOpenAiFetch(apiKey !== null),
      // What is null is not looked for in the environment.
      organization: null,
      project: null,
      adminAPIKey: null,
      logLevel: 'off',
    },
  });
}

interface CallOptions extends ChatOpenAICompletionsCallOptions {
  readonly maxTokens?: number;
}

type StreamRequest = OpenAIClient.Chat.ChatCompletionCreateParamsStreaming;
type WholeRequest = OpenAIClient.Chat.ChatCompletionCreateParamsNonStreaming;
type Chunks = AsyncIterable<OpenAIClient.Chat.ChatCompletionChunk>;
type Whole = OpenAIClient.Chat.ChatCompletion;

class OpenAiModel extends ChatOpenAICompletions<CallOptions> {
  readonly #refused = new Set<Quirk>();

  override invocationParams(options?: this['ParsedCallOptions'], extra?: { streaming?: boolean }) {
    const parameters = super.invocationParams(options, extra);
    const limit = options?.maxTokens;
    if (limit === undefined) return parameters;
    // LangChain knows by its name which models want the newer one.
    return 'max_completion_tokens' in parameters
      ? { ...parameters, max_completion_tokens: limit }
      : { ...parameters, max_tokens: limit };
  }

  override completionWithRetry(
    request: StreamRequest,
    options?: OpenAIClient.RequestOptions,
  ): Promise<Chunks>;
  override completionWithRetry(request: WholeRequest, options?: OpenAIClient.RequestOptions): Promise<Whole>;
  override async completionWithRetry(
    request: StreamRequest | WholeRequest,
    options?: OpenAIClient.RequestOptions,
  ): Promise<Chunks | Whole> {
    try {
      if (request.stream) {
        const stream = await this.#adapted(request, (adapted) => super.completionWithRetry(adapted, options));
        return this.#withoutKeys(checkedStream(stream));
      }
      const send = (adapted: WholeRequest) => super.completionWithRetry(adapted, options);
      return checkedCompletion(await this.#adapted(request, send));
    } catch (error) {
      throw this.#withoutKey(error);
    }
  }

  /** As in LangChain, but for its callbacks, which report to LangSmith when a variable of the environment says so. */
  override async *_streamIterator(
    input: BaseLanguageModelInput,
    options?: Partial<CallOptions>,
  ): AsyncGenerator<AIMessageChunk> {
    const messages = OpenAiModel._convertInputToPromptValue(input).toChatMessages();
    const [, callOptions] = this._separateRunnableConfigFromCallOptionsCompat(options);
    for await (const { message, generationInfo } of this._streamResponseChunks(messages, callOptions)) {
      message.response_metadata = { ...generationInfo, ...message.response_metadata };
      if (AIMessageChunk.isInstance(message)) yield message;
    }
  }

  /** The same. */
  override async generate(
    conversations: BaseMessageLike[][],
    options?: string[] | Partial<CallOptions>,
  ): Promise<LLMResult> {
    const [, callOptions] = this._separateRunnableConfigFromCallOptionsCompat(
      Array.isArray(options) ? { stop: options } : options,
    );
    const results = await Promise.all(
      conversations.map((messages) => this._generate(messages.map(coerceMessageLikeToMessage), callOptions)),
    );
    for (const { message, generationInfo } of results.flatMap(({ generations }) => generations)) {
      message.response_metadata = { ...generationInfo, ...message.response_metadata };
    }
    return { generations: results.map(({ generations }) => generations) };
  }

  async #adapted<Request extends StreamRequest | WholeRequest, Reply>(
    request: Request,
    send: (request: Request) => Promise<Reply>,
  ): Promise<Reply> {
    // What is refused is gone from the next try, so that there are no more tries than quirks.
    for (;;) {
      const adapted = withoutRefused(request, this.#refused);
      try {
        return await send(adapted);
      } catch (error) {
        const refused = refusedParameter(error, adapted);
        if (refused === null) throw error;
        this.#refused.add(refused);
      }
    }
  }

  async *#withoutKeys(chunks: Chunks): AsyncGenerator<OpenAIClient.Chat.ChatCompletionChunk> {
    try {
      yield* chunks;
    } catch (error) {
      throw this.#withoutKey(error);
    }
  }

  #withoutKey(error: unknown): unknown {
    redactError(error, typeof this.apiKey === 'string' && this.apiKey !== NO_KEY ? [this.apiKey] : []);
    return error;
  }
}
