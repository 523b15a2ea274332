import { z } from 'zod';
import { type Question, readJsonLines } from './records.ts';

const LINE = z.strictObject({
  id: z.string(),
  language: z.enum(['en', 'az', 'ru', 'tr']),
  question: z.string(),
  /** The releases that answer it; none where the archive only speaks of something near. */
  sources: z.array(z.string()),
  kind: z.string(),
  /** The sentence that answers, or what the archive has instead. */
  note: z.string(),
});

/** @throws ZodError when the file is not of this form */
export async function readNearMisses(path: string): Promise<readonly Question[]> {
  const questions: Question[] = [];
  for await (const { id, question, sources } of readJsonLines(path, LINE)) {
    questions.push({ id, text: question, relevant: new Set(sources), answers: [] });
  }
  return questions;
}
