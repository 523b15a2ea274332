import { foldWord } from '../../../search/analysis/fold.ts';
import type { Problem } from '../check.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { holdsName } from '../reading/meeting.ts';
import { type ReadText, readText } from '../reading/read-text.ts';
import { quotationsOf } from './quotations.ts';

/** A name in quotation marks (of a newspaper, a range, a novel) is no longer than this. */
const LONGEST_NAME = 4;
/** Left out by whoever quotes, and said so. */
const LEFT_OUT = /\s*(?:\[[^\]]*\]|\(?(?:…|\.{3,})\)?)\s*/u;

/**
 * Quotations of the claim that no cited sentence, passage or title holds to the letter, up to letter case, diacritics and
 * punctuation. So a translated quotation is never one: it has to be told in the claim's own words. A short name of a thing
 * may be inflected, or spelled as its language spells it.
 */
export function checkQuotes(claim: ReadText, evidence: Evidence): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { start, end } of quotationsOf(claim.text)) {
    const quote = claim.text.slice(start, end);
    if (isVerbatim(quote, evidence) || isKnownName(quote, claim, evidence)) continue;
    problems.push({
      kind: 'quote',
      words: quote,
      reason: 'What stands in quotation marks does not stand in the cited sources word for word.',
    });
  }
  return problems;
}

function isVerbatim(quote: string, evidence: Evidence): boolean {
  const parts = quote
    .split(LEFT_OUT)
    .map(plain)
    .filter((part) => part !== ' ');
  return evidence.all.some((text) => holdsInOrder(plainOf(text), parts));
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    // The space behind one part is the space before the next.
    from = found + part.length - 1;
  }
  return true;
}

const plainTexts = new WeakMap<ReadText, string>();

function plainOf(text: ReadText): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  const made = plain(text.text);
  plainTexts.set(text, made);
  return made;
}

/** Letters, digits and percent signs in folded words with a space before, between and behind them. */
function plain(text: string): string {
  const words = foldWord(text).match(/[\p{L}\p{M}\p{N}]+|%/gu) ?? [];
  return ` ${words.map((word) => `${word} `).join('')}`;
}

function isKnownName(quote: string, claim: ReadText, evidence: Evidence): boolean {
  const { words } = readText(quote, claim.language);
  if (words.length === 0) return true;
  if (words.length > LONGEST_NAME) return false;
  const byEar = !sharesLanguage(claim, evidence);
  return words.every((word) => {
    if (holdsName(word, claim, evidence.all)) return true;
    // Across languages the words of a name are translated, and the small ones among them differ.
    if (!byEar) return false;
    return (
      word.isFunction ||
      (words[0]?.isCapital === true &&
        word.concepts.some((concept) => evidence.all.some((text) => text.index.concept.has(concept))))
    );
  });
}
