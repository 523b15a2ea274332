import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Draft } from '../../../src/answering/answer.ts';
import { type AnswererAsk, createAnswerer } from '../../../src/answering/answerer.ts';
import { checkClaim } from '../../../src/answering/checking/check-claim.ts';
import { createAnswerWriter, type WriterLimits } from '../../../src/answering/generated/answer-writer.ts';
import type { AnswerTrace } from '../../../src/answering/generated/trace.ts';
import { createModelGateway } from '../../../src/answering/model/gateway.ts';
import type { RequestLimits } from '../../../src/answering/model/model-gateway.ts';
import { createOpenAiModel } from '../../../src/answering/model/openai-model.ts';
import type { IncomingRelease } from '../../../src/archive/archive.ts';
import { cutIntoPassages } from '../../../src/archive/cutting/passages.ts';
import { openMemoryArchive } from '../../../src/archive/store/sqlite-archive.ts';
import { silentLogger } from '../../../src/log.ts';
import { HybridRetriever } from '../../../src/search/hybrid-retriever.ts';
import { createIndexer } from '../../../src/search/indexer.ts';
import { LocalEmbeddings } from '../../../src/search/local-embeddings.ts';
import { createLocalIndexing } from '../../../src/search/local-indexing.ts';
import { incoming, type Stated } from '../../archive/store/incoming-fixture.ts';
import { recordingLogger } from '../../fakes/recording-logger.ts';
import type { ChatRequest } from '../../openai/chat-request.ts';
import type { Reply } from '../../openai/reply.ts';
import { createOpenAiServer, type OpenAiServer } from '../../openai/server.ts';

const PATIENT: RequestLimits = { total: 20_000, silence: 20_000, outputTokens: 500 };
const CHAT_MODEL = 'gpt-4.1-mini';
const CHECK_MODEL = 'gpt-4.1';
const now = () => new Date('2024-03-13T22:30:00Z');

export function release(source: string, body: string, stated: Stated = {}): IncomingRelease {
  const language = stated.language ?? 'en';
  return incoming({
    source,
    body,
    title: 'Announcement',
    passages: cutIntoPassages(body, language),
    ...stated,
  });
}

export type Search = Awaited<ReturnType<typeof searchOf>>;

/** A real archive of these releases with its indexes, for all tests of a file. */
export async function searchOf(releases: readonly IncomingRelease[]) {
  const directory = mkdtempSync(path.join(tmpdir(), 'communique-writer-'));
  const archive = openMemoryArchive();
  await archive.keepAll(releases);
  const embeddings = new LocalEmbeddings();
  const index = createIndexer({
    archive,
    directory,
    indexing: createLocalIndexing(embeddings),
    logger: silentLogger,
    now,
    alone: (work) => work(),
  });
  await index.update(false);
  afterAll(async () => {
    await index.close();
    await archive.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return { archive, retriever: new HybridRetriever({ archive, index, embeddings, now }) };
}

/** What a model was given to cite. */
export interface Given extends Cites {
  readonly sentences: readonly { readonly number: number; readonly text: string }[];
  readonly prompt: string;
}

export interface Cites {
  /** The number of the first sentence in which these words stand, in brackets: "[3]". */
  cite(words: string): string;
}

type Said = string | Reply | ((given: Given) => string | Reply | Promise<string | Reply>);

/** What a model says to each kind of request. */
export interface Says {
  readonly plan?: Said;
  readonly answer: Said;
  readonly repair?: Said;
  readonly opinion?: Said;
}

export type Step = keyof Says;

export type Started = Awaited<ReturnType<typeof startAnswerer>>;

/** An answerer with a model at a server on loopback, and everything that came of it. */
export async function startAnswerer(
  { archive, retriever }: Search,
  { limits = {}, withChecker = false }: { limits?: Partial<WriterLimits>; withChecker?: boolean } = {},
) {
  const server = await createOpenAiServer({ chatModels: [CHAT_MODEL, CHECK_MODEL] });
  onTestFinished(() => server.close());
  const logger = recordingLogger();
  const gateway = (name: string) =>
    createModelGateway({
      model: createOpenAiModel({ apiKey: server.apiKey, baseUrl: server.baseUrl, model: name }),
      name,
      server: '127.0.0.1',
      logger,
      now: Date.now,
    });
  const writer = createAnswerWriter({
    archive,
    retriever,
    model: gateway(CHAT_MODEL),
    checker: withChecker ? gateway(CHECK_MODEL) : null,
    checkClaim,
    limits: { plan: PATIENT, answer: PATIENT, repair: PATIENT, ...limits },
    logger,
    now,
  });
  const answerer = createAnswerer({ archive, retriever, writer });
  const steps: Step[] = [];
  const drafts: Draft[] = [];
  const traces: AnswerTrace[] = [];
  return {
    server,
    logger,
    steps,
    drafts,
    traces,
    /** What the model says from now on; it plans nothing, mends nothing and doubts nothing unless it is said how. */
    says: (says: Says) => script(server, says, steps),
    ask: (question: string, options: AnswererAsk = {}) =>
      answerer.ask(question, {
        onDraft: (draft) => drafts.push(draft),
        onTrace: (trace) => traces.push(trace),
        ...options,
      }),
  };
}

function script(server: OpenAiServer, says: Says, steps: Step[]): void {
  const silent: Required<Says> = {
    plan: 'none',
    repair: '-',
    opinion: '{"unsupported": []}',
    ...says,
  };
  server.reply((request) => {
    const step = stepOf(request);
    steps.push(step);
    const said = silent[step];
    return typeof said === 'function' ? said(givenIn(request)) : said;
  });
}

function stepOf({ messages }: ChatRequest): Step {
  const [system = ''] = messages.map(({ content }) => content);
  if (system.startsWith('You prepare searches')) return 'plan';
  if (system.startsWith('You check sentences')) return 'opinion';
  return messages.length > 2 ? 'repair' : 'answer';
}

function givenIn({ messages }: ChatRequest): Given {
  const prompt = messages[1]?.content ?? '';
  const sentences = [...prompt.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number, text = '']) => ({
    number: Number(number),
    text,
  }));
  return {
    sentences,
    prompt,
    cite: (words) => {
      const found = sentences.find(({ text }) => text.includes(words));
      if (found === undefined) throw new Error(`The model was given no sentence with "${words}"`);
      return `[${found.number}]`;
    },
  };
}

/** What the server was sent with the request of this number, from 0, as one text. */
export function bodyOf(server: OpenAiServer, number: number): string {
  const messages = server.requests[number]?.body.messages;
  return Array.isArray(messages)
    ? messages.map(({ content }: { content: string }) => content).join('\n')
    : '';
}
