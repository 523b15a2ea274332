import type { Problem, ProblemKind } from '../check.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { holdsName, namePositions, sharedMeanings, soundPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { capitalRuns } from '../reading/runs.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { meetsByInitials } from './initials.ts';
import { isPlaceLike } from './places.ts';

/**
 * Names of the claim that no cited sentence, passage, title or publisher holds, in any spelling, and names put together of
 * two that stand apart there (the given name of one person with the surname of another). Only where capital letters tell
 * names: of a claim in capitals, or all in lower case, nothing is said.
 *
 * Across languages a name may be translated (an Eagle range of «Орлиный»); such a word, when the glossary knows it, is not
 * held against the claim. Whether two names that both stand in the sources changed places needs a model.
 */
export function checkNames(claim: ReadText, evidence: Evidence): readonly Problem[] {
  if (!claim.tellsNames) return [];
  const isSame = sharesLanguage(claim, evidence);
  const shared = sharedMeanings(claim, evidence);
  const problems: Problem[] = [];
  for (const run of capitalRuns(claim)) {
    const names = run.filter((word) => isCandidate(word));
    const unmet = names.filter(
      (word) => !shared.has(word.index) && !isMet(word, evidence, isSame) && !isOrdinary(word, run, claim, evidence, isSame),
    );
    if (unmet.length > 0 && !meetsByInitials(run, evidence)) problems.push(unheld(unmet, claim));
    else problems.push(...mixed(names, claim, evidence, isSame));
  }
  return problems;
}

function isCandidate(word: ReadWord): boolean {
  return !word.isFunction && !word.isNumber && word.word.length > 1 && !isCalendarWord(word.word);
}

function isMet(word: ReadWord, evidence: Evidence, isSame: boolean): boolean {
  if (holdsName(word, evidence.all, !isSame)) return true;
  return word.concepts.some((concept) => evidence.all.some((text) => text.index.concept.has(concept)));
}

/**
 * Whether an unmet word may be an ordinary one: it begins a sentence, or it is a word of offices and bodies, which are
 * checked as such, or, across languages, a word that the glossary can translate.
 */
function isOrdinary(
  word: ReadWord,
  run: readonly ReadWord[],
  claim: ReadText,
  evidence: Evidence,
  isSame: boolean,
): boolean {
  if (claim.meanings.some(({ id, from, to }) => from <= word.index && word.index < to && NOT_NAMES.test(id)))
    return true;
  if (!isSame && word.concepts.length > 0) return true;
  if (!word.isFirst) return false;
  const next = run[run.indexOf(word) + 1];
  if (next === undefined || word.concepts.length > 0) return true;
  return !standsForGivenName(next, evidence, isSame);
}

const NOT_NAMES = /^(?:office|rank|qualifier|body|subject|known|saying|opposite):/;

/**
 * Whether the sources have another capitalised word before this name, so that the claim's own first word stands where a
 * given name would: of "Weaver Dadashli", nothing is known; of "Weaver Gulbaniz Dadashli", that "Weaver" is no name.
 */
function standsForGivenName(next: ReadWord, evidence: Evidence, isSame: boolean): boolean {
  let isMetAtAll = false;
  for (const text of evidence.all) {
    const positions = new Set((isSame ? namePositions : soundPositions)(next, text));
    for (const run of capitalRuns(text)) {
      for (const [place, word] of run.entries()) {
        if (!positions.has(word.index)) continue;
        isMetAtAll = true;
        if (place === 0) return false;
      }
    }
  }
  return isMetAtAll;
}

function unheld(words: readonly ReadWord[], claim: ReadText): Problem {
  const first = words[0];
  const last = words.at(-1);
  const text = claim.text.slice(first?.start, last?.end);
  const kind: ProblemKind = first !== undefined && isPlaceLike(first, claim) ? 'place' : 'name';
  return { kind, words: text, reason: `The cited sources do not name "${text}".` };
}

/** Two neighbours of a name that the sources hold only in different names. */
function mixed(
  names: readonly ReadWord[],
  claim: ReadText,
  evidence: Evidence,
  isSame: boolean,
): readonly Problem[] {
  const find = isSame ? namePositions : soundPositions;
  for (const [place, word] of names.entries()) {
    const next = names[place + 1];
    if (next === undefined || next.index !== word.index + 1) continue;
    if (isWordOfOffice(word, claim) || isWordOfOffice(next, claim)) continue;
    let standApart = false;
    let standTogether = false;
    for (const text of evidence.all) {
      const first = find(word, text);
      const second = find(next, text);
      if (first.length === 0 || second.length === 0) continue;
      const runs = text.tellsNames ? capitalRuns(text) : null;
      const isOne = runs === null || first.some((a) => second.some((b) => inOneRun(runs, a, b)));
      if (isOne) standTogether = true;
      else standApart = true;
    }
    if (standApart && !standTogether) {
      const text = claim.text.slice(word.start, next.end);
      return [
        { kind: 'name', words: text, reason: `The cited sources hold no "${text}", only the words of it in other names.` },
      ];
    }
  }
  return [];
}

function isWordOfOffice(word: ReadWord, claim: ReadText): boolean {
  return claim.meanings.some(({ id, from, to }) => from <= word.index && word.index < to && NOT_NAMES.test(id));
}

function inOneRun(runs: readonly (readonly ReadWord[])[], a: number, b: number): boolean {
  return runs.some((run) => run.some(({ index }) => index === a) && run.some(({ index }) => index === b));
}
