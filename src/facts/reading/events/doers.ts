import type { Meaning } from '../../../answering/checking/words/lexicon.ts';
import { THAT } from './clauses.ts';
import { type EventSentence, hasTable, meaningsOf } from './event-sentence.ts';
import { isPlaceAt } from './places.ts';
import { isLocative } from './turkic-groups.ts';

/** Words of a sentence within which the body stands whose deed it tells. */
const BODY_WITHIN = 12;

/** Flowers and wreaths are laid by whoever comes. */
export function isLaying({ words }: EventSentence, { from, to }: Meaning): boolean {
  return words.slice(from, to).some(({ word }) => LAYING.test(word));
}

const LAYING = /^(?:laid|возлож\p{L}*|aklil\p{L}*|gul|calank|celenk\p{L}*)$/u;

/** "Nümayəndə heyəti Beynəlxalq Limanda olub": who has been at a place has visited it. */
export function wasThere(sentence: EventSentence, { from }: Meaning): boolean {
  if (sentence.family !== 'turkic' || !/^(?:olub|olublar|oldu)$/.test(sentence.words[from]?.word ?? ''))
    return false;
  const isPlace = isPlaceAt(sentence, from - 1) && isLocative(sentence, from - 1);
  return isPlace && (sentence.people.length > 0 || hasTable(sentence, 0, from, 'collective'));
}

const RESULTS =
  /^(?:results?|итоги|результат\p{L}*|natica(?:lar)?\p{L}*|yekun\p{L}*|sonuc\p{L}*|rapor\p{L}*)$/u;

/** What is announced is what has been done, and nothing that begins with it: "ötən ilin nəticələrini elan edib". */
export function bringsResults({ words }: EventSentence): boolean {
  return words.some(({ word, isQuoted }) => !isQuoted && RESULTS.test(word));
}

/** A body brings out what is its own: no person who announces that something will be done. */
export function isOwnDeed(sentence: EventSentence, deed: Meaning): boolean {
  if (sentence.family !== 'turkic' && THAT.has(sentence.words[deed.to]?.word ?? '')) return false;
  return (
    sentence.people.length === 0 ||
    ['body', 'meeting-body'].some((table) => hasTable(sentence, 0, Math.min(deed.from, BODY_WITHIN), table))
  );
}

/** A body stands before the verb. */
export function isBodys(sentence: EventSentence, deed: Meaning): boolean {
  return ['body', 'meeting-body'].some((table) => hasTable(sentence, 0, deed.from, table));
}

/** Somebody, or some body, that can meet and visit. */
export function hasDoer(sentence: EventSentence): boolean {
  const all = sentence.words.length;
  return (
    sentence.people.length > 0 ||
    ['office', 'body', 'meeting-body', 'collective', 'group'].some((table) =>
      hasTable(sentence, 0, all, table),
    )
  );
}

/** Somebody receives somebody, and not something. */
export function isReception(sentence: EventSentence): boolean {
  const all = sentence.words.length;
  if (sentence.people.length === 0) return false;
  if (sentence.people.length > 1) return true;
  const offices = meaningsOf(sentence, 'office').length;
  return offices > 1 || ['collective', 'group'].some((table) => hasTable(sentence, 0, all, table));
}
