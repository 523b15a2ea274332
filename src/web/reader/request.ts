import { html } from 'hono/html';
import { parseAccept } from 'hono/utils/accept';
import type { Release, Span } from '../../archive/release.ts';
import type { Markup } from './layout.ts';
import { READER_LANGUAGES, type ReaderLanguage, type ReaderWords, readerWords } from './words.ts';

const DAY = 10;
const CITED_SPAN = /^(\d{1,9})-(\d{1,9})$/u;

/** The language of a page: the first of the visitor's that it is written in, else English. */
export function wordsFor(accepted: string | undefined): {
  readonly language: ReaderLanguage;
  readonly words: ReaderWords;
} {
  const wanted = parseAccept(accepted ?? '')
    .toSorted((one, other) => other.q - one.q)
    .map(({ type }) => type.toLowerCase().split('-')[0]);
  const language =
    wanted.flatMap((code) => READER_LANGUAGES.find((known) => known === code) ?? [])[0] ?? 'en';
  return { language, words: readerWords(language) };
}

/** Null for what is no stretch of this body. */
export function citedSpan(text: string | undefined, body: string): Span | null {
  const match = CITED_SPAN.exec(text ?? '');
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && start < end && end <= body.length ? { start, end } : null;
}

/** Whether a release is dated to a day that has not come yet, anywhere on earth. */
export function isEmbargoed({ published }: Pick<Release, 'published'>, now: Date): boolean {
  return published.precision === 'day' && published.value > now.toISOString().slice(0, DAY);
}

/** A page that only says something. */
export function plainPage(title: string, hint: string): Markup {
  return html`<main><h1>${title}</h1>${hint === '' ? '' : html`<p>${hint}</p>`}</main>`;
}
