import type { Problem } from '../check.ts';
import { tablesByPosition } from '../people/title.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { findName, wordPositions } from '../reading/meeting.ts';
import { isName, type ReadText, type ReadWord } from '../reading/read-text.ts';
import type { Values } from '../values/read-values.ts';
import { isCalendarWord } from '../words/calendar.ts';

/** Who somebody is, and that they said something: of anybody, whatever the sources are about. */
const OF_PEOPLE = new Set(['saying', 'office', 'rank', 'qualifier']);

/** Words of content without which there is too little to tell; across languages one may well be unknown to the glossary. */
const LEAST = 1;
const LEAST_ACROSS_LANGUAGES = 4;

/**
 * A claim that shares nothing with its sources but names: "Minister Voss was arrested", of the quay that he opened. One with
 * a number is left to the check of its number.
 */
export function checkBearing(claim: ReadText, evidence: Evidence, claimed: Values): readonly Problem[] {
  const isCounting = claimed.figures.some(({ role }) => role === 'count');
  if (isCounting || claim.words.some(({ isNumber }) => isNumber)) return [];
  const said = claim.words.filter(
    (word) =>
      !word.isFunction &&
      !isNamed(word, claim, evidence) &&
      !isCalendarWord(word.word) &&
      !isOfPeople(word.index, claim),
  );
  const isSame = sharesLanguage(claim, evidence);
  const least = isSame ? LEAST : LEAST_ACROSS_LANGUAGES;
  const isHeld = (word: ReadWord) =>
    evidence.all.some((text) =>
      wordPositions(word, claim, text).some((position) => !isOfPeople(position, text)),
    );
  // A word that the glossary cannot translate may well be the translation of one that stands there.
  const known = isSame ? said : said.filter(({ concepts }) => concepts.length > 0);
  if (known.length < least || said.some(isHeld)) return [];
  const words = said.map(({ raw }) => raw).join(' ');
  return [{ kind: 'detail', words, reason: `The cited sources say nothing of "${words}".` }];
}

function isOfPeople(position: number, { meanings }: ReadText): boolean {
  return (tablesByPosition(meanings).get(position) ?? []).some((table) => OF_PEOPLE.has(table));
}

/** The first word of a claim has a capital letter whatever it is: where the sources have it within a sentence, it is a name. */
function isNamed(word: ReadWord, claim: ReadText, evidence: Evidence): boolean {
  if (isName(word)) return true;
  if (!word.isCapital) return false;
  return evidence.all.some((text) =>
    findName(word, claim, text).some((position) => text.words.slice(position, position + 1).some(isName)),
  );
}
