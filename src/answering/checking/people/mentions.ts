import { namePositions, soundPositions } from '../reading/meeting.ts';
import type { ReadText, ReadWord } from '../reading/read-text.ts';
import { capitalRuns } from '../reading/runs.ts';
import { isCalendarWord } from '../words/calendar.ts';
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
  const offices = positionsOf(text, NOT_NAMES);
  const mentions = text.tellsNames ? capitalRuns(text).flatMap((run) => namesOf(run, offices)) : [];
  memory.set(text, mentions);
  return mentions;
}

/** Positions of words that mean something by one of the tables. */
export function positionsOf(text: ReadText, tables: ReadonlySet<string>): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { id, from, to } of text.meanings) {
    if (!tables.has(tableOf(id))) continue;
    for (let index = from; index < to; index += 1) positions.add(index);
  }
  return positions;
}

function namesOf(run: readonly ReadWord[], offices: ReadonlySet<number>): Mention[] {
  const mentions: ReadWord[][] = [];
  for (const word of run) {
    const isName = !offices.has(word.index) && !word.isFunction && !isCalendarWord(word.word);
    if (!isName) continue;
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
export function isSameName(mention: Mention, other: Mention, text: ReadText, byEar: boolean): boolean {
  const find = byEar ? soundPositions : namePositions;
  let met = 0;
  for (const word of mention.words) {
    if (find(word, text).some((index) => other.from <= index && index < other.to)) met += 1;
  }
  return met > 0 && met >= Math.min(mention.words.length, other.words.length);
}
