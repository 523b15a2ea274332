import type { Span } from '../archive/release.ts';
import { questionKind } from '../search/analysis/question-kind.ts';
import { isWrittenLikeName } from '../search/analysis/terms.ts';
import { isNumber, type Token } from '../search/analysis/tokens.ts';
import { LONGEST_QUESTION } from '../search/question.ts';
import { asksForMore, isConjunction, isOfTheTalk, openingLength, pronounKind } from './follow-up-words.ts';
import { withoutPeriod, withPeriodOf } from './period-words.ts';
import { overlaps, readUtterance, type Utterance } from './utterance.ts';

/** A question that was asked before, and what was cited for it. */
export interface Turn {
  /** As it was understood, with what a follow-up left out. */
  readonly question: string;
  readonly cited: readonly CitedSpan[];
}

export interface CitedSpan extends Span {
  readonly releaseId: string;
}

/** A question that can be asked alone. */
export interface StandaloneQuestion {
  readonly question: string;
  /** What was cited for it before and is not to be quoted again. */
  readonly exclude: readonly CitedSpan[];
}

/** A fragment that says more than this names enough to be asked alone … */
const WORDS_OF_FRAGMENT = 2;
/** … as does a question that begins with "And". */
const WORDS_OF_QUESTION = 1;

/**
 * Completes a follow-up, in English, Azerbaijani, Russian or Turkish, with what it leaves out of the last question of the
 * conversation (oldest turn first):
 * - "And in 2023?" is the last question with its period replaced, or with one
 * - "Who else?" is the last question, and what was cited for it is excluded
 * - "And the minister?" is the last question with these words after it
 * - "When did he say that?" is itself with the words that the last question was about
 *
 * Whatever names enough itself, or might, stands as it was typed.
 */
export function standaloneQuestion(text: string, turns: readonly Turn[], now: Date): StandaloneQuestion {
  const alone = { question: text, exclude: [] };
  const last = turns.at(-1);
  if (last === undefined) return alone;
  const said = readUtterance(text, now);
  const earlier = readUtterance(last.question, now);
  const isForMore = isMoreOf(earlier, said);
  if (!isForMore && !leavesOut(said)) return alone;
  const question = isForMore ? withPeriodOf(earlier, said, now) : completed(earlier, said, now);
  if (question.length > LONGEST_QUESTION) return alone;
  return { question, exclude: isForMore ? citedFor(last.question, turns) : [] };
}

/** Whether it asks for more answers to the same: "Who else?", "What else did they decide?" of what they decided. */
function isMoreOf(earlier: Utterance, said: Utterance): boolean {
  if (!said.words.some(asksForMore) || questionKind(said.text) === 'number') return false;
  const known = new Set(earlier.content.map(beginning));
  return said.content.every((token) => known.has(beginning(token)));
}

function leavesOut(said: Utterance): boolean {
  const { content, words, opening, asks, period } = said;
  if (content.length === 0) return (period !== null || asks) && !words.some(isOfTheTalk);
  if (pointsBack(said)) return true;
  if (opening === 0) return false;
  return asks
    ? content.length <= WORDS_OF_QUESTION && !content.some(isName)
    : content.length <= WORDS_OF_FRAGMENT;
}

/** Whether a short question is about something that only a pronoun names. */
function pointsBack({ text, words, content, asks, periodWords }: Utterance): boolean {
  if (content.length > WORDS_OF_FRAGMENT || !(asks || text.endsWith('?'))) return false;
  const position = words.findIndex(
    (token) => pronounKind(token, words) !== null && !(periodWords !== null && overlaps(token, periodWords)),
  );
  const pronoun = words[position];
  if (pronoun === undefined) return false;
  // What stands before it may be what it means: "Who is the minister and his deputy?"
  const before = content.filter(({ start }) => start < pronoun.start);
  const [antecedent] = before;
  if (before.length > 1 || before.some(isName)) return false;
  if (
    antecedent !== undefined &&
    words.some((word) => isConjunction(word) && word.start > antecedent.start && word.start < pronoun.start)
  ) {
    return false;
  }
  return (
    pronounKind(pronoun, words) === 'personal' || !content.some((one) => isName(one) || isNumber(one.word))
  );
}

function completed(earlier: Utterance, said: Utterance, now: Date): string {
  // The fragment's question word comes first, so that it is the one that tells what is asked for.
  if (said.asks) {
    const about = subjectOf(said.period === null ? earlier : readUtterance(withoutPeriod(earlier), now));
    return about === '' ? said.text : `${said.text} (${about})`;
  }
  const question = said.period === null ? earlier.text : withPeriodOf(earlier, said, now);
  return said.content.length === 0 ? question : `${withoutFragment(question)} ${said.text}`;
}

/** From the first to the last word that says what a question is about, marks between them left out. */
function subjectOf({ text, content, periodWords }: Utterance): string {
  const spans = [...content, ...(periodWords === null ? [] : [periodWords])];
  if (spans.length === 0) return '';
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return text
    .slice(start, end)
    .replace(/[?!()]+/gu, ' ')
    .replace(/\s+/gu, ' ');
}

/** Without the fragment of the follow-up before: "And in Ganja?" takes the place of "And in Baku?". */
function withoutFragment(question: string): string {
  const end = question.slice(0, -1).lastIndexOf('?') + 1;
  const rest = question.slice(end).trimStart();
  return end > 0 && openingLength(rest) > 0 ? question.slice(0, end) : question;
}

/** What was cited for a question in the turns since it was first asked. */
function citedFor(question: string, turns: readonly Turn[]): readonly CitedSpan[] {
  const other = turns.findLastIndex((turn) => turn.question !== question);
  return turns.slice(other + 1).flatMap(({ cited }) => cited);
}

function isName({ raw }: Token): boolean {
  return isWrittenLikeName(raw);
}

/** Enough of a word to know it again in another case. */
function beginning({ word }: Token): string {
  return word.slice(0, 5);
}
