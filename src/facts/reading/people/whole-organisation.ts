import type { ReadWord } from '../../../answering/checking/reading/read-text.ts';
import type { WordRange } from './organisation.ts';
import type { PersonSentence } from './person-sentence.ts';
import { closesQuotation, isParted, opensQuotation } from './title-phrase.ts';

/** Where a body is called by its whole name. */
export interface PlacedRange {
  readonly sentence: PersonSentence;
  readonly range: WordRange;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'on', 'for', 'the', 'and']);
const FARTHEST = 12;

/**
 * The whole names of bodies in a release by the stems of the word that a later sentence may call them by alone: "the
 * Committee" of the State Statistics Committee. Of several the first.
 */
export class WholeOrganisations {
  readonly #byStem = new Map<string, PlacedRange>();

  /** `isName` tells whether a word is of a person's name, which is no part of a body's. */
  constructor(sentences: readonly PersonSentence[], isName: (offset: number) => boolean) {
    for (const sentence of sentences) {
      for (const word of sentence.words) {
        const isBody = sentence.tables.get(word.index)?.includes('body') === true;
        if (!isBody && !word.isAllCapitals) continue;
        const range = rangeAround(sentence, word.index, (index) =>
          isName(sentence.start + (sentence.words[index]?.start ?? 0)),
        );
        if (capitals(sentence, range) < 2) continue;
        for (const stem of [word.word, ...word.stems])
          if (!this.#byStem.has(stem)) this.#byStem.set(stem, { sentence, range });
      }
    }
  }

  /** For a body called by one common noun its whole name elsewhere; null where it is not called by more. */
  of(sentence: PersonSentence, [from, to]: WordRange): PlacedRange | null {
    const word = sentence.words[from];
    if (word === undefined || to - from > 1) return null;
    for (const stem of keysOf(word)) {
      const found = this.#byStem.get(stem);
      if (found !== undefined) return found;
    }
    return null;
  }
}

/** Of Russian adjectives, which stand in front of a body's name. */
const RUSSIAN_ADJECTIVE = /(?:ый|ий|ая|ое|ой|ого|ому|ым|им|ую|ом)$/;

function keysOf({ word, stems, bases }: ReadWord): readonly string[] {
  return [word, ...stems, ...bases];
}

function capitals({ words }: PersonSentence, [from, to]: WordRange): number {
  return words.slice(from, to).filter(({ isCapital }) => isCapital).length;
}

function rangeAround(sentence: PersonSentence, index: number, isName: (index: number) => boolean): WordRange {
  const { words, family } = sentence;
  let from = index;
  while (from > 0 && index - from < FARTHEST && !isParted(sentence, from)) {
    const before = words[from - 1];
    if (isName(from - 1) || (family === 'russian' && !RUSSIAN_ADJECTIVE.test(before?.word ?? ''))) break;
    if (before === undefined || !before.isCapital || before.isFunction || closesQuotationAt(sentence, from))
      break;
    from -= 1;
  }
  if (closesQuotationAt(sentence, from)) from = openingBefore(sentence, from) ?? from;
  let to = index + 1;
  if (family === 'turkic') return [from, to];
  for (let end = to; end < words.length && end - index < FARTHEST && !isParted(sentence, end); end += 1) {
    const word = words[end];
    if (word === undefined || isName(end)) break;
    if (word.isCapital && !opensQuotation(sentence, end)) to = end + 1;
    else if (family === 'russian' || !LINKS.has(word.word)) break;
  }
  return [from, to];
}

function closesQuotationAt(sentence: PersonSentence, index: number): boolean {
  return index > 0 && closesQuotation(sentence, index);
}

function openingBefore(sentence: PersonSentence, index: number): number | null {
  for (let start = index - 1; start >= Math.max(0, index - FARTHEST); start -= 1) {
    if (opensQuotation(sentence, start)) return start;
  }
  return null;
}
