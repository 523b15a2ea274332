import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnnotatedReleases } from '../../scripts/measure/data/annotations.ts';
import { factsReport } from '../../scripts/measure/facts/report.ts';
import { scoreRelease } from '../../scripts/measure/facts/score-release.ts';
import { keeps } from '../../scripts/measure/figure.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { releaseId } from '../../src/archive/release-id.ts';
import { openArchive } from '../../src/archive/store/sqlite-archive.ts';
import { parseConfig } from '../../src/config/config.ts';
import { readFacts } from '../../src/facts/reading/read-facts.ts';
import { readableRelease } from '../../src/facts/reading/readable-release.ts';
import { silentLogger } from '../../src/log.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ANNOTATED = ['half-a.json', 'half-b.json'].flatMap((file) =>
  readAnnotatedReleases(path.join(ROOT, 'scripts/measure/eval/annotations', file)),
);

/** What the releases that come with the bot state, as people wrote it down, and as the rules read it. */
describe('the facts of the sample releases', () => {
  let directory: string;
  let app: App;
  let archive: Archive;

  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'communique-samples-'));
    app = await createApp(parseConfig({ DATA_DIR: directory }), { logger: silentLogger });
    await app.ingest({ paths: [path.join(ROOT, 'corpus')] });
    archive = await openArchive(directory, { access: 'read' });
  });

  afterAll(async () => {
    await archive.close();
    await app.close();
    rmSync(directory, { recursive: true });
  });

  it('are read as well as was aimed at', async () => {
    const scored = [];
    for (const annotated of ANNOTATED) {
      const release = await archive.release(releaseId(annotated.source));
      if (release === null) throw new Error(`${annotated.source} is not in the archive`);
      const facts = readFacts(readableRelease(release));
      scored.push({ language: release.language, score: scoreRelease(annotated, { ...release, facts }) });
    }
    const { figures } = factsReport('samples', scored, []);
    const aimed = figures.filter(({ target }) => target !== undefined);
    expect(aimed).toHaveLength(5);
    const missed = aimed.filter((figure) => keeps(figure, figure.target) !== true);
    // Two of 49 days: cases of a disease "since 1 January", which stands for the year, and a crossing closed since a day.
    expect(missed.map(({ name, value }) => [name, (value ?? 0) > 0.95])).toEqual([
      ['date of the main event', true],
    ]);
  });
});
