import type { Problem } from '../check.ts';
import { mentionsOf } from '../people/mentions.ts';
import { tablesByPosition } from '../people/title.ts';
import type { Evidence } from '../reading/evidence.ts';
import { sharesLanguage } from '../reading/evidence.ts';
import { wordPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { negatedIn } from './negated.ts';

/** So many words of a clause have to be those of the denying clause before one that is not is taken for the denied one. */
const LEAST_MET = 2;
/** And so large a share of those that the sources hold at all. */
const LEAST_SHARE = 0.99;
const TELLING = new Set(['saying', 'office', 'rank', 'qualifier']);

/**
 * A clause of the claim in another language that denies nothing, about what a clause of the sources denies: the words
 * beside the denied one are the same, and in its stead stands one that no table or glossary can match ("there is a shortage
 * of beds" for "çarpayı çatışmazlığı yoxdur").
 */
export function leftOut(claim: ReadText, evidence: Evidence): Problem | null {
  if (sharesLanguage(claim, evidence) || negatedIn(claim).clauses.size > 0) return null;
  for (const clause of clausesOf(claim)) {
    const places = clause.map((word) => ({ word, met: placesOf(word, claim, evidence) }));
    const held = places.filter(({ met }) => met.length > 0);
    if (held.length === places.length || held.length < LEAST_MET) continue;
    for (const text of evidence.cited) {
      const { clauses, words } = negatedIn(text);
      for (const number of clauses) {
        const isHere = (place: Place) => place.text === text && text.words[place.index]?.clause === number;
        const met = held.filter((one) => one.met.some(isHere));
        if (met.length < LEAST_MET || met.length < held.length * LEAST_SHARE) continue;
        const isDeniedMet = met.some((one) =>
          one.met.some((place) => isHere(place) && words.has(place.index)),
        );
        if (
          isDeniedMet ||
          !covers(
            met.flatMap((one) => one.met.filter(isHere)),
            text,
            number,
          )
        )
          continue;
        const written = claim.text.slice(clause[0]?.start, clause.at(-1)?.end);
        return {
          kind: 'negation',
          words: written,
          reason: 'The claim leaves out that the cited sources deny this.',
        };
      }
    }
  }
  return null;
}

interface Place {
  readonly text: ReadText;
  readonly index: number;
}

/** Whether all words of a clause are met but those that are denied. */
function covers(met: readonly Place[], text: ReadText, clause: number): boolean {
  const denied = negatedIn(text).words;
  const found = new Set(met.map(({ index }) => index));
  return contentOf(text)
    .filter((word) => word.clause === clause)
    .every((word) => denied.has(word.index) || found.has(word.index));
}

function placesOf(word: ReadWord, claim: ReadText, evidence: Evidence): readonly Place[] {
  return evidence.cited.flatMap((text) => wordPositions(word, claim, text).map((index) => ({ text, index })));
}

function clausesOf(text: ReadText): readonly (readonly ReadWord[])[] {
  const clauses = new Map<number, ReadWord[]>();
  for (const word of contentOf(text)) clauses.set(word.clause, [...(clauses.get(word.clause) ?? []), word]);
  return [...clauses.values()];
}

/** Words of content that are no names and tell of nobody. */
function contentOf(text: ReadText): readonly ReadWord[] {
  const names = new Set(mentionsOf(text).flatMap(({ words }) => words.map(({ index }) => index)));
  const tables = tablesByPosition(text.meanings);
  return text.words.filter(
    (word) =>
      !word.isFunction &&
      !names.has(word.index) &&
      !(tables.get(word.index) ?? []).some((table) => TELLING.has(table)),
  );
}
