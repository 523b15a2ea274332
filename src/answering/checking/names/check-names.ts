import type { Problem, ProblemKind } from '../check.ts';
import { mentionsOf } from '../people/mentions.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { findName, holdsName, namePositions, sharedMeanings } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { capitalRuns } from '../reading/runs.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { isHonorific } from '../words/honorifics.ts';
import { checkDirections } from './directions.ts';
import { meetsByInitials } from './initials.ts';
import { checkLabels } from './labels.ts';
import { isOrdinary, isWordOfOffice } from './ordinary.ts';
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
  if (!claim.tellsNames) return checkLabels(claim, evidence);
  const isSame = sharesLanguage(claim, evidence);
  const shared = sharedMeanings(claim, evidence);
  const problems: Problem[] = [];
  for (const run of capitalRuns(claim)) {
    const names = run.filter((word) => isCandidate(word));
    const unmet = names.filter(
      (word) =>
        !shared.has(word.index) &&
        !isMet(word, claim, evidence) &&
        !isOrdinary(word, run, claim, evidence, isSame) &&
        !meetsByInitials([word], evidence),
    );
    if (unmet.length > 0 && !meetsByInitials(run, evidence)) problems.push(unheld(unmet, claim));
    else problems.push(...mixed(names, claim, evidence));
  }
  return [...problems, ...checkDirections(claim, evidence), ...checkLabels(claim, evidence)];

  function isCandidate(word: ReadWord): boolean {
    if (word.isFunction || word.isNumber || word.word.length < 2 || isCalendarWord(word.word)) return false;
    return !isHonorific(word.raw) && !isUnit(word, claim);
  }
}

const LONGEST_UNIT = 4;

/** "27,5 MVt": numbers and what they count are checked elsewhere. */
function isUnit(word: ReadWord, claim: ReadText): boolean {
  return word.raw.length <= LONGEST_UNIT && claim.words[word.index - 1]?.isNumber === true;
}

function isMet(word: ReadWord, claim: ReadText, evidence: Evidence): boolean {
  if (holdsName(word, claim, evidence.all) || isOwnCountry(word, evidence)) return true;
  return word.concepts.some((concept) => evidence.all.some((text) => text.index.concept.has(concept)));
}

/** "Ülkemize bir ziyaret": what a release calls our country, by its language. */
const OUR_COUNTRY: readonly (readonly [concept: string, pattern: RegExp])[] = [
  ['turkey', /^ulkemiz/],
  ['azerbaijan', /^olkamiz/],
];

function isOwnCountry({ concepts }: ReadWord, evidence: Evidence): boolean {
  return OUR_COUNTRY.some(
    ([concept, pattern]) =>
      concepts.includes(concept) &&
      evidence.all.some(({ words }) => words.some(({ word }) => pattern.test(word))),
  );
}

function unheld(words: readonly ReadWord[], claim: ReadText): Problem {
  const first = words[0];
  const last = words.at(-1);
  const text = claim.text.slice(first?.start, last?.end);
  const kind: ProblemKind = first !== undefined && isPlaceLike(first, claim) ? 'place' : 'name';
  return { kind, words: text, reason: `The cited sources do not name "${text}".` };
}

/** Two neighbours of a name that the sources hold only in different names. */
function mixed(names: readonly ReadWord[], claim: ReadText, evidence: Evidence): readonly Problem[] {
  for (const [place, word] of names.entries()) {
    const next = names[place + 1];
    if (next === undefined || next.index !== word.index + 1) continue;
    if (isWordOfOffice(word, claim) || isWordOfOffice(next, claim)) continue;
    if (word.isAllCapitals || next.isAllCapitals) continue;
    let standApart = false;
    let standTogether = false;
    for (const text of evidence.all) {
      const byLetters = claim.language === text.language;
      const first = namePositions(word, text, byLetters);
      const second = namePositions(next, text, byLetters);
      if (first.length === 0 || second.length === 0) continue;
      const runs = text.tellsNames ? mentionsOf(text).map(({ words }) => words) : null;
      const isOne = runs === null || first.some((a) => second.some((b) => inOneRun(runs, a, b)));
      if (isOne === false && runs !== null && stand(runs, first, 'last') && stand(runs, second, 'first'))
        return [];
      // A single word is the name of a place or thing, and can stand beside any other.
      if (!isOne && runs !== null && !(isPartOfName(runs, first) && isPartOfName(runs, second))) return [];
      if (isOne) standTogether = true;
      else standApart = true;
    }
    // "Cəmşid Turayev İqlim Sammitində": behind one name begins another.
    const third = names[place + 2];
    if (third?.index === next.index + 1 && standInOneRun(next, third, claim, evidence)) continue;
    if (standApart && !standTogether) {
      const text = claim.text.slice(word.start, next.end);
      return [
        {
          kind: 'name',
          words: text,
          reason: `The cited sources hold no "${text}", only the words of it in other names.`,
        },
      ];
    }
  }
  return [];
}

/** Whether one of the words ends a name and so may stand right in front of another. */
function stand(
  runs: readonly (readonly ReadWord[])[],
  positions: readonly number[],
  place: 'first' | 'last',
): boolean {
  return runs.some((run) => positions.includes((place === 'first' ? run[0] : run.at(-1))?.index ?? -1));
}

function isPartOfName(runs: readonly (readonly ReadWord[])[], positions: readonly number[]): boolean {
  return runs.some((run) => run.length > 1 && run.some(({ index }) => positions.includes(index)));
}

function standInOneRun(one: ReadWord, other: ReadWord, claim: ReadText, evidence: Evidence): boolean {
  return evidence.all.some((text) => {
    const behind = findName(other, claim, text);
    return findName(one, claim, text).some((index) => behind.includes(index + 1));
  });
}

function inOneRun(runs: readonly (readonly ReadWord[])[], a: number, b: number): boolean {
  return runs.some((run) => run.some(({ index }) => index === a) && run.some(({ index }) => index === b));
}
