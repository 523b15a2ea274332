import { onTestFinished } from 'vitest';
import { type App, type AppOverrides, createApp } from '../../../src/app.ts';
import { parseConfig } from '../../../src/config/config.ts';
import { silentLogger } from '../../../src/log.ts';
import { rulesHere } from '../../fakes/rules-here.ts';
import { createPlace, type Place, TODAY } from '../../fakes/running-app.ts';
import type { OpenAiServer } from '../../openai/server.ts';

export const RELEASES = {
  'harbour.txt': 'The harbour of Port Said was opened on Monday by the minister of transport.\n',
  'bridge.txt': 'A bridge over the river was closed for repair until the end of the year.\n',
  'ferry.txt': 'The ferry to the island sails at noon, the ministry announced.\n',
};

/** A folder of releases, gone when the test ends. */
export function placed(files: Readonly<Record<string, string>> = RELEASES): Place {
  const place = createPlace(files);
  onTestFinished(() => place.close());
  return place;
}

/** What has an app embed with that server, and answer without it. */
export function embeddingBy({ baseUrl, apiKey }: OpenAiServer, more: Readonly<Record<string, string>> = {}) {
  return {
    EMBEDDINGS: 'openai',
    OPENAI_BASE_URL: baseUrl,
    ...(apiKey === null ? {} : { OPENAI_API_KEY: apiKey }),
    OPENAI_CHAT_MODEL: 'none',
    ...more,
  };
}

/** An app of its own on a data directory, as another process would have, with these variables. */
export async function appWith(
  { dataDirectory, folder }: Place,
  environment: Readonly<Record<string, string>> = {},
  overrides: AppOverrides = {},
): Promise<App> {
  const config = parseConfig({ DATA_DIR: dataDirectory, CORPUS_DIR: folder, ...environment });
  const app = await createApp(config, {
    logger: silentLogger,
    now: () => TODAY,
    rules: rulesHere,
    ...overrides,
  });
  onTestFinished(() => app.close());
  return app;
}

/** The source of the first result. */
export async function firstFound(app: App, query: string): Promise<string | undefined> {
  return (await app.search(query))[0]?.source;
}
