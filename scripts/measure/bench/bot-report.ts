import type { Figure, Report } from '../figure.ts';
import { percentile } from '../metrics.ts';
import { CHATS, type MeasuredBot } from './measure-bot.ts';

/** The figures of the bot beside their targets. */
export function botReport({ burstMs, answerCpuMs, usage }: MeasuredBot): Report {
  const title = 'The bot, on a Telegram of this machine';
  const [early] = usage;
  const late = usage.at(-1);
  const memory = usage.flatMap(({ questions, rss, heap }): Figure[] => [
    { name: `memory after ${questions.toLocaleString('en-US')} more questions`, value: rss, unit: 'MB' },
    { name: '  of it the heap', value: heap, unit: 'MB' },
  ]);
  const growth = early === undefined || late === undefined ? null : late.heap / early.heap;
  return {
    title,
    figures: [
      { name: `${CHATS} chats ask at once, p50`, value: percentile(burstMs, 0.5), unit: 'ms' },
      {
        name: `${CHATS} chats ask at once, p95`,
        value: percentile(burstMs, 0.95),
        unit: 'ms',
        target: { atMost: 2_000 },
      },
      { name: '  processor time of an answer', value: answerCpuMs, unit: 'ms' },
      ...memory,
      { name: 'growth of the heap', value: growth, unit: 'ratio', target: { atMost: 1.1 } },
    ],
    notes: [
      'from the question that a person sends to the answer that they see; Telegram itself is in another process',
    ],
    skipped: null,
  };
}
