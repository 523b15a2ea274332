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

/**
 * English, Azerbaijani (Latin or Cyrillic), Russian or Turkish, from a text's script, letters, function words and
 * endings; null for a text that is clearly in another language or script, or holds no words.
 */
export function detectLanguage(text: string): LanguageCode | null {
  const words = wordsOf(text.normalize('NFC').slice(0, SAMPLE));
  const letters = words.join('');
  if (letters === '') return null;
  const cyrillic = count(letters, /\p{Script=Cyrillic}/gu);
  const latin = count(letters, /\p{Script=Latin}/gu);
  if (cyrillic * 2 > letters.length) return cyrillicLanguage(words, letters);
  if (latin * 2 > letters.length) return latinLanguage(words);
  return null;
}

function cyrillicLanguage(words: readonly string[], letters: string): LanguageCode | null {
  if (/ә/u.test(letters) && /[ҝҹј]/u.test(letters)) return 'az';
  // Letters of Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Tatar, Tajik and others that Russian has not.
  const foreign = count(letters, /[іїєґўјљњћђџќѓѕәғқңөұүһӣӯҳҷ]/gu);
  if (foreign * 100 > letters.length) return null;
  if (words.length < SENTENCE) return 'ru';
  const functionWords = words.filter((word) => FUNCTION_WORDS.ru.has(word)).length;
  // Bulgarian shares words with Russian, has no ы, and writes ъ where Russian hardly ever does.
  const bulgarian = count(letters, /ъ/gu) > count(letters, /[ыэё]/gu);
  return functionWords / words.length >= LEAST_FUNCTION_WORDS.ru && !bulgarian ? 'ru' : null;
}

function latinLanguage(words: readonly string[]): LanguageCode | null {
  const score = { en: 0, az: 0, tr: 0 };
  const known = { en: 0, az: 0, tr: 0 };
  for (const word of words) {
    for (const language of ['en', 'az', 'tr'] as const) {
      if (!FUNCTION_WORDS[language].has(word)) continue;
      score[language] += FUNCTION_WORD_BITS;
      known[language] += 1;
    }
    for (const feature of LATIN_FEATURES) {
      if (!feature.pattern.test(word)) continue;
      score.en += feature.en;
      score.az += feature.az;
      score.tr += feature.tr;
    }
  }
  const best = (['en', 'az', 'tr'] as const).reduce((a, b) => (score[b] > score[a] ? b : a));
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  if (foreign > (best === 'en' ? Math.max(1, known.en / 2) : known[best] + 1)) return null;
  if (words.length < SENTENCE || known[best] / words.length >= LEAST_FUNCTION_WORDS[best]) return best;
  const letters = words.join('');
  return best !== 'en' && count(letters, /[əğı]/gu) / letters.length >= TURKIC_LETTERS ? best : null;
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => lowerCase(word));
}

/** Turkic İ and I cannot be told from English I before the language is known; a word in capitals keeps i for both. */
function lowerCase(word: string): string {
  return word.replaceAll('İ', 'i').toLowerCase();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
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
