import { cleanCharacters } from './decode.ts';
import type { FieldNames, ReleaseField } from './reader.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** The names that a field goes by when `--fields` does not name it; the first that a record has counts. */
const ALIASES: Readonly<Record<ReleaseField, readonly string[]>> = {
  id: ['id', '_id', 'uid', 'guid'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'agency', 'source', 'organization', 'organisation'],
  date: ['date', 'published', 'publication_date', 'datePublished', 'published_at', 'pubDate'],
  language: ['language', 'lang'],
  url: ['url', 'link'],
  text: ['text', 'body', 'content'],
};

export type RecordFields = Readonly<Record<ReleaseField, string | null>>;

/** The names in the file of a field, best first. */
export function namesOfField(field: ReleaseField, names: FieldNames): readonly string[] {
  const named = names[field];
  return named === undefined ? ALIASES[field] : [named];
}

/** The fields of a release in a JSON record; a value that is no text, number or boolean counts as not there. */
export function recordFields(record: JsonRecord, names: FieldNames): RecordFields {
  const read = (field: ReleaseField): string | null => {
    for (const name of namesOfField(field, names)) {
      const text = Object.hasOwn(record, name) ? textOf(record[name], field) : null;
      if (text !== null) return text;
    }
    return null;
  };
  return {
    id: read('id'),
    title: read('title'),
    publisher: read('publisher'),
    date: read('date'),
    language: read('language'),
    url: read('url'),
    text: read('text'),
  };
}

function textOf(value: unknown, field: ReleaseField): string | null {
  if (typeof value === 'number') return field === 'date' ? dateOfNumber(value) : String(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return null;
  const text = cleanCharacters(value);
  return field === 'text' ? text : text.replace(/\s+/g, ' ').trim() || null;
}

/** 2022 and 20221124 are dates as they stand; a larger number is Unix time, in seconds or milliseconds. */
function dateOfNumber(value: number): string {
  if (value < 1e8) return String(value);
  const date = new Date(value < 1e11 ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
}
