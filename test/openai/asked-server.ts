import { afterEach } from 'vitest';
import { createOpenAiServer, type OpenAiServer, type OpenAiServerOptions } from './server.ts';

let server: OpenAiServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

export async function start(options: OpenAiServerOptions = {}): Promise<OpenAiServer> {
  server = await createOpenAiServer(options);
  return server;
}

export function post(
  { baseUrl, apiKey }: OpenAiServer,
  path: string,
  body: unknown,
  key = apiKey,
): Promise<Response> {
  return fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
