import { z } from 'zod';
import { readJson } from './records.ts';

const DATES = z.array(z.object({ file: z.string(), date: z.string() }));
const BODIES = z.record(z.string(), z.object({ articleBody: z.string() }));

/** htmldate: file name of a page → the day of its publication. */
export function readPageDates(path: string): ReadonlyMap<string, string> {
  return new Map(readJson(path, DATES).map(({ file, date }) => [file, date]));
}

/** The Article Extraction Benchmark: name of a page, without extension → its main text. */
export function readPageBodies(path: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(readJson(path, BODIES)).map(([name, { articleBody }]) => [name, articleBody]),
  );
}
