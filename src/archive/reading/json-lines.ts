import { messageOf } from '../../errors.ts';
import { readChunks } from './chunks.ts';
import { decodeBytes } from './decode.ts';
import { codeOf, failureReason } from './failure-reason.ts';
import { splitLines } from './lines.ts';
import { failure, type ReadContext, type Reader, type ReadResult } from './reader.ts';
import { type JsonRecord, recordFields } from './record.ts';

/** The longest line, in bytes, that is read as one release. */
export const MOST_LINE_BYTES = 20 * 1024 * 1024;

/** JSON Lines, plain or gzipped: a release a line, read as a stream, so that a file may be of any size. */
export const jsonLinesReader: Reader = {
  mediaType: 'application/jsonl',
  extensions: ['.jsonl', '.ndjson', '.jsonl.gz', '.ndjson.gz', '.json.gz'],
  read: readRecords,
};

async function* readRecords(path: string, context: ReadContext): AsyncGenerator<ReadResult> {
  const { source, fields } = context;
  const ids = new Set<string>();
  const unused = new Set(Object.values(fields));
  let lastNames: readonly string[] = [];
  let lines = 0;
  try {
    for await (const { number, bytes } of splitLines(readChunks(path), MOST_LINE_BYTES)) {
      lines = number;
      if (bytes === null) {
        yield failure(`${source}#line ${number}`, 'the line is longer than 20 MB; split the record');
        continue;
      }
      const line = decodeBytes(bytes).trim();
      if (line === '') continue;
      const record = parseRecord(line);
      if (typeof record === 'string') {
        yield failure(`${source}#line ${number}`, record);
        continue;
      }
      for (const name of unused) if (Object.hasOwn(record, name)) unused.delete(name);
      lastNames = Object.keys(record).slice(0, 30);
      yield releaseOf(record, number, ids, context);
    }
  } catch (error) {
    const reason = /^Z_|zlib/.test(codeOf(error))
      ? `it is torn or no gzip (${messageOf(error)}) after line ${lines}; fetch it again`
      : failureReason(error);
    yield failure(source, reason);
    return;
  }
  if (lines === 0) yield failure(source, 'it is empty; write one JSON object a line into it, or remove it');
  if (lastNames.length > 0 && unused.size > 0) {
    const missing = Object.entries(fields).filter(([, name]) => unused.has(name));
    const named = missing.map((pair) => pair.join('=')).join(' ');
    yield failure(
      source,
      `no record has the field of --fields ${named}; its fields are ${lastNames.join(', ')}`,
    );
  }
}

/** The record of a line, or why it is none. */
function parseRecord(line: string): JsonRecord | string {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : 'it is JSON but no object; write {"id": ..., "text": ...}';
  } catch (error) {
    return `it is not JSON (${messageOf(error).slice(0, 120)}); write one whole object a line`;
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function releaseOf(
  record: JsonRecord,
  line: number,
  ids: Set<string>,
  { source, fields }: ReadContext,
): ReadResult {
  const { id, text, ...stated } = recordFields(record, fields);
  const recordId = id ?? String(line);
  const recordSource = `${source}#${recordId}`;
  if (ids.has(recordId)) {
    return failure(
      recordSource,
      `line ${line} has the id of a record before it; give each record its own id`,
    );
  }
  ids.add(recordId);
  if (text === null || !/\S/.test(text)) {
    const name = fields.text ?? 'text';
    return failure(
      recordSource,
      `line ${line} has no text in "${name}"; name the field that has it with --fields text=NAME`,
    );
  }
  return { kind: 'release', release: { source: recordSource, ...stated, text } };
}
