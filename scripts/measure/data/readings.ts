import { z } from 'zod';
import { readJsonLines } from './records.ts';

const READING = z.object({
  source: z.string(),
  /** Who answered. */
  model: z.string(),
  /** YYYY-MM-DD. */
  asked: z.string(),
  /** SHA-256 of the instructions that it was given. */
  instructions: z.string(),
  /** The findings of the rules that it called wrong, as the prompt showed them; their numbers change with the rules. */
  wrong: z.array(z.string()),
  /** The rest of the JSON object that it replied with. */
  reply: z.record(z.string(), z.unknown()),
});

/** What a model replied when it was asked for the facts of a release, kept so that it can be measured without it. */
export type RecordedReading = z.infer<typeof READING>;

export async function readReadings(path: string): Promise<ReadonlyMap<string, RecordedReading>> {
  const readings = new Map<string, RecordedReading>();
  for await (const reading of readJsonLines(path, READING)) readings.set(reading.source, reading);
  return readings;
}
