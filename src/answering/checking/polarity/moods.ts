import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { isName } from '../reading/read-text.ts';
import { tableOf } from '../words/lexicon.ts';
import {
  ASKED,
  BEFORE_PARTICIPLE,
  DECIDING,
  DUTY,
  HOPED,
  IRREGULAR_PAST,
  ORDERED,
  POSSIBLE,
  RUSSIAN_TO_COME,
  TO_COME,
  TURKIC_DONE_NOUN,
} from '../words/moods.ts';
import { RUSSIAN_PAST, TURKIC_FUTURE, TURKIC_PAST } from '../words/plans.ts';

/** How a deed is told. */
export type Mood = 'done' | 'to-come' | 'hoped' | 'duty' | 'possible' | 'asked' | 'ordered' | 'decided';

const memory = new WeakMap<ReadText, ReadonlyMap<number, ReadonlySet<Mood>>>();

/** The moods of each clause of a text; that somebody says something is no deed of its own. */
export function moodsOf(text: ReadText): ReadonlyMap<number, ReadonlySet<Mood>> {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const said = sayingPositions(text);
  const moods = new Map<number, Set<Mood>>();
  for (const word of text.words) {
    const mood = moodOf(word, text, said);
    if (mood === null) continue;
    const ofClause = moods.get(word.clause) ?? new Set();
    moods.set(word.clause, ofClause.add(mood));
  }
  memory.set(text, moods);
  return moods;
}

function sayingPositions(text: ReadText): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { id, from, to } of text.meanings)
    if (tableOf(id) === 'saying') for (let index = from; index < to; index += 1) positions.add(index);
  return positions;
}

function moodOf(word: ReadWord, text: ReadText, said: ReadonlySet<number>): Mood | null {
  if (word.isNumber || (text.tellsNames && isName(word))) return null;
  const next = text.words[word.index + 1];
  const before = text.words[word.index - 1];
  if (/^won['’]t$/iu.test(text.text.slice(word.start, word.end))) return 'to-come';
  if (DUTY.test(word.word) && !isNounOfDuty(word, text)) return 'duty';
  // "Has to", "have to pay".
  if (/^(?:has|have|had|need|needs)$/.test(word.word) && next?.word === 'to') return 'duty';
  if (POSSIBLE.test(word.word) || (word.word === 'can' && text.language === 'en')) return 'possible';
  if (HOPED.test(word.word)) return 'hoped';
  if (TO_COME.test(word.word) || RUSSIAN_TO_COME.test(word.word) || TURKIC_FUTURE.test(word.word))
    return 'to-come';
  // "Are to be pulled down".
  if (/^(?:is|are|was|were)$/.test(word.word) && next?.word === 'to') return 'to-come';
  if (ASKED.test(word.word)) return 'asked';
  if (/^call(?:s|ed)$/.test(word.word) && /^(?:on|for|upon)$/.test(next?.word ?? '')) return 'asked';
  if (word.word === 'charged' && next?.word !== 'with') return 'ordered';
  if (ORDERED.test(word.word)) return 'ordered';
  if (DECIDING.test(word.word)) return 'decided';
  if (said.has(word.index)) return null;
  return isDone(word, before, next, text) ? 'done' : null;
}

/** Turkish nouns of a deed look like duties: "katılmaları", "açıklamalı". */
function isNounOfDuty(word: ReadWord, text: ReadText): boolean {
  if (!/m[ae]l[iı]/u.test(word.word)) return false;
  const isTurkic = text.language === 'az' || text.language === 'tr';
  const isLast = text.words[word.index + 1]?.clause !== word.clause;
  return !isTurkic || !isLast;
}

function isDone(
  word: ReadWord,
  before: ReadWord | undefined,
  next: ReadWord | undefined,
  text: ReadText,
): boolean {
  if (text.language === 'en') {
    if (IRREGULAR_PAST.has(word.word)) return true;
    if (/^(?:has|have)$/.test(word.word)) return /(?:ed|en|un|wn|lt|nt|ld|ught|been)$/.test(next?.word ?? '');
    if (!/[^e]ed$/.test(word.word) || word.word.length < 5) return false;
    return before !== undefined && before.clause === word.clause && !BEFORE_PARTICIPLE.has(before.word);
  }
  if (text.language === 'ru') return RUSSIAN_PAST.test(word.word) && word.word.length > 3;
  if (text.language !== 'az' && text.language !== 'tr') return false;
  if (TURKIC_DONE_NOUN.test(word.word) && word.word.length > 6) return true;
  const isLast = next === undefined || next.clause !== word.clause;
  return isLast && TURKIC_PAST.test(word.word) && word.word.length > 3;
}
