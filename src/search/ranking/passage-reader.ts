import { LRUCache } from 'lru-cache';
import type { KeptPassage, ReleaseSummary } from '../../archive/archive.ts';
import type { LanguageCode } from '../../archive/release.ts';
import { isFirstWords } from '../analysis/terms.ts';
import type { ReadPassage, ReadText } from './passage-match.ts';
import { Vocabulary } from './vocabulary.ts';

/** Takes the texts of one question apart, each once. */
export interface PassageReader {
  readonly vocabulary: Vocabulary;
  read(passage: KeptPassage): ReadPassage;
  /** Null where the title is only the first words of the text, which are then not counted twice. */
  readTitle(release: ReleaseSummary, text: string): ReadText | null;
}

/** Some 60 MB when full. */
const WORDS_REMEMBERED = 100_000;
/** Some 20 MB when full: what is asked about often is taken apart once. */
const PASSAGES_REMEMBERED = 20_000;

/** Texts taken apart, by the id of their passage, which no other passage ever has. */
type KnownPassages = Pick<LRUCache<number, ReadText>, 'get' | 'set'>;

/**
 * Makes a reader for each question. They share a vocabulary, and what was read in it, until it is full; the next then
 * begins another.
 */
export function createPassageReaders(): () => PassageReader {
  let vocabulary = new Vocabulary();
  let known = new LRUCache<number, ReadText>({ max: PASSAGES_REMEMBERED });
  return () => {
    if (vocabulary.size >= WORDS_REMEMBERED) {
      vocabulary = new Vocabulary();
      known = new LRUCache<number, ReadText>({ max: PASSAGES_REMEMBERED });
    }
    return createPassageReader(vocabulary, known);
  };
}

function createPassageReader(vocabulary: Vocabulary, known: KnownPassages): PassageReader {
  return {
    vocabulary,
    read: (passage) => {
      const { id, text, start, sentences, release } = passage;
      let read = known.get(id);
      if (read === undefined) {
        const ends = sentences.map(({ end }) => end - start);
        read = readText(text, release.language, ends, vocabulary);
        known.set(id, read);
      }
      return { ...read, passage };
    },
    readTitle: (release, text) =>
      isFirstWords(release.title, text)
        ? null
        : readText(release.title, release.language, [release.title.length], vocabulary),
  };
}

/** @param ends where in the text its sentences end; words behind the last belong to none */
function readText(
  text: string,
  language: LanguageCode | null,
  ends: readonly number[],
  vocabulary: Vocabulary,
): ReadText {
  const words: number[] = [];
  const sentenceEnds: number[] = [];
  vocabulary.eachWord(text, language, (number, offset) => {
    while (offset >= (ends[sentenceEnds.length] ?? Number.POSITIVE_INFINITY)) sentenceEnds.push(words.length);
    words.push(number);
  });
  while (sentenceEnds.length < ends.length) sentenceEnds.push(words.length);
  return { words: Uint32Array.from(words), sentenceEnds };
}
