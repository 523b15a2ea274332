import { ApiError } from './api-error.ts';
import type { ApiCall } from './calls.ts';
import type { OnHangUp } from './methods/method.ts';
import { METHODS } from './methods.ts';
import { type Parameters, readable } from './wire/parameters.ts';
import type { World } from './world.ts';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** What becomes of a call: an answer, or a connection that is cut. */
export type Outcome = Answer | 'cut';

/** Runs a call with whatever fault was set for it, and keeps it for the test to look at. */
export async function dispatch(
  world: World,
  methodName: string,
  parameters: Parameters,
  onHangUp: OnHangUp,
): Promise<Outcome> {
  const method = METHODS.get(methodName.toLowerCase());
  const name = method?.name ?? methodName;
  const call: ApiCall = {
    method: name,
    params: readable(parameters.values),
    files: [...parameters.files.values()],
    outcome: undefined,
  };
  world.calls.push(call);
  const strike = world.faults.strike(name);
  if (strike?.fault.kind === 'hang') {
    world.changes.happened();
    await strike.released;
  }
  const outcome = await decide(world, call, strike?.fault, async () => {
    if (method === undefined) throw new ApiError(404, 'Not Found: method not found');
    const known = new Set([...method.parameters, ...method.ignored]);
    for (const key of parameters.values.keys()) {
      if (!known.has(key)) world.slips.push(`${name} has no parameter ${key}`);
    }
    return await method.run(world, parameters, onHangUp);
  });
  world.changes.happened();
  return outcome;
}

type Struck = NonNullable<ReturnType<World['faults']['strike']>>['fault'] | undefined;

async function decide(
  world: World,
  call: ApiCall,
  fault: Struck,
  run: () => Promise<unknown>,
): Promise<Outcome> {
  if (fault?.kind === 'drop') {
    call.outcome = { ok: false, status: 0, description: 'connection cut before anything was done' };
    return 'cut';
  }
  if (fault?.kind === 'html') {
    call.outcome = { ok: false, status: fault.status, description: 'answered in HTML' };
    return { status: fault.status, contentType: 'text/html', body: fault.body };
  }
  try {
    if (fault?.kind === 'error') throw faultError(fault);
    const result = await run();
    if (fault?.kind === 'lose') {
      call.outcome = { ok: false, status: 0, description: 'done, and the answer lost' };
      return 'cut';
    }
    call.outcome = { ok: true, result };
    return json(200, { ok: true, result });
  } catch (error) {
    if (!(error instanceof ApiError)) {
      world.slips.push(
        `the fixture failed in ${call.method}: ${error instanceof Error ? error.stack : String(error)}`,
      );
    }
    const refusal =
      error instanceof ApiError ? error : new ApiError(500, 'Internal Server Error: the fixture failed');
    return refused(call, refusal);
  }
}

function faultError(fault: Extract<NonNullable<Struck>, { kind: 'error' }>): ApiError {
  return new ApiError(fault.status, fault.description, {
    ...(fault.retryAfter === undefined ? {} : { retry_after: fault.retryAfter }),
    ...(fault.migrateTo === undefined ? {} : { migrate_to_chat_id: fault.migrateTo }),
  });
}

function refused(call: ApiCall, error: ApiError): Answer {
  call.outcome = { ok: false, status: error.status, description: error.message };
  const { parameters } = error;
  const more = parameters === undefined || Object.keys(parameters).length === 0 ? {} : { parameters };
  return json(error.status, { ok: false, error_code: error.status, description: error.message, ...more });
}

/** An answer in Telegram's form. */
export function json(status: number, body: unknown): Answer {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}
