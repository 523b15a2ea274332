import type { Question, ReleaseRecord } from './data/records.ts';

/** A source of numbers from 0 to 1 that follows from its seed alone (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VOCABULARY = 40_000;
const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'st', 'tr', 'kl'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CODAS = ['', '', '', 'n', 'r', 's', 'l'];
/** The most frequent words of a text are not its subject; real ones, so that analysis treats them as such. */
const FUNCTION_WORDS = ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'for', 'on', 'with', 'by', 'as', 'was'];
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const SENTENCES = { least: 8, spread: 24 };
const WORDS = { least: 8, spread: 16 };

/** What the bench measures on where real releases are not there. */
export interface GeneratedArchive {
  /** Release `index`, the same at each call. */
  release(index: number): Required<Omit<ReleaseRecord, 'title'>>;
  /** A question on a sentence of one of the first `releases`. */
  question(index: number, releases: number): Question;
  /** 40 words in a row out of one of them. */
  excerpt(index: number, releases: number): Question;
}

const EXCERPT_WORDS = 40;
const QUESTION_WORDS = 7;

/**
 * Releases of words that are distributed as in a language (Zipf): some stand everywhere and most nearly nowhere, which is
 * what decides how long a search takes. Nothing in them means anything.
 */
export function createGenerator(seed: number): GeneratedArchive {
  const vocabulary = wordsOfLanguage(createRandom(seed));
  const randomOf = (kind: number, index: number) =>
    createRandom(seed + kind * 0x9e3779b1 + index * 0x85ebca6b);

  function release(index: number): Required<Omit<ReleaseRecord, 'title'>> {
    const random = randomOf(1, index);
    const day = 1 + Math.floor(random() * 28);
    const sentences = Array.from({ length: SENTENCES.least + Math.floor(random() * SENTENCES.spread) }, () =>
      sentence(random, vocabulary),
    );
    return {
      id: `generated-${index}`,
      publisher: `Office ${index % 40}`,
      date: `${2004 + (index % 5)}-0${1 + (index % 9)}-${String(day).padStart(2, '0')}`,
      text: sentences.join(' '),
    };
  }

  function piece(kind: number, index: number, releases: number, length: number) {
    const random = randomOf(kind, index);
    const { id, text } = release(Math.floor(random() * releases));
    const words = text.split(' ');
    const first = Math.floor(random() * Math.max(1, words.length - length));
    return { id, words: words.slice(first, first + length) };
  }

  return {
    release,
    question(index, releases) {
      const { id, words } = piece(2, index, releases, QUESTION_WORDS * 2);
      const content = words
        .map((word) => word.replace(/[.,]/g, ''))
        .filter((word) => !FUNCTION_WORDS.includes(word))
        .slice(0, QUESTION_WORDS);
      const text = `What did ${content.join(' ')}?`;
      return { id: `question-${index}`, text, relevant: new Set([id]), answers: [] };
    },
    excerpt(index, releases) {
      const { id, words } = piece(3, index, releases, EXCERPT_WORDS);
      return { id: `excerpt-${index}`, text: words.join(' '), relevant: new Set([id]), answers: [] };
    },
  };
}

function wordsOfLanguage(random: () => number): readonly string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(random() * 3.5);
    words.add(Array.from({ length: syllables }, () => syllable(random)).join(''));
  }
  return [...words];
}

function syllable(random: () => number): string {
  return `${pick(random, ONSETS)}${pick(random, VOWELS)}${pick(random, CODAS)}`;
}

function sentence(random: () => number, vocabulary: readonly string[]): string {
  const words = Array.from({ length: WORDS.least + Math.floor(random() * WORDS.spread) }, () => {
    const kind = random();
    if (kind < 0.35) return pick(random, FUNCTION_WORDS);
    if (kind < 0.37) return String(Math.floor(random() * 2_000));
    if (kind < 0.38) return `${1 + Math.floor(random() * 28)} ${pick(random, MONTHS)}`;
    // The rank of a word is spread evenly on a logarithmic scale: its frequency falls with one over the rank.
    const word = vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? '';
    return kind < 0.48 ? capitalised(word) : word;
  });
  return `${capitalised(words.join(' '))}.`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
