import type { ReadText } from '../reading/read-text.ts';
import { type Meaning, tableOf } from '../words/lexicon.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/** What a text calls a person, by ids of the tables. */
export interface Title {
  readonly qualifiers: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** The words of it, the name included. */
  readonly words: string;
  readonly positions: ReadonlySet<number>;
}

/** Words of other kinds that may stand between an office and the name: "director of the Velinsk museum of glass". */
const MOST_BETWEEN = 6;
/** Behind the name, an office has to follow as soon as this: "X, acting head of the port". */
const MOST_BEHIND = 4;
const CONJUNCTIONS = new Set(['and', 'va', 've', 'и', 'ile', 'ila', 'а', 'with', 'с', 'isa', 'ise', 'while']);
const TITLE_TABLES = new Set(['qualifier', 'office', 'rank', 'subject', 'body']);
const HEADS = new Set(['qualifier', 'office', 'rank']);

/**
 * The title that stands with a name: in front of it, up to punctuation, a verb of saying or another name, or behind it
 * between commas. Ids of several offices are kept where a word may mean any of them.
 */
export function titleOf(mention: Mention, text: ReadText): Title {
  const positions = [...positionsBefore(mention, text), ...positionsAround(mention, text)].sort(
    (a, b) => a - b,
  );
  const inside = new Set(positions);
  const meanings = text.meanings.filter(({ id, from }) => inside.has(from) && TITLE_TABLES.has(tableOf(id)));
  const ids = (table: string) =>
    new Set(meanings.filter(({ id }) => tableOf(id) === table).map(({ id }) => id.slice(table.length + 1)));
  const first = text.words[positions[0] ?? mention.from];
  const last = text.words[positions.at(-1) ?? mention.from];
  const qualifiers = ids('qualifier');
  const offices = ids('office');
  // "Deputy" in front of another office is no member of a parliament.
  if (offices.size > 1 && (qualifiers.has('deputy') || qualifiers.has('first-deputy')))
    offices.delete('legislator');
  return {
    qualifiers,
    offices,
    ranks: ids('rank'),
    subjects: ids('subject'),
    positions: inside,
    words: text.text.slice(first?.start, Math.max(last?.end ?? 0, text.words[mention.to - 1]?.end ?? 0)),
  };
}

/** Backwards from the name to the office, then on through what belongs to it. */
function positionsBefore(mention: Mention, text: ReadText): readonly number[] {
  const named = takenByOthers(mention, text);
  const tables = tablesByPosition(text.meanings);
  const positions: number[] = [];
  const name = text.words[mention.from];
  let others = 0;
  let hasHead = false;
  for (let index = mention.from - 1; index >= 0; index -= 1) {
    const word = text.words[index];
    if (word === undefined || word.clause !== name?.clause || named.has(index)) break;
    const own = tables.get(index) ?? [];
    const belongs = own.some((table) => TITLE_TABLES.has(table));
    // Savunma is defence, and also a way of speaking.
    if (own.includes('saying') && !belongs) break;
    // Of "the minister and X" the office is not X's; that of labour and social protection may be.
    const isJoined = CONJUNCTIONS.has(word.word) && !belongs;
    if (isJoined && (hasHead || positions.length === 0)) break;
    if (!belongs && !word.isFunction && !(hasHead && word.isCapital)) {
      // "yeni" before "nazir" is not of the title, and what stands before it even less.
      if (hasHead) break;
      others += 1;
      if (others > MOST_BETWEEN) break;
    }
    if (own.some((table) => HEADS.has(table))) hasHead = true;
    positions.push(index);
  }
  return hasHead ? positions : [];
}

/** A clause of its own beside the name that begins with an office: ", acting head of the port," on either side. */
function positionsAround(mention: Mention, text: ReadText): readonly number[] {
  const named = takenByOthers(mention, text);
  const tables = tablesByPosition(text.meanings);
  const last = text.words[mention.to - 1];
  const next = text.words[mention.to];
  const found: number[] = [];
  const isBehind = last !== undefined && next?.clause === last.clause + 1 && /^\s*[,(–—-]/u.test(next.gap);
  if (isBehind && !CONJUNCTIONS.has(next.word)) {
    found.push(...clauseWithOffice(text, next.index, 1, named, tables));
  }
  const first = text.words[mention.from];
  const before = text.words[mention.from - 1];
  const startsClause = first !== undefined && before !== undefined && before.clause === first.clause - 1;
  if (startsClause && /^,\s*$/u.test(first.gap)) {
    found.push(...clauseWithOffice(text, before.index, -1, named, tables));
  }
  return found;
}

function clauseWithOffice(
  text: ReadText,
  start: number,
  step: 1 | -1,
  named: ReadonlySet<number>,
  tables: ReadonlyMap<number, readonly string[]>,
): readonly number[] {
  const clause = text.words[start]?.clause;
  const positions: number[] = [];
  for (let index = start; text.words[index]?.clause === clause; index += step) {
    const own = tables.get(index) ?? [];
    if (named.has(index) || (own.length === 1 && own[0] === 'saying')) return [];
    positions.push(index);
  }
  const ordered = positions.toSorted((a, b) => a - b);
  const head = ordered.findIndex((index) => (tables.get(index) ?? []).some((table) => HEADS.has(table)));
  if (head < 0) return [];
  if (step === 1) return head < MOST_BEHIND ? ordered : [];
  return ordered.slice(Math.max(0, head - 1));
}

function takenByOthers(mention: Mention, text: ReadText): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const other of mentionsOf(text)) {
    if (other.from === mention.from) continue;
    // One capitalised word may be a place or a body that belongs to the title.
    if (other.words.length < 2) continue;
    for (let index = other.from; index < other.to; index += 1) taken.add(index);
  }
  return taken;
}

const tablesMemory = new WeakMap<readonly Meaning[], ReadonlyMap<number, readonly string[]>>();

/** The tables by which the word at a position means something. */
export function tablesByPosition(meanings: readonly Meaning[]): ReadonlyMap<number, readonly string[]> {
  const known = tablesMemory.get(meanings);
  if (known !== undefined) return known;
  const tables = new Map<number, string[]>();
  for (const { id, from, to } of meanings) {
    for (let index = from; index < to; index += 1)
      tables.set(index, [...(tables.get(index) ?? []), tableOf(id)]);
  }
  tablesMemory.set(meanings, tables);
  return tables;
}
