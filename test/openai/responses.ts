import { BadRequest } from './bad-request.ts';
import { type RawResponse, refusal } from './fault.ts';

export function modelList(names: readonly string[]): RawResponse {
  return json({
    object: 'list',
    data: names.map((id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'openai' })),
  });
}

export function unknownModel(model: string): RawResponse {
  return refusal(404, `The model \`${model}\` does not exist or you do not have access to it.`, {
    code: 'model_not_found',
  });
}

export function unsupported(parameter: string): RawResponse {
  const message =
    parameter === 'max_tokens'
      ? "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
      : `Unsupported value: '${parameter}' does not support 0 with this model. Only the default (1) value is supported.`;
  return refusal(400, message, {
    param: parameter,
    code: parameter === 'max_tokens' ? 'unsupported_parameter' : 'unsupported_value',
  });
}

export function responseTo(error: unknown): RawResponse {
  if (error instanceof BadRequest) {
    return refusal(400, error.message, { param: error.parameter, code: error.code });
  }
  return refusal(500, error instanceof Error ? error.message : String(error), { type: 'server_error' });
}

export function json(body: object): RawResponse {
  return { status: 200, body: JSON.stringify(body) };
}
