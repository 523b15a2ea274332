import { bodiesOf, englishEnd, type Phrase } from './bodies.ts';
import { englishPlaceAt, englishPlaces, withNoun, withRegion } from './english-places.ts';
import { type EventSentence, isPersonAt, wordHas } from './event-sentence.ts';
import type { Happening } from './happenings.ts';
import { isTitleAt, titleStart } from './person-role.ts';
import { isClose, type Place } from './places.ts';
import { russianPlaceEnd, russianPlaces } from './russian-places.ts';
import { turkicPlaces, turkicVisited } from './turkic-places.ts';

/** The words that say where an event took place, as specific as the sentence has it; null where it does not say it. */
export function placeIn(sentence: EventSentence, happening: Happening | null): Phrase | null {
  const visited = happening?.kind === 'visit' ? visitedPlace(sentence, happening) : null;
  if (visited !== null) return visited;
  const free = freePlaces(sentence);
  const place = sentence.family === 'turkic' ? free.at(-1) : free[0];
  return siteOf(sentence, free) ?? place ?? null;
}

/** The house or site that a sentence says something took place at; null where it names a town at the most. */
export function siteIn(sentence: EventSentence): Phrase | null {
  const named = freePlaces(sentence).filter(({ from, to }) =>
    sentence.words.slice(from, to).some(({ isCapital }) => isCapital),
  );
  return siteOf(sentence, named);
}

function siteOf({ family }: EventSentence, places: readonly Place[]): Place | null {
  const sites = places.filter(({ isSite }) => isSite);
  return (family === 'turkic' ? sites.at(-1) : sites[0]) ?? null;
}

function freePlaces(sentence: EventSentence): readonly Place[] {
  return placesOf(sentence).filter((place) => !isInTitle(sentence, place) && !isOfEmbassy(sentence, place));
}

function placesOf(sentence: EventSentence): readonly Place[] {
  if (sentence.family === 'english') return englishPlaces(sentence);
  return sentence.family === 'russian' ? russianPlaces(sentence) : turkicPlaces(sentence);
}

function isInTitle(sentence: EventSentence, place: Phrase): boolean {
  const isOfOffice = ['office', 'rank'].some((table) => wordHas(sentence, place.from - 2, table));
  if (isOfOffice && sentence.family === 'english') return true;
  return sentence.people.some((named) => {
    // "The Academy named after X of the Service": a name within that of the place.
    const isWithin = place.from < titleStart(sentence, named) && named.to <= place.to;
    return !isWithin && titleStart(sentence, named) < place.to && place.from < named.to;
  });
}

const EMBASSY =
  /^(?:embass(?:y|ies)|consulates?|missions?|delegations?|representatives?|представительств\p{L}*|посольств\p{L}*|консульств\p{L}*)$/u;
/** Words between an embassy and the country in which it is. */
const OF_STATE = 6;

/** "The Embassy of Ardavia in Norland": where a body is, and not where something happened. */
function isOfEmbassy({ words }: EventSentence, { from }: Phrase): boolean {
  return words
    .slice(Math.max(0, from - OF_STATE), from)
    .some(({ word, isCapital }) => isCapital && EMBASSY.test(word));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** What is visited is where a visit takes place. */
function visitedPlace(sentence: EventSentence, happening: Happening): Phrase | null {
  const { words, family } = sentence;
  const { deed } = happening;
  if (deed === null) return null;
  if (family === 'turkic') return turkicVisited(sentence, happening);
  let from = deed.to;
  if (family === 'english' && ARTICLES.has(words[from]?.word ?? '')) from += 1;
  if (words[from] === undefined || !isClose(words[from]?.gap)) return null;
  if (family === 'russian') {
    if (isVisitor(sentence, from)) return visitedBefore(sentence, deed.from);
    const to = russianPlaceEnd(sentence, from);
    return to === null ? null : { from, to };
  }
  if (words[from]?.isCapital !== true) return englishPlaceAt(sentence, deed.to - 1);
  const to = withRegion(sentence, withNoun(sentence, englishEnd(sentence, from)));
  const joined = words[to]?.word === 'in' ? englishPlaceAt(sentence, to) : null;
  return { from, to: joined?.to ?? to };
}

/** "Институт посетила делегация": who came stands behind the verb. */
function isVisitor(sentence: EventSentence, index: number): boolean {
  const isGroup = ['collective', 'group', 'office'].some((table) => wordHas(sentence, index, table));
  return isGroup || isPersonAt(sentence, index) || isTitleAt(sentence, index);
}

function visitedBefore(sentence: EventSentence, end: number): Phrase | null {
  return bodiesOf(sentence).find(({ to }) => to <= end) ?? null;
}
