import { tablesByPosition } from '../../../answering/checking/people/title.ts';
import { type ReadText, type ReadWord, readText } from '../../../answering/checking/reading/read-text.ts';
import { type Meaning, tongueOf } from '../../../answering/checking/words/lexicon.ts';
import type { LanguageCode, Span } from '../../../archive/release.ts';
import { MORE_WORDS } from './more-words.ts';
import { rolesOfWords } from './sentence-roles.ts';
import type { WordRole } from './word-role.ts';

/** How a language builds titles: the head first and what it is head of behind it, or the other way round. */
export type Family = 'english' | 'russian' | 'turkic';

export interface PersonSentence {
  /** Place in `ReadableRelease.sentences`. */
  readonly place: number;
  /** Offset of the sentence in the body. */
  readonly start: number;
  readonly family: Family;
  readonly text: ReadText;
  readonly words: readonly ReadWord[];
  readonly roles: readonly WordRole[];
  readonly tables: ReadonlyMap<number, readonly string[]>;
  /** Those of the text, and what people are besides offices. */
  readonly meanings: readonly Meaning[];
}

export function readPersonSentence(
  body: string,
  span: Span,
  place: number,
  language: LanguageCode | null,
): PersonSentence {
  const text = readText(body.slice(span.start, span.end), language);
  const tables = tablesByPosition(text.meanings);
  const meanings = [...MORE_WORDS.find(text.words, tongueOf(text.language)), ...text.meanings];
  const base = {
    meanings,
    place,
    start: span.start,
    family: familyOf(text),
    text,
    words: text.words,
    tables,
  };
  return { ...base, roles: rolesOfWords(text, tables, meanings) };
}

function familyOf({ language, text }: ReadText): Family {
  if (language === 'ru') return 'russian';
  if (language === 'az' || language === 'tr') return 'turkic';
  if (language === null && /[\u0400-\u04ff]/.test(text)) return 'russian';
  return 'english';
}
