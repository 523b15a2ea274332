import type { Appointment } from './appointment.ts';
import { isArticle } from './articles.ts';
import type { PersonSentence } from './person-sentence.ts';
import type { Run, TitlePhrase } from './title-phrase.ts';

const COPULA = /^(?:is|was|are|were|becomes?|became|remains?|remained)$/;
const POST = /^(?:post|position|duties|role|office|functions|responsibilities)$/;
const DUTIES = /^(?:duties|functions|responsibilities)$/;
const SUCCEEDS = /^(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing))$/;
const LEAVES =
  /^(?:reliev|dismiss|remov|resign|appoint|elect|promot|suspend|assum|takes?$|took$|taken$|holds?$|held$|occup|fill|vacat|leav|left$|quit|steps?$|stepped)/;
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
  const start = next === undefined ? 0 : (starts.get(next) ?? next[0]);
  if (next !== undefined && COPULA.test(words[phrase.to]?.word ?? '') && start - phrase.to <= 2) {
    const isDirect = words.slice(phrase.to, start + 1).every(({ gap }) => gap === ' ');
    return isDirect ? [next] : [];
  }
  const first = isArticle(sentence, phrase.from - 1) ? phrase.from - 1 : phrase.from;
  const before = runs.findLast(([, to]) => to <= first && first - to <= MOST_BEHIND);
  const link = words[first - 1];
  if (
    link?.word === 'as' &&
    words[first - 2]?.word !== 'well' &&
    sentence.roles[first - 2] !== 'office' &&
    before !== undefined
  ) {
    const other = runs.findLast(([, to]) => to < before[0]);
    const succeeds = other !== undefined && SUCCEEDS.test(words[before[0] - 1]?.word ?? '');
    return isOneClause(sentence, before[1], first) ? (succeeds ? [other, before] : [before]) : [];
  }
  // "The Office of the Director" is a body.
  const posts = first === phrase.from ? POST : DUTIES;
  if (link?.word !== 'of' || !posts.test(words[first - 2]?.word ?? '')) return [];
  const isGiven = next !== undefined && /^(?:to|by)$/.test(words[next[0] - 1]?.word ?? '');
  if (isGiven && next[0] - phrase.to <= MOST_BEHIND && isOneClause(sentence, phrase.to, next[0]))
    return [next];
  const leaves = before !== undefined && words.slice(before[1], first).some(({ word }) => LEAVES.test(word));
  return leaves && isOneClause(sentence, before[1], first) ? [before] : [];
}

/** Whether no quotation, stop or semicolon parts two words. */
function isOneClause({ words }: PersonSentence, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1)
    if (/[;:.!?"“”«»]/.test(words[index]?.gap ?? '')) return false;
  return true;
}

const PRAISED =
  /^(?:advocates?|champions?|leaders?|supporters?|defenders?|agents?|producers?|players?|partners?|critics?|voices?|friends?|experts?|fighters?|candidates?|nominees?|winners?|owners?|residents?|witness(?:es)?)$/;

/** "Has been a tireless advocate", "as strong leaders", "was a young lawyer": what somebody is praised for is no office. */
export function isPraise(sentence: PersonSentence, { from, to, head }: TitlePhrase): boolean {
  const { words, text } = sentence;
  const own = words.slice(from, to);
  // "The President's strong right arm".
  if (/['’]s$/u.test(text.text.slice(own.at(-1)?.start, own.at(-1)?.end))) return true;
  const hasCapital = own[0]?.isCapital === true || words[head]?.isCapital === true;
  if (hasCapital) return false;
  if (PRAISED.test(words[head]?.word ?? '')) return true;
  const isOne = /^an?$/.test(words[from - 1]?.word ?? '');
  return isOne && !own.some(({ word, isCapital }) => word === 'of' || word === 'at' || isCapital);
}
