import { join, resolve } from 'node:path';
import type { Answer } from '../../../src/answering/answer.ts';
import { readNearMisses } from '../data/near-misses.ts';
import type { Question } from '../data/records.ts';
import type { Figure, Report } from '../figure.ts';
import { mean } from '../metrics.ts';
import { forEachCase, type Measurement, type Section } from './section.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FILES = [
  { name: 'a, looked at', file: 'near-misses-a.jsonl' },
  { name: 'b, not looked at', file: 'near-misses-b.jsonl' },
] as const;

interface Asked {
  readonly question: Question;
  readonly answer: Answer | null;
}

/**
 * Questions that people wrote of the sample releases, in four languages: half are answered by one, half are not, though a
 * release speaks of the same body, event or person.
 */
export const nearMisses: Section = {
  name: 'near-misses',
  async measure(measurement) {
    const reports: Report[] = [];
    for (const { name, file } of FILES) reports.push(await measureFile(measurement, name, file));
    return reports;
  },
};

async function measureFile(measurement: Measurement, name: string, file: string): Promise<Report> {
  const archive = await measurement.archives.open('corpus', () => ({ folder: join(ROOT, 'corpus') }));
  const questions = await readNearMisses(join(import.meta.dirname, 'annotations', file));
  const asked = await forEachCase(measurement, `near misses ${name}`, questions, async (question) => ({
    question,
    answer: await archive.ask(question.text),
  }));
  const near = asked.filter(({ question }) => question.relevant.size === 0);
  const answerable = asked.filter(({ question }) => question.relevant.size > 0);
  return {
    title: `Near misses: questions about corpus/, ${name}`,
    figures: [
      share('not answered by any release: refused', near, isRefused),
      share('… or given as uncertain', near, (one) => isRefused(one) || isUncertain(one)),
      share('answered by one: refused', answerable, isRefused),
      share('… given as uncertain', answerable, isUncertain),
      share('… another release cited first', answerable, isWrong),
    ],
    notes: [],
    skipped: null,
  };
}

function share(name: string, asked: readonly Asked[], holds: (one: Asked) => boolean): Figure {
  return { name, value: mean(asked.map((one) => (holds(one) ? 1 : 0))), unit: 'share', cases: asked.length };
}

function isRefused({ answer }: Asked): boolean {
  return answer?.status !== 'answered';
}

function isUncertain({ answer }: Asked): boolean {
  return answer?.status === 'answered' && answer.notes.includes('uncertain');
}

function isWrong({ question, answer }: Asked): boolean {
  return answer?.status === 'answered' && !question.relevant.has(answer.citations[0]?.source ?? '');
}
