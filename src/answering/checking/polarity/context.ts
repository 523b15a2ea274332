import { statementsOf } from '../attribution/statements.ts';
import { mentionsOf } from '../people/mentions.ts';
import { titleOf } from '../people/title.ts';
import type { Evidence } from '../reading/evidence.ts';
import { wordPositions } from '../reading/meeting.ts';
import { isName, type ReadText, type ReadWord } from '../reading/read-text.ts';
import { tableOf } from '../words/lexicon.ts';

/** Some words of a text, in positions: what is compared stands there. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A word of the claim beside a place, and how much it tells of what is said there. */
export interface Neighbour {
  readonly word: ReadWord;
  readonly weight: number;
}

/** Words of the same clause count nearly fully, those beyond it less the farther they are: exports rose, imports fell. */
const FARTHEST = 20;
const BEYOND_CLAUSE = 0.4;
const LOST_IN_CLAUSE = 0.2;
/** A name stands as the subject of one clause for the next ones too. */
const OF_NAMES = 0.15;
/** Hardly two numbers of a text are the same. */
const OF_NUMBERS = 2.5;

/** The words of content around a place, in its sentence, but for those that `isLeftOut` names. */
export function contextOf(
  place: Place,
  text: ReadText,
  isLeftOut: (index: number) => boolean = () => false,
): readonly Neighbour[] {
  const sentence = text.words[place.from]?.sentence;
  const said = ofSpeakers(text);
  const names = namedWords(text);
  const around = text.words
    .filter(
      (word) =>
        !isInside(word.index, place) &&
        word.sentence === sentence &&
        !word.isFunction &&
        !said.has(word.index) &&
        !isLeftOut(word.index),
    )
    .map((word) => ({
      word,
      weight: nearness(word, place, text) * importance(word, names),
    }));
  // Many far words would outweigh the few of the clause itself.
  const clause = text.words[place.from]?.clause;
  const own = around.filter(({ word }) => word.clause === clause);
  return own.length > 0 ? own : around;
}

/** How much of the context of a place in the claim stands around a place of a source. */
export function sharedContext(
  context: readonly Neighbour[],
  claim: ReadText,
  place: Place,
  text: ReadText,
): number {
  const sentence = text.words[place.from]?.sentence;
  let shared = 0;
  for (const { word, weight } of context) {
    let best = 0;
    for (const index of wordPositions(word, claim, text)) {
      const met = text.words[index];
      if (met === undefined || met.sentence !== sentence || isInside(index, place)) continue;
      best = Math.max(best, nearness(met, place, text));
    }
    shared += weight * best;
  }
  return shared;
}

function importance(word: ReadWord, names: ReadonlySet<number>): number {
  if (word.isNumber) return OF_NUMBERS;
  return names.has(word.index) ? OF_NAMES : 1;
}

/** Who says it, and that it is said, is no part of what is said. */
function ofSpeakers(text: ReadText): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { id, from, to } of text.meanings)
    if (tableOf(id) === 'saying') for (let index = from; index < to; index += 1) positions.add(index);
  for (const { speaker } of statementsOf(text)) {
    if (speaker === null) continue;
    for (const { index } of speaker.words) positions.add(index);
    for (const index of titleOf(speaker, text).positions) positions.add(index);
  }
  return positions;
}

/** Names, and the bodies and offices that stand like them for who does it. */
function namedWords(text: ReadText): ReadonlySet<number> {
  const named = new Set(
    mentionsOf(text).flatMap(({ words }) =>
      words.filter(({ concepts }) => concepts.length === 0).map(({ index }) => index),
    ),
  );
  for (const { id, from } of text.meanings) {
    const word = text.words[from];
    if (word !== undefined && isName(word) && ACTORS.test(id)) named.add(from);
  }
  return named;
}
const ACTORS = /^(?:office:|body:(?:committee|government|ministry|court|parliament|council|agency))/;

function nearness(word: ReadWord, place: Place, text: ReadText): number {
  const distance = Math.min(1, Math.abs(word.index - place.from) / FARTHEST);
  const isSameClause = word.clause === text.words[place.from]?.clause;
  return isSameClause ? 1 - LOST_IN_CLAUSE * distance : BEYOND_CLAUSE * (1 - distance);
}

function isInside(index: number, { from, to }: Place): boolean {
  return from <= index && index < to;
}

/** A word of a source where it stands. */
interface WordPlace {
  readonly text: ReadText;
  readonly index: number;
}

/** Where the cited sentences have the word, in the surroundings most like those of the claim. */
export function bestPlaces(word: ReadWord, claim: ReadText, evidence: Evidence): readonly WordPlace[] {
  const places = evidence.cited.flatMap((text) =>
    wordPositions(word, claim, text).map((index) => ({ text, index })),
  );
  if (places.length < 2) return places;
  const context = contextOf({ from: word.index, to: word.index + 1 }, claim);
  const shared = places.map(({ text, index }) =>
    sharedContext(context, claim, { from: index, to: index + 1 }, text),
  );
  const most = Math.max(...shared);
  return places.filter((_, index) => (shared[index] ?? 0) >= most * NEARLY_BEST);
}
const NEARLY_BEST = 0.75;
