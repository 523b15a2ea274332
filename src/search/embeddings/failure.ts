import { CommuniqueError, ModelError, type ModelFailure, messageOf } from '../../errors.ts';

/** Whom a request goes to, for messages. */
export interface EmbeddingServer {
  readonly model: string;
  /** Null for a model that was passed in. */
  readonly host: string | null;
  /** Never said. */
  readonly apiKey: string | null;
}

const CAUSES: Readonly<Record<ModelFailure, string>> = {
  'rejected-key': 'it does not accept the key; set OPENAI_API_KEY to one that it does',
  forbidden: 'it forbids this; see what the account of OPENAI_API_KEY may use, and from where',
  'unknown-model':
    'it knows no such model or address; set OPENAI_EMBEDDING_MODEL to one of its embedding models, and OPENAI_BASE_URL ' +
    'to its address with /v1 at the end where it has that',
  'rate-limited': 'it refuses more requests for now; try again later',
  quota: 'the account has no money left; see its plan and billing',
  'server-error': 'it failed; try again later',
  timeout: 'it did not reply in time; try again later',
  'cut-off': 'its reply was cut off; try again',
  unreachable: 'no connection; see that OPENAI_BASE_URL is right and the server runs',
  'bad-reply':
    'what came is no list of vectors; see that OPENAI_BASE_URL is an address that speaks the OpenAI API',
  'too-long': 'a text is longer than it reads; set OPENAI_EMBEDDING_MODEL to a model that reads more',
  empty: 'nothing came; try again',
  refused: 'it declines; see its terms',
  'bad-request': 'it does not take the request; see OPENAI_EMBEDDING_MODEL and OPENAI_EMBEDDING_DIMENSIONS',
};
/** Failures of which the server's own words say what to change. */
const TOLD: readonly ModelFailure[] = [
  'forbidden',
  'unknown-model',
  'server-error',
  'too-long',
  'bad-request',
];
const TOLD_CHARACTERS = 160;

/** The SDK passes over what vLLM says, so a refusal without words may be of a text that is too long, too. */
const TOO_LONG =
  /\(no body\)|context.{0,8}length|context size|maximum (?:input|sequence) length|too (?:long|large|many)|tokens per request|batch.{0,4}size/i;
const OUT_OF_MONEY = /insufficient.quota|exceeded your (?:current )?quota|billing|credit/i;

/** What a failed request comes to: its kind, the remedy, when to try again. An error of ours stays as it is. */
export function embeddingFailure(error: unknown, server: EmbeddingServer): CommuniqueError {
  if (error instanceof CommuniqueError) return error;
  const failure = failureOf(error);
  const { model, host } = server;
  const words = TOLD.includes(failure) ? `; it says "${wordsOf(error, server)}"` : '';
  const remedy = host === null ? `${failure}: ${wordsOf(error, server)}` : `${CAUSES[failure]}${words}`;
  return new ModelError(
    `Cannot embed with ${model}${host === null ? '' : ` at ${host}`}: ${remedy}` +
      (host === null ? '' : ', or set EMBEDDINGS=local'),
    // Of the error itself only the words: an SDK's may hold on to the request, and so to the key.
    { failure, retryAfter: retryAfterOf(error), cause: new Error(wordsOf(error, server)) },
  );
}

/** The kind of a failure, by status and code where there are any, else by what kind of error it is. */
function failureOf(error: unknown): ModelFailure {
  const status = numberIn(error, 'status');
  const words = `${textIn(error, 'code')} ${textIn(error, 'type')} ${messageOf(error)}`;
  if (status === null) {
    if (/Timeout/.test(nameOf(error))) return 'timeout';
    // Where there is no connection, `fetch` rejects with a TypeError that has a cause.
    if (error instanceof SyntaxError || (error instanceof TypeError && error.cause === undefined)) {
      return 'bad-reply';
    }
    if (TOO_LONG.test(words)) return 'too-long';
    return 'unreachable';
  }
  if (status === 401) return 'rejected-key';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'unknown-model';
  if (status === 402 || (status === 429 && OUT_OF_MONEY.test(words))) return 'quota';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  if (status >= 500) return 'server-error';
  if (status === 413 || ((status === 400 || status === 422) && TOO_LONG.test(words))) return 'too-long';
  return 'bad-request';
}

/** Milliseconds, as the headers of a refusal say; null where they do not. */
function retryAfterOf(error: unknown): number | null {
  const headers = valueIn(error, 'headers');
  if (!(headers instanceof Headers)) return null;
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const text = headers.get('retry-after');
  if (text === null) return null;
  const seconds = Number(text);
  const wait = Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

/** The first line of what the server says, without the key. */
function wordsOf(error: unknown, { apiKey }: EmbeddingServer): string {
  const [line = ''] = messageOf(error).split('\n', 1);
  const words = (apiKey === null ? line : line.replaceAll(apiKey, '***')).replace(
    /\b(?:sk|key)-[\w*-]{4,}/gi,
    '***',
  );
  return words.length > TOLD_CHARACTERS ? `${words.slice(0, TOLD_CHARACTERS)}…` : words;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name} ${error.constructor.name}` : '';
}

function valueIn(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

function numberIn(error: unknown, name: string): number | null {
  const value = valueIn(error, name);
  return typeof value === 'number' ? value : null;
}

function textIn(error: unknown, name: string): string {
  const value = valueIn(error, name);
  return typeof value === 'string' ? value : '';
}
