import { UsageError } from '../../src/errors.ts';

/** What a release in JSON states of itself, under these names unless --fields gives others. */
export const RELEASE_FIELDS = ['id', 'title', 'publisher', 'date', 'language', 'url', 'text'] as const;

/**
 * Reads `publisher=senator,text=body`, once or several times, into { publisher: 'senator', text: 'body' }.
 *
 * @throws UsageError for a name that releases do not have, one given twice, and anything that is no NAME=FIELD.
 */
export function readFields(texts: readonly string[]): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const pair of texts.flatMap((text) => text.split(','))) {
    const [, name, field] = /^\s*([^=\s]+)\s*=\s*(.*\S)\s*$/u.exec(pair) ?? [];
    if (name === undefined || field === undefined) {
      throw new UsageError(`--fields "${pair}" is not NAME=FIELD, such as publisher=senator`);
    }
    if (!RELEASE_FIELDS.some((known) => known === name)) {
      throw new UsageError(`--fields knows ${RELEASE_FIELDS.join(', ')}, not "${name}"`);
    }
    if (fields.has(name)) throw new UsageError(`--fields names ${name} twice`);
    fields.set(name, field);
  }
  return Object.fromEntries(fields);
}
