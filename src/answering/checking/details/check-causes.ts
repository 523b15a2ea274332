import type { Problem } from '../check.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { holdsWord } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';

/** Of a cause, the words of content next to the word that tells it for one. */
const MOST_WORDS = 2;

/** Behind a cause in Turkic languages; "üçün" and "için" only behind a deed (çıxdığı üçün), else they tell for whom. */
const ENDS_CAUSE =
  /^(?:sababindan|sababila|ucbatindan|nedeniyle|sebebiyle|sebebinden|yuzunden|dolayi|alaqadar|gora|oturu)$/;
const FOR = /^(?:ucun|icin)$/;
const OF_DEED = /[dt][iu](?:g|y)[iu]/;

/** In front of it in the others, as one word or the last of several. */
const BEGINS_CAUSE: readonly (readonly string[])[] = [
  ['because', 'of'],
  ['because'],
  ['due', 'to'],
  ['owing', 'to'],
  ['for', 'lack', 'of'],
  ['as', 'a', 'result', 'of'],
  ['из', 'за'],
  ['вследствие'],
  ['ввиду'],
  ['по', 'причине'],
  ['поскольку'],
  ['так', 'как'],
  ['потому', 'что'],
];

/**
 * A cause of which the sources know no word, in any language: "for lack of a ship" for "because of the pandemic". A cause in
 * other words for the same thing cannot be told from another cause; so all of its words have to be unknown to the sources,
 * and across languages one of them known to the glossary.
 */
export function checkCauses(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const isSame = sharesLanguage(claim, evidence);
  for (const cause of causesOf(claim)) {
    if (cause.length === 0 || cause.some((word) => word.isNumber)) continue;
    if (!isSame && !cause.some(({ concepts }) => concepts.length > 0)) continue;
    if (cause.some((word) => holdsWord(word, claim, evidence.all))) continue;
    const first = Math.min(...cause.map(({ start }) => start));
    const last = Math.max(...cause.map(({ end }) => end));
    const words = claim.text.slice(first, last);
    return [{ kind: 'detail', words, reason: `The cited sources know nothing of "${words}" as a cause.` }];
  }
  return [];
}

function causesOf(claim: ReadText): readonly (readonly ReadWord[])[] {
  const isTurkic = claim.language === 'az' || claim.language === 'tr';
  return claim.words.flatMap((word) => {
    if (isTurkic) {
      const before = claim.words[word.index - 1];
      const ends = ENDS_CAUSE.test(word.word) || (FOR.test(word.word) && OF_DEED.test(before?.word ?? ''));
      return ends && before?.clause === word.clause ? [contentFrom(word.index - 1, -1, claim)] : [];
    }
    const phrase = BEGINS_CAUSE.find((words) =>
      words.every((one, place) => claim.words[word.index + place]?.word === one),
    );
    return phrase === undefined ? [] : [contentFrom(word.index + phrase.length, 1, claim)];
  });
}

function contentFrom(start: number, step: 1 | -1, claim: ReadText): readonly ReadWord[] {
  const found: ReadWord[] = [];
  const clause = claim.words[start]?.clause;
  for (let index = start; found.length < MOST_WORDS; index += step) {
    const word = claim.words[index];
    if (word === undefined || word.clause !== clause) break;
    if (!word.isFunction) found.push(word);
  }
  return found;
}
