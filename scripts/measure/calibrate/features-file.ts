import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import { UsageError } from '../../../src/errors.ts';
import { readJsonLines } from '../data/records.ts';
import { LESSONS, type Sample } from './sample.ts';

/** The first line of a file of samples: what the numbers of the others stand for. */
const HEADING = z.object({ features: z.array(z.string()), seed: z.number() });
const SAMPLE = z.object({
  questions: z.string(),
  archive: z.string(),
  id: z.string(),
  text: z.string(),
  lesson: z.enum(LESSONS),
  isRight: z.boolean(),
  features: z.array(z.number()).nullable(),
});
const LINE = z.union([HEADING, SAMPLE]);

export interface KeptSamples {
  /** That key words and names were drawn with. */
  readonly seed: number;
  readonly samples: readonly Sample[];
}

/** Digits of a feature that are kept: finer ones tell nothing, and none may differ between a file and its own run. */
const DIGITS = 6;

/** Samples as a file of them gives them back. */
export function asKept(samples: readonly Sample[]): readonly Sample[] {
  return samples.map((sample) => ({
    ...sample,
    features: sample.features?.map((value) => Number(value.toFixed(DIGITS))) ?? null,
  }));
}

/** Writes samples as JSON Lines, below a line that names the features. */
export async function writeSamples(
  path: string,
  names: readonly string[],
  { seed, samples }: KeptSamples,
): Promise<void> {
  const file = createWriteStream(path);
  const write = async (line: object) => {
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
  };
  await write({ features: names, seed });
  for (const sample of samples) await write(sample);
  file.end();
  await finished(file);
}

/**
 * @param names the features that the samples have to be of
 * @throws UsageError when they are of others, or the file is no file of samples.
 */
export async function readSamples(path: string, names: readonly string[]): Promise<KeptSamples> {
  let heading: z.infer<typeof HEADING> | null = null;
  const samples: Sample[] = [];
  try {
    for await (const line of readJsonLines(path, LINE)) {
      if ('seed' in line) heading = line;
      else samples.push(line);
    }
  } catch (error) {
    throw new UsageError(`Cannot read ${path} as samples; remove it or name another file`, { cause: error });
  }
  if (heading?.features.join() !== names.join()) {
    throw new UsageError(
      `Cannot use the samples of ${path}: they are of other features than answerability has now; remove it or name another file`,
    );
  }
  return { seed: heading.seed, samples };
}
