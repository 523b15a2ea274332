import type { LanguageCode } from '../archive/release.ts';
import { foldWord } from '../search/analysis/fold.ts';
import { tokenize } from '../search/analysis/tokens.ts';

/**
 * Words that, at the beginning of a sentence, point back to the one before it. A sentence that begins so makes no sense
 * alone. Kept apart by language: English "her" is "every" in Turkish.
 */
const POINTING_BACK = {
  en: `
    he she it they his her their its him them this these those such that
    also moreover furthermore besides however therefore thus then later afterwards meanwhile both
  `,
  az: `
    o onlar onun onların ona onu bu bunlar bunun bunu belə həmin həmçinin eyni daha bundan sonra lakin
  `,
  ru: `
    он она оно они его ее их это этот эта эти такой такая такие также кроме при затем далее позже однако поэтому ему ей
  `,
  tr: `
    o onlar onun onların ona onu bu bunlar bunun bunu buna bunlara onlara böyle ayrıca aynı daha bundan sonra ancak
  `,
} as const;

const FOLDED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(POINTING_BACK).map(([language, words]) => [
    language,
    new Set(words.trim().split(/\s+/).map(foldWord)),
  ]),
);

/**
 * The one who speaks, named by what they do rather than by name, within the first words. "The head of the port" says
 * enough; "the head" does not.
 */
const ROLE_WITHOUT_NAME =
  /^(?:the\s+(?:speaker|minister|head|chief|official|two|parties|sides|meeting|event)|natiq|çıxış edən|tərəflər|toplantıda|iclasda|görüşdə|докладчик|выступающий|стороны|konuşmacı|taraflar)(?!\p{L})(?!\s+(?:of|for)\s)/iu;

/** Whether a sentence only makes sense with the one before it; where its language is not known, in any of the four. */
export function dependsOnBefore(sentence: string, language: LanguageCode | null): boolean {
  const [first] = tokenize(sentence.slice(0, 80));
  return (first !== undefined && pointsBack(first.word, language)) || ROLE_WITHOUT_NAME.test(sentence);
}

function pointsBack(word: string, language: LanguageCode | null): boolean {
  if (language !== null) return FOLDED.get(language)?.has(word) ?? false;
  return [...FOLDED.values()].some((words) => words.has(word));
}
