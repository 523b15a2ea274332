import { z } from 'zod';

/** What the bench tells a process of its own to do, so that time and memory are those of the product alone. */
export const ORDER = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ingest'),
    dataDirectory: z.string(),
    /** JSON Lines of the releases. */
    releases: z.string(),
  }),
  z.object({
    kind: z.literal('answer'),
    dataDirectory: z.string(),
    questions: z.array(z.string()).readonly(),
    excerpts: z.array(z.string()).readonly(),
    /** JSON Lines of a few more releases, ingested at the end; null for none. */
    moreReleases: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('write'),
    dataDirectory: z.string(),
    /** Of a server that answers as a model would, and at once. */
    baseUrl: z.string(),
    model: z.string(),
    questions: z.array(z.string()).readonly(),
  }),
  z.object({ kind: z.literal('start'), dataDirectory: z.string(), question: z.string() }),
]);
export type Order = z.infer<typeof ORDER>;

const MEMORY = z.object({ rss: z.number(), heap: z.number() });

/** Of a process that ingests an archive, as `npm run ingest` does. Times are milliseconds, memory is megabytes. */
export const INGESTED = z.object({
  passages: z.number(),
  releases: z.number(),
  /** Read, described, cut and kept, until the first passage is indexed. */
  keepingMs: z.number(),
  indexingMs: z.number(),
  factsMs: z.number(),
  /** Of processor time, all threads together: what is left of a figure when others use the machine too. */
  ingestCpuMs: z.number(),
  /** The most memory that was ever resident. */
  ingestPeakMb: z.number(),
});

/** Of a process that answers from it. */
export const ANSWERED = z.object({
  /** Of processor time, of one question. */
  questionCpuMs: z.number(),
  questionMs: z.array(z.number()),
  excerptMs: z.array(z.number()),
  askMs: z.array(z.number()),
  /** Ingesting a few more releases, and the first search after it; null where that was not asked for. */
  moreMs: z.number().nullable(),
  nextSearchMs: z.number().nullable(),
  afterQuestions: MEMORY,
  /** The most memory that was ever resident, before the few more releases. */
  answerPeakMb: z.number(),
});

export type Ingested = z.infer<typeof INGESTED>;
export type Answered = z.infer<typeof ANSWERED>;
/** An archive of one size. */
export type Measured = Ingested & Answered;

/** Of a process whose answers a model writes. Milliseconds from the question on, a number for each question. */
export const WRITTEN = z.object({
  /** To the first sentence that is shown; of answers that were shown at all. */
  firstMs: z.array(z.number()),
  answerMs: z.array(z.number()),
  /** Where no claim failed. */
  requests: z.array(z.number()),
  /** How many answers had a claim that failed and was asked for anew. */
  mended: z.number(),
  /** How many answers were the model's, and not made without it after all. */
  generated: z.number(),
});
export type Written = z.infer<typeof WRITTEN>;

/** The first answer of a process: `processMs` since it began, of which `appMs` since its code was loaded. */
export const STARTED = z.object({ processMs: z.number(), appMs: z.number(), rss: z.number() });
export type Started = z.infer<typeof STARTED>;
