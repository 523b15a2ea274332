import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadRequest } from './bad-request.ts';
import { type ChatRequest, isRecord, readChatRequest } from './chat-request.ts';
import { embeddingReply, readEmbeddingRequest } from './embedding.ts';
import { FAULTS, type Fault, type Outcome, outcomeOf, type RawResponse, refusal } from './fault.ts';
import { createGate, type Gate } from './gate.ts';
import type { Reply } from './reply.ts';
import { json, modelList, responseTo, unknownModel, unsupported } from './responses.ts';
import { sendReply } from './send-reply.ts';

export type Endpoint = 'chat' | 'embeddings' | 'models';
export type Script = (request: ChatRequest) => string | Reply | Promise<string | Reply>;

export interface OpenAiServerOptions {
  /** null: a server that asks for no key, as local ones do not. Default: a key made up. */
  readonly apiKey?: string | null;
  readonly chatModels?: readonly string[];
  /** Names, and how many dimensions their vectors have. */
  readonly embeddingModels?: Readonly<Record<string, number>>;
  /** Parameters that the chat models refuse, as reasoning models refuse some. */
  readonly refuses?: readonly string[];
  /** Without it, `close` throws when a client has sent something that the API does not take. */
  readonly toleratesBadRequests?: boolean;
}

export interface ReceivedRequest {
  readonly endpoint: Endpoint | null;
  readonly path: string;
  /** Lower case. Values are not kept: one of them is a key. */
  readonly headerNames: readonly string[];
  /** Whether it came with the server's key. */
  readonly hasKey: boolean;
  readonly body: Readonly<Record<string, unknown>>;
  /** Kept when the client closes the connection before it has the whole response. */
  readonly hungUp: Promise<void>;
}

export interface OpenAiServer {
  /** With `/v1`, without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly requests: readonly ReceivedRequest[];
  /** Why requests were refused with 400, a line each. */
  readonly badRequests: readonly string[];
  /** What chat requests are answered with from now on. Until then, they are answered with status 500. */
  reply(script: Script): void;
  /** The next `times` requests to this endpoint (1; chat) fail; those asked for first fail first. */
  fail(fault: Fault, options?: { readonly times?: number; readonly endpoint?: Endpoint }): void;
  /** No more faults. */
  recover(): void;
  /** The request of this number, from 1, once it has come. */
  received(number: number): Promise<ReceivedRequest>;
  /** Closes every connection. */
  close(): Promise<void>;
}

interface Trouble {
  readonly endpoint: Endpoint;
  readonly outcome: Outcome;
  left: number;
}

const DEFAULTS = {
  apiKey: 'sk-test-0123456789abcdefghijklmnopqrstuvwxyz',
  chatModels: ['gpt-4.1-mini'],
  embeddingModels: { 'text-embedding-3-small': 1536, 'text-embedding-3-large': 3072 },
  refuses: [],
  toleratesBadRequests: false,
} satisfies Required<OpenAiServerOptions>;

/** A server on 127.0.0.1, on any free port, that speaks the OpenAI API: chat completions, embeddings and models. */
export async function createOpenAiServer(options: OpenAiServerOptions = {}): Promise<OpenAiServer> {
  const settings: Required<OpenAiServerOptions> = { ...DEFAULTS, ...options };
  const requests: ReceivedRequest[] = [];
  const badRequests: string[] = [];
  const awaited = new Map<number, Gate>();
  let troubles: Trouble[] = [];
  let script: Script | null = null;

  function nextOutcome(endpoint: Endpoint): Outcome | null {
    const trouble = troubles.find((each) => each.endpoint === endpoint && each.left > 0);
    if (trouble === undefined) return null;
    trouble.left -= 1;
    return trouble.outcome;
  }

  function record(request: ReceivedRequest): void {
    requests.push(request);
    awaited.get(requests.length)?.open();
  }

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const hungUp = createGate();
    response.once('close', () => {
      if (!response.writableFinished) hungUp.open();
    });
    const path = new URL(message.url ?? '/', 'http://127.0.0.1').pathname;
    const endpoint = endpointOf(message.method, path);
    const text = await bodyOf(message);
    const hasKey = settings.apiKey === null || message.headers.authorization === `Bearer ${settings.apiKey}`;
    record({
      endpoint,
      path,
      headerNames: Object.keys(message.headers),
      hasKey,
      body: recordOf(text),
      hungUp: hungUp.opened,
    });
    if (endpoint === null)
      return send(response, refusal(404, `Unknown request URL: ${message.method} ${path}.`));
    const outcome = nextOutcome(endpoint);
    if (outcome === 'hang') return;
    if (outcome === 'reset') return void message.socket.destroy();
    if (outcome !== null && 'status' in outcome) return send(response, outcome);
    if (!hasKey) return send(response, FAULTS['rejected-key']);
    if (endpoint === 'models')
      return send(response, modelList([...settings.chatModels, ...Object.keys(settings.embeddingModels)]));
    const body = parse(text);
    if (endpoint === 'embeddings') return send(response, embeddings(body));
    await chat(body, response, outcome?.change ?? {});
  }

  function embeddings(body: Readonly<Record<string, unknown>>): RawResponse {
    const request = readEmbeddingRequest(body);
    const dimensions = settings.embeddingModels[request.model];
    return dimensions === undefined ? unknownModel(request.model) : json(embeddingReply(request, dimensions));
  }

  async function chat(
    body: Readonly<Record<string, unknown>>,
    response: ServerResponse,
    change: Reply,
  ): Promise<void> {
    const refused = settings.refuses.find((name) => body[name] !== undefined);
    if (refused !== undefined) return send(response, unsupported(refused));
    const request = readChatRequest(body);
    if (!settings.chatModels.includes(request.model)) return send(response, unknownModel(request.model));
    if (script === null) return send(response, refusal(500, 'No reply was scripted in this test.'));
    const scripted = await script(request);
    const { pieces, ...reply } = typeof scripted === 'string' ? { text: scripted } : scripted;
    const keepsPieces = pieces !== undefined && change.text === undefined;
    await sendReply(response, request, { ...reply, ...(keepsPieces ? { pieces } : {}), ...change });
  }

  const server = createServer((message, response) => {
    answer(message, response).catch((error: unknown) => {
      if (error instanceof BadRequest) badRequests.push(error.message);
      if (!response.headersSent) send(response, responseTo(error));
      else message.socket.destroy();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    baseUrl: `http://127.0.0.1:${portOf(server.address())}/v1`,
    apiKey: settings.apiKey,
    requests,
    badRequests,
    reply: (next) => {
      script = next;
    },
    fail: (fault, { times = 1, endpoint = 'chat' } = {}) => {
      troubles.push({ endpoint, outcome: outcomeOf(fault), left: times });
    },
    recover: () => {
      troubles = [];
    },
    received: async (number) => {
      const gate = awaited.get(number) ?? createGate();
      awaited.set(number, gate);
      if (requests.length >= number) gate.open();
      await gate.opened;
      const request = requests[number - 1];
      if (request === undefined) throw new Error(`Request ${number} is numbered from 1`);
      return request;
    },
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      if (!settings.toleratesBadRequests && badRequests.length > 0) {
        throw new Error(`Requests that the API does not take:\n${badRequests.join('\n')}`);
      }
    },
  };
}

function endpointOf(method: string | undefined, path: string): Endpoint | null {
  if (method === 'POST' && path === '/v1/chat/completions') return 'chat';
  if (method === 'POST' && path === '/v1/embeddings') return 'embeddings';
  return method === 'GET' && path === '/v1/models' ? 'models' : null;
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** @throws BadRequest */
function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    if (isRecord(body)) return body;
  } catch {}
  throw new BadRequest('We could not parse the JSON body of your request.');
}

function recordOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

function send(
  response: ServerResponse,
  { status, body, contentType = 'application/json', headers }: RawResponse,
): void {
  response.writeHead(status, { 'content-type': contentType, ...headers }).end(body);
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return address.port;
}
