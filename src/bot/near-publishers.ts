import { foldWord } from '../search/analysis/fold.ts';
import { nameKey } from '../search/analysis/name-key.ts';
import { tokenize } from '../search/analysis/tokens.ts';

/** Below this two words have little more in common than chance gives them. */
const LEAST_LIKENESS = 0.4;

/**
 * The publishers that may have been meant by words which match none: the most alike first, each by the words it shares in
 * part, in any script; where nothing is alike, the first ones as given.
 */
export function nearPublishers(
  words: string,
  publishers: readonly string[],
  limit: number,
): readonly string[] {
  const wanted = tokenize(words).map(({ raw }) => formsOf(raw));
  const ranked = publishers
    .map((name) => ({ name, likeness: likenessOf(wanted, name) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  return (ranked.length > 0 ? ranked.map(({ name }) => name) : publishers).slice(0, limit);
}

/** Pairs of letters of a word as it is written and as it sounds. */
type Forms = readonly ReadonlySet<string>[];

/** From 0 to 1: how well the words stand in the name, on average. */
function likenessOf(wanted: readonly Forms[], name: string): number {
  if (wanted.length === 0) return 0;
  const has = tokenize(name).map(({ raw }) => formsOf(raw));
  const best = wanted.map((word) => Math.max(0, ...has.map((other) => closeness(word, other))));
  return best.reduce((sum, value) => sum + value, 0) / wanted.length;
}

function formsOf(word: string): Forms {
  return [pairsOf(foldWord(word)), pairsOf(nameKey(word))];
}

function closeness(one: Forms, other: Forms): number {
  return Math.max(0, ...one.map((pairs, form) => shared(pairs, other[form] ?? new Set())));
}

/** Dice's coefficient. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}

function pairsOf(word: string): ReadonlySet<string> {
  const letters = [...word];
  if (letters.length === 0) return new Set();
  return new Set([' ', ...letters].map((letter, index) => letter + (letters[index] ?? ' ')));
}
