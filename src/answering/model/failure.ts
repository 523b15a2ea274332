import { ModelError, type ModelFailure } from '../../errors.ts';
import { field } from './field.ts';
import { retryAfterOf } from './retry-after.ts';

/** What is known of a request that failed. */
export interface Cause {
  readonly failure: ModelFailure;
  /** Of HTTP, where the server answered. */
  readonly status: number | null;
  readonly retryAfter: number | null;
  /** The server's own words, or those of the client; as they came: cut and free them of keys before they are shown. */
  readonly words: string;
}

/** More than the model can read, as OpenAI, vLLM, Ollama, LM Studio, llama.cpp, Anthropic and Google say it. */
const TOO_LONG =
  /context.{0,10}length|context.{0,5}(?:window|size)|maximum.{0,20}tokens|prompt is too long|request too large|input.{0,20}(?:exceeds?|too long)|too many (?:input )?tokens|exceed_context/i;
const NO_MONEY =
  /insufficient[_ ](?:quota|credits?|balance|funds)|exceeded your current quota|credit balance|out of credits|payment required/i;
const NO_MODEL =
  /model_not_found|not a valid model|invalid model|model.{0,80}(?:not (?:found|exist)|does ?n[o']t exist|not (?:available|loaded|supported))|no models? (?:is |are )?loaded/i;
const BAD_KEY = /invalid[_ ]api[_ ]key|api[_ ]key (?:not valid|is invalid|expired)|incorrect api key/i;
const DECLINED = /content[_ ](?:filter|policy|management)|flagged|moderation|safety|refus/i;
const LIMITED = /rate[_ ]limit|too many requests/i;
const NETWORK =
  /^(?:E(?:CONN|HOST|NET|PIPE|TIMEDOUT|NOTFOUND|AI_)|UND_ERR_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_(?:TLS|SSL|SOCKET))/;
const NETWORK_WORDS =
  /fetch failed|connection error|network error|socket hang up|other side closed|econnrefused|econnreset/i;
const NETWORK_FAILURES: ReadonlySet<ModelFailure> = new Set(['unreachable', 'cut-off']);
const BROKEN_OFF = /^terminated$|premature close|aborted by the server|err_incomplete_chunked/i;

/**
 * What went wrong, by anything thrown by LangChain, the client of OpenAI, fetch or another chat model: by the status of HTTP,
 * the codes and the words in it and in what caused it. What nothing is known of is a bad reply.
 *
 * @param hasBegun pieces of the reply have come, so that a broken connection cuts it off
 */
export function causeOf(error: unknown, hasBegun: boolean, now: number): Cause {
  const links = chainOf(error);
  const said = links.map(({ message, codes }) => message || codes.join(' ')).filter((words) => words !== '');
  const known = links.find(({ thrown }) => thrown instanceof ModelError)?.thrown;
  if (known instanceof ModelError) {
    return { failure: known.failure, status: null, retryAfter: known.retryAfter, words: known.message };
  }
  const status = links.map((link) => link.status).find((found) => found !== null) ?? null;
  const text = links.flatMap(({ message, codes }) => [message, ...codes]).join(' ');
  const header = (name: string) =>
    links.map((link) => link.header(name)).find((value) => value !== null) ?? null;
  const failure = status === null ? withoutStatus(links, text, hasBegun) : ofStatus(status, text);
  // What a client says of a broken connection is general; the system's words underneath name the host and the reason.
  const words = (NETWORK_FAILURES.has(failure) ? said.at(-1) : said[0]) ?? '';
  return { failure, status, retryAfter: retryAfterOf(header, words, now), words };
}

function ofStatus(status: number, text: string): ModelFailure {
  if (status === 401) return 'rejected-key';
  if (status === 402) return 'quota';
  if (status === 408) return 'timeout';
  if (status === 404) return 'unknown-model';
  if (status === 403) return DECLINED.test(text) ? 'refused' : 'forbidden';
  if (TOO_LONG.test(text)) return 'too-long';
  if (status === 429) return NO_MONEY.test(text) ? 'quota' : 'rate-limited';
  if (status >= 500) return 'server-error';
  if (BAD_KEY.test(text)) return 'rejected-key';
  if (DECLINED.test(text)) return 'refused';
  return NO_MODEL.test(text) ? 'unknown-model' : 'bad-request';
}

function withoutStatus(links: readonly Link[], text: string, hasBegun: boolean): ModelFailure {
  const names = links.map(({ name }) => name);
  const codes = links.flatMap((link) => link.codes);
  if (names.some((name) => /Timeout|Abort/.test(name))) return 'timeout';
  if (links.some(({ message }) => BROKEN_OFF.test(message))) return 'cut-off';
  if (codes.some((code) => NETWORK.test(code)) || NETWORK_WORDS.test(text)) {
    return hasBegun ? 'cut-off' : 'unreachable';
  }
  if (names.includes('SyntaxError')) return 'bad-reply';
  if (TOO_LONG.test(text)) return 'too-long';
  if (NO_MONEY.test(text)) return 'quota';
  if (BAD_KEY.test(text)) return 'rejected-key';
  if (LIMITED.test(text)) return 'rate-limited';
  if (NO_MODEL.test(text)) return 'unknown-model';
  if (names.some((name) => /Refusal/.test(name)) || DECLINED.test(text)) return 'refused';
  return /server[_ ]error|overloaded|unavailable/i.test(text) ? 'server-error' : 'bad-reply';
}

/** An error, or one that caused it, by what may be known of it. */
interface Link {
  readonly thrown: unknown;
  readonly name: string;
  readonly message: string;
  readonly codes: readonly string[];
  readonly status: number | null;
  header(name: string): string | null;
}

const LONGEST_CHAIN = 6;

function chainOf(error: unknown): readonly Link[] {
  const links: Link[] = [];
  for (let each = error; each !== undefined && each !== null && links.length < LONGEST_CHAIN; ) {
    links.push(linkOf(each));
    each = field(each, 'cause');
  }
  return links;
}

function linkOf(thrown: unknown): Link {
  const body = field(thrown, 'error');
  const codes = [thrown, body].flatMap((part) => [field(part, 'code'), field(part, 'type')]);
  const response = field(thrown, 'response');
  const headers = field(thrown, 'headers') ?? field(response, 'headers');
  // OpenRouter gives the status of HTTP as the code of an error that comes within a reply.
  const statuses = [
    field(thrown, 'status'),
    field(thrown, 'statusCode'),
    field(response, 'status'),
    ...codes,
  ];
  return {
    thrown,
    name: textOf(field(thrown, 'name')),
    message:
      typeof thrown === 'string'
        ? thrown
        : textOf(field(thrown, 'message')) || textOf(field(body, 'message')),
    codes: codes.filter((code) => typeof code === 'string'),
    status: statuses.find(isStatus) ?? null,
    header: (name) => headerOf(headers, name),
  };
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 400 && value < 600;
}

function headerOf(headers: unknown, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const value = field(headers, name) ?? field(headers, name.replace('retry-after', 'Retry-After'));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
