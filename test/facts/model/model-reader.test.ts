import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../../src/app.ts';
import { releaseId } from '../../../src/archive/release-id.ts';
import { parseConfig } from '../../../src/config/config.ts';
import type { ReleaseFacts } from '../../../src/facts/fact.ts';
import { silentLogger } from '../../../src/log.ts';
import { rulesHere } from '../../fakes/rules-here.ts';
import { createOpenAiServer, type OpenAiServer } from '../../openai/server.ts';

const ID = releaseId('quay.txt');
const RELEASE = `Quay handed over

Norwick, 3 May 2024

The old quay of Norwick passed into the care of the town on 2 May 2024. Ada Lind gave the keys to Bero Tamm in the Net Loft.

From 1 June 2024 the town will let it to fishermen. "The quay is ours again," Bero Tamm said.
`;
const SENTENCES = {
  passed: 'The old quay of Norwick passed into the care of the town on 2 May 2024.',
  keys: 'Ada Lind gave the keys to Bero Tamm in the Net Loft.',
  let: 'From 1 June 2024 the town will let it to fishermen.',
  said: '"The quay is ours again," Bero Tamm said.',
};

let directory: string;
let server: OpenAiServer;
let app: App;

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'communique-model-facts-'));
  mkdirSync(path.join(directory, 'corpus'));
  writeFileSync(path.join(directory, 'corpus', 'quay.txt'), RELEASE);
  server = await createOpenAiServer({ apiKey: null, chatModels: ['reader'] });
  app = await opened('model');
});

afterEach(async () => {
  await app.close();
  await server.close();
  rmSync(directory, { recursive: true });
});

function opened(facts: 'rules' | 'model'): Promise<App> {
  const config = parseConfig({
    DATA_DIR: path.join(directory, 'data'),
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_CHAT_MODEL: 'reader',
    EMBEDDINGS: 'local',
    FACTS: facts,
  });
  return createApp(config, { logger: silentLogger, rules: rulesHere });
}

/** The facts after an ingest, where the model says what this makes of the numbers of the sentences. */
async function factsWhere(
  extraction: (number: (sentence: string) => number) => object,
): Promise<ReleaseFacts> {
  server.reply(({ messages }) => {
    const prompt = messages.map(({ content }) => String(content)).join('\n');
    const number = (sentence: string) =>
      Number(/\[(\d+)\] [^\n]*$/u.exec(prompt.slice(0, prompt.indexOf(sentence) + sentence.length))?.[1]);
    return JSON.stringify(extraction(number));
  });
  await app.ingest({ paths: [path.join(directory, 'corpus')] });
  return app.factsOf(ID);
}

function personsOf({ people }: ReleaseFacts, by: 'rules' | 'model'): readonly string[] {
  return people.filter((person) => person.by === by).map(({ name }) => name);
}

describe('facts that a model reads beside the rules', () => {
  it('are added where they stand in the sentences that it names, and say that it made them', async () => {
    const rules = await opened('rules');
    await rules.ingest({ paths: [path.join(directory, 'corpus')] });
    const before = await rules.factsOf(ID);
    await rules.close();
    const facts = await factsWhere((number) => ({
      people: [
        { name: 'Ada Lind', text: 'Ada Lind', sentence: number(SENTENCES.keys), titles: [] },
        { name: 'Bero Tamm', text: 'Bero Tamm', sentence: number(SENTENCES.keys), titles: [] },
      ],
      events: [
        {
          kind: 'ceremony',
          sentence: number(SENTENCES.passed),
          date: { text: '2 May 2024', sentence: number(SENTENCES.passed), value: '2024-05-02' },
          place: { text: 'Net Loft', sentence: number(SENTENCES.keys) },
          organisers: [],
          participants: [
            { text: 'Ada Lind', sentence: number(SENTENCES.keys) },
            { text: 'Bero Tamm', sentence: number(SENTENCES.keys) },
          ],
          outcomes: [],
          next: [{ text: '1 June 2024', sentence: number(SENTENCES.let), value: '2024-06-01' }],
        },
      ],
      statements: [],
    }));
    expect(facts.people.map(({ name }) => name).sort()).toEqual(['Ada Lind', 'Bero Tamm']);
    expect(personsOf(facts, 'rules')).toEqual(personsOf(before, 'rules'));
    expect(facts.events[0]).toMatchObject({
      date: { value: '2024-05-02' },
      place: { text: expect.stringContaining('Net Loft') },
      next: [{ date: { value: '2024-06-01' } }],
      by: 'model',
    });
    const { body } = (await app.show(ID))?.release ?? { body: '' };
    for (const { what, place } of facts.events) {
      expect(body.slice(what.start, what.end).replace(/\s+/gu, ' ')).toBe(what.text);
      if (place !== null) expect(body.slice(place.start, place.end)).toBe(place.text);
    }
  });

  it('are dropped where they do not stand there', async () => {
    const facts = await factsWhere((number) => ({
      people: [
        { name: 'Carl Invented', text: 'Carl Invented', sentence: number(SENTENCES.keys), titles: [] },
        { name: 'Dora Lind', text: 'Ada Lind', sentence: number(SENTENCES.keys), titles: [] },
        { name: 'Ada Lind', text: 'Ada Lind', sentence: 99, titles: [] },
      ],
      events: [
        {
          kind: 'ceremony',
          sentence: number(SENTENCES.passed),
          date: { text: '2 May 2024', sentence: number(SENTENCES.passed), value: '2023-05-02' },
          place: { text: 'the palace', sentence: number(SENTENCES.keys) },
          organisers: [{ text: 'the crown', sentence: number(SENTENCES.passed) }],
          participants: [{ text: 'Carl Invented', sentence: number(SENTENCES.keys) }],
          outcomes: [0, -3, 99],
          next: [{ text: '1 June 2024', sentence: number(SENTENCES.let), value: '2024-07-01' }],
        },
      ],
      statements: [
        {
          who: { text: 'Ada Lind', sentence: number(SENTENCES.keys) },
          sentence: number(SENTENCES.said),
          form: 'quote',
        },
      ],
    }));
    const told = JSON.stringify(facts);
    for (const invented of ['Invented', 'Dora', 'palace', 'crown', '2023-05-02', '2024-07-01']) {
      expect(told).not.toContain(invented);
    }
    for (const { who } of facts.statements) expect(who.text).not.toContain('Ada');
  });

  it.each([
    ['what is no JSON', 'I could not read this.'],
    ['an empty object', '{}'],
    ['lists of nonsense', '{"people": 7, "events": [null, "x", {}], "statements": [{"who": []}]}'],
  ])('leave the rules their own when the reply is %s', async (_what, reply) => {
    const facts = await factsWhere(() => ({}));
    server.reply(() => reply);
    writeFileSync(path.join(directory, 'corpus', 'quay.txt'), `${RELEASE}\nEnd of the release.\n`);
    await app.ingest({ paths: [path.join(directory, 'corpus')] });
    const after = await app.factsOf(ID);
    expect(after.people.map(({ name }) => name)).toEqual(facts.people.map(({ name }) => name));
    expect(personsOf(after, 'model')).toEqual([]);
  });

  it('are read at the next ingest when the model could not be asked', async () => {
    server.fail('server-error', { times: 20 });
    await app.ingest({ paths: [path.join(directory, 'corpus')] });
    expect(personsOf(await app.factsOf(ID), 'model')).toEqual([]);
    await app.close();
    server.recover();
    app = await opened('model');
    const before = server.requests.length;
    await factsWhere(() => ({}));
    expect(server.requests.length).toBe(before + 1);
    await app.ingest({ paths: [path.join(directory, 'corpus')] });
    expect(server.requests.length).toBe(before + 1);
  });

  it('are not asked for where the rules alone read', async () => {
    await app.close();
    app = await opened('rules');
    await app.ingest({ paths: [path.join(directory, 'corpus')] });
    expect(server.requests).toEqual([]);
  });
});
