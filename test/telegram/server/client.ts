import { z } from 'zod';
import type { TelegramServer } from './driver.ts';

const answerSchema = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.record(z.string(), z.number()).optional(),
});

export type RawAnswer = z.output<typeof answerSchema>;

/** Calls the API with no library between, so that tests of the server see just what is on the wire. */
export async function callApi(
  server: Pick<TelegramServer, 'apiRoot' | 'token'>,
  method: string,
  params: object = {},
): Promise<RawAnswer> {
  const response = await fetch(`${server.apiRoot}/bot${server.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  const answer = answerSchema.parse(await response.json());
  if (response.status !== (answer.error_code ?? 200))
    throw new Error(`status ${response.status} is not in the body`);
  return answer;
}

/** The description of a refusal; "ok" when there was none. */
export async function refusalOf(
  server: Pick<TelegramServer, 'apiRoot' | 'token'>,
  method: string,
  params: object = {},
): Promise<string> {
  return (await callApi(server, method, params)).description ?? 'ok';
}

/** The number of the message a call sent. */
export async function sentId(
  server: Pick<TelegramServer, 'apiRoot' | 'token'>,
  method: string,
  params: object = {},
): Promise<number> {
  const answer = await callApi(server, method, params);
  return z.object({ message_id: z.number() }).parse(answer.result ?? answer.description).message_id;
}
