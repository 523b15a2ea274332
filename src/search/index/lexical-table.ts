import path from 'node:path';
import { type Connection, connect, Index, Session } from '@lancedb/lancedb';
import { IndexError, messageOf } from '../../errors.ts';

export const TABLE = 'passages';
export const TERMS_INDEX = 'terms_idx';

const INDEX_CACHE_BYTES = 1n << 30n;
const METADATA_CACHE_BYTES = 64n << 20n;

/** What LanceDB keeps in memory of what it has read, least recently used first to go. */
export type LexicalCache = Session;

/**
 * A cache to be shared by the generations that a process opens one after another: they have most in common, and memory
 * stays level (measured: 200 MB after six openings with 86,000 passages; 720 MB with a cache each). LanceDB's own would
 * grow to 6 GB; one smaller than the index (70 to 110 MB for 86,000 passages) makes searches five times slower.
 */
export function createLexicalCache(): LexicalCache {
  return new Session(INDEX_CACHE_BYTES, METADATA_CACHE_BYTES);
}

/** Where the rows, versions and indexes of the table lie. */
export function tableDirectory(directory: string): string {
  return path.join(directory, `${TABLE}.lance`);
}

/**
 * The path is made absolute, since a relative one that begins with `db` is taken for a cloud address; the cache is an
 * option, since the parameter for it is not looked at.
 */
export function connectTable(directory: string, cache: LexicalCache): Promise<Connection> {
  return connect(path.resolve(directory), { session: cache });
}

/**
 * The full-text index over terms that our own analysis made: split at spaces and otherwise left as they are. A new object
 * each time, since LanceDB's serves one `createIndex` only.
 */
export function termsIndex(): Index {
  return Index.fts({
    baseTokenizer: 'whitespace',
    lowercase: false,
    stem: false,
    removeStopWords: false,
    asciiFolding: false,
    withPosition: false,
    maxTokenLength: 10_000,
  });
}

/** Numbers of one column of an answer of LanceDB; it types them as anything. */
export function numbersOf(column: { toArray(): unknown } | null, name: string): Float64Array | Float32Array {
  const numbers = column === null || column === undefined ? null : column.toArray();
  if (numbers instanceof Float64Array || numbers instanceof Float32Array) return numbers;
  throw new IndexError(`Cannot read column ${name} of the full-text index: run npm run ingest -- --rebuild`);
}

/** LanceDB's own numbers of the rows of an answer that was asked for them. */
export function rowNumbersOf(found: {
  getChild(name: string): { toArray(): unknown } | null;
}): BigUint64Array {
  const numbers = found.getChild('_rowid')?.toArray();
  if (numbers instanceof BigUint64Array) return numbers;
  throw new IndexError('Cannot read the rows of the full-text index: run npm run ingest -- --rebuild');
}

export function lexicalError(directory: string, error: unknown): IndexError {
  return new IndexError(
    `Cannot read the full-text index in ${tableDirectory(directory)}: ${firstLine(messageOf(error))}; ` +
      'run npm run ingest -- --rebuild',
    { cause: error },
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
