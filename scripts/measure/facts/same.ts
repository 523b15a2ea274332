import type { Span } from '../../../src/archive/release.ts';
import { foldWord } from '../../../src/search/analysis/fold.ts';
import { genitiveNameKey, nameKey, namesMatch } from '../../../src/search/analysis/name-key.ts';
import { stemsOf } from '../../../src/search/analysis/stems.ts';
import { turkicStems } from '../../../src/search/analysis/turkic-forms.ts';

// When what was read counts as what a person wrote down:
// - Names have the same number of words, and each word meets its counterpart as the product has it meet: by letters without
//   case and diacritics, by the key of its sound, an initial by its first sound. A Russian genitive (Закира Гасанова) meets its
//   nominative. Half of a name is not the name.
// - Texts (titles, places, organisers, groups) are the same words in the same order. Not counted: case, diacritics,
//   apostrophes, the width and breaks of white space, quotation marks, punctuation around the whole, an English article at
//   its beginning, and in Azerbaijani, Russian, Turkish and texts of no known language the ending of the last word, which
//   the sentence gave it. A word too many or too few makes it another text.
// - Sentences are compared by where they stand: two are the same when they share 60 % of the shorter one, since both a
//   quotation without "he said" and the whole sentence are right. One of several sentences may so meet several of one.
// - Each name, title, organiser and participant meets one counterpart at the most; sentences meet any number.

/** The share of the shorter of two stretches that has to lie in the other. */
const LEAST_OVERLAP = 0.6;

export function isSameName(a: string, b: string): boolean {
  const first = nameWords(a);
  const second = nameWords(b);
  if (first.length !== second.length || first.length === 0) return false;
  if (namesMatch(a, b)) return true;
  return first.every((word, place) => {
    const other = second[place] ?? '';
    return namesMatch(word, other) || isGenitiveOf(word, other) || isGenitiveOf(other, word);
  });
}

export function isSameText(a: string, b: string, language: string | null): boolean {
  const first = textWords(a);
  const second = textWords(b);
  if (first.length !== second.length || first.length === 0) return false;
  return first.every((word, place) => {
    const other = second[place] ?? '';
    if (foldWord(word) === foldWord(other)) return true;
    return place === first.length - 1 && isSameButForItsEnding(word, other, language);
  });
}

/** Whether most of the shorter text's words stand in the longer: the same thing, its borders aside. */
export function isAboutSameText(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [textWords(a), textWords(b)]
    .map((words) => words.map(foldWord))
    .sort((one, other) => one.length - other.length);
  const shared = shorter.filter((word) => longer.includes(word)).length;
  return shorter.length > 0 && shared / shorter.length >= LEAST_OVERLAP;
}

/** Whether a stretch of a body is one of the places at which a sentence stands in it. */
export function standsThere(body: string, sentence: string, { start, end }: Span): boolean {
  for (let place = body.indexOf(sentence); place >= 0; place = body.indexOf(sentence, place + 1)) {
    const shared = Math.min(end, place + sentence.length) - Math.max(start, place);
    if (shared > 0 && shared / Math.min(end - start, sentence.length) >= LEAST_OVERLAP) return true;
  }
  return false;
}

function nameWords(name: string): readonly string[] {
  return name.split(/[\s.,]+/u).filter((word) => /\p{L}/u.test(word));
}

function isGenitiveOf(word: string, nominative: string): boolean {
  const key = genitiveNameKey(word);
  return key !== '' && key === nameKey(nominative);
}

function textWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/["«»“”„‟‹›]/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/^(?:the|an?)\s+/iu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function isSameButForItsEnding(a: string, b: string, language: string | null): boolean {
  if (language === 'en') return false;
  const [first, second] = [foldWord(a), foldWord(b)];
  const stems = stemsOf(b, second, language);
  return (
    stemsOf(a, first, language).some((stem) => stems.includes(stem)) ||
    isTurkicFormOf(first, second) ||
    isTurkicFormOf(second, first)
  );
}

function isTurkicFormOf(form: string, entry: string): boolean {
  return turkicStems(entry).some((stem) => form.startsWith(stem.beginning) && stem.isStemOf(form));
}
