import type { Span } from '../../../archive/release.ts';
import { isFunctionWord } from '../../../search/analysis/function-words.ts';
import { isWrittenLikeName, termsOf } from '../../../search/analysis/terms.ts';
import { isNumber, tokenize } from '../../../search/analysis/tokens.ts';
import type { Figure } from './figure.ts';
import type { Values } from './read-values.ts';

/** A word that tells what a number is about, with the terms under which it meets other forms and languages. */
export interface ContentWord extends Span {
  readonly terms: readonly string[];
}

/** What stands around a figure of a text. */
export interface Surroundings {
  readonly figure: Figure;
  /** The words right behind it and its unit, as far as nothing comes between: what it counts. */
  readonly things: readonly ContentWord[];
  /** The words of its text that stand nearer to it than to any other figure. */
  readonly owned: readonly ContentWord[];
  /** Whether what it counts is named at another figure: "71 for and 19 deputies against". */
  readonly isElliptical: boolean;
}

const THINGS = 3;
const PREFIX = 6;
/** How many words of distance a sign or conjunction is worth when words are shared out among figures. */
const COMMA = 4;
const STOP = 9;
const CONJUNCTION = 3;
const CONJUNCTIONS =
  /(?<!\p{L})(?:and|while|but|whereas|and the|ve|və|isə|ise|а|и|но|тогда|amma|ancak|ama|lakin)(?!\p{L})/giu;

const wordsOfValues = new WeakMap<Values, readonly ContentWord[]>();
const surroundingsOfValues = new WeakMap<Values, readonly Surroundings[]>();

/** The words of a text that mean something by themselves, without its numbers, units, dates and times. */
export function contentWords(values: Values): readonly ContentWord[] {
  const known = wordsOfValues.get(values);
  if (known !== undefined) return known;
  const words = readWords(values);
  wordsOfValues.set(values, words);
  return words;
}

function readWords({ lexed, figures, moments, times }: Values): ContentWord[] {
  const values: readonly Span[] = [...figures.filter(({ role }) => role !== 'ordinal'), ...moments, ...times];
  const ordinals = figures.filter(({ role }) => role === 'ordinal');
  const words: ContentWord[] = [];
  for (const { raw, word, start, end } of tokenize(lexed.text)) {
    if (values.some((value) => value.start < end && start < value.end)) continue;
    const ordinal = ordinals.find((value) => value.start < end && start < value.end);
    if (ordinal !== undefined) {
      words.push({ start, end, terms: [`ordinal:${ordinal.amounts[0]}`] });
      continue;
    }
    if (isNumber(word) || isFunctionWord(word) || word.length < 2) continue;
    const { word: exact, stem, name, concept } = termsOf(raw, word, lexed.language);
    const beginning = word.length > PREFIX ? [`begins:${word.slice(0, PREFIX)}`] : [];
    const terms = [...exact, ...stem, ...concept, ...beginning, ...(isWrittenLikeName(raw) ? name : [])];
    words.push({ start, end, terms });
  }
  return words;
}

/** What stands around each figure that counts or measures. */
export function surroundingsOf(values: Values): readonly Surroundings[] {
  const known = surroundingsOfValues.get(values);
  if (known !== undefined) return known;
  const surroundings = readSurroundings(values);
  surroundingsOfValues.set(values, surroundings);
  return surroundings;
}

function readSurroundings(values: Values): Surroundings[] {
  if (values.figures.length === 0) return [];
  const words = contentWords(values);
  const figures = values.figures.filter(({ role }) => role === 'count');
  const owned = figures.map((): ContentWord[] => []);
  for (const word of words) {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, figure] of figures.entries()) {
      const distance = distanceBetween(values.lexed.text, word, figure);
      if (distance < least) {
        least = distance;
        nearest = index;
      }
    }
    owned[nearest]?.push(word);
  }
  return figures.map((figure, index) => {
    const things = thingsOf(values, words, figure);
    return { figure, things, owned: owned[index] ?? [], isElliptical: things.length === 0 };
  });
}

/** Whether two words are forms, translations or spellings of one another. */
export function wordsMeet(a: ContentWord, b: ContentWord): boolean {
  return a.terms.some((term) => b.terms.includes(term));
}

export function meetsAny(word: ContentWord, words: readonly ContentWord[]): boolean {
  return words.some((other) => wordsMeet(word, other));
}

function thingsOf({ lexed }: Values, words: readonly ContentWord[], figure: Figure): ContentWord[] {
  const things: ContentWord[] = [];
  let end = figure.end;
  for (const word of words) {
    if (word.start < figure.end) continue;
    const between = lexed.folded.slice(end, word.start);
    // A word of grammar ends what is counted, save the "of" of "packs of cigarettes".
    const isNext = /^(?:['-]\p{L}{1,6})?[\s"«“„]*(?:of\s(?:the\s)?["«“]?)?$/u.test(between);
    if (!isNext || things.length === THINGS) break;
    things.push(word);
    end = word.end;
  }
  return things;
}

/** How far two stretches of a text are apart, in words; signs and conjunctions between them weigh more. */
export function distanceBetween(text: string, word: Span, figure: Span): number {
  const between =
    word.start >= figure.end ? text.slice(figure.end, word.start) : text.slice(word.end, figure.start);
  const spaces = between.match(/\s+/gu)?.length ?? 0;
  const commas = between.match(/[,(]/gu)?.length ?? 0;
  const stops = between.match(/[.;:—–!?](?=\s|$)/gu)?.length ?? 0;
  const conjunctions = between.match(CONJUNCTIONS)?.length ?? 0;
  return spaces + COMMA * commas + STOP * stops + CONJUNCTION * conjunctions;
}
