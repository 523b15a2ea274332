import type { Problem } from '../check.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { EXCEPTIONS, EXTENTS, type Extent, NOT_ALL_BEFORE, ONLY, STILL } from '../words/quantifiers.ts';

/** What each extent cannot be told as; "several" and "many" may be the same. */
const EXCLUDED: Readonly<Record<Extent, readonly Extent[]>> = {
  each: ['total'],
  total: [],
  all: ['most', 'many', 'some', 'few'],
  most: ['all', 'some', 'few'],
  many: ['all', 'few'],
  some: ['all', 'most'],
  few: ['all', 'most', 'many'],
};
const LEAST_MET = 2;

/**
 * All for most, most for some: the claim speaks of another part of something than the sentence of the sources that shares most
 * words with it; and "only" and "still" of which the sources know nothing.
 */
export function otherExtent(claim: ReadText, evidence: Evidence): Problem | null {
  for (const word of claim.words) {
    const extent = extentOf(word, claim);
    if (extent === null) continue;
    const sentences = likestSentences(word, claim, evidence);
    if (sentences.length === 0) continue;
    const isExcluded = sentences.every((sentence) => {
      const stated = sentence.words.flatMap((one) => extentOf(one, sentence.text) ?? []);
      const excluding = stated.some((one) => EXCLUDED[extent].includes(one));
      return (
        (excluding && !stated.includes(extent)) ||
        (extent === 'all' && (tellsPart(sentence.words, claim) || hasException(sentence.words, claim)))
      );
    });
    if (isExcluded) return problemOf(word, 'The cited sources speak of another part of it.');
  }
  return added(claim, evidence);
}

function extentOf(word: ReadWord, text: ReadText): Extent | null {
  const next = text.words[word.index + 1];
  // "Some 140 prints".
  if (next?.isNumber === true && word.word === 'some') return null;
  if (next !== undefined && NOT_ALL_BEFORE.test(next.word)) return null;
  if (word.word === 'all' && next?.word === 'but') return 'most';
  // "Hər biri", "her biri".
  if (/^h[ae]r$/.test(word.word)) return /^bir[iu]/.test(next?.word ?? '') ? 'each' : null;
  return EXTENTS.find(([, pattern]) => pattern.test(word.word))?.[0] ?? null;
}

function hasException(words: readonly ReadWord[], claim: ReadText): boolean {
  return (
    words.some(({ word }) => EXCEPTIONS.test(word)) && !claim.words.some(({ word }) => EXCEPTIONS.test(word))
  );
}

/** "21 of the 74": a number of the claim and one beside it that stands for a part. */
function tellsPart(words: readonly ReadWord[], claim: ReadText): boolean {
  const counted = new Set(claim.words.flatMap(({ isNumber, word }) => (isNumber ? [word] : [])));
  return words.some((word, place) => {
    if (!word.isNumber || !counted.has(word.word)) return false;
    const behind = words.slice(place + 1, place + PART_REACH);
    const part = behind.find((one) => one.isNumber);
    if (part === undefined || Number(part.word) >= Number(word.word)) return false;
    return behind.some((one) => /d[ae]n$/.test(one.word) && one.index < part.index);
  });
}
const PART_REACH = 5;

interface Sentence {
  readonly text: ReadText;
  readonly words: readonly ReadWord[];
}

function likestSentences(word: ReadWord, claim: ReadText, evidence: Evidence): readonly Sentence[] {
  let most = 0;
  let best: Sentence[] = [];
  const content = claim.words.filter(
    (one) => one.sentence === word.sentence && !one.isFunction && one !== word,
  );
  for (const text of evidence.cited) {
    const counts = new Map<number, number>();
    for (const one of content) {
      const met = new Set(wordPositions(one, claim, text).map((index) => text.words[index]?.sentence ?? -1));
      for (const number of met) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const [number, count] of counts) {
      if (count > most) best = [];
      most = Math.max(most, count);
      if (count === most)
        best.push({ text, words: text.words.filter(({ sentence }) => sentence === number) });
    }
  }
  return most >= Math.min(LEAST_MET, content.length) ? best : [];
}

function added(claim: ReadText, evidence: Evidence): Problem | null {
  // What goes on as before is told in too many ways across languages.
  for (const pattern of sharesLanguage(claim, evidence) ? [ONLY, STILL] : [ONLY]) {
    const word = claim.words.find((one) => pattern.test(one.word) && isAdverb(one, claim));
    if (word === undefined) continue;
    const isTold = evidence.all.some((text) => text.words.some((one) => pattern.test(one.word)));
    if (!isTold) return problemOf(word, `The cited sources do not say "${word.raw}".`);
  }
  return null;
}

const ADVERBS =
  /^(?:only|solely|exclusively|только|лишь|исключительно|yalniz|yalnizca|sadaca|sadece|still|по-прежнему|прежнему|hala|halen|hale)$/u;

/** "Not only" says no such thing. */
function isAdverb({ word, index }: ReadWord, claim: ReadText): boolean {
  return ADVERBS.test(word) && !/^(?:not|не)$/u.test(claim.words[index - 1]?.word ?? '');
}

function problemOf(word: ReadWord, reason: string): Problem {
  return { kind: 'detail', words: word.raw, reason };
}
