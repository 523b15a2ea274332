import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IngestProgress } from '../../../src/app.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { embed } from '../../openai/embedding.ts';
import { appWith, embeddingBy, firstFound, placed, RELEASES } from './app-fixture.ts';
import { sentTexts, serving } from './embeddings-fixture.ts';

const EVERYTHING = { rebuild: true, prune: true };

describe('an ingest with embeddings of a server', () => {
  it('is found by them, says what it embedded and how far it is', async () => {
    const server = await serving();
    const place = placed();
    const app = await appWith(place, embeddingBy(server, { EMBEDDING_PRICE: '0.02' }));
    const told: IngestProgress[] = [];
    const { embedding } = await place.ingest(app, { onProgress: (event) => told.push(event) });
    expect(embedding).toMatchObject({ passages: 3 });
    expect(embedding?.tokens).toBeGreaterThan(30);
    expect(embedding?.price).toBeCloseTo(((embedding?.tokens ?? 0) * 0.02) / 1e6, 12);
    expect(told.filter(({ stage }) => stage === 'indexing')).toContainEqual({
      stage: 'indexing',
      step: 'embedding',
      done: 3,
      total: 3,
    });
    expect(await firstFound(app, 'harbour')).toBe('harbour.txt');
    expect(sentTexts(server)).toContain('harbour');
  });

  it('asks for nothing that was embedded before: again, made anew, withdrawn and brought back, corrected and put right', async () => {
    const server = await serving();
    const place = placed();
    const app = await appWith(place, embeddingBy(server));
    await place.ingest(app);
    await place.ingest(app);
    await place.ingest(app, { rebuild: true });
    await app.withdraw(releaseId('ferry.txt'), { reason: 'a slip', by: 'a test' });
    await place.ingest(app);
    await app.restore(releaseId('ferry.txt'));
    place.remove('bridge.txt');
    await place.ingest(app, { prune: true });
    place.write('bridge.txt', RELEASES['bridge.txt']);
    await place.ingest(app, { prune: true });
    expect(sentTexts(server)).toHaveLength(3);
    place.write('bridge.txt', 'The bridge is open again.\n');
    await place.ingest(app);
    place.write('bridge.txt', RELEASES['bridge.txt']);
    await place.ingest(app);
    expect(sentTexts(server)).toHaveLength(4);
  });

  it('forgets the vectors of texts that are gone when all is made anew and pruned', async () => {
    const server = await serving();
    const place = placed();
    const app = await appWith(place, embeddingBy(server));
    await place.ingest(app);
    place.remove('bridge.txt');
    await place.ingest(app, EVERYTHING);
    place.write('bridge.txt', RELEASES['bridge.txt']);
    await place.ingest(app, EVERYTHING);
    expect(sentTexts(server)).toHaveLength(4);
  });

  it('answers from the full-text index alone while the server is away', async () => {
    const server = await serving();
    const place = placed();
    await place.ingest(await appWith(place, embeddingBy(server)));
    server.fail('server-error', { endpoint: 'embeddings', times: 99 });
    const app = await appWith(place, embeddingBy(server));
    expect(await firstFound(app, 'ferry')).toBe('ferry.txt');
    expect(await app.ask('When does the ferry sail?')).toMatchObject({ status: 'answered' });
  });

  it('fails with the remedy when the key is refused, and keeps what was read', async () => {
    const server = await serving();
    const place = placed();
    const app = await appWith(place, embeddingBy(server, { OPENAI_API_KEY: 'sk-a-wrong-one' }));
    await expect(place.ingest(app)).rejects.toThrow(/does not accept the key; set OPENAI_API_KEY/);
    const right = await appWith(place, embeddingBy(server));
    expect(await place.ingest(right)).toMatchObject({ added: 0, unchanged: 3, embedding: { passages: 3 } });
  });

  it('takes any embeddings that it is given instead', async () => {
    const place = placed();
    const asked: string[] = [];
    const model = {
      embedQuery: async (text: string) => [...embed(text, 12)],
      embedDocuments: async (texts: string[]) => {
        asked.push(...texts);
        return texts.map((text) => [...embed(text, 12)]);
      },
    };
    const app = await appWith(place, {}, { embeddings: { model, name: 'of a test', dimensions: 12 } });
    expect(await place.ingest(app)).toMatchObject({ embedding: { passages: 3, price: null } });
    expect(await firstFound(app, 'harbour')).toBe('harbour.txt');
    expect(asked).toHaveLength(3);
  });
});

describe('a dry run with embeddings of a server', () => {
  it('says what would be embedded and what that costs, asks nothing and leaves no trace', async () => {
    const server = await serving();
    const place = placed();
    const app = await appWith(place, embeddingBy(server, { EMBEDDING_PRICE: '0.5' }));
    const { embedding } = await place.ingest(app, { dryRun: true });
    expect(server.requests).toEqual([]);
    expect(existsSync(place.dataDirectory)).toBe(false);
    const done = await place.ingest(app);
    expect(done.embedding).toEqual(embedding);
    expect(embedding?.price).toBeCloseTo((embedding?.tokens ?? 0) * 0.5e-6, 12);
  });

  it('counts what is new, corrected, or was never embedded, each text once', async () => {
    const server = await serving();
    const place = placed();
    const app = await appWith(place, embeddingBy(server));
    await place.ingest(app);
    expect((await place.ingest(app, { dryRun: true })).embedding).toEqual({
      passages: 0,
      tokens: 0,
      price: null,
    });
    place.write('bridge.txt', 'The bridge is open again.\n');
    place.write('new.txt', 'The lighthouse is lit at dusk.\n');
    place.write('copy.txt', 'The lighthouse is lit at dusk.\n');
    place.remove('ferry.txt');
    const foreseen = (await place.ingest(app, { dryRun: true, prune: true })).embedding;
    expect(foreseen).toMatchObject({ passages: 2 });
    const other = await appWith(place, embeddingBy(server, { OPENAI_EMBEDDING_MODEL: 'other' }));
    const anew = await place.ingest(other, { dryRun: true, prune: true, rebuild: true });
    expect(anew.embedding).toMatchObject({ passages: 3 });
    expect(sentTexts(server)).toHaveLength(3);
    expect((await place.ingest(app, { prune: true })).embedding).toEqual(foreseen);
  });

  it('has nothing to say of embeddings that cost nothing', async () => {
    const place = placed();
    expect((await place.ingest(await appWith(place), { dryRun: true })).embedding).toBeNull();
  });
});
