import type { Problem } from '../check.ts';
import { tablesByPosition } from '../people/title.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { holdsWord, sharedMeanings, wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import type { Values } from '../values/read-values.ts';
import { valueSpans } from '../values/value-spans.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { CAUSE_BEFORE, isReckoning } from '../words/reckoning.ts';

/** So many words of content in a row that no source holds are an addition, not another way of putting it. */
const LONGEST_PARAPHRASE = 2;
/** Behind "because" and its like, fewer. */
const LONGEST_CAUSE = 1;
/** A claim of which the sources hold less than this is about something else. */
const LEAST_HELD = 0.4;
const LEAST_WORDS = 4;
const TELLING = new Set(['saying', 'office', 'rank', 'qualifier']);

/**
 * What the claim adds of its own in the language of its sources: several words in a row that they hold in no form, family
 * or synonym, a cause or purpose of which they know nothing, or hardly any word of theirs. Single words are let pass:
 * whether "reached" paraphrases "rose to" or invents needs a model. Across languages only names can be missed with any
 * certainty (`checkNames`).
 */
export function checkDetails(claim: ReadText, evidence: Evidence, claimed: Values): readonly Problem[] {
  if (!sharesLanguage(claim, evidence)) return [];
  const shared = sharedMeanings(claim, evidence);
  const tables = tablesByPosition(claim.meanings);
  const values = valueSpans(claim.text, claimed);
  const content = claim.words.filter(
    (word) =>
      !values.some(({ start, end }) => start <= word.start && word.end <= end) &&
      !word.isFunction &&
      !word.isNumber &&
      !isCalendarWord(word.word) &&
      !isReckoning(word.word) &&
      !(tables.get(word.index) ?? []).some((table) => TELLING.has(table)),
  );
  const isHeld = new Map(
    content.map((word) => [word, shared.has(word.index) || holdsWord(word, claim, evidence.all)]),
  );
  const held = content.filter((word) => isHeld.get(word)).length;
  if (content.length >= LEAST_WORDS && held < content.length * LEAST_HELD) {
    return [
      { kind: 'detail', words: claim.text, reason: 'The cited sources hold hardly any word of the claim.' },
    ];
  }
  const added = runOfUnheld(content, isHeld, claim) ?? putInPlace(content, isHeld, claim, evidence);
  return added === null ? [] : [added];
}

/**
 * A word between two neighbours that stand in the sources with another word between them, when the glossary knows both and
 * knows them for different things: "по дзюдо завоевала" for "по плаванию завоевала".
 */
function putInPlace(
  content: readonly ReadWord[],
  isHeld: ReadonlyMap<ReadWord, boolean>,
  claim: ReadText,
  evidence: Evidence,
): Problem | null {
  for (const word of content) {
    const beside = neighboursOf(word.index, claim);
    if (isHeld.get(word) === true || word.concepts.length === 0 || beside === null || isOfDeed(word, claim))
      continue;
    for (const text of evidence.cited) {
      const other = text.words.find(
        ({ index, concepts }) => concepts.length > 0 && neighboursOf(index, text) === beside,
      );
      if (other === undefined || isOfDeed(other, text)) continue;
      if (claim.words.some((one) => wordPositions(one, claim, text).includes(other.index))) continue;
      return {
        kind: 'detail',
        words: word.raw,
        reason: `Where the claim says "${word.raw}" the cited sources say "${other.raw}".`,
      };
    }
  }
  return null;
}

/** The words before and behind one, or the end of the clause; null where a clause begins or a number stands. */
function neighboursOf(index: number, text: ReadText): string | null {
  const word = text.words[index];
  const before = text.words[index - 1];
  const after = text.words[index + 1];
  if (word === undefined || before === undefined || before.clause !== word.clause) return null;
  if (before.isNumber || after?.isNumber === true) return null;
  return `${before.word} ${after?.clause === word.clause ? after.word : ''}`;
}

const PAST = /(?:ed|л|ла|ло|ли|лся|лась|лось|лись|ть|ться|[dt][iu]|[iu][bp])$/u;

/** A deed can be told by many verbs; for a thing there are fewer words. */
function isOfDeed(word: ReadWord, text: ReadText): boolean {
  if (PAST.test(word.word)) return true;
  return (tablesByPosition(text.meanings).get(word.index) ?? []).some((table) =>
    /^(?:saying|deed|opposite)$/.test(table),
  );
}

function runOfUnheld(
  content: readonly ReadWord[],
  isHeld: ReadonlyMap<ReadWord, boolean>,
  claim: ReadText,
): Problem | null {
  let run: ReadWord[] = [];
  for (const word of content) {
    if (isHeld.get(word) === true) {
      run = [];
      continue;
    }
    const last = run.at(-1);
    if (last !== undefined && last.clause !== word.clause) run = [];
    run.push(word);
    const first = run[0];
    if (first === undefined) continue;
    const isCause = claim.words
      .slice(Math.max(0, first.index - 2), first.index)
      .some((one) => CAUSE_BEFORE.has(one.word));
    if (run.length <= (isCause ? LONGEST_CAUSE : LONGEST_PARAPHRASE)) continue;
    const words = claim.text.slice(first.start, word.end);
    return { kind: 'detail', words, reason: `The cited sources say nothing of "${words}".` };
  }
  return null;
}
