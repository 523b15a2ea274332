import { parseAccept } from 'hono/utils/accept';
import { READER_LANGUAGES, type ReaderLanguage, type ReaderWords, readerWords } from './words.ts';

/** In what language a visitor is spoken to. */
export interface Visitor {
  readonly language: ReaderLanguage;
  readonly words: ReaderWords;
}

/**
 * The first of the visitor's languages that the pages are written in, else English.
 * @param accepted the header Accept-Language
 */
export function visitorOfLanguages(accepted: string | undefined): Visitor {
  const wanted = parseAccept(accepted ?? '')
    .filter(({ q }) => q > 0)
    .toSorted((one, other) => other.q - one.q)
    .map(({ type }) => type.toLowerCase().split('-')[0]);
  const language =
    wanted.flatMap((code) => READER_LANGUAGES.find((known) => known === code) ?? [])[0] ?? 'en';
  return { language, words: readerWords(language) };
}
