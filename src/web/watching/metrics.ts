import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerObserved, Vitals } from './vitals.ts';

export interface Metrics {
  observe(answer: AnswerObserved): void;
  /** In Prometheus' text format. */
  render(): Promise<{ readonly type: string; readonly text: string }>;
}

const SECOND = 1000;
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/**
 * Counters of questions, and what the process says of itself when it is asked, under names that begin with `communique_`;
 * of the process itself those of prom-client.
 *
 * @param vitals asked at each look
 */
export function createMetrics(vitals: () => Promise<Vitals>, now: () => Date): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'communique_questions_total',
    help: 'Questions by how they ended and how their answers were made',
    labelNames: ['outcome', 'mode'],
    registers,
  });
  const stages = new Histogram({
    name: 'communique_stage_seconds',
    help: 'Time of each stage of a question',
    labelNames: ['stage'],
    buckets: BUCKETS,
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name: `communique_${name}`, help, registers });
  const generation = gauge('index_generation', 'Number of the index in use; 0: there is none');
  const age = gauge('index_age_seconds', 'Since the index in use was made');
  const running = gauge('questions_in_progress', 'Questions that are being answered');
  const waiting = gauge('questions_waiting', 'Questions that wait for others');
  const modelRequests = gauge('model_requests', 'Requests to the model since the start');
  const modelFailures = gauge('model_failures', 'Of them those that failed');
  const modelResting = gauge('model_resting', '1 while the model is left alone after failures');
  const telegram = gauge('telegram_silence_seconds', 'Since Telegram last answered a call');

  return {
    observe({ outcome, mode, stages: took }) {
      questions.inc({ outcome, mode: mode ?? 'none' });
      for (const [stage, milliseconds] of Object.entries(took)) {
        stages.observe({ stage }, milliseconds / SECOND);
      }
    },
    async render() {
      const { index, queue, model, telegramAt } = await vitals();
      const secondsSince = (time: Date) => (now().getTime() - time.getTime()) / SECOND;
      generation.set(index?.generation ?? 0);
      if (index !== null) age.set(secondsSince(index.updatedAt));
      running.set(queue.running);
      waiting.set(queue.waiting);
      modelRequests.set(model?.requests ?? 0);
      modelFailures.set(model?.failures ?? 0);
      modelResting.set(model?.isResting === true ? 1 : 0);
      if (telegramAt !== null) telegram.set(secondsSince(telegramAt));
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
