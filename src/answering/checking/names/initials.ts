import type { Evidence } from '../reading/evidence.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';

const MOST_LETTERS = 8;

/**
 * Whether a run of words is the abbreviation of words that stand together in the evidence, or they are its abbreviation:
 * MoH and Ministry of Health, BMT and Birləşmiş Millətlər Təşkilatı. By the first letters, with or without the small words.
 */
export function meetsByInitials(run: readonly ReadWord[], evidence: Evidence): boolean {
  const [only] = run;
  if (only !== undefined && run.length === 1) {
    if (evidence.all.some((text) => isPutTogether(only, text))) return true;
    return isAbbreviation(only) && evidence.all.some((text) => isSpelledOut(only.word, text));
  }
  return evidence.all.some((text) =>
    text.words.some((word) => isAbbreviation(word) && abbreviates(word.word, run)),
  );
}

function isAbbreviation({ raw }: ReadWord): boolean {
  return raw.length <= MOST_LETTERS && /\p{Lu}.*\p{Lu}/u.test(raw);
}

function abbreviates(letters: string, run: readonly ReadWord[]): boolean {
  if (letters.length < 2) return false;
  const initials = run.map(({ word }) => word.charAt(0)).join('');
  return initials.includes(letters);
}

function isSpelledOut(letters: string, text: ReadText): boolean {
  const all = text.words.map(({ word }) => word.charAt(0)).join('');
  const content = text.words
    .filter(({ isFunction }) => !isFunction)
    .map(({ word }) => word.charAt(0))
    .join('');
  return all.includes(letters) || content.includes(letters);
}

const LEAST_SYLLABLE = 3;
const LEAST_PUT_TOGETHER = 6;

/** "Нацбанк" of the Национальный банк, "Минздрав" of the министерство здравоохранения: a word of two beginnings. */
function isPutTogether({ word, bases }: ReadWord, text: ReadText): boolean {
  if (word.length < LEAST_PUT_TOGETHER) return false;
  const bare = [word, ...bases];
  return text.words.some((first) => {
    const second = text.words.slice(first.index + 1).find(({ isFunction }) => !isFunction);
    if (second === undefined || second.clause !== first.clause || first.isFunction) return false;
    return bare.some((one) => isOfBeginnings(one, first.word, second.word));
  });
}

function isOfBeginnings(word: string, first: string, second: string): boolean {
  for (let cut = LEAST_SYLLABLE; cut <= word.length - LEAST_SYLLABLE; cut += 1) {
    if (!first.startsWith(word.slice(0, cut))) return false;
    if (second.startsWith(word.slice(cut))) return true;
  }
  return false;
}
