import type { Phrase } from './bodies.ts';
import type { EventSentence, Family } from './event-sentence.ts';
import { hasTable, meaningsOf } from './event-sentence.ts';
import type { Happening } from './happenings.ts';
import { attends } from './passing.ts';

/** Words that say that somebody speaks to the press; folded. */
const TO_PRESS: Readonly<Record<Family, RegExp>> = {
  english: /^(?:reporters?|journalists?|newsmen|correspondents|briefing)$/,
  russian: /^(?:журналист(?:ам|ами|ов|у)|репортер(?:ам|ов)|корреспондент(?:ам|у)|брифинг[еа]?)$/,
  turkic:
    /^(?:jurnalist(?:lara|larin|lar)|muxbir(?:lara|larin)|brifinq(?:da|inda)?|gazeteci(?:lere|lerin)|muhabir(?:lere|lerin)|basin)$/,
};
/** Of these a release may name nobody who was there. */
const SITTINGS: ReadonlySet<string> = new Set(['meeting', 'session', 'publication', 'other']);
/** "At the meeting": the sentence has come back to it. */
const GATHERED: ReadonlySet<string> = new Set(['happening:meeting', 'happening:session', 'happening:event']);

/**
 * The sentences in which somebody speaks to the press of a sitting that is over, and those behind them that only say more:
 * who speaks there need not have sat at it.
 */
export function toldToPress(
  happening: Happening,
  stretch: readonly EventSentence[],
): ReadonlySet<EventSentence> {
  const told = new Set<EventSentence>();
  const { kind, sentence: own } = happening;
  if (!SITTINGS.has(kind) || own.people.length > 0 || isToPress(own)) return told;
  let isOpen = false;
  for (const sentence of stretch) {
    if (sentence === own) continue;
    const isBack = attends(sentence) || meaningsOf(sentence, 'happening').some(({ id }) => GATHERED.has(id));
    if (isToPress(sentence)) isOpen = !attends(sentence);
    else if (isBack) isOpen = false;
    if (isOpen) told.add(sentence);
  }
  return told;
}

/** Whether a phrase names those who write of an event, in a sentence by which they are told of it. */
export function isPressTold(sentence: EventSentence, { from, to }: Phrase): boolean {
  const press = TO_PRESS[sentence.family];
  return sentence.words.slice(from, to).some(({ word }) => press.test(word)) && isToPress(sentence);
}

function isToPress(sentence: EventSentence): boolean {
  const { words, family } = sentence;
  if (meaningsOf(sentence, 'happening').some(({ id }) => id === 'happening:conference-press')) return true;
  return (
    words.some(({ word, isQuoted }) => !isQuoted && TO_PRESS[family].test(word)) &&
    ['saying', 'doing', 'speech'].some((table) => hasTable(sentence, 0, words.length, table))
  );
}
