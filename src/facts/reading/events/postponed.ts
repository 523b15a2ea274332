import { foldLetters } from '../../../archive/describing/fold.ts';
import type { DateFact } from '../../fact.ts';
import { resolveDates } from '../dates/resolve-date.ts';
import type { ReadableRelease } from '../readable-release.ts';
import type { EventSentence } from './event-sentence.ts';

/** Looked for before anything is folded: few sentences tell it. */
const POSTPONED =
  /(?<!\p{L})(?:postpone[sd]|puts? off|deferred|defers|rescheduled|pushed back|put back|called off|перен[её]с\p{L}+|переносит\p{L}*|отложен\p{L}*|отложил\p{L}*|təxirə sal\p{L}+|tutmayıb\p{L}*|tutmadı|saxlanılıb|ertelen\p{L}+|ertele(?:di|miş)\p{L}*)(?!\p{L})/iu;
/** "To 9 September", "until Friday", "на 5 мая". */
const TO =
  /(?<!\p{L})(?:to|until|till|for|на|(?:now|will) be held)\s(?:the\s|on\s|this\s|next\s|\p{L}+day,?\s)*$/u;
/** Folded by `foldLetters`: the dative of Azerbaijani and Turkish: "19-na", "9 Eylül'e". */
const DATIVE = /^(?:\s?(?:tarix|tarih|gun)\p{L}{0,3}n|['-]?[ny]?)[ae](?!\p{L})/u;
const OWN_DATIVE = /['-][ny]?[ae]$/u;
const AROUND = 24;

/** Whether a sentence tells that something is held later than it was to be. */
export function isPostponed({ text }: EventSentence): boolean {
  return POSTPONED.test(text);
}

/** The day to which something is put off; null where a sentence does not tell of that. */
export function postponedTo(release: ReadableRelease, sentence: EventSentence): DateFact | null {
  if (!/\d|\p{L}day/u.test(sentence.text) || !isPostponed(sentence)) return null;
  const { start } = sentence.span;
  const folded = foldLetters(sentence.text);
  const days = resolveDates(release, sentence.span, 'future').filter(({ precision }) => precision === 'day');
  // "Намеченное на 2 июня перенесено на 9 июня": the new day stands last.
  const next = days.findLast((day) => {
    const before = folded.slice(Math.max(0, day.start - start - AROUND), day.start - start);
    const after = folded.slice(day.end - start, day.end - start + AROUND);
    if (sentence.family !== 'turkic') return TO.test(before);
    return DATIVE.test(after) || OWN_DATIVE.test(folded.slice(day.start - start, day.end - start));
  });
  return next === undefined ? null : { ...next, sentence: { start, end: sentence.span.end } };
}
