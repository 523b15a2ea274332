import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Question, type ReleaseRecord, readJson, readJsonLines } from './records.ts';

const RELEASE = z.object({ id: z.string(), senator: z.string(), date: z.string(), text: z.string() });
const EXCERPTS = z.array(
  z.object({
    qid: z.string(),
    query: z.string(),
    id: z.string(),
    also_in: z.array(z.string()).default([]),
  }),
);

/** Every release of the senate archive, office by office, as the offices gave them. */
export async function* readSenate(folder: string): AsyncGenerator<Required<Omit<ReleaseRecord, 'title'>>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  for (const file of files.sort()) {
    for await (const { id, senator, date, text } of readJsonLines(join(folder, file), RELEASE)) {
      yield { id, publisher: senator, date, text };
    }
  }
}

/** Pieces of 40 words; every release that holds the same words is right. */
export function readExcerpts(folder: string): readonly Question[] {
  return readJson(join(folder, 'excerpts.json'), EXCERPTS).map(({ qid, query, id, also_in }) => ({
    id: qid,
    text: query,
    relevant: new Set([id, ...also_in]),
    answers: [],
  }));
}
