import { isMap, parseDocument } from 'yaml';
import { ReadError } from '../../errors.ts';
import type { RawRelease } from '../release.ts';

export type FrontMatterFields = Pick<RawRelease, 'title' | 'publisher' | 'date' | 'language' | 'url'>;

const KEYS: Readonly<Record<keyof FrontMatterFields, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'agency', 'organization', 'organisation', 'source', 'author'],
  date: ['date', 'published', 'publish_date', 'published_at', 'publication_date', 'pubdate'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'permalink'],
};

export interface FrontMatter {
  readonly fields: FrontMatterFields;
  /** The document without its front matter. */
  readonly body: string;
}

/**
 * Splits YAML front matter off a Markdown document. Values are taken as they are written ("2022-11-24", "no"), not as
 * YAML types. Throws a ReadError with the line when the block is meant as YAML and is not.
 */
export function readFrontMatter(markdown: string): FrontMatter {
  const match = /^---[ \t]*\n(.*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/s.exec(markdown);
  const block = match?.[1] ?? '';
  // A document may open with a thematic break: only lines of "key: value" make it front matter.
  if (match === null || (block.trim() !== '' && !/^[\w"'][^\n:]*:/m.test(block))) {
    return { fields: fieldsOf(new Map()), body: markdown };
  }
  const document = parseDocument(block, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    const what = (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
    throw new ReadError(
      `its front matter is no YAML at line ${line} (${what}); mend the lines between the two "---"`,
    );
  }
  const values = new Map<string, string>();
  if (isMap(document.contents)) {
    // Aliases are followed at most a hundred times, the default of the package, so that none can swell.
    const entries: Readonly<Record<string, unknown>> = document.toJS();
    for (const [key, value] of Object.entries(entries)) {
      const text = textOf(value);
      if (text !== null) values.set(key.toLowerCase().replaceAll('-', '_'), text);
    }
  }
  return { fields: fieldsOf(values), body: markdown.slice(match[0].length) };
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((text) => text !== null)
        .join(', ') || null
    );
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' || text === '~' || text === 'null' ? null : text;
}

function fieldsOf(values: ReadonlyMap<string, string>): FrontMatterFields {
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? null;
  return {
    title: first(KEYS.title),
    publisher: first(KEYS.publisher),
    date: first(KEYS.date),
    language: first(KEYS.language),
    url: first(KEYS.url),
  };
}
