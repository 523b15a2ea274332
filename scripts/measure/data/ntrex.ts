import { join } from 'node:path';
import { z } from 'zod';
import { type Question, type ReleaseRecord, readJsonLines } from './records.ts';

export const NTREX_LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
export type NtrexLanguage = (typeof NTREX_LANGUAGES)[number];

const LINE = z.object({ _id: z.string(), text: z.string() });

/** The bodies of the articles in a language: the releases. */
export async function readBodies(folder: string, language: NtrexLanguage): Promise<readonly ReleaseRecord[]> {
  const releases: ReleaseRecord[] = [];
  for await (const { _id, text } of readJsonLines(join(folder, `bodies.${language}.jsonl`), LINE)) {
    releases.push({ id: _id, text });
  }
  return releases;
}

/** The headlines of the same articles in a language: the questions. */
export async function readHeadlines(folder: string, language: NtrexLanguage): Promise<readonly Question[]> {
  const questions: Question[] = [];
  for await (const { _id, text } of readJsonLines(join(folder, `headlines.${language}.jsonl`), LINE)) {
    questions.push({ id: _id, text, relevant: new Set([_id]), answers: [] });
  }
  return questions;
}
