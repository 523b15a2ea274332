import { join } from 'node:path';
import { QuestionError } from '../../../src/errors.ts';
import type { Logger } from '../../../src/log.ts';
import { forEachCase } from '../eval/section.ts';
import type { Progress } from '../progress.ts';
import { type IndexedArchive, indexArchive } from './indexed-archive.ts';
import { areSameLanguage, type Material } from './material.ts';
import { aboutStrangers } from './name-questions.ts';
import { isNameSet, type Pairing } from './pairings.ts';
import type { Sample } from './sample.ts';
import { evenly, type Measure, samplesOf } from './samples.ts';

export interface Collection {
  readonly material: Material;
  readonly pairings: readonly Pairing[];
  readonly measure: Measure;
  /** A temporary folder. */
  readonly folder: string;
  readonly logger: Logger;
  readonly progress: Progress;
}

/** Asks the questions of each pairing of its archive; one archive is open at a time. */
export async function collectSamples(collection: Collection): Promise<readonly Sample[]> {
  const { material, pairings, folder, logger, progress } = collection;
  const samples: Sample[] = [];
  for (const name of new Set(pairings.map(({ archive }) => archive))) {
    await progress.step(`ingesting ${name}`);
    const archive = await indexArchive(
      join(folder, name.replaceAll(' ', '-')),
      material.releases[name],
      logger,
    );
    try {
      await progress.step(`ingested ${name}: ${archive.passages.toLocaleString('en-US')} passages`);
      for (const pairing of pairings) {
        if (pairing.archive === name) samples.push(...(await askAll(collection, pairing, archive)));
      }
    } finally {
      await archive.close();
    }
  }
  return samples;
}

async function askAll(
  { material, measure, progress }: Collection,
  pairing: Pairing,
  { retriever, idOf }: IndexedArchive,
): Promise<readonly Sample[]> {
  const { questions, archive, holds, most } = pairing;
  const trial = { ...pairing, isSameLanguage: areSameLanguage(questions, archive), idOf };
  const all = material.questions[questions];
  const strange = holds === 'nothing' && isNameSet(questions);
  const asked = evenly(strange ? aboutStrangers(all, material.releases[archive]) : all, most);
  const samples = await forEachCase({ progress }, `${questions} → ${archive}`, asked, async (question) => {
    try {
      return samplesOf(trial, question, await retriever.retrieve(question.text), measure);
    } catch (error) {
      // A question of no words is refused before any archive is looked at.
      if (error instanceof QuestionError) return [];
      throw error;
    }
  });
  return samples.flat();
}
