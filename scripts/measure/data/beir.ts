import { join } from 'node:path';
import { z } from 'zod';
import { type DataSet, type Question, type ReleaseRecord, readJsonLines, readTable } from './records.ts';

const DOCUMENT = z.object({ _id: z.string(), title: z.string().optional(), text: z.string() });

/** A folder in the form of the BEIR benchmark: corpus.jsonl, queries.jsonl, qrels.tsv with a line of headings. */
export async function readBeir(folder: string): Promise<DataSet> {
  const releases: ReleaseRecord[] = [];
  for await (const { _id, title, text } of readJsonLines(join(folder, 'corpus.jsonl'), DOCUMENT)) {
    releases.push({ id: _id, text, ...(title ? { title } : {}) });
  }
  const relevant = new Map<string, Set<string>>();
  for (const [query = '', document = '', score] of readTable(join(folder, 'qrels.tsv')).slice(1)) {
    if (Number(score) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  const questions: Question[] = [];
  for await (const { _id, text } of readJsonLines(join(folder, 'queries.jsonl'), DOCUMENT)) {
    const right = relevant.get(_id);
    // A query that nobody judged says nothing of a ranking.
    if (right !== undefined) questions.push({ id: _id, text, relevant: right, answers: [] });
  }
  return { releases, questions };
}
