import { describe, expect, it } from 'vitest';
import { releaseId } from '../../../src/archive/release-id.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { ModelError } from '../../../src/errors.ts';
import { embedArchive } from '../../../src/search/embeddings/archive-vectors.ts';
import { createModelIndexing } from '../../../src/search/embeddings/model-indexing.ts';
import { archiveOf, inPairs, modelOf, releaseOf, sentTexts, serving } from './embeddings-fixture.ts';

const TEXTS = ['Harbour.', 'Bridge.', 'Ferry.', 'Lighthouse.', 'Quay.'];
const quiet = () => undefined;

describe('embedding an archive', () => {
  it('embeds each text once, equal ones together, and says how far it is', async () => {
    const server = await serving();
    const archive = await archiveOf(...TEXTS, 'Harbour.');
    const told: string[] = [];
    const embedded = await embedArchive(archive, inPairs(modelOf(server)), (done, total) =>
      told.push(`${done}/${total}`),
    );
    expect(embedded.passages).toBe(5);
    expect(embedded.tokens).toBeGreaterThan(5);
    expect(sentTexts(server)).toEqual(TEXTS.map((text) => `Of the ministry\n${text}`));
    expect(told).toEqual(['0/5', '2/5', '4/5', '5/5']);
    const ids = [...(await archive.passageIds())];
    expect((await archive.vectors('openai:text-embedding-3-small, 24', ids)).size).toBe(6);
  });

  it('asks for nothing that is kept: not again, not for a release that came back, not after another model', async () => {
    const server = await serving();
    const archive = await archiveOf(...TEXTS);
    const model = modelOf(server);
    await embedArchive(archive, model, quiet);
    expect(await embedArchive(archive, modelOf(server), quiet)).toEqual({ passages: 0, tokens: 0 });
    await archive.withdraw([releaseId('0.txt')]);
    await archive.publishGeneration(generation());
    await embedArchive(archive, modelOf(server, { model: 'other' }), quiet);
    await archive.keep(releaseOf('Harbour.', 0));
    await embedArchive(archive, modelOf(server), quiet);
    expect(sentTexts(server)).toHaveLength(5 + 4);
  });

  it('is one and the same model whether its dimensions are learnt or configured', async () => {
    const server = await serving();
    const archive = await archiveOf(...TEXTS);
    await embedArchive(archive, modelOf(server), quiet);
    await embedArchive(archive, modelOf(server, { dimensions: 24 }), quiet);
    expect(sentTexts(server)).toHaveLength(5);
    await embedArchive(archive, modelOf(server, { dimensions: 12 }), quiet);
    expect(sentTexts(server)).toHaveLength(10);
  });

  it('goes on where it failed, and says that it will', async () => {
    const server = await serving();
    const archive = await archiveOf(...TEXTS);
    const model = inPairs(modelOf(server));
    await embedArchive(archive, { ...model, embed: failingAfter(1, model.embed) }, quiet).then(
      () => expect.unreachable(),
      (error: unknown) => {
        expect(error).toBeInstanceOf(ModelError);
        expect(String(error)).toMatch(/no money left.* 2 of 5 texts are embedded and kept: the next ingest/);
      },
    );
    expect(await embedArchive(archive, modelOf(server), quiet)).toMatchObject({ passages: 3 });
    expect(sentTexts(server)).toHaveLength(5);
  });

  it('keeps what other requests brought when one of them fails, and begins no more', async () => {
    const server = await serving();
    const texts = Array.from({ length: 21 }, (_, index) => `Text ${index}.`);
    const archive = await archiveOf(...texts);
    const model = inPairs(modelOf(server), 2);
    let requests = 0;
    const embed = async (some: readonly string[]) => {
      requests += 1;
      if (requests === 2) throw new ModelError('out of money', { failure: 'quota' });
      return model.embed(some);
    };
    await expect(embedArchive(archive, { ...model, embed }, quiet)).rejects.toThrow(/4 of 21 texts/);
    expect(requests).toBe(3);
    await embedArchive(archive, modelOf(server), quiet);
    expect(sentTexts(server)).toHaveLength(21);
    expect(new Set(sentTexts(server)).size).toBe(21);
  });

  it('has no more requests under way than it may, and as many', async () => {
    const server = await serving();
    const archive = await archiveOf(...Array.from({ length: 21 }, (_, index) => `Text ${index}.`));
    const model = inPairs(modelOf(server), 3);
    let now = 0;
    let most = 0;
    const embed = async (texts: readonly string[]) => {
      now += 1;
      most = Math.max(most, now);
      const vectors = await model.embed(texts);
      now -= 1;
      return vectors;
    };
    await embedArchive(archive, { ...model, embed }, quiet);
    expect(most).toBe(3);
  });

  it('begins with one request, so that a wrong key is refused once', async () => {
    const server = await serving();
    const archive = await archiveOf(...TEXTS);
    const refused = embedArchive(archive, inPairs(modelOf(server, { key: 'sk-wrong' }), 4), quiet);
    await expect(refused).rejects.toMatchObject({ failure: 'rejected-key' });
    expect(server.requests).toHaveLength(1);
  });

  it('refuses vectors of another length than before', async () => {
    const archive = await archiveOf(...TEXTS);
    await embedArchive(archive, modelOf(await serving()), quiet);
    await archive.keep(releaseOf('A new one.', 9));
    const changed = await serving({ embeddingModels: { 'text-embedding-3-small': 10 } });
    await expect(embedArchive(archive, modelOf(changed), quiet)).rejects.toThrow(
      /of 10 dimensions, and 24 before/,
    );
  });

  it('names what an index is made of once it is known, and asks for nothing without passages', async () => {
    const server = await serving();
    const archive = openMemoryArchive();
    const indexing = createModelIndexing(archive, modelOf(server));
    await indexing.prepare(quiet);
    expect(server.requests).toEqual([]);
    expect(await indexing.settings()).toMatch(/^embeddings openai:text-embedding-3-small, analysis \d+$/);
    await archive.keep(releaseOf('Harbour.', 0));
    await indexing.prepare(quiet);
    expect(await indexing.settings()).toMatch(
      /^embeddings openai:text-embedding-3-small, 24 dimensions, analysis \d+$/,
    );
  });
});

function failingAfter<Argument, Result>(calls: number, work: (argument: Argument) => Promise<Result>) {
  let left = calls;
  return async (argument: Argument): Promise<Result> => {
    if (left === 0) throw new ModelError('the account has no money left', { failure: 'quota' });
    left -= 1;
    return work(argument);
  };
}

function generation() {
  return {
    number: 1,
    settings: '',
    lexicalVersion: 1,
    vectorFile: '',
    statisticsFile: '',
    passages: 4,
    createdAt: '2024-01-01T00:00:00.000Z',
  };
}
