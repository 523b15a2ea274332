import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, createApp, type IngestOptions } from '../../src/app.ts';
import { parseConfig } from '../../src/config/config.ts';
import { type Logger, silentLogger } from '../../src/log.ts';
import { rulesHere } from './rules-here.ts';

/** The day on which every test asks. */
export const TODAY = new Date('2024-03-13T10:00:00Z');

/** A folder of releases and a data directory, both temporary, and apps on them that are closed with it. */
export interface Place {
  readonly folder: string;
  readonly dataDirectory: string;
  write(name: string, content: string | Uint8Array): string;
  remove(name: string): void;
  /** An app of its own on the same data directory, as another process would have. */
  app(logger?: Logger, now?: () => Date): Promise<App>;
  ingest(app: App, options?: Partial<IngestOptions>): ReturnType<App['ingest']>;
  close(): Promise<void>;
}

export function createPlace(files: Readonly<Record<string, string>> = {}): Place {
  const directory = mkdtempSync(path.join(tmpdir(), 'communique-app-'));
  const folder = path.join(directory, 'releases');
  const dataDirectory = path.join(directory, 'data');
  mkdirSync(folder);
  const apps: App[] = [];
  const place: Place = {
    folder,
    dataDirectory,
    write(name, content) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: (name) => rmSync(path.join(folder, name)),
    async app(logger = silentLogger, now = () => TODAY) {
      const config = parseConfig({ DATA_DIR: dataDirectory, CORPUS_DIR: folder, LOG_LEVEL: 'silent' });
      const app = await createApp(config, { logger, now, rules: rulesHere });
      apps.push(app);
      return app;
    },
    ingest: (app, options = {}) => app.ingest({ paths: [folder], ...options }),
    async close() {
      for (const app of apps) await app.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  for (const [name, content] of Object.entries(files)) place.write(name, content);
  return place;
}

/** A Markdown release with front matter. */
export function markdown(fields: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
