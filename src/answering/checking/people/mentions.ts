import { findName } from '../reading/meeting.ts';
import { isName, type ReadText, type ReadWord } from '../reading/read-text.ts';
import { capitalRuns } from '../reading/runs.ts';
import { isCalendarWord } from '../words/calendar.ts';
import { isHonorific } from '../words/honorifics.ts';
import { tableOf } from '../words/lexicon.ts';

/** A name where it stands, without the office and rank in front of it. */
export interface Mention {
  readonly words: readonly ReadWord[];
  /** Positions of its first word and behind its last one. */
  readonly from: number;
  readonly to: number;
}

const NOT_NAMES: ReadonlySet<string> = new Set(['qualifier', 'office', 'rank', 'body', 'subject', 'known']);
const memory = new WeakMap<ReadText, readonly Mention[]>();

/** Names of a text in reading order, of people and of anything else; none where capital letters tell nothing. */
export function mentionsOf(text: ReadText): readonly Mention[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const offices = titlePositions(text);
  const mentions = text.tellsNames
    ? capitalRuns(text)
        .flatMap((run) => namesOf(run, offices))
        .filter(({ words }) => !isOrdinary(words))
    : [];
  memory.set(text, mentions);
  return mentions;
}

/**
 * Words of offices and bodies, which are no names. Azerbaijani and Russian write offices with small letters, so that a
 * capital within a sentence is a name's that only looks like one (Elçin, Рыцарев); and a title stands uninflected.
 */
function titlePositions(text: ReadText): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { id, from, to, isBare } of text.meanings) {
    const table = tableOf(id);
    if (!NOT_NAMES.has(table)) continue;
    const first = text.words[from];
    const next = text.words[to];
    const inRun = next?.isCapital === true && next.clause === first?.clause;
    const isAlone = table === 'subject' && !isBesideBody(from, to, text);
    if (isAlone && first?.isCapital === true && first.isFirst && inRun) continue;
    const isOffice = table === 'office' || table === 'rank' || table === 'qualifier';
    const isSmall = text.language === 'ru' || (text.language === 'az' && !isBare);
    if (isOffice && to - from === 1 && isSmall && first !== undefined && isName(first)) continue;
    if (isOffice && to - from === 1 && !isBare && first?.isCapital === true && inRun) continue;
    for (let index = from; index < to; index += 1) positions.add(index);
  }
  return positions;
}

const OF_BODIES = /^(?:office|rank|qualifier|body|known):/;
const NEAR = 3;

/** "Семён Брусникин" only looks like a family ministry: a subject has its body or office beside it. */
function isBesideBody(from: number, to: number, text: ReadText): boolean {
  return text.meanings.some((one) => OF_BODIES.test(one.id) && one.from < to + NEAR && one.to > from - NEAR);
}

/** A single word that begins a sentence and is known to mean something. */
function isOrdinary(words: readonly ReadWord[]): boolean {
  const [only] = words;
  return words.length === 1 && only !== undefined && only.isFirst && only.concepts.length > 0;
}

/** A word of grammar, but for one within a name that only looks like one: Том Харт. */
function isSmallWord(word: ReadWord, run: readonly ReadWord[]): boolean {
  if (!word.isFunction) return false;
  const next = run[run.indexOf(word) + 1];
  return !(isName(word) && next !== undefined && !next.isFunction && word.word.length > 2);
}

function namesOf(run: readonly ReadWord[], offices: ReadonlySet<number>): Mention[] {
  const mentions: ReadWord[][] = [];
  for (const word of run) {
    const isTitle = offices.has(word.index) || isHonorific(word.raw);
    if (isTitle || isSmallWord(word, run) || isCalendarWord(word.word)) continue;
    const last = mentions.at(-1);
    if (last !== undefined && last.at(-1)?.index === word.index - 1) last.push(word);
    else mentions.push([word]);
  }
  return mentions.map((words) => {
    const from = words[0]?.index ?? 0;
    return { words, from, to: from + words.length };
  });
}

/** Whether a mention of the claim and one of a source can be one person's: all words of the shorter stand in the longer. */
export function isSameName(mention: Mention, claim: ReadText, other: Mention, text: ReadText): boolean {
  let met = 0;
  for (const word of mention.words) {
    if (findName(word, claim, text).some((index) => other.from <= index && index < other.to)) met += 1;
  }
  return met > 0 && met >= Math.min(mention.words.length, other.words.length);
}
