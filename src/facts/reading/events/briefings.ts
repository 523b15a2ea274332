import type { Phrase } from './bodies.ts';
import type { EventSentence, Family, NamedPerson } from './event-sentence.ts';
import { hasTable, meaningsOf } from './event-sentence.ts';
import type { Happening } from './happening.ts';
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

const CONTACT_BEHIND =
  /^[^\p{L}\d]{0,4}(?:\(?\+?\d{2,4}\)?[\s-]\d{2,4}|(?:tel|phone|e-?mail|тел|моб|faks|tlf)(?!\p{L}))/iu;
const CONTACT_AHEAD = /(?:contacts?|контакты?|əlaqə|iletişim|irtibat)\s*:\s*(?:\p{L}+\s+\p{L}+\s*\/\s*)?$/iu;
/** UTF-16 units beside a name. */
const BESIDE = 40;

/** "Contact: X (202) 224 24 41": whom one may ask, within a sentence that has lost its lines. */
export function isContact({ text, span }: EventSentence, { mention }: NamedPerson): boolean {
  const [start, end] = [mention.start - span.start, mention.end - span.start];
  return (
    CONTACT_BEHIND.test(text.slice(end, end + BESIDE)) ||
    CONTACT_AHEAD.test(text.slice(Math.max(0, start - BESIDE), start))
  );
}
