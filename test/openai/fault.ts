import type { Reply } from './reply.ts';

/** A response as it goes over the wire. */
export interface RawResponse {
  readonly status: number;
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server does instead of replying. */
export type Outcome =
  | RawResponse
  /** Never answers, until it is closed or the client gives up. */
  | 'hang'
  /** Cuts the connection. */
  | 'reset'
  /** Replies as the script says, but for this. */
  | { readonly change: Reply };

const HTML = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Welcome</h1></body></html>';

/** Bodies are worded as the servers named word them. */
export const FAULTS = {
  'rejected-key': refusal(
    401,
    'Incorrect API key provided: sk-te**********************key. You can find your API key at https://platform.openai.com/account/api-keys.',
    { type: 'invalid_request_error', code: 'invalid_api_key' },
  ),
  forbidden: refusal(403, 'Country, region, or territory not supported', {
    type: 'request_forbidden',
    code: 'unsupported_country_region_territory',
  }),
  'unknown-model': refusal(404, 'The model `gpt-0` does not exist or you do not have access to it.', {
    type: 'invalid_request_error',
    code: 'model_not_found',
  }),
  'unknown-model-ollama': refusal(404, 'model "llama0" not found, try pulling it first', {
    type: 'api_error',
  }),
  /** What most servers say when the base URL lacks its `/v1`. */
  'no-such-address': { status: 404, body: '404 page not found', contentType: 'text/plain' },
  'rate-limited': refusal(
    429,
    'Rate limit reached for gpt-4.1-mini on requests per min (RPM): Limit 3, Used 3.',
    {
      type: 'requests',
      code: 'rate_limit_exceeded',
    },
  ),
  quota: refusal(429, 'You exceeded your current quota, please check your plan and billing details.', {
    type: 'insufficient_quota',
    code: 'insufficient_quota',
  }),
  'quota-openrouter': refusal(
    402,
    'Insufficient credits. Add more using https://openrouter.ai/settings/credits',
    {
      code: 402,
    },
  ),
  'too-long': refusal(
    400,
    "This model's maximum context length is 8192 tokens. However, your messages resulted in 10000 tokens.",
    { type: 'invalid_request_error', param: 'messages', code: 'context_length_exceeded' },
  ),
  'too-long-vllm': {
    status: 400,
    body: JSON.stringify({
      object: 'error',
      message:
        "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens (4000 in the messages, 1000 in the completion). Please reduce the length of the messages or completion.",
      type: 'BadRequestError',
      param: null,
      code: 400,
    }),
  },
  'too-long-mistral': {
    status: 400,
    body: JSON.stringify({
      object: 'error',
      message: 'Prompt contains 40000 tokens, too large for model with 32768 maximum context length',
      type: 'invalid_request_error',
      code: '3051',
    }),
  },
  'too-long-ollama': refusal(400, 'the input length exceeds the context length', {
    type: 'invalid_request_error',
  }),
  'too-long-lm-studio': {
    status: 400,
    body: JSON.stringify({
      error:
        'Trying to keep the first 5000 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough. Try to load the model with a larger context length.',
    }),
  },
  'too-long-llama-cpp': refusal(
    400,
    'the request exceeds the available context size. try increasing the context size or enable context shift',
    { type: 'exceed_context_size_error', code: 400 },
  ),
  'bad-request': refusal(400, "Invalid value for 'seed'.", { type: 'invalid_request_error', param: 'seed' }),
  /** A filter before the model, as Azure has one. */
  'filtered-prompt': refusal(
    400,
    "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
    { param: 'prompt', code: 'content_filter' },
  ),
  'server-error': refusal(500, 'The server had an error while processing your request. Sorry about that!', {
    type: 'server_error',
  }),
  'bad-gateway': { status: 502, body: '<html><h1>502 Bad Gateway</h1></html>', contentType: 'text/html' },
  unavailable: refusal(503, 'The engine is currently overloaded, please try again later', {
    type: 'server_error',
  }),
  hang: 'hang',
  reset: 'reset',
  html: { status: 200, body: HTML, contentType: 'text/html; charset=utf-8' },
  'half-json': {
    status: 200,
    body: '{"id":"chatcmpl-1","object":"chat.completion","choices":[{"index":0,"mess',
  },
  /** JSON, and nothing of a completion in it. */
  'other-json': { status: 200, body: '{"status":"ok"}' },
  empty: { change: { text: '' } },
  blank: { change: { text: ' \n ' } },
  refusal: { change: { refusal: 'I cannot help with that.' } },
  length: { change: { finishReason: 'length' } },
  'content-filter': { change: { finishReason: 'content_filter' } },
  cut: { change: { end: 'cut' } },
  silent: { change: { end: 'silent' } },
  unfinished: { change: { end: 'unfinished' } },
  'error-in-stream': { change: { end: 'error' } },
} as const satisfies Readonly<Record<string, Outcome>>;

export type FaultName = keyof typeof FAULTS;
export type Fault =
  | FaultName
  | RawResponse
  | {
      readonly name: FaultName;
      /** Seconds, or a date as HTTP writes it. */
      readonly retryAfter?: number | string;
      readonly retryAfterMilliseconds?: number;
    };

export function outcomeOf(fault: Fault): Outcome {
  if (typeof fault === 'string') return FAULTS[fault];
  if ('status' in fault) return fault;
  const outcome: Outcome = FAULTS[fault.name];
  if (typeof outcome === 'string' || 'change' in outcome) return outcome;
  const { retryAfter, retryAfterMilliseconds } = fault;
  return {
    ...outcome,
    headers: {
      ...outcome.headers,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      ...(retryAfterMilliseconds === undefined ? {} : { 'retry-after-ms': String(retryAfterMilliseconds) }),
    },
  };
}

export function refusal(
  status: number,
  message: string,
  { type = 'invalid_request_error', param = null, code = null }: ErrorFields = {},
): RawResponse {
  return { status, body: JSON.stringify({ error: { message, type, param, code } }) };
}

interface ErrorFields {
  readonly type?: string;
  readonly param?: string | null;
  readonly code?: string | number | null;
}
