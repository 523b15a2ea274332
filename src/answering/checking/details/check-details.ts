import type { Problem } from '../check.ts';
import { tablesByPosition } from '../people/title.ts';
import { type Evidence, sharesLanguage } from '../reading/evidence.ts';
import { holdsWord, sharedMeanings, wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import type { Values } from '../values/read-values.ts';
import { valueSpans } from '../values/value-spans.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { tableOf } from '../words/lexicon.ts';
import { DUTY, POSSIBLE } from '../words/moods.ts';
import { CAUSE_BEFORE, CAUSE_BEHIND, isReckoning } from '../words/reckoning.ts';

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
      !POSSIBLE.test(word.word) &&
      !DUTY.test(word.word) &&
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
  const added = runOfUnheld(content, isHeld, claim) ?? putInPlace(claim, evidence);
  return added === null ? [] : [added];
}

/**
 * A word between two neighbours that stand in the sources with another word between them, when the glossary knows both and
 * knows them for different things: "по дзюдо завоевала" for "по плаванию завоевала"; in front of a body, whatever it knows.
 */
function putInPlace(claim: ReadText, evidence: Evidence): Problem | null {
  for (const word of claim.words) {
    if (word.isFunction || word.isNumber || word.isAllCapitals || isReckoning(word.word)) continue;
    const beside = neighboursOf(word.index, claim);
    if (beside === null || isOfDeed(word, claim) || holdsWord(word, claim, evidence.all)) continue;
    const isOfBody = standsBeforeBody(word.index, claim);
    const isKnown = word.concepts.length > 0 || isOffice(word.index, claim);
    if (!isKnown && !isOfBody) continue;
    for (const text of evidence.cited) {
      const other = text.words.find(
        ({ index, concepts }) =>
          (concepts.length > 0 || isOfBody || isOffice(index, text)) && neighboursOf(index, text) === beside,
      );
      if (other === undefined || isOfDeed(other, text) || areOneOffice(word, claim, other, text)) continue;
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

/** What a museum, a court or a union is of tells it from others. */
function standsBeforeBody(index: number, { meanings }: ReadText): boolean {
  return meanings.some(({ id, from }) => from === index + 1 && tableOf(id) === 'body');
}

/** "Avukat" and "Av.". */
function areOneOffice(word: ReadWord, claim: ReadText, other: ReadWord, text: ReadText): boolean {
  const ids = (index: number, { meanings }: ReadText) =>
    meanings.filter(({ id, from }) => from === index && tableOf(id) === 'office').map(({ id }) => id);
  const stated = ids(other.index, text);
  return ids(word.index, claim).some((id) => stated.includes(id));
}

function isOffice(index: number, { meanings }: ReadText): boolean {
  return (tablesByPosition(meanings).get(index) ?? []).includes('office');
}

/** The words before and behind one, or the end of the clause; of one that begins it, the two behind. */
function neighboursOf(index: number, text: ReadText): string | null {
  const word = text.words[index];
  if (word === undefined) return null;
  const inClause = (position: number) => {
    const other = text.words[position];
    return other?.clause === word.clause ? other : undefined;
  };
  const [before, after, second] = [inClause(index - 1), inClause(index + 1), inClause(index + 2)];
  if (before !== undefined) return `${before.word} ${after?.word ?? ''}`;
  return after === undefined || second === undefined ? null : ` ${after.word} ${second.word}`;
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
    const isCause = isOfCause(first, word, claim);
    if (run.length <= (isCause ? LONGEST_CAUSE : LONGEST_PARAPHRASE)) continue;
    const words = claim.text.slice(first.start, word.end);
    return { kind: 'detail', words, reason: `The cited sources say nothing of "${words}".` };
  }
  return null;
}

/** Whether unheld words are told as a cause: "because of a campfire", "started by a campfire", dənizi çirkləndirdiyinə görə. */
function isOfCause(first: ReadWord, last: ReadWord, claim: ReadText): boolean {
  const before = claim.words.slice(Math.max(0, first.index - 2), first.index);
  const inside = claim.words.slice(first.index, last.index).map(({ word }) => word);
  return (
    before.some((one) => CAUSE_BEFORE.has(one.word)) ||
    (before[0]?.word === 'из' && before[1]?.word === 'за') ||
    CAUSE_BEHIND.has(claim.words[last.index + 1]?.word ?? '') ||
    (inside.includes('by') && inside.some((word) => CAUSING.test(word)))
  );
}

const CAUSING = /^(?:caus|start|spark|trigger|provok|ignit|brought)/;
