import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { ConfigError } from '../errors.ts';

export interface ListeningServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on a port (0: any free one). Rejects with ConfigError, which names the variable, when that cannot be.
 */
export function serveRoutes(app: Hono, port: number, variable = 'PORT'): Promise<ListeningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, (info: AddressInfo) =>
      resolve({
        port: info.port,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.on('error', (error) => reject(portError(variable, port, error)));
  });
}

function portError(variable: string, port: number, error: Error): Error {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new ConfigError(
      `${variable} ${port} is taken by another process. Stop it, or set ${variable} to a free one.`,
    );
  }
  if (code === 'EACCES') {
    return new ConfigError(
      `${variable} ${port} may not be listened on by this user. Set ${variable} to 1024 or more.`,
    );
  }
  return error;
}
