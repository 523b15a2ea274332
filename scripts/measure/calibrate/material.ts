import { join } from 'node:path';
import { UsageError } from '../../../src/errors.ts';
import { readBeir } from '../data/beir.ts';
import { NTREX_LANGUAGES, type NtrexLanguage, readBodies, readHeadlines } from '../data/ntrex.ts';
import type { DataSet, Question, ReleaseRecord } from '../data/records.ts';
import { readExcerpts, readSenate } from '../data/senate.ts';
import { readXquad } from '../data/xquad.ts';
import { whyAbsent } from '../eval/section.ts';
import { createRandom } from '../generator.ts';
import { keyWordQuestions } from './key-words.ts';
import { drawNames, NAME_LANGUAGES, nameQuestions } from './name-questions.ts';
import {
  type ArchiveName,
  isNameSet,
  NAMED_ARCHIVES,
  type NamedArchiveName,
  type NameSetName,
  type QuestionSetName,
  TINY_ARCHIVES,
} from './pairings.ts';

/** What is asked, and what of. */
export interface Material {
  readonly questions: Readonly<Record<QuestionSetName, readonly Question[]>>;
  readonly releases: Readonly<Record<ArchiveName, readonly ReleaseRecord[]>>;
}

/** The language of each archive, and of the questions that are from it. */
const LANGUAGES: Readonly<Record<Exclude<QuestionSetName, NameSetName> | ArchiveName, string>> = {
  'XQuAD English': 'en',
  'XQuAD Turkish': 'tr',
  TIME: 'en',
  'TIME key words': 'en',
  'az-mirage': 'az',
  senate: 'en',
  'senate key words': 'en',
  'NTREX en': 'en',
  'NTREX az': 'az',
  'NTREX ru': 'ru',
  'NTREX tr': 'tr',
  'three of NTREX en': 'en',
  'two of NTREX az': 'az',
};

const KEY_WORD_QUESTIONS = { senate: 250, time: 200 };

const NAME_QUESTIONS = { usual: 70, tiny: 25 };

const FILES = ['xquad.en.json', 'xquad.tr.json', 'time', 'az-mirage', 'senate', 'ntrex'] as const;

export function areSameLanguage(questions: QuestionSetName, archive: ArchiveName): boolean {
  const language = isNameSet(questions) ? questions.slice(-2) : LANGUAGES[questions];
  return language === LANGUAGES[archive];
}

/**
 * Reads all data sets. Weights that some of them had no part in would look like the others, so each has to be there.
 *
 * @throws UsageError when one is not.
 */
export async function readMaterial(data: string, seed: number): Promise<Material> {
  const absent = whyAbsent(data, ...FILES);
  if (absent !== null) {
    throw new UsageError(`Cannot calibrate: ${absent}; name the folder of the data sets with --data`);
  }
  const [english, turkish] = [readXquad(join(data, FILES[0])), readXquad(join(data, FILES[1]))];
  const time = await readBeir(join(data, 'time'));
  const azerbaijani = await readBeir(join(data, 'az-mirage'));
  const senate = await all(readSenate(join(data, 'senate')));
  const ntrex = Object.fromEntries(
    await Promise.all(
      NTREX_LANGUAGES.map(async (language) => [language, await readNtrex(data, language)] as const),
    ),
  ) as Record<NtrexLanguage, DataSet>;
  const releases: Material['releases'] = {
    'XQuAD English': english.releases,
    'XQuAD Turkish': turkish.releases,
    TIME: time.releases,
    'az-mirage': azerbaijani.releases,
    senate,
    'NTREX en': ntrex.en.releases,
    'NTREX az': ntrex.az.releases,
    'NTREX ru': ntrex.ru.releases,
    'NTREX tr': ntrex.tr.releases,
    'three of NTREX en': ntrex.en.releases.slice(0, 3),
    'two of NTREX az': ntrex.az.releases.slice(10, 12),
  };
  const random = createRandom(seed);
  return {
    releases,
    questions: {
      'XQuAD English': english.questions,
      'XQuAD Turkish': turkish.questions,
      TIME: time.questions,
      'TIME key words': keyWordQuestions(time.releases, KEY_WORD_QUESTIONS.time, random, 'time-words'),
      'az-mirage': azerbaijani.questions,
      senate: readExcerpts(join(data, 'senate')),
      'senate key words': keyWordQuestions(senate, KEY_WORD_QUESTIONS.senate, random, 'senate-words'),
      'NTREX en': ntrex.en.questions,
      'NTREX az': ntrex.az.questions,
      'NTREX ru': ntrex.ru.questions,
      'NTREX tr': ntrex.tr.questions,
      ...nameQuestionSets(releases, random),
    },
  };
}

/** Questions about names of the archives that names are drawn from: of each archive the same names in every language. */
export function nameQuestionSets(
  releases: Readonly<Record<NamedArchiveName, readonly ReleaseRecord[]>>,
  random: () => number,
): Readonly<Record<NameSetName, readonly Question[]>> {
  const tiny: readonly string[] = TINY_ARCHIVES;
  const sets = NAMED_ARCHIVES.flatMap((archive) => {
    const count = tiny.includes(archive) ? NAME_QUESTIONS.tiny : NAME_QUESTIONS.usual;
    const names = drawNames(releases[archive], count, random);
    return NAME_LANGUAGES.map((language): readonly [NameSetName, readonly Question[]] => [
      `names of ${archive} in ${language}`,
      nameQuestions(names, language, releases[archive], random),
    ]);
  });
  return Object.fromEntries(sets) as Record<NameSetName, readonly Question[]>;
}

async function readNtrex(data: string, language: NtrexLanguage): Promise<DataSet> {
  const folder = join(data, 'ntrex');
  return {
    releases: await readBodies(folder, language),
    questions: await readHeadlines(folder, language),
  };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
