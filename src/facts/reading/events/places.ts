import { type Phrase, PLAIN } from './bodies.ts';
import { type EventSentence, wordHas } from './event-sentence.ts';

/** A phrase that may say where an event took place. */
export interface Place extends Phrase {
  /** A house or a site tells more than its town. */
  readonly isSite: boolean;
}

const TABLES = ['place', 'part', 'body'];

/** Whether a word is a noun of a place, a house or a body. */
export function isPlaceAt(sentence: EventSentence, index: number): boolean {
  return TABLES.some((table) => wordHas(sentence, index, table));
}

/** Whether a word goes on with the phrase before it. */
export function isClose(gap: string | undefined): boolean {
  return PLAIN.test(gap ?? '');
}

/** Whether a noun of a place, a house or a body stands in a phrase. */
export function isSite(sentence: EventSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (isPlaceAt(sentence, index)) return true;
  }
  return false;
}
