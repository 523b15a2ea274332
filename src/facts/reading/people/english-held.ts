import type { Appointment } from './appointments.ts';
import { isArticle } from './articles.ts';
import type { PersonSentence } from './person-sentence.ts';
import type { Run, TitlePhrase } from './title-phrase.ts';

const COPULA = /^(?:is|was|are|were|becomes?|became|remains?|remained)$/;
const POST = /^(?:post|position|duties|role|office|functions|responsibilities)$/;
const DUTIES = /^(?:duties|functions|responsibilities)$/;
const SUCCEEDS = /^(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing))$/;
const MOST_BEHIND = 12;

/**
 * English offices that a small word gives to somebody who does not stand beside them: "X takes over as chair", "the duties of
 * Director pass to X", "the head of the mission was X".
 */
export function englishHeld(
  sentence: PersonSentence,
  runs: readonly Run[],
  free: readonly TitlePhrase[],
  starts: ReadonlyMap<Run, number>,
): readonly Appointment[] {
  return free
    .filter(({ kind }) => kind === 'office')
    .flatMap((phrase) => bearersOf(sentence, phrase, runs, starts).map((run) => ({ run, phrase })));
}

function bearersOf(
  sentence: PersonSentence,
  phrase: TitlePhrase,
  runs: readonly Run[],
  starts: ReadonlyMap<Run, number>,
): readonly Run[] {
  const { words } = sentence;
  const next = runs.find(([from]) => from >= phrase.to);
  if (next !== undefined && COPULA.test(words[phrase.to]?.word ?? '') && (starts.get(next) ?? next[0]) - phrase.to <= 2)
    return /[,;]/.test(words[phrase.to]?.gap ?? '') ? [] : [next];
  const first = isArticle(sentence, phrase.from - 1) ? phrase.from - 1 : phrase.from;
  const before = runs.findLast(([, to]) => to <= first && first - to <= MOST_BEHIND);
  const link = words[first - 1];
  if (link?.word === 'as' && words[first - 2]?.word !== 'well' && before !== undefined) {
    const other = runs.findLast(([, to]) => to < before[0]);
    const succeeds = other !== undefined && SUCCEEDS.test(words[before[0] - 1]?.word ?? '');
    return isOneClause(sentence, before[1], first) ? (succeeds ? [other, before] : [before]) : [];
  }
  // "The Office of the Director" is a body.
  const posts = first === phrase.from ? POST : DUTIES;
  if (link?.word !== 'of' || !posts.test(words[first - 2]?.word ?? '')) return [];
  const isGiven = next !== undefined && /^(?:to|by)$/.test(words[next[0] - 1]?.word ?? '');
  if (isGiven && next[0] - phrase.to <= MOST_BEHIND && isOneClause(sentence, phrase.to, next[0])) return [next];
  return before !== undefined && isOneClause(sentence, before[1], first) ? [before] : [];
}

/** Whether no quotation, stop or semicolon parts two words. */
function isOneClause({ words }: PersonSentence, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1)
    if (/[;:.!?"“”«»]/.test(words[index]?.gap ?? '')) return false;
  return true;
}
