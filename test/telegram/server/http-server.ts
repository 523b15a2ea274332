import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError } from './api-error.ts';
import { dispatch, json, type Outcome } from './dispatch.ts';
import { readParameters } from './wire/parameters.ts';
import type { World } from './world.ts';

export interface HttpServer {
  readonly port: number;
  /** Refuses connections until `open`, and cuts those there are. */
  shut(): Promise<void>;
  /** Listens again, on the same port. */
  open(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1 and answers `/bot<token>/<method>`. */
export async function createHttpServer(world: World, token: string): Promise<HttpServer> {
  let server: Server | undefined;
  let port = 0;
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    void answer(world, token, request, response);
  };
  const open = async () => {
    const opened = createServer(listener);
    // A bot keeps connections open longer than node's five seconds; Telegram lets it.
    opened.keepAliveTimeout = 60_000;
    port = await listen(opened, port);
    server = opened;
  };
  await open();
  return {
    get port() {
      return port;
    },
    open: async () => {
      if (server === undefined) await open();
    },
    shut: async () => {
      const closing = server;
      server = undefined;
      if (closing === undefined) return;
      await new Promise<void>((resolve) => {
        closing.close(() => resolve());
        closing.closeAllConnections();
      });
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port to listen on'));
      else resolve(address.port);
    });
  });
}

async function answer(
  world: World,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const outcome = await route(world, token, request, response);
  if (outcome === 'cut') {
    request.socket.destroy();
    return;
  }
  if (response.destroyed) return;
  response.writeHead(outcome.status, { 'content-type': outcome.contentType });
  response.end(outcome.body);
}

async function route(
  world: World,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Outcome> {
  try {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = /^\/bot([^/]+)\/([A-Za-z]+)$/.exec(decodeURIComponent(url.pathname));
    if (path?.[1] === undefined || path[2] === undefined) return refusal(404, 'Not Found');
    if (!/^\d+:[\w-]+$/.test(path[1])) return refusal(404, 'Not Found');
    if (path[1] !== token) return refusal(401, 'Unauthorized');
    const parameters = await readParameters(request, url.searchParams);
    return await dispatch(world, path[2], parameters, (listener) => {
      response.once('close', () => {
        if (!response.writableEnded) listener();
      });
    });
  } catch (error) {
    if (error instanceof ApiError) return refusal(error.status, error.message);
    // The bot hung up in the middle of its request.
    return 'cut';
  }
}

function refusal(status: number, description: string): Outcome {
  return json(status, { ok: false, error_code: status, description });
}
