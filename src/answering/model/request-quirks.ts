/** Parameters of a chat completion that some models or servers do not take. */
export const QUIRKS = ['temperature', 'max_tokens', 'max_completion_tokens', 'stream_options'] as const;
export type Quirk = (typeof QUIRKS)[number];

interface Parameters {
  readonly temperature?: unknown;
  readonly max_tokens?: number | null;
  readonly max_completion_tokens?: number | null;
  readonly stream_options?: unknown;
}

const REFUSES =
  /unsupported|not supported|does ?n[o']t support|unrecogni[sz]ed|unknown|unexpected|not permitted|not allowed|deprecated|invalid/i;

/**
 * The parameter of a request that an error of status 400 or 422 names as one that the model does not take: reasoning models of
 * OpenAI want `max_completion_tokens` for `max_tokens` and refuse a temperature; older servers know no `stream_options`.
 */
export function refusedParameter(error: unknown, parameters: Parameters): Quirk | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  if (error.status !== 400 && error.status !== 422) return null;
  const sent = QUIRKS.filter((name) => parameters[name] !== undefined && parameters[name] !== null);
  const named = 'param' in error ? sent.find((name) => name === error.param) : undefined;
  if (named !== undefined) return named;
  if (!REFUSES.test(error.message)) return null;
  return sent.find((name) => new RegExp(`\\b${name}\\b`).test(error.message)) ?? null;
}

/** The request without what is refused; each of the two names of the limit of tokens stands in for the other. */
export function withoutRefused<Request extends Parameters>(
  request: Request,
  refused: ReadonlySet<Quirk>,
): Request {
  if (refused.size === 0) return request;
  const { temperature, max_tokens, max_completion_tokens, stream_options, ...rest } = request;
  const limit = max_tokens ?? max_completion_tokens;
  const preferred: Quirk = max_completion_tokens ? 'max_completion_tokens' : 'max_tokens';
  const other: Quirk = preferred === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
  const name = [preferred, other].find((each) => !refused.has(each));
  return Object.assign({}, request, {
    ...rest,
    temperature: refused.has('temperature') ? undefined : temperature,
    max_tokens: name === 'max_tokens' ? limit : undefined,
    max_completion_tokens: name === 'max_completion_tokens' ? limit : undefined,
    stream_options: refused.has('stream_options') ? undefined : stream_options,
  });
}
