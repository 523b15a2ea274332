import { mentionsOf } from '../people/mentions.ts';
import type { Evidence } from '../reading/evidence.ts';
import { findName, wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { capitalRuns } from '../reading/runs.ts';
import { isCurrency } from '../values/units.ts';
import { WORLD } from '../words/places.ts';
import { isReckoning } from '../words/reckoning.ts';
import { isBesidePlace, isPlaceLike } from './places.ts';

/**
 * Whether an unmet word may be an ordinary one: it begins a sentence, or it is a word of offices and bodies, which are
 * checked as such, or, across languages, a word that the glossary can translate.
 */
export function isOrdinary(
  word: ReadWord,
  run: readonly ReadWord[],
  claim: ReadText,
  evidence: Evidence,
  isSame: boolean,
): boolean {
  if (word.concepts.some((concept) => WORLD.has(concept))) return false;
  if (isWordOfOffice(word, claim) || isCountedMoney(word, claim)) return true;
  if (
    !isSame &&
    (word.isAllCapitals || looksCommon(word, claim) || isOfTranslatedName(word, run, claim, evidence))
  ) {
    return true;
  }
  if (!isSame && word.concepts.length > 0 && !standsAlone(word, run, claim)) return true;
  if (!word.isFirst) return false;
  if (word.concepts.length === 0 && isMarkedAsName(word, claim) && leavesPlaceOut(claim, evidence))
    return false;
  if (isSame && word.concepts.length === 0 && isBeforeOffice(word, claim)) return false;
  const [next, ...others] = run.slice(run.indexOf(word) + 1);
  // In front of a whole name stands an office, in front of a surname alone perhaps a given name.
  if (next === undefined || others.length > 0 || word.concepts.length > 0) return true;
  return !standsForGivenName(next, claim, evidence);
}

/** "11,4 milyon TL'nin": a currency behind its number is no name. */
function isCountedMoney(word: ReadWord, claim: ReadText): boolean {
  const before = claim.words[word.index - 1];
  if (before === undefined) return false;
  return (before.isNumber || isReckoning(before.word)) && isCurrency(word.word, claim.language);
}

/** "Karaova Valisi": in Turkish and Azerbaijani the place stands before the office. */
function isBeforeOffice(word: ReadWord, claim: ReadText): boolean {
  const isTurkic = claim.language === 'tr' || claim.language === 'az';
  return (
    isTurkic && claim.meanings.some(({ id, from }) => from === word.index + 1 && /^(?:office|body):/.test(id))
  );
}

const LOCATIVE = /(?<!za)[dt][aeə](?:ki)?$/u;

/** Endings of common nouns and adjectives, which English and Turkic languages capitalise within the names of bodies. */
const ENGLISH_COMMON =
  /(?:tion|sion|ment|ary|ised|ized|ics|ness|ity|ship|ism|ists?|ology|ance|ence|able|ible|ive|ous|wards?|west|east|th)s?$/;
const TURKIC_COMMON =
  /(?:l[ae]r(?:[iu]n?|[dt][ae]n?|[ae])?(?:[iuae]n?)?|l[iu][kqgy](?:l[ae]r)?(?:s?[iu])?(?:n?[iu]n?|[yn]?[ae]|n?[dt][ae]n?|l[ae])?|l[ae]s(?:[dt]ir|m)\p{L}*)$/u;

function looksCommon({ word }: ReadWord, claim: ReadText): boolean {
  if (claim.language === 'en') return ENGLISH_COMMON.test(word);
  return (claim.language === 'az' || claim.language === 'tr') && TURKIC_COMMON.test(word);
}

/**
 * Whether the word belongs to a name of which two other words are translations of the sources', so that it may well be one
 * too: Süni İntellekt Mərkəzi. Not where the sources have a name of their own beside those words (Velinsk City Hospital).
 */
function isOfTranslatedName(
  word: ReadWord,
  run: readonly ReadWord[],
  claim: ReadText,
  evidence: Evidence,
): boolean {
  const translated = run.filter((one) => one !== word && one.concepts.length > 0);
  return evidence.all.some((text) => {
    const places = translated.flatMap((one) =>
      one.concepts.flatMap((concept) => text.index.concept.get(concept) ?? []),
    );
    if (new Set(places).size < 2) return false;
    const runs = capitalRuns(text).filter((one) => one.some(({ index }) => places.includes(index)));
    const isLeftOut = (name: ReadWord) =>
      name.concepts.length === 0 &&
      !name.isFirst &&
      !claim.words.some((own) => wordPositions(own, claim, text).includes(name.index));
    return !runs.some((one) => one.some(isLeftOut));
  });
}

/**
 * A word that begins the sentence and stands as places do: with the apostrophe that Turkish puts behind names, in a case of
 * place, or in front of "village" or "city".
 */
function isMarkedAsName(word: ReadWord, claim: ReadText): boolean {
  const written = claim.text.slice(word.start, word.end);
  if (claim.language === 'tr' && /['’]/u.test(written)) return true;
  if (claim.language === 'az' && LOCATIVE.test(written)) return true;
  return isBesidePlace(word, claim);
}

/** Whether the sources name something that the claim does not: then an unknown word may stand in its stead. */
function leavesPlaceOut(claim: ReadText, evidence: Evidence): boolean {
  return evidence.cited.some((text) =>
    mentionsOf(text).some(({ words }) =>
      words.every((name) => !claim.words.some((word) => findName(word, claim, text).includes(name.index))),
    ),
  );
}

/**
 * A capital inside of a sentence is a name's, also of one that the glossary knows, when nothing else of the name stands
 * beside it ("in Geneva"), or it alone has a case of place ("Milli Arxiv Parisdə").
 */
function standsAlone(word: ReadWord, run: readonly ReadWord[], claim: ReadText): boolean {
  if (word.isFirst || TITLE_BEFORE.test(claim.words[word.index - 1]?.word ?? '')) return false;
  if (run.length === 1) return isPlaceLike(word, claim);
  return claim.language === 'az' && LOCATIVE.test(claim.text.slice(word.start, word.end));
}

/** "Minister of Health", "Ministry for Sports": the whole is checked as an office or body. */
const TITLE_BEFORE = /^(?:of|for)$/;

const NOT_NAMES = /^(?:office|rank|qualifier|body|subject|part|saying|deed|opposite):/;

/**
 * Whether the sources have another capitalised word before this name, so that the claim's own first word stands where a
 * given name would: of "Weaver Dadashli", nothing is known; of "Weaver Gulbaniz Dadashli", that "Weaver" is no name.
 */
function standsForGivenName(next: ReadWord, claim: ReadText, evidence: Evidence): boolean {
  let isMetAtAll = false;
  for (const text of evidence.all) {
    const positions = new Set(findName(next, claim, text));
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

/** Whether the word belongs to an office, a body, or another common noun of the tables. */
export function isWordOfOffice(word: ReadWord, claim: ReadText): boolean {
  return claim.meanings.some(
    ({ id, from, to }) => from <= word.index && word.index < to && NOT_NAMES.test(id),
  );
}
