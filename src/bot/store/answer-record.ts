import { z } from 'zod';
import { ANSWER_NOTES, type Answer } from '../../answering/answer.ts';

const published = z.discriminatedUnion('precision', [
  z.object({ value: z.string(), precision: z.enum(['day', 'month', 'year']) }),
  z.object({ value: z.null(), precision: z.literal('unknown') }),
]);

const release = z.object({
  releaseId: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published,
  source: z.string(),
});

const citation = release.extend({
  marker: z.int(),
  url: z.string().nullable(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
});

const claim = z.object({
  text: z.string(),
  markers: z.array(z.int()),
  support: z.enum(['verified', 'unverified']),
});

const base = z.object({
  question: z.string(),
  understoodAs: z.string(),
  mode: z.enum(['extractive', 'generated']),
  searched: z.object({
    releases: z.int(),
    undated: z.int(),
    publishers: z.array(z.string()),
    from: z.string().nullable(),
    to: z.string().nullable(),
    indexUpdatedAt: z.string().nullable(),
    generation: z.int(),
  }),
  timings: z.object({ retrievalMs: z.number(), answerMs: z.number() }),
  // Answers that were kept before there were models have neither.
  notes: z.array(z.enum(ANSWER_NOTES)).default([]),
  model: z
    .object({ name: z.string(), requests: z.int(), inputTokens: z.int(), outputTokens: z.int() })
    .nullable()
    .default(null),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
});

/** An answer as it is kept. One that another version kept with other fields does not fit, and counts as gone. */
export const answerRecord: z.ZodType<Answer> = z.discriminatedUnion('status', [
  base.extend({ status: z.literal('answered'), claims: z.array(claim), citations: z.array(citation) }),
  base.extend({ status: z.literal('not_found'), nearest: z.array(release) }),
]);
