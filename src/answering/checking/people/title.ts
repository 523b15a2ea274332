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
  const before = positionsBefore(mention, text);
  const start = Math.min(mention.from, ...before);
  const positions = [...before, ...positionsAround(mention, start, text)].sort((a, b) => a - b);
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
  let others = 0;
  let hasHead = false;
  for (let index = mention.from - 1; index >= 0; index -= 1) {
    const word = text.words[index];
    const behind = text.words[index + 1];
    if (word === undefined || named.has(index)) break;
    if (word.clause !== behind?.clause && !isQuoteMark(behind?.gap)) break;
    // "Нового председателя представила Айна Р.": the verb parts the office of one from the name of the other.
    if (text.language === 'ru' && !hasHead && RUSSIAN_VERB.test(word.word)) break;
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

const RUSSIAN_VERB = /^\p{L}{3,}(?:и|ы|у|я|ова|ыва|ива)л(?:а|и|о)?(?:с[ья])?$/u;

/** The name of a company within a title: «председатель правления АО «Ертыс» Юрий К.». */
function isQuoteMark(gap: string | undefined): boolean {
  return gap !== undefined && /^[\s«»“”„"]+$/u.test(gap);
}

/** A clause of its own beside the name that begins with an office: ", acting head of the port," on either side. */
function positionsAround(mention: Mention, start: number, text: ReadText): readonly number[] {
  const named = takenByOthers(mention, text);
  const tables = tablesByPosition(text.meanings);
  const last = text.words[mention.to - 1];
  const next = text.words[mention.to];
  const found: number[] = [];
  const isBehind = last !== undefined && next?.clause === last.clause + 1 && /^\s*[,(–—-]/u.test(next.gap);
  if (isBehind && next.gap.includes('(')) found.push(...inBrackets(next.index, text, tables));
  else if (isBehind && !CONJUNCTIONS.has(next.word)) {
    found.push(...clauseWithOffice(text, next.index, 1, named, tables));
  }
  const first = text.words[start];
  const before = text.words[start - 1];
  const startsClause = first !== undefined && before !== undefined && before.clause === first.clause - 1;
  if (startsClause && /^,\s*$/u.test(first.gap)) {
    found.push(...clauseWithOffice(text, before.index, -1, named, tables));
  }
  return found;
}

/** "X (“Nordvik Energi”, chief executive)": everything up to the closing bracket is told of X. */
function inBrackets(
  start: number,
  text: ReadText,
  tables: ReadonlyMap<number, readonly string[]>,
): readonly number[] {
  const positions: number[] = [];
  for (let index = start; index < text.words.length; index += 1) {
    const word = text.words[index];
    if (word === undefined || (index > start && word.gap.includes(')'))) break;
    positions.push(index);
  }
  const hasHead = positions.some((index) => (tables.get(index) ?? []).some((table) => HEADS.has(table)));
  return hasHead && positions.length <= MOST_BRACKETED ? positions : [];
}
const MOST_BRACKETED = 12;

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
    // Beyond the office stands what it is of: "Vroslav Universitetinin prorektoru, professor X".
    const isPast = positions.some((one) => (tables.get(one) ?? []).some((table) => HEADS.has(table)));
    if (named.has(index) && isPast) break;
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
