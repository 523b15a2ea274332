import { splitSentences } from '../../archive/cutting/sentences.ts';
import type { DescribedRelease, Span } from '../../archive/release.ts';
import type { PersonFact, Stated } from '../fact.ts';

/** A release with its body cut into sentences, from which facts are read. */
export interface ReadableRelease
  extends Pick<DescribedRelease, 'title' | 'body' | 'publisher' | 'published' | 'language'> {
  /** In order; headings and list items are sentences of their own. */
  readonly sentences: readonly Span[];
}

/** A place where a release names a person: by full name, surname, or initials. */
export interface PersonMention extends Span {
  /** Place in the list of people. */
  readonly person: number;
  /** Place in `ReadableRelease.sentences`. */
  readonly sentence: number;
}

/** The people of a release, and every place where it names one. */
export interface PeopleRead {
  readonly people: readonly PersonFact[];
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
}

export function readableRelease(release: Omit<ReadableRelease, 'sentences'>): ReadableRelease {
  const { title, body, publisher, published, language } = release;
  return { title, body, publisher, published, language, sentences: splitSentences(body, language) };
}

/** A stretch of a release as a fact states it. */
export function statedAt({ body }: ReadableRelease, sentence: Span, { start, end }: Span): Stated {
  const text = body.slice(start, end).replace(/\s+/gu, ' ');
  return { text, start, end, sentence: { start: sentence.start, end: sentence.end } };
}
