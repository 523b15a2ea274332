import { NAME_LANGUAGES, type NameLanguage } from './name-questions.ts';

/** Where questions come from: data sets as they are, and questions of key words made from two archives. */
export const QUESTION_SETS = [
  'XQuAD English',
  'XQuAD Turkish',
  'TIME',
  'TIME key words',
  'az-mirage',
  'senate',
  'senate key words',
  'NTREX en',
  'NTREX az',
  'NTREX ru',
  'NTREX tr',
] as const;

/** People try a new archive with very few releases, and what they ask for first is a name. */
export const TINY_ARCHIVES = ['three of NTREX en', 'two of NTREX az'] as const;

const HEADLINES = ['NTREX en', 'NTREX az', 'NTREX ru', 'NTREX tr'] as const;
const XQUAD = ['XQuAD English', 'XQuAD Turkish'] as const;

/** Archives that names are drawn from. */
export const NAMED_ARCHIVES = [...XQUAD, ...HEADLINES, ...TINY_ARCHIVES] as const;
export type NamedArchiveName = (typeof NAMED_ARCHIVES)[number];

/** Questions in a language about names out of an archive. */
export type NameSetName = `names of ${NamedArchiveName} in ${NameLanguage}`;

export type QuestionSetName = (typeof QUESTION_SETS)[number] | NameSetName;

export type ArchiveName =
  | Exclude<(typeof QUESTION_SETS)[number], 'TIME key words' | 'senate key words'>
  | (typeof TINY_ARCHIVES)[number];

/**
 * What an archive holds for the questions of a set: an answer to each, the same texts translated, the names asked about,
 * or nothing.
 */
export type Holding = 'answers' | 'translations' | 'names' | 'nothing';

/** A set of questions, the archive that they are asked of, and what the truth is. */
export interface Pairing {
  readonly questions: QuestionSetName;
  readonly archive: ArchiveName;
  readonly holds: Holding;
  /** Questions asked at the most, evenly out of the set. */
  readonly most: number;
  /** Each is judged a second time as if the releases that answer it were not there. */
  readonly leavesOut: boolean;
}

const ALL = 10_000;
const NAMES = 60;

const answers = (questions: QuestionSetName, archive: ArchiveName, most: number): Pairing => ({
  questions,
  archive,
  holds: 'answers',
  most,
  leavesOut: false,
});
const nothing = (questions: QuestionSetName, archive: ArchiveName, most: number): Pairing => ({
  ...answers(questions, archive, most),
  holds: 'nothing',
});
const translations = (questions: QuestionSetName, archive: ArchiveName, most: number): Pairing => ({
  ...answers(questions, archive, most),
  holds: 'translations',
  leavesOut: true,
});

/** In each language: names of the archive's own texts, and of others in which people of other times and places stand. */
const names = (archive: NamedArchiveName): readonly Pairing[] => {
  const other = archive.startsWith('XQuAD') ? 'NTREX en' : 'XQuAD English';
  return NAME_LANGUAGES.flatMap((language): readonly Pairing[] => [
    { ...answers(`names of ${archive} in ${language}`, archive, ALL), holds: 'names' },
    nothing(`names of ${other} in ${language}`, archive, NAMES),
  ]);
};

export function isNameSet(questions: string): questions is NameSetName {
  return questions.startsWith('names of ');
}

/** What is asked of what, archive by archive: about 21,000 samples, more of the pairs that people will ask like. */
export const PAIRINGS: readonly Pairing[] = [
  { ...answers('XQuAD English', 'XQuAD English', ALL), leavesOut: true },
  translations('XQuAD Turkish', 'XQuAD English', 700),
  nothing('TIME', 'XQuAD English', ALL),
  nothing('az-mirage', 'XQuAD English', 250),
  nothing('NTREX az', 'XQuAD English', ALL),
  nothing('NTREX ru', 'XQuAD English', ALL),

  { ...answers('XQuAD Turkish', 'XQuAD Turkish', ALL), leavesOut: true },
  translations('XQuAD English', 'XQuAD Turkish', 700),
  nothing('TIME', 'XQuAD Turkish', ALL),
  nothing('az-mirage', 'XQuAD Turkish', 250),
  nothing('NTREX az', 'XQuAD Turkish', ALL),
  nothing('NTREX ru', 'XQuAD Turkish', ALL),

  answers('TIME', 'TIME', ALL),
  answers('TIME key words', 'TIME', 200),
  nothing('XQuAD English', 'TIME', 500),
  nothing('XQuAD Turkish', 'TIME', 500),
  nothing('az-mirage', 'TIME', 250),

  answers('az-mirage', 'az-mirage', 900),
  nothing('XQuAD English', 'az-mirage', 250),
  nothing('XQuAD Turkish', 'az-mirage', 250),
  nothing('TIME', 'az-mirage', ALL),

  // A headline stands for a question. Whether it is met is not certain even in its own language, so the ranking says.
  ...HEADLINES.flatMap((archive) => [
    ...HEADLINES.map((questions) => translations(questions, archive, ALL)),
    ...XQUAD.map((questions) => nothing(questions, archive, 300)),
    nothing('TIME', archive, ALL),
  ]),

  answers('senate', 'senate', ALL),
  answers('senate key words', 'senate', 250),
  nothing('XQuAD English', 'senate', 400),
  nothing('XQuAD Turkish', 'senate', 250),
  nothing('TIME', 'senate', ALL),
  nothing('az-mirage', 'senate', 100),

  ...NAMED_ARCHIVES.flatMap(names),
];
