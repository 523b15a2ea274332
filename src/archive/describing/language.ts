import type { LanguageCode } from '../release.ts';
import { foldLetters } from './fold.ts';
import { FOREIGN_WORDS, FUNCTION_WORDS, LATIN_FEATURES } from './language-features.ts';

/** Enough of a text to tell its language. In UTF-16 units. */
const SAMPLE = 2000;
/** Share of the words of a longer text that must be function words of its language; other languages share some. */
const LEAST_FUNCTION_WORDS = { en: 0.12, az: 0.05, tr: 0.05, ru: 0.08 };
/** Share of letters that only Azerbaijani and Turkish have, from which on a text needs no function words. */
const TURKIC_LETTERS = 0.025;
/** From this many words on, a text without function words is in a language not known here. */
const SENTENCE = 12;
const FUNCTION_WORD_BITS = 4;

/** From this many words on, function words and letters alone can decide. */
const MANY_WORDS = 60;

const LATIN_LANGUAGES = ['en', 'az', 'tr'] as const;
type LatinLanguage = (typeof LATIN_LANGUAGES)[number];

/**
 * English, Azerbaijani (Latin or Cyrillic), Russian or Turkish, from a text's script, letters, function words and
 * endings; null for a text that is clearly in another language or script, or holds no words. Only the first
 * 2,000 UTF-16 units are read.
 */
export function detectLanguage(text: string): LanguageCode | null {
  const words = wordsOf(text.slice(0, SAMPLE).normalize('NFC'));
  const letters = words.join('');
  if (letters === '') return null;
  const cyrillic = count(letters, /\p{Script=Cyrillic}+/gu);
  if (cyrillic * 2 > letters.length) return cyrillicLanguage(words, letters);
  const latin = count(letters, /\p{Script=Latin}+/gu);
  if (latin * 2 > letters.length) return latinLanguage(words, letters);
  return null;
}

function cyrillicLanguage(words: readonly string[], letters: string): LanguageCode | null {
  if (/ә/u.test(letters) && /[ҝҹј]/u.test(letters)) return 'az';
  // Letters of Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Tatar, Tajik and others that Russian has not.
  const foreign = count(letters, /[іїєґўјљњћђџќѓѕәғқңөұүһӣӯҳҷ]+/gu);
  if (foreign * 100 > letters.length) return null;
  if (words.length < SENTENCE) return 'ru';
  const functionWords = words.filter((word) => FUNCTION_WORDS.ru.has(word)).length;
  // Bulgarian shares words with Russian, has no ы, and writes ъ where Russian hardly ever does.
  const bulgarian = count(letters, /ъ+/gu) > count(letters, /[ыэё]+/gu);
  return functionWords / words.length >= LEAST_FUNCTION_WORDS.ru && !bulgarian ? 'ru' : null;
}

function latinLanguage(words: readonly string[], letters: string): LanguageCode | null {
  const known = { en: 0, az: 0, tr: 0 };
  let foreign = 0;
  for (const word of words) {
    for (const language of LATIN_LANGUAGES) if (FUNCTION_WORDS[language].has(word)) known[language] += 1;
    if (FOREIGN_WORDS.has(word)) foreign += 1;
  }
  const best = evidentLanguage(words, known) ?? likeliestLanguage(words, known);
  if (foreign > (best === 'en' ? Math.max(1, known.en / 2) : known[best] + 1)) return null;
  if (words.length < SENTENCE || known[best] / words.length >= LEAST_FUNCTION_WORDS[best]) return best;
  return best !== 'en' && count(letters, /[əğı]+/gu) / letters.length >= TURKIC_LETTERS ? best : null;
}

/** The language of a longer text whose function words, or ə, leave no other; spares the spelling of each word. */
function evidentLanguage(
  words: readonly string[],
  known: Readonly<Record<LatinLanguage, number>>,
): LatinLanguage | null {
  if (words.length < MANY_WORDS) return null;
  if (known.en > words.length / 4 && known.en > 4 * (known.az + known.tr)) return 'en';
  const schwas = words.filter((word) => word.includes('ə')).length;
  if (schwas > words.length / 5) return 'az';
  const isTurkish = schwas === 0 && known.tr > words.length / 12 && known.tr > known.az + known.en;
  return isTurkish && !words.some((word) => /[qxw]/u.test(word)) ? 'tr' : null;
}

function likeliestLanguage(
  words: readonly string[],
  known: Readonly<Record<LatinLanguage, number>>,
): LatinLanguage {
  const score = {
    en: known.en * FUNCTION_WORD_BITS,
    az: known.az * FUNCTION_WORD_BITS,
    tr: known.tr * FUNCTION_WORD_BITS,
  };
  for (const word of words) {
    for (const feature of LATIN_FEATURES) {
      if (!feature.pattern.test(word)) continue;
      score.en += feature.en;
      score.az += feature.az;
      score.tr += feature.tr;
    }
  }
  return LATIN_LANGUAGES.reduce((a, b) => (score[b] > score[a] ? b : a));
}

/** Turkic İ and I cannot be told from English I before the language is known; a word in capitals keeps i for both. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll('İ', 'i')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

/** How many letters of a text lie in runs that match. */
function count(text: string, runs: RegExp): number {
  let letters = 0;
  for (const run of text.match(runs) ?? []) letters += run.length;
  return letters;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'eng english inglis ingilis ingilisce ingilizce английский',
    az: 'aze azj azb azerbaijani azeri azerbaycan azerbaycanca азербайджанский',
    ru: 'rus russian rusca русский',
    tr: 'tur turkish turk turkce turkiye турецкий',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** The primary subtag of a language as a file states it ("en-US", "az_Latn_AZ", "Azerbaijani"), or null when it is none. */
export function languageCode(stated: string | null): LanguageCode | null {
  const primary = foldLetters(stated?.normalize('NFC').trim() ?? '').replace(/[\s_,;(-].*$/su, '');
  return NAMES.get(primary) ?? (/^[a-z]{2,3}$/.test(primary) ? primary : null);
}
