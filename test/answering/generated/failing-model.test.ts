import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import type { RequestLimits } from '../../../src/answering/model/model-gateway.ts';
import type { Fault } from '../../openai/fault.ts';
import { type Given, release, type Search, searchOf, startAnswerer } from './served-answers.ts';

const QUESTION = 'Who opened the new quay of Port Alder?';
const OPENED = 'On November 23, Minister of Harbours Adrian Voss opened the new quay of Port Alder.';
/** In milliseconds: nothing that these tests do not want to fail takes so long. */
const IMPATIENT: RequestLimits = { total: 5_000, silence: 150, outputTokens: 100 };

let search: Search;
beforeAll(async () => {
  search = await searchOf([
    release('quay.txt', `${OPENED} It was built by 240 workers.`, { date: '2022-11-24' }),
    release('ferry.txt', 'The ferry sails at noon.'),
  ]);
});

const good = ({ cite }: Given) =>
  `Adrian Voss opened the quay. ${cite('Adrian Voss')} It was built by 240 workers. ${cite('240')}`;

describe('a plan that does not come', () => {
  it.each<[string, Fault | null, string]>([
    ['fails', 'server-error', ''],
    ['is too long', 'length', '{"question": "Who"}'],
    ['is a page of HTML', 'html', ''],
    ['is no JSON', null, 'I would search for quays.'],
    ['is half a JSON', null, '{"question": "Who opened'],
    ['lacks the question', null, '{"queries": ["quay"]}'],
    ['cannot be searched for', null, '{"question": "?", "queries": ["…"], "names": ["!"]}'],
  ])('%s: the rules serve, and the answer comes', async (_, fault, plan) => {
    const { says, ask, server, drafts } = await startAnswerer(search);
    says({ plan, answer: good });
    if (fault !== null) server.fail(fault);
    const answer = await ask(QUESTION);
    expect(answer).toMatchObject({
      status: 'answered',
      mode: 'generated',
      notes: [],
      understoodAs: QUESTION,
    });
    expect(drafts).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });

  it('is not waited for: the rules serve, and the answer comes', async () => {
    const { says, ask } = await startAnswerer(search, { limits: { plan: { ...IMPATIENT, total: 150 } } });
    says({ plan: () => new Promise(() => undefined), answer: good });
    expect(await ask(QUESTION)).toMatchObject({
      status: 'answered',
      mode: 'generated',
      notes: [],
      understoodAs: QUESTION,
    });
  });
});

describe('an answer that does not come', () => {
  it.each<Fault>([
    'rejected-key',
    'forbidden',
    'unknown-model',
    'rate-limited',
    { name: 'rate-limited', retryAfter: 30 },
    'quota',
    'too-long',
    'bad-request',
    'filtered-prompt',
    'server-error',
    'bad-gateway',
    'unavailable',
    'hang',
    'reset',
    'html',
    'half-json',
    'other-json',
    'empty',
    'blank',
    'refusal',
    'length',
    'content-filter',
    'cut',
    'silent',
    'unfinished',
    'error-in-stream',
  ])('is one of sentences of the releases, that says so: %j', async (fault) => {
    const { says, ask, server, logger, traces } = await startAnswerer(search, {
      limits: { answer: IMPATIENT },
    });
    says({
      plan: () => {
        server.fail(fault);
        return '{"question": "Who opened the quay?"}';
      },
      answer: good,
    });
    const answer = await ask(QUESTION);
    expect(answer).toMatchObject({ status: 'answered', mode: 'extractive', notes: ['model-failed'] });
    expect(textOf(answer)).toContain('Adrian Voss opened the new quay');
    expect(server.requests).toHaveLength(2);
    expect(traces).toMatchObject([{ failure: expect.stringContaining('gpt-4.1-mini'), output: null }]);
    expect(logger.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
    expect(JSON.stringify([logger.lines, answer, traces])).not.toContain(server.apiKey);
  });

  it('is not waited for again when the model rests', async () => {
    const { says, ask, server } = await startAnswerer(search);
    says({ answer: good });
    server.fail('rejected-key', { times: 9 });
    const [first, second] = [await ask(QUESTION), await ask(QUESTION)];
    for (const answer of [first, second]) {
      expect(answer).toMatchObject({
        status: 'answered',
        mode: 'extractive',
        notes: ['model-failed'],
        model: null,
      });
    }
    expect(server.requests).toHaveLength(1);
  });

  it('has shown what was sound of it as a draft, and keeps nothing of what broke off', async () => {
    const { says, ask, drafts } = await startAnswerer(search);
    says({ answer: (given) => ({ text: `${good(given)} And`, end: 'cut' }) });
    const answer = await ask(QUESTION);
    expect(drafts.at(-1)?.claims).toHaveLength(2);
    expect(answer).toMatchObject({ mode: 'extractive', notes: ['model-failed'] });
  });

  it('is told of in the log with the number of the question', async () => {
    const { says, ask, server, logger } = await startAnswerer(search);
    says({ answer: 'Adrian Voss opened the quay.' });
    await ask(QUESTION, { logged: { question: 6 } });
    server.fail('server-error', { times: 9 });
    await ask(QUESTION, { logged: { question: 7 } });
    expect(logger.lines).toMatchObject([
      { fields: { question: 6 }, message: expect.stringContaining('cites nothing') },
      { fields: { question: 7, failure: 'server-error' } },
      { fields: { question: 7, failure: 'server-error' } },
    ]);
  });

  it('is a "no" with the reason where the releases have no sentence either', async () => {
    const { says, ask, server } = await startAnswerer(search);
    says({ answer: good });
    server.fail('server-error', { times: 9 });
    const answer = await ask('What does the opera of Norwick cost in dollars?');
    expect(answer).toMatchObject({ status: 'not_found', mode: 'extractive', notes: ['model-failed'] });
  });
});

it('waits for no plan when the search fails, and calls it off', async () => {
  const retriever: typeof search.retriever = Object.create(search.retriever);
  const forever = { total: 600_000, silence: 600_000, outputTokens: 100 };
  const { says, ask, server } = await startAnswerer({ ...search, retriever }, { limits: { plan: forever } });
  retriever.retrieve = async () => {
    await server.received(1);
    throw new Error('the index is gone');
  };
  says({ plan: () => new Promise(() => undefined), answer: good });
  await expect(ask(QUESTION)).rejects.toThrow('the index is gone');
  const { hungUp } = await server.received(1);
  await hungUp;
  expect(server.requests).toHaveLength(1);
});

it('asks no model of a person whose budget is spent', async () => {
  const { says, ask, server } = await startAnswerer(search);
  says({ answer: good });
  const answer = await ask(QUESTION, { withModel: false });
  expect(answer).toMatchObject({
    status: 'answered',
    mode: 'extractive',
    notes: ['budget-spent'],
    model: null,
  });
  expect(server.requests).toEqual([]);
});

function textOf(answer: Answer): string {
  return answer.status === 'answered' ? answer.claims.map(({ text }) => text).join(' ') : '';
}
