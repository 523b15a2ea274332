import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { foldWord } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { GLOSSARY } from './glossary-entries.ts';
import { type TurkicStem, turkicStems } from './turkic-forms.ts';

interface TurkicEntry {
  readonly stem: TurkicStem;
  readonly concept: string;
}

const NONE: readonly string[] = [];

const LATIN_FORMS = new Map<string, string[]>();
const TURKIC_STEMS = new Map<string, TurkicEntry[]>();
const RUSSIAN_STEMS = new Map<string, string[]>();

for (const line of GLOSSARY.split('\n')) {
  if (!line.includes('|')) continue;
  const [english = [], azerbaijani = [], russian = [], turkish = []] = line.split('|').map(wordsOf);
  const concept = english[0] ?? '';
  for (const word of english) {
    for (const form of englishForms(word)) add(LATIN_FORMS, form, concept);
  }
  for (const word of russian) add(RUSSIAN_STEMS, stemRussian(word), concept);
  for (const word of [...azerbaijani, ...turkish]) {
    const lemma = word.replace(/-$/, '');
    if (lemma === word) add(LATIN_FORMS, word, concept);
    for (const stem of turkicStems(lemma)) add(TURKIC_STEMS, stem.beginning, { stem, concept });
  }
}

const LONGEST_STEM = Math.max(...[...TURKIC_STEMS.keys()].map((stem) => stem.length));

/**
 * Ids of the concepts that a word names in English, Azerbaijani, Russian or Turkish, in any inflected form; `[]` for most
 * words. Two words that share an id are translations or near synonyms of each other, so that a question in one language
 * meets a release in another. Takes a word folded by `foldWord`; of which language need not be known.
 *
 * Russian forms meet by their Snowball stem, English ones by their listed inflections, Turkic ones by the longest entry
 * that the word begins with when the rest is a chain of endings.
 */
export function conceptsOf(foldedWord: string): readonly string[] {
  // Also where the same letters mean something in another of the four (is: işim; тем: тема).
  if (isFunctionWord(foldedWord)) return NONE;
  const first = foldedWord.charCodeAt(0);
  if (first >= 0x0400 && first <= 0x04ff) return RUSSIAN_STEMS.get(stemRussian(foldedWord)) ?? NONE;
  return LATIN_FORMS.get(foldedWord) ?? turkicConcepts(foldedWord);
}

function turkicConcepts(word: string): readonly string[] {
  for (let length = Math.min(word.length, LONGEST_STEM); length > 2; length -= 1) {
    const entries = TURKIC_STEMS.get(word.slice(0, length));
    if (entries === undefined) continue;
    const concepts = entries.filter((entry) => entry.stem.isStemOf(word)).map((entry) => entry.concept);
    if (concepts.length > 0) return [...new Set(concepts)];
  }
  return NONE;
}

/** The regular inflections of an English word, and some that it does not have: they meet no other word. */
function englishForms(word: string): readonly string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [word];
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const plural = /(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : `${word}s`;
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? word + word.slice(-1) : word;
  return [...new Set([word, plural, `${word}ed`, `${word}ing`, `${doubled}ed`, `${doubled}ing`])];
}

function wordsOf(column: string): readonly string[] {
  return column
    .split(' ')
    .map(foldWord)
    .filter((word) => word !== '' && word !== '-');
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
