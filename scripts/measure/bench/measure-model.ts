import { createOpenAiServer } from '../../../test/openai/server.ts';
import type { Figure, Report } from '../figure.ts';
import { percentile } from '../metrics.ts';
import { WRITTEN, type Written } from './order.ts';
import { runOrder } from './run-order.ts';

const SENTENCE = /^\[(\d+)\] (.+)$/gmu;
const MODEL = 'stub';
const SENTENCES_CITED = 3;

/**
 * Answers by a model that takes no time: a server on this machine that plans a search with the question's own words, and
 * writes the first sentences of what it is given, without their commas.
 */
export async function measureModel(
  dataDirectory: string,
  questions: readonly string[],
  stop: AbortSignal,
): Promise<Written> {
  const server = await createOpenAiServer({ apiKey: null, chatModels: [MODEL] });
  server.reply(({ messages }) => {
    const [system = '', ...others] = messages.map(({ content }) => String(content));
    const data = others.join('\n');
    if (system.includes('"queries"')) return planOf(data);
    const sentences = [...data.matchAll(SENTENCE)].slice(0, SENTENCES_CITED);
    // Not to the letter, so that each is checked as a claim in other words is.
    return sentences.map(([, number, text = '']) => `${text.replaceAll(',', '')} [${number}]`).join('\n');
  });
  try {
    const order = { kind: 'write', dataDirectory, baseUrl: server.baseUrl, model: MODEL, questions } as const;
    return await runOrder(order, WRITTEN, stop);
  } finally {
    await server.close();
  }
}

/** The question with its words in another order: one ranking more, as a plan of one language makes it. */
function planOf(data: string): string {
  const question = /<question>([\s\S]*)<\/question>/u.exec(data)?.[1] ?? '';
  const words = question.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const queries = [words.reverse().join(' ')];
  return JSON.stringify({ question, queries, names: [], from: null, to: null, publisher: null });
}

export function modelReport({ firstMs, answerMs, requests, mended, generated }: Written): Report {
  const share = (count: number) => (answerMs.length === 0 ? null : count / answerMs.length);
  const latency = (name: string, times: readonly number[]): Figure[] => [
    { name: `${name}, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { name: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms', target: { atMost: 60 } },
  ];
  return {
    title: 'Answers by a model that takes no time: what is ours',
    figures: [
      ...latency('to the first sentence', firstMs),
      ...latency('to the checked answer', answerMs),
      {
        name: 'requests for a question where no claim failed, at the most',
        value: requests.length === 0 ? null : Math.max(...requests),
        unit: 'count',
        target: { atMost: 2 },
      },
      { name: 'answers of which a claim failed and was written anew', value: share(mended), unit: 'share' },
      { name: "answers that were the model's", value: share(generated), unit: 'share' },
    ],
    notes: ['the time of the server on this machine that stands for the model is in it'],
    skipped: null,
  };
}
