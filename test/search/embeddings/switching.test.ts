import { describe, expect, it } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import { appWith, embeddingBy, firstFound, placed } from './app-fixture.ts';
import { sentTexts, serving } from './embeddings-fixture.ts';

describe('other embeddings than those of the index', () => {
  it('are refused, with the remedy, by search, answers and a plain ingest, which changes nothing', async () => {
    const server = await serving();
    const place = placed();
    await place.ingest(await appWith(place));
    place.write('new.txt', 'The lighthouse is lit at dusk.\n');
    const switched = [
      await appWith(place, embeddingBy(server)),
      await appWith(place, embeddingBy(server, { OPENAI_EMBEDDING_MODEL: 'other' })),
    ];
    for (const app of switched) {
      for (const work of [
        () => app.search('harbour'),
        () => app.ask('Which harbour?'),
        () => place.ingest(app),
      ]) {
        await expect(work()).rejects.toThrow(IndexError);
        await expect(work()).rejects.toThrow(
          /embeddings openai:\S+, analysis.* made with embeddings local.*; run npm run ingest -- --rebuild .*or set EMBEDDINGS/,
        );
      }
    }
    expect(server.requests).toEqual([]);
    expect(await (await appWith(place)).counts()).toEqual(expect.objectContaining({ releases: 3 }));
  });

  it('are refused when only the dimensions differ', async () => {
    const server = await serving();
    const place = placed();
    await place.ingest(await appWith(place, embeddingBy(server)));
    const shorter = await appWith(place, embeddingBy(server, { OPENAI_EMBEDDING_DIMENSIONS: '8' }));
    await expect(shorter.search('harbour')).rejects.toThrow(/small, 8 dimensions.*small, 24 dimensions/);
    await expect(place.ingest(shorter)).rejects.toThrow(/Cannot ingest with/);
    await place.ingest(shorter, { rebuild: true });
    expect(await firstFound(shorter, 'harbour')).toBe('harbour.txt');
  });

  it('take over once all is made anew; back again costs nothing', async () => {
    const server = await serving();
    const place = placed();
    const small = await appWith(place, embeddingBy(server));
    await place.ingest(small);
    const other = await appWith(place, embeddingBy(server, { OPENAI_EMBEDDING_MODEL: 'other' }));
    await expect(other.search('harbour')).rejects.toThrow(IndexError);
    await place.ingest(other, { rebuild: true });
    expect(await firstFound(other, 'harbour')).toBe('harbour.txt');
    expect(sentTexts(server).filter((text) => text !== 'harbour')).toHaveLength(6);
    await place.ingest(small, { rebuild: true });
    expect(await firstFound(small, 'harbour')).toBe('harbour.txt');
    expect(sentTexts(server).filter((text) => text !== 'harbour')).toHaveLength(6);
  });

  it('leave a running process of the old ones answering as before, and tell it what to do', async () => {
    const server = await serving();
    const place = placed();
    const logger = recordingLogger();
    const running = await appWith(place, {}, { logger });
    await place.ingest(running);
    expect(await firstFound(running, 'harbour')).toBe('harbour.txt');
    const waiting = await appWith(place, embeddingBy(server));
    await expect(waiting.search('harbour')).rejects.toThrow(IndexError);

    const switched = await appWith(place, embeddingBy(server));
    await place.ingest(switched, { rebuild: true });
    await running.refresh();
    expect(await firstFound(running, 'harbour')).toBe('harbour.txt');
    expect(await running.ask('Who opened the harbour?')).toMatchObject({ status: 'answered' });
    expect(
      logger.lines.filter(({ level }) => level === 'error').map(({ fields }) => fields)[0],
    ).toMatchObject({
      reason: expect.stringMatching(/made with embeddings openai:.*set EMBEDDINGS .*and start again/),
    });
    // What it would add would be of another kind.
    place.write('lighthouse.txt', 'The lighthouse is lit at dusk.\n');
    await expect(place.ingest(running)).rejects.toThrow(/Cannot ingest with embeddings local/);
    await place.ingest(switched);
    expect(await firstFound(waiting, 'lighthouse')).toBe('lighthouse.txt');
    expect(await firstFound(switched, 'lighthouse')).toBe('lighthouse.txt');

    // Files of an index are there for one more generation.
    for (let each = 0; each < 3; each += 1) {
      place.write('lighthouse.txt', `The lighthouse is lit at dusk on day ${each}.\n`);
      await place.ingest(switched);
    }
    await running.refresh();
    await expect(running.search('harbour')).rejects.toThrow(/made with embeddings openai:.*and start again/);
  });

  it('leave the old index in use while they cannot be had', async () => {
    const server = await serving();
    const place = placed();
    const running = await appWith(place);
    await place.ingest(running);
    server.fail('quota', { endpoint: 'embeddings', times: 99 });
    const switched = await appWith(place, embeddingBy(server));
    await expect(place.ingest(switched, { rebuild: true })).rejects.toThrow(/no money left/);
    expect(await firstFound(await appWith(place), 'harbour')).toBe('harbour.txt');
  });
});
