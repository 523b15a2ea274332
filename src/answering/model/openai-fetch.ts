import { field } from './field.ts';

const KEPT_HEADERS: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization', 'user-agent']);
/** Of a response: they hold for the body as it came. */
const HEADERS_OF_BODY = ['content-encoding', 'content-length', 'transfer-encoding'];

/**
 * `fetch` as the client of OpenAI calls it, with the headers that a server needs alone: none that tell of the machine, none that
 * variables of the environment add, and no key where there is none. What a server says of an error is put where the client
 * looks for it.
 */
export function createOpenAiFetch(hasKey: boolean): typeof fetch {
  return async (address, request) => {
    const headers = new Headers(request?.headers);
    for (const name of [...headers.keys()]) if (!KEPT_HEADERS.has(name)) headers.delete(name);
    if (!hasKey) headers.delete('authorization');
    const response = await fetch(address, { ...request, headers });
    return response.ok ? response : withError(response);
  };
}

/** OpenAI says what is wrong under `error`; vLLM and Mistral at the top, and the client would not tell it. */
async function withError(response: Response): Promise<Response> {
  const text = await response.text();
  const headers = new Headers(response.headers);
  for (const name of HEADERS_OF_BODY) headers.delete(name);
  return new Response(wrapped(text), { status: response.status, headers });
}

function wrapped(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || field(body, 'error')) return text;
    const message = field(body, 'message') ?? field(body, 'detail') ?? body;
    const error = { ...body, message: typeof message === 'string' ? message : JSON.stringify(message) };
    return JSON.stringify({ error });
  } catch {
    return text;
  }
}
