import type { Update } from 'grammy/types';
import type { Answer } from '../../../src/answering/answer.ts';
import type { GivenAnswer } from '../../../src/bot/store/bot-store.ts';

type Kept = Omit<GivenAnswer, 'id' | 'messageIds' | 'at'>;

/** A person whose id does not fit into 32 bits, and a forum. */
export const ALI = 7_000_000_001;
export const VERA = 5_000_000_002;
export const FORUM = -1_001_234_567_890;

export function question(updateId: number, text = 'Who met?', userId = ALI): Update {
  return {
    update_id: updateId,
    message: {
      message_id: updateId * 10,
      date: 1_740_000_000,
      chat: { id: userId, type: 'private', first_name: 'Ali' },
      from: { id: userId, is_bot: false, first_name: 'Ali', language_code: 'az' },
      text,
    },
  };
}

export function answered(asked: string): Answer {
  return {
    status: 'answered',
    question: asked,
    understoodAs: asked,
    mode: 'extractive',
    claims: [{ text: 'The ministers met <b>"& co"</b>.', markers: [1], support: 'verified' }],
    citations: [
      {
        marker: 1,
        releaseId: 'a1b2c3',
        title: 'Nazirlər görüşüb',
        publisher: null,
        published: { value: '2022-11', precision: 'month' },
        source: '002_x.txt',
        url: 'https://example.org/2',
        quote: 'The ministers met <b>"& co"</b>.',
        start: 10,
        end: 42,
      },
    ],
    ...made(),
  };
}

export function notFound(asked: string): Answer {
  return {
    status: 'not_found',
    question: asked,
    understoodAs: asked,
    mode: 'generated',
    nearest: [
      {
        releaseId: 'a1b2c3',
        title: 'Визит',
        publisher: 'МИД',
        published: { value: null, precision: 'unknown' },
        source: 'a.txt',
      },
    ],
    ...made(),
    period: { from: '2023-01-01', to: null },
  };
}

function made(): Pick<Answer, 'searched' | 'timings' | 'notes' | 'model' | 'period'> {
  return {
    searched: {
      releases: 12,
      undated: 1,
      publishers: ['МИД'],
      from: '2020',
      to: null,
      indexUpdatedAt: '2025-02-28T00:00:00.000Z',
      generation: 3,
    },
    timings: { retrievalMs: 3.25, answerMs: 0.5 },
    notes: [],
    model: null,
    period: null,
  };
}

export function given(fields: Partial<Kept> = {}): Kept {
  const asked = fields.question ?? 'Who met?';
  return {
    chatId: ALI,
    threadId: null,
    userId: ALI,
    questionMessageId: 10,
    question: asked,
    understoodAs: `${asked} In 2023.`,
    answer: answered(asked),
    generation: 4,
    ...fields,
  };
}
