import { isBehindOffice, isNoun } from './english-fields.ts';
import type { PersonSentence } from './person-sentence.ts';
import { isParted, type TitlePhrase } from './title-phrase.ts';

/** "General" behind an office is a part of it (Secretary General), and so it is before one (General Director). */
export function isHead({ roles, words }: PersonSentence, index: number): boolean {
  // "The first speaker" has no office.
  if (/^speakers?$/.test(words[index]?.word ?? '') && IN_ORDER.test(words[index - 1]?.word ?? ''))
    return false;
  if (roles[index] === 'office') return true;
  return roles[index] === 'rank' && words[index]?.word === 'general' && roles[index + 1] === 'office';
}

const IN_ORDER = /^(?:first|second|third|fourth|fifth|next|last|final|main|opening|closing|guest|other)$/;

/** Offices that have "General" behind them. */
const OF_GENERAL =
  /^(?:secretary|director|attorney|prosecutor|consul|governor|auditor|inspector|surgeon|solicitor|comptroller|rapporteur|postmaster|commissioner)$/;

/** The last word of an office of several words: "Secretary General", "Chief Hydrographer". */
export function lastHead(sentence: PersonSentence, index: number): number {
  let head = index;
  while (!isParted(sentence, head + 1)) {
    const isGeneral =
      sentence.words[head + 1]?.word === 'general' && OF_GENERAL.test(sentence.words[head]?.word ?? '');
    if (
      /^(?:chief|senior|principal)$/.test(sentence.words[head]?.word ?? '') &&
      (isNoun(sentence, head + 1) || isAgent(sentence, head + 1))
    ) {
      head += 1;
      continue;
    }
    const officer = officerBehind(sentence, head);
    if (officer !== null) {
      head = officer;
      continue;
    }
    const behind = isBehindOffice(sentence, head + 1);
    if (behind > 0) {
      head += behind;
      continue;
    }
    if (
      /^(?:assoc|asst|associate|assistant|adjunct)$/.test(sentence.words[head]?.word ?? '') &&
      isDegreeWord(sentence, head + 1)
    ) {
      head += 1;
      continue;
    }
    if (startsDegree(sentence, head + 1)) break;
    if (sentence.roles[head + 1] !== 'office' && !(isGeneral && sentence.roles[head] === 'office')) break;
    head += 1;
  }
  return head;
}

const MOST_OF_CHIEF = 4;

/** "Chief operating officer", "Chief Financial and Operating Officer": the noun that closes an office of a chief; null for none. */
function officerBehind(sentence: PersonSentence, head: number): number | null {
  const { words } = sentence;
  if (words[head]?.word !== 'chief') return null;
  for (let index = head + 2; index <= head + MOST_OF_CHIEF; index += 1) {
    const before = words[index - 1];
    const isInner =
      before !== undefined && !isParted(sentence, index - 1) && (before.word === 'and' || !before.isFunction);
    if (!isInner || isParted(sentence, index)) return null;
    if (/^(?:officers?|executives?)$/.test(words[index]?.word ?? '')) return index;
  }
  return null;
}

/** "Chief Hydrographer,": who does something, at the end of a phrase. */
function isAgent(sentence: PersonSentence, index: number): boolean {
  const word = sentence.words[index];
  const isLast =
    word !== undefined && (sentence.words[index + 1] === undefined || isParted(sentence, index + 1));
  return (
    isLast && word.isCapital && !isParted(sentence, index) && /(?:er|or|ist|ian|ant|yst|man)$/.test(word.word)
  );
}

const DEGREES = /^(?:prof|professor|academician|ambassador|justice)$/;

function isDegreeWord({ words }: PersonSentence, index: number): boolean {
  return /^(?:prof|professor)$/.test(words[index]?.word ?? '');
}

/** "Vice Rector Assoc Prof X": another title begins. */
export function startsDegree({ words }: PersonSentence, index: number): boolean {
  const word = words[index]?.word ?? '';
  return (
    DEGREES.test(word) ||
    (/^(?:assoc|asst|assistant|associate|adjunct)$/.test(word) && DEGREES.test(words[index + 1]?.word ?? ''))
  );
}

/** "Rector Prof": what somebody is by himself is a title of its own. */
export function isDegree({ words }: PersonSentence, { from, to }: TitlePhrase): boolean {
  return to - from <= 2 && DEGREES.test(words[to - 1]?.word ?? '');
}
