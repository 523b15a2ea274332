import { QuestionError } from '../errors.ts';
import { saysLittle } from './analysis/function-words.ts';
import { type QuestionKind, questionKind } from './analysis/question-kind.ts';
import { runsOf } from './analysis/runs.ts';
import { isWrittenLikeName, termsOf, type WordTerms } from './analysis/terms.ts';
import { isNumber, tokenize } from './analysis/tokens.ts';

/** The longest question, in UTF-16 units: a page of text. */
export const LONGEST_QUESTION = 4_000;
/** Words of a question beyond these add cost and nothing else: an excerpt is found by far fewer. */
const MOST_TERMS = 96;

export interface QuestionTerm {
  readonly raw: string;
  readonly word: string;
  /** Position among the question's words, from 0. */
  readonly position: number;
  readonly terms: WordTerms;
  /** Builds the sentence rather than says what it is about. */
  readonly isFunction: boolean;
  readonly isNumber: boolean;
  /** Written like a name where that tells something: not the first word, not a question in capitals. */
  readonly isName: boolean;
}

export interface AnalysedQuestion {
  readonly text: string;
  readonly kind: QuestionKind;
  /** Words that name a subject rather than ask something about it. */
  readonly isTopic: boolean;
  /** Runs of its words, when it is long enough to be an excerpt of a release. */
  readonly runs: ReadonlySet<string> | null;
  /** Each different word once. */
  readonly terms: readonly QuestionTerm[];
}

/**
 * Takes a question apart. With `exact`, names meet in their own spelling only and words in their own language only.
 *
 * @throws QuestionError when it is longer than LONGEST_QUESTION or holds no word to search for.
 */
export function analyseQuestion(text: string, exact = false): AnalysedQuestion {
  if (text.length > LONGEST_QUESTION) {
    throw new QuestionError(
      `Cannot ask a question of ${text.length} characters: ${LONGEST_QUESTION} is the most; ask it in fewer words`,
    );
  }
  const inCapitals = text === text.toUpperCase();
  const seen = new Set<string>();
  const terms: QuestionTerm[] = [];
  const tokens = tokenize(text);
  tokens.forEach(({ raw, word }, position) => {
    if (seen.has(word) || terms.length >= MOST_TERMS) return;
    seen.add(word);
    const all = termsOf(raw, word, null);
    const isFunction = saysLittle(word);
    terms.push({
      raw,
      word,
      position,
      terms: exact ? { ...all, name: [], concept: [] } : all,
      isFunction,
      isNumber: isNumber(word),
      isName: position > 0 && !inCapitals && !isFunction && isWrittenLikeName(raw),
    });
  });
  if (terms.length === 0) {
    throw new QuestionError('Cannot search for this: it holds no word and no number; ask with words');
  }
  const kind = questionKind(text);
  return { text, kind, isTopic: kind === 'other' && !text.includes('?'), runs: runsOf(tokens), terms };
}
