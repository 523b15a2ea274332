import type { Problem } from '../check.ts';
import type { Evidence } from '../reading/evidence.ts';
import { isName, type ReadText, type ReadWord } from '../reading/read-text.ts';
import { tableOf } from '../words/lexicon.ts';
import { PLANS_BEFORE, PLANS_NEXT, RUSSIAN_PAST, TURKIC_FUTURE, TURKIC_PAST } from '../words/plans.ts';
import { bestPlaces } from './context.ts';

/** Words between a plan and the deed: plans to extend, planned to be extended. */
const REACH = 4;

/** A deed that the claim tells as done and the sources, wherever they name it, only as planned, expected or to come. */
export function onlyPlanned(claim: ReadText, evidence: Evidence): Problem | null {
  const said = new Set(
    claim.meanings.flatMap(({ id, from, to }) => (tableOf(id) === 'saying' ? [from, to - 1] : [])),
  );
  for (const word of claim.words) {
    if (word.isFunction || word.isNumber || isName(word) || said.has(word.index)) continue;
    if (!isDone(word, claim)) continue;
    const places = bestPlaces(word, claim, evidence);
    if (places.length === 0) continue;
    if (!places.every(({ text, index }) => isPlanned(text, index))) continue;
    return {
      kind: 'negation',
      words: word.raw,
      reason: 'The cited sources say that this is planned, not that it is done.',
    };
  }
  return null;
}

const PERFECT = /^(?:has|have|had|already)$/;
const PASSIVE = /^(?:was|were)$/;
const PARTICIPLE = /(?:ed|en|wn|lt|nt|ld|ught)$/;

function isDone(word: ReadWord, claim: ReadText): boolean {
  if (isPlanned(claim, word.index)) return false;
  const before = claim.words
    .slice(Math.max(0, word.index - 2), word.index)
    .filter((one) => one.clause === word.clause);
  if (claim.language === 'en')
    return (
      isSimplePast(word, claim, before) ||
      before.some((one) => PERFECT.test(one.word) || (PASSIVE.test(one.word) && PARTICIPLE.test(word.word)))
    );
  if (claim.language === 'ru') return RUSSIAN_PAST.test(word.word) && word.word.length > 4;
  const isTurkic = claim.language === 'az' || claim.language === 'tr';
  // The finite verb ends its clause; nouns end alike.
  const isLast = claim.words[word.index + 1]?.clause !== word.clause;
  return isTurkic && isLast && TURKIC_PAST.test(word.word) && word.word.length > 4;
}

/** "The laboratory opened", and not "the planned opening", "to be opened". */
function isSimplePast(word: ReadWord, claim: ReadText, before: readonly ReadWord[]): boolean {
  if (!word.word.endsWith('ed') || PLANS_NEXT.test(word.word)) return false;
  const next = claim.words[word.index + 1];
  const endsPhrase = next === undefined || next.clause !== word.clause || (next.isFunction && !next.isNumber);
  return endsPhrase && before.at(-1)?.isFunction === false;
}

function isPlanned(text: ReadText, index: number): boolean {
  const word = text.words[index];
  if (word === undefined) return false;
  if (TURKIC_FUTURE.test(word.word)) return true;
  const near = (from: number, to: number, pattern: RegExp) =>
    text.words
      .slice(Math.max(0, from), to)
      .some((one) => one.clause === word.clause && pattern.test(one.word));
  if (near(index - REACH, index, PLANS_NEXT)) return true;
  // "Deliveries are to begin."
  const [verb, to] = text.words.slice(Math.max(0, index - 2), index);
  if (to?.word === 'to' && /^(?:is|are|was|were)$/.test(verb?.word ?? '')) return true;
  if (near(index + 1, index + 1 + REACH, PLANS_BEFORE)) return true;
  // Yapılmasına izin verilecek: the carrying verb has the future.
  const next = text.words[index + 1];
  return next?.clause === word.clause && TURKIC_FUTURE.test(next.word);
}
