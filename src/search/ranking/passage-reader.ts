import type { KeptPassage, ReleaseSummary } from '../../archive/archive.ts';
import { isFirstWords } from '../analysis/terms.ts';
import { eachWritten } from '../analysis/tokens.ts';
import type { ReadPassage, ReadText } from './passage-match.ts';
import { createWordSource, type Word, type WordSource } from './words.ts';

/** Takes texts apart, and remembers those it took apart last: questions come back to the same passages. */
export interface PassageReader {
  read(passage: KeptPassage): ReadPassage;
  /** Null where the title is only the first words of the text, which are then not counted twice. */
  readTitle(release: ReleaseSummary, text: string): ReadText | null;
}

/** Some 20 MB when full. */
const PASSAGES_REMEMBERED = 8_000;

export function createPassageReader(wordOf: WordSource = createWordSource()): PassageReader {
  const remembered = new Map<number, Omit<ReadPassage, 'passage'>>();
  return {
    read(passage) {
      // A passage's id is never given to another text.
      const known = remembered.get(passage.id) ?? readPassage(passage, wordOf);
      remembered.delete(passage.id);
      remembered.set(passage.id, known);
      if (remembered.size > PASSAGES_REMEMBERED) {
        const [oldest] = remembered.keys();
        if (oldest !== undefined) remembered.delete(oldest);
      }
      return { ...known, passage };
    },
    readTitle(release, text) {
      if (isFirstWords(release.title, text)) return null;
      const words: Word[] = [];
      eachWritten(release.title, (written) => {
        const word = wordOf(written, release.language);
        if (word !== null) words.push(word);
      });
      return { words, sentenceOf: new Uint16Array(words.length), sentenceCount: 1 };
    },
  };
}

function readPassage({ text, start, sentences, release }: KeptPassage, wordOf: WordSource): ReadText {
  const words: Word[] = [];
  const sentenceOf: number[] = [];
  let sentence = 0;
  eachWritten(text, (written, offset) => {
    const word = wordOf(written, release.language);
    if (word === null) return;
    while (start + offset >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence += 1;
    words.push(word);
    sentenceOf.push(sentence);
  });
  return { words, sentenceOf: Uint16Array.from(sentenceOf), sentenceCount: sentences.length };
}
