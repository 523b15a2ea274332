import type { ResponseParameters } from 'grammy/types';

/** A refusal as Telegram words it: the status of the HTTP answer, the description, and what a bot may act on. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(status: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

/** 400, in Telegram's wording: `Bad Request: ` and the reason. */
export function badRequest(reason: string, parameters?: ResponseParameters): ApiError {
  return new ApiError(400, `Bad Request: ${reason}`, parameters);
}

/** 403, in Telegram's wording: `Forbidden: ` and the reason. */
export function forbidden(reason: string): ApiError {
  return new ApiError(403, `Forbidden: ${reason}`);
}

/** 409: two takers of the same updates. */
export function conflict(reason: string): ApiError {
  return new ApiError(409, `Conflict: ${reason}`);
}

/** 429, with the seconds to wait, both in words and as `parameters.retry_after`. */
export function tooManyRequests(retryAfter: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}
