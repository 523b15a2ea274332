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
export type QuestionSetName = (typeof QUESTION_SETS)[number];

export type ArchiveName = Exclude<QuestionSetName, 'TIME key words' | 'senate key words'>;

/** What an archive holds for the questions of a set: an answer to each, the same texts translated, or nothing. */
export type Holding = 'answers' | 'translations' | 'nothing';

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
const HEADLINES = ['NTREX en', 'NTREX az', 'NTREX ru', 'NTREX tr'] as const;
const XQUAD = ['XQuAD English', 'XQuAD Turkish'] as const;

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

/** What is asked of what, archive by archive: about 17,000 samples, more of the pairs that people will ask like. */
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
];
