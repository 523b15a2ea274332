import { isName, type ReadText, type ReadWord } from '../reading/read-text.ts';
import {
  DESTROYING,
  LIGHT_VERB,
  NEGATES_BEFORE,
  NEGATES_CLAUSE,
  NEGATES_NEXT,
  NOT_NEGATED,
  negatedVerbStem,
  PASSES_ON,
  REFUSING,
  REFUSING_TO,
} from '../words/negation.ts';

/** What a text denies. */
export interface Negated {
  /** Positions of the words of content that are denied. */
  readonly words: ReadonlySet<number>;
  /** Clauses in which anything is. */
  readonly clauses: ReadonlySet<number>;
}

/** So many small words may stand between "not" and what it denies: has not yet been signed. */
const REACH = 4;
const memory = new WeakMap<ReadText, Negated>();

/** Finds negations of the four languages and the words that each bears on. Case and voice do not matter, irony does not exist. */
export function negatedIn(text: ReadText): Negated {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const words = new Set<number>();
  const clauses = new Set<number>();
  for (const word of text.words) {
    const denied = deniedBy(word, text);
    if (denied === null) continue;
    clauses.add(word.clause);
    for (const { index, clause } of denied) {
      words.add(index);
      clauses.add(clause);
    }
  }
  // "Did not take part" denies the whole of it.
  for (const { from, to } of text.meanings) {
    if (to - from < 2) continue;
    const positions = Array.from({ length: to - from }, (_, offset) => from + offset);
    if (positions.some((index) => words.has(index))) for (const index of positions) words.add(index);
  }
  const made = { words, clauses };
  memory.set(text, made);
  return made;
}

/** Null for a word that negates nothing. */
function deniedBy(word: ReadWord, text: ReadText): readonly ReadWord[] | null {
  const written = text.text.slice(word.start, word.end);
  const isContracted = /n['’]t$/iu.test(written);
  const following = text.words[word.index + 1];
  // "No. 1", "yok etti".
  if (word.word === 'no' && following?.isNumber === true) return null;
  if (/^yo[xk]$/.test(word.word) && DESTROYING.test(following?.word ?? '')) return null;
  const isYetTo = word.word === 'yet' && following?.word === 'to';
  const isRather = word.word === 'rather' && following?.word === 'than';
  // "Cautioned against expecting".
  const isWarned = word.word === 'against' && following?.word.endsWith('ing') === true;
  const negatesNext = isContracted || isYetTo || isRather || isWarned || NEGATES_NEXT.has(word.word);
  const negatesClause = NEGATES_CLAUSE.has(word.word);
  const negatesBefore = NEGATES_BEFORE.has(word.word);
  if (negatesNext || negatesClause || negatesBefore) {
    if (isSoftened(word, text)) return null;
    return [
      ...(negatesNext ? nextOrBefore(word, text) : []),
      ...(negatesClause ? contentFrom(word, text, 1, 2) : []),
      ...(negatesBefore ? beforeOf(word, text) : []),
    ];
  }
  const next = text.words[word.index + 1]?.word;
  if (REFUSING.test(word.word) || (next === 'to' && REFUSING_TO.test(word.word))) {
    // The verb ends the sentence in Turkic languages and begins what is refused in the others.
    const isTurkic = TURKIC_REFUSING.test(word.word);
    return [
      ...contentFrom(word, text, isTurkic ? -1 : 1, isTurkic || !BEGINS_CLAUSE.has(next ?? '') ? 1 : 2),
    ];
  }
  const stem = negatedVerbStem(word.word);
  if (stem === null || (word.isCapital && !word.isFirst)) return null;
  // Sağlanamadı: the ability stands between the stem and what denies it.
  if (!LIGHT_VERB.test(stem) && !LIGHT_VERB.test(stem.replace(/y?[ae]$/, ''))) return [word];
  const carried = contentFrom(word, text, -1, 2);
  const [nearest] = carried;
  const isPart = nearest !== undefined && PART_OF_VERB.has(nearest.word);
  return [word, ...carried.slice(0, isPart ? 2 : 1)];
}

/** "Vefat: yok": of a table, what stands in front of the colon. */
function beforeOf(word: ReadWord, text: ReadText): readonly ReadWord[] {
  const before = text.words[word.index - 1];
  const isOfTable = word.gap.includes(':') && before !== undefined && !before.isNumber;
  return isOfTable ? [before] : contentFrom(word, text, -1, 1);
}

/** "Denied that the harbour was closed": of a clause, more is denied than of "rejected the appeal". */
const BEGINS_CLAUSE = new Set(['that', 'to', 'having', 'что']);
const TURKIC_REFUSING = /^(?:imtina|radd|redd|takzib|yalanla|inkar|vazgec|kacin|cakin)/;

/** What follows "not", or stands before it where nothing follows: задержан не был. */
function nextOrBefore(word: ReadWord, text: ReadText): readonly ReadWord[] {
  const next = contentFrom(word, text, 1, 1);
  const [first] = next;
  if (first === undefined) return contentFrom(word, text, -1, 1);
  if (!PASSES_ON.test(first.word)) return next;
  const both = contentFrom(word, text, 1, 2);
  return both.length > 1 ? both : [...both, ...contentFrom(word, text, -1, 1)];
}

/** With a light verb they make one verb, which carries the word before them: razılıq əldə olunmayıb. */
const PART_OF_VERB = new Set([
  'alda',
  'elde',
  'basa',
  'hayata',
  'qeyda',
  'sona',
  'yerine',
  'yerina',
  'meydana',
  'yer',
  'gerek',
  'luzum',
  'ehtiyac',
]);

/** "Not only", "no later than": nothing is denied. Turkic languages say it the other way round: yalnız … deyil. */
function isSoftened(word: ReadWord, text: ReadText): boolean {
  const next = text.words[word.index + 1];
  if (next !== undefined && NOT_NEGATED.has(next.word)) return true;
  if (!NEGATES_BEFORE.has(word.word)) return false;
  return text.words
    .slice(Math.max(0, word.index - REACH), word.index)
    .some((one) => NOT_NEGATED.has(one.word));
}

const COORDINATING = new Set(['and', 'but', 'и', 'а', 'но', 'va', 've', 'ama']);

/** The next words of content in the same clause, at most `count`, in either direction. */
function contentFrom(word: ReadWord, text: ReadText, step: 1 | -1, count: number): readonly ReadWord[] {
  const found: ReadWord[] = [];
  let small = 0;
  for (let index = word.index + step; found.length < count && small <= REACH; index += step) {
    const other = text.words[index];
    if (other === undefined || other.clause !== word.clause || COORDINATING.has(other.word)) break;
    if (other.isFunction && !other.isNumber) small += 1;
    else if (!isName(other)) found.push(other);
    else small += 1;
  }
  return found;
}
