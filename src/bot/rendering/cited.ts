import type { InlineKeyboardButton } from 'grammy/types';
import type { Citation } from '../../answering/answer.ts';
import type { Words } from '../locales/words.ts';
import { marksField } from '../marks.ts';
import { buttonsOf } from './buttons.ts';
import { commandOf, type HeadingLengths, headingOf } from './heading.ts';
import { Html, html } from './html.ts';
import { type Source, sourcesOfCitations } from './sources.ts';

/** The releases that citations point into, each once, with every sentence once; numbered by the citations' markers. */
export function citedSources(citations: readonly Citation[]): readonly Source[] {
  return sourcesOfCitations(citations.toSorted((one, other) => one.marker - other.marker));
}

/** The number of the source that a citation points into; 0 for none of these. */
export function numberOf({ releaseId }: Pick<Citation, 'releaseId'>, sources: readonly Source[]): number {
  return sources.find((source) => source.releaseId === releaseId)?.number ?? 0;
}

/** A button a source, which opens it at what is cited of it. */
export function sourceButtons(sources: readonly Source[], userId: number): InlineKeyboardButton[][] {
  const button = buttonsOf(userId);
  return sources.map(({ number, title, releaseId, citations }) => [
    button(`[${number}] ${title}`, 'q', releaseId, marksField(citations)),
  ]);
}

const LENGTHS: HeadingLengths = { title: 120, publisher: 80, pieces: 0 };

/** A line a source in one quotation: what it is, and the command that shows it. */
export function sourceLines(sources: readonly Source[], words: Words): Html {
  const lines = sources.map(
    (source) =>
      html`${headingOf(source, words, `[${source.number}] `, LENGTHS)} ${commandOf(source.releaseId)}`,
  );
  return Html.quotation(Html.join(lines, '\n'), true);
}
