import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../../src/app.ts';
import type { ModelReader } from '../../../src/facts/model/model-reader.ts';
import type { Archives } from '../archives.ts';
import type { Report } from '../figure.ts';
import type { Progress } from '../progress.ts';

/** What a section of the evaluation works with. */
export interface Measurement {
  /** The folder of the data sets. */
  readonly data: string;
  readonly archives: Archives;
  readonly progress: Progress;
  /** The archive and the bot that are in use here, which are only read. */
  readonly bot: { readonly dataDirectory: string; readonly app: App };
  /** Reads facts beside the rules; null: only what was kept of a model's replies is measured. */
  readonly factsModel: ModelReader | null;
  /** Every case, also where a sample would do. */
  readonly isWhole: boolean;
  /** Whether sections that compare with annotations say what was missed and what was wrong. */
  readonly showsFailures?: boolean;
}

/** In the order in which they are measured. */
export const SECTIONS = [
  'retrieval',
  'attribution',
  'refusal',
  'near-misses',
  'names',
  'checking',
  'describing',
  'facts',
  'feedback',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Section {
  readonly name: SectionName;
  measure(measurement: Measurement): Promise<readonly Report[]>;
}

/** Why a data set cannot be measured on; null when all of it is there. */
export function whyAbsent(data: string, ...names: readonly string[]): string | null {
  const missing = names.filter((name) => !existsSync(join(data, name)));
  return missing.length === 0 ? null : `${missing.map((name) => join(data, name)).join(', ')} is not there`;
}

/** Every case, or every `step`th, so that a sample is the same in each run. */
export function sampleEvery<Case>(cases: readonly Case[], step: number): readonly Case[] {
  return cases.filter((_, index) => index % step === 0);
}

/** Does the work for each case, one after another, and says how far it is. */
export async function forEachCase<Case, Outcome>(
  { progress }: Pick<Measurement, 'progress'>,
  step: string,
  cases: readonly Case[],
  work: (one: Case) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  await progress.step(`${step}: ${cases.length.toLocaleString('en-US')}`);
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    outcomes.push(await work(one));
    await progress.at(outcomes.length, cases.length);
  }
  return outcomes;
}
