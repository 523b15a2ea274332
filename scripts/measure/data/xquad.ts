import { z } from 'zod';
import { type DataSet, type Question, type ReleaseRecord, readJson } from './records.ts';

const XQUAD = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.string(),
              question: z.string(),
              answers: z.array(z.object({ text: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** XQuAD: a paragraph is a release, without the title of the article that it shares with others. */
export function readXquad(path: string): DataSet {
  const releases: ReleaseRecord[] = [];
  const questions: Question[] = [];
  for (const { context, qas } of readJson(path, XQUAD).data.flatMap(({ paragraphs }) => paragraphs)) {
    const id = `paragraph-${releases.length}`;
    releases.push({ id, text: context });
    for (const { id: questionId, question, answers } of qas) {
      questions.push({
        id: questionId,
        text: question,
        relevant: new Set([id]),
        answers: answers.map(({ text }) => text),
      });
    }
  }
  return { releases, questions };
}
