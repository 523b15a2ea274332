import { describe, expect, it } from 'vitest';
import { embedArchive } from '../../../src/search/embeddings/archive-vectors.ts';
import { createQuestionEmbeddings } from '../../../src/search/embeddings/question-embeddings.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import type { OpenAiServer } from '../../openai/server.ts';
import { archiveOf, modelOf, sentTexts, serving } from './embeddings-fixture.ts';

const NEAR_NOTHING = new Array<number>(24).fill(0);

describe('the vector of a question', () => {
  it('is asked for once, also by those who ask at the same moment', async () => {
    const { server, questions } = await asking();
    const [one, two] = await Promise.all([
      questions.embedQuery('harbour?'),
      questions.embedQuery('harbour?'),
    ]);
    expect(one).toHaveLength(24);
    expect(two).toEqual(one);
    expect(await questions.embedQuery('harbour?')).toEqual(one);
    expect(sentTexts(server).filter((text) => text === 'harbour?')).toHaveLength(1);
  });

  it.each(['server-error', 'rejected-key', 'html', 'reset', 'quota'] as const)(
    'is near to nothing when the server gives %s, which the log says once',
    async (fault) => {
      const { server, questions, logger } = await asking();
      server.fail(fault, { endpoint: 'embeddings', times: 99 });
      const before = server.requests.length;
      for (const question of ['a', 'b', 'c']) {
        expect(await questions.embedQuery(question)).toEqual(NEAR_NOTHING);
      }
      expect(server.requests).toHaveLength(before + 1);
      expect(logger.lines.map(({ level }) => level)).toEqual(['warn']);
      expect(logger.lines[0]?.message).toMatch(/full-text index alone/);
    },
  );

  it('is not waited for longer than a question may wait', async () => {
    const { server, questions, logger } = await asking({ timeLimit: 30 });
    server.fail('hang', { endpoint: 'embeddings' });
    expect(await questions.embedQuery('a')).toEqual(NEAR_NOTHING);
    expect(logger.lines[0]?.fields).toMatchObject({ reason: expect.stringMatching(/within 0.03 seconds/) });
  });

  it('is asked for again after a while, longer each time, and the log says when it is there again', async () => {
    let time = 0;
    const { server, questions, logger } = await asking({ clock: () => time });
    const before = server.requests.length;
    const asked = async () => {
      await questions.embedQuery(`question at ${time}`);
      return server.requests.length - before;
    };
    server.fail('server-error', { endpoint: 'embeddings', times: 2 });
    expect(await asked()).toBe(1);
    time = 9_999;
    expect(await asked()).toBe(1);
    time = 10_000;
    expect(await asked()).toBe(2);
    time = 29_999;
    expect(await asked()).toBe(2);
    time = 30_000;
    expect(await questions.embedQuery('harbour?')).not.toEqual(NEAR_NOTHING);
    expect(logger.lines.map(({ level, message }) => [level, message])).toEqual([
      ['warn', expect.stringMatching(/full-text/)],
      ['info', 'questions are embedded again'],
    ]);
  });

  it('is remembered while the server is away', async () => {
    const { server, questions } = await asking();
    const known = await questions.embedQuery('harbour?');
    server.fail('server-error', { endpoint: 'embeddings', times: 99 });
    await questions.embedQuery('another');
    expect(await questions.embedQuery('harbour?')).toEqual(known);
  });

  it('is near to nothing when the model has other dimensions than the index', async () => {
    const { questions, logger } = await asking({ later: { 'text-embedding-3-small': 10 } });
    expect(await questions.embedQuery('harbour?')).toEqual(NEAR_NOTHING);
    expect(logger.lines[0]?.fields).toMatchObject({ reason: expect.stringMatching(/of 10 dimensions now/) });
  });
});

/** Questions to an archive that is embedded; `later`: what the server's models are by then. */
async function asking({
  later,
  ...more
}: {
  readonly timeLimit?: number;
  readonly clock?: () => number;
  readonly later?: Readonly<Record<string, number>>;
} = {}) {
  const first = await serving();
  const archive = await archiveOf('Harbour.');
  await embedArchive(archive, modelOf(first), () => undefined);
  const server: OpenAiServer = later === undefined ? first : await serving({ embeddingModels: later });
  const logger = recordingLogger();
  const questions = createQuestionEmbeddings({ archive, model: modelOf(server), logger, ...more });
  return { server, questions, logger };
}
