import { BadRequest } from './bad-request.ts';

export const ROLES = ['system', 'developer', 'user', 'assistant', 'tool'] as const;
export type Role = (typeof ROLES)[number];

/** A request for a chat completion, as a script that replies sees it. */
export interface ChatRequest {
  readonly model: string;
  /** Contents in parts are joined. */
  readonly messages: readonly { readonly role: Role; readonly content: string }[];
  readonly temperature: number | null;
  /** `max_tokens` or `max_completion_tokens`. */
  readonly maxTokens: number | null;
  readonly stream: boolean;
  readonly includeUsage: boolean;
  readonly responseFormat: 'text' | 'json_object' | 'json_schema';
}

/** Every parameter of the API that this server takes note of or passes over; another is a slip of the client. */
const PARAMETERS: ReadonlySet<string> = new Set(
  (
    'model messages temperature max_tokens max_completion_tokens stream stream_options response_format top_p n stop ' +
    'seed user presence_penalty frequency_penalty logprobs top_logprobs logit_bias store metadata reasoning_effort ' +
    'service_tier verbosity prompt_cache_key safety_identifier'
  ).split(' '),
);

/** @throws BadRequest as the API words it */
export function readChatRequest(body: Readonly<Record<string, unknown>>): ChatRequest {
  for (const name of Object.keys(body)) {
    if (!PARAMETERS.has(name)) throw new BadRequest(`Unrecognized request argument supplied: ${name}`, name);
  }
  if (body.max_tokens !== undefined && body.max_completion_tokens !== undefined) {
    throw new BadRequest(
      "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
      'max_tokens',
    );
  }
  const stream = readBoolean(body.stream, 'stream');
  const request: ChatRequest = {
    model: readName(body.model),
    messages: readMessages(body.messages),
    temperature: readNumber(body.temperature, 'temperature', 0, 2),
    maxTokens:
      readCount(body.max_tokens, 'max_tokens') ??
      readCount(body.max_completion_tokens, 'max_completion_tokens'),
    stream,
    includeUsage: readIncludeUsage(body.stream_options, stream),
    responseFormat: readFormat(body.response_format),
  };
  readNumber(body.top_p, 'top_p', 0, 1);
  readCount(body.n, 'n');
  const asksForJson = request.messages.some(({ content }) => /json/i.test(content));
  if (request.responseFormat === 'json_object' && !asksForJson) {
    throw new BadRequest(
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      'messages',
    );
  }
  return request;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readName(model: unknown): string {
  if (typeof model !== 'string' || model === '')
    throw new BadRequest('you must provide a model parameter', 'model');
  return model;
}

function readMessages(messages: unknown): ChatRequest['messages'] {
  if (!Array.isArray(messages) || messages.length === 0) {
    throw new BadRequest("Invalid 'messages': an array with at least 1 item is expected.", 'messages');
  }
  return messages.map((message: unknown, index) => {
    const name = `messages[${index}]`;
    if (!isRecord(message)) throw new BadRequest(`Invalid '${name}': an object is expected.`, name);
    const role = ROLES.find((known) => known === message.role);
    if (role === undefined) {
      throw new BadRequest(
        `Invalid value: '${String(message.role)}'. Supported values are: ${ROLES.map((known) => `'${known}'`).join(', ')}.`,
        `${name}.role`,
      );
    }
    return { role, content: readContent(message.content, `${name}.content`) };
  });
}

function readContent(content: unknown, name: string): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content) || content.length === 0) {
    throw new BadRequest(`Invalid value for '${name}': expected a string, got ${typeof content}.`, name);
  }
  return content
    .map((part: unknown) => {
      if (isRecord(part) && part.type === 'text' && typeof part.text === 'string') return part.text;
      throw new BadRequest(`Invalid part in '${name}': only text is read here.`, name);
    })
    .join('');
}

function readNumber(value: unknown, name: string, least: number, most: number): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new BadRequest(
    `Invalid '${name}': a number from ${least} to ${most} is expected, got ${String(value)}.`,
    name,
  );
}

function readCount(value: unknown, name: string): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw new BadRequest(
    `Invalid '${name}': an integer of at least 1 is expected, got ${String(value)}.`,
    name,
  );
}

function readBoolean(value: unknown, name: string): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  throw new BadRequest(`Invalid type for '${name}': expected a boolean, got ${typeof value}.`, name);
}

function readIncludeUsage(options: unknown, stream: boolean): boolean {
  if (options === undefined || options === null) return false;
  if (!stream) {
    throw new BadRequest(
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      'stream_options',
    );
  }
  if (!isRecord(options)) throw new BadRequest("Invalid type for 'stream_options'.", 'stream_options');
  return readBoolean(options.include_usage, 'stream_options.include_usage');
}

function readFormat(format: unknown): ChatRequest['responseFormat'] {
  if (format === undefined || format === null) return 'text';
  if (isRecord(format)) {
    if (format.type === 'text' || format.type === 'json_object') return format.type;
    if (format.type === 'json_schema' && isRecord(format.json_schema)) return format.type;
  }
  throw new BadRequest("Invalid value for 'response_format'.", 'response_format');
}
