import type { Phrase } from './bodies.ts';
import { englishPlaces } from './english-places.ts';
import { type EventSentence, wordHas } from './event-sentence.ts';
import type { Happening } from './happening.ts';
import { kindOf } from './kind-told.ts';
import { titleStart } from './person-role.ts';
import type { Place } from './places.ts';
import { russianPlaces } from './russian-places.ts';
import { turkicPlaces } from './turkic-places.ts';
import { visitedPlace } from './visits.ts';

/** The words that say where an event took place, as specific as the sentence has it; null where it does not say it. */
export function placeIn(sentence: EventSentence, happening: Happening | null): Phrase | null {
  const visited =
    happening !== null && kindOf(happening) === 'visit' ? visitedPlace(sentence, happening) : null;
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
