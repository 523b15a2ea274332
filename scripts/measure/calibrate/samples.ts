import type { Features } from '../../../src/answering/answerability.ts';
import type { Retrieval } from '../../../src/search/hybrid-retriever.ts';
import type { RankedRelease } from '../../../src/search/ranking/rank.ts';
import type { Question } from '../data/records.ts';
import type { Holding, Pairing } from './pairings.ts';
import type { Lesson, Sample } from './sample.ts';

/** How the features of what was found are measured: `answerabilityFeatures`. */
export type Measure = (retrieval: Retrieval) => Features | null;

/** A pairing with what it takes to judge what was found. */
export interface Trial extends Pick<Pairing, 'questions' | 'archive' | 'holds' | 'leavesOut'> {
  readonly isSameLanguage: boolean;
  /** The id, as the data set has it, of a release that was found. */
  readonly idOf: (release: RankedRelease) => string;
}

/** As many of the cases as are wanted, evenly out of all, in their order: the same ones in each run. */
export function evenly<Case>(cases: readonly Case[], most: number): readonly Case[] {
  const step = Math.max(1, cases.length / most);
  return cases.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** What is learnt from a question: one sample, and a second one when the releases that answer are left out too. */
export function samplesOf(
  trial: Trial,
  question: Question,
  retrieval: Retrieval,
  measure: Measure,
): readonly Sample[] {
  const { questions, archive, holds, leavesOut, isSameLanguage, idOf } = trial;
  const isRelevant = (release: RankedRelease) => holds !== 'nothing' && question.relevant.has(idOf(release));
  const [first] = retrieval.releases;
  const isRight = first !== undefined && isRelevant(first);
  const { id, text } = question;
  const sample: Sample = {
    questions,
    archive,
    id,
    text,
    lesson: lessonOf(holds, isSameLanguage, isRight),
    isRight,
    features: measure(retrieval),
  };
  if (!leavesOut) return [sample];
  const releases = retrieval.releases.filter((release) => !isRelevant(release));
  return [
    sample,
    { ...sample, lesson: 'left-out', isRight: false, features: measure({ ...retrieval, releases }) },
  ];
}

/** A translation or a name that does not stand first is not answered from: what does stand first is something else. */
function lessonOf(holds: Holding, isSameLanguage: boolean, isRight: boolean): Lesson {
  if (holds === 'answers') return 'own';
  if (holds !== 'nothing' && isRight) return isSameLanguage ? 'own' : 'across';
  return isSameLanguage ? 'stranger' : 'stranger-across';
}
