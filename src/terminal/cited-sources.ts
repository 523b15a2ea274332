import type { Citation } from '../answering/answer.ts';
import { placeLines } from './answer.ts';
import type { Page } from './page.ts';
import type { Paint } from './paint.ts';
import { printableLine } from './printable.ts';
import { wrap } from './wrap.ts';

/** The releases that these citations point into by their numbers, each once, with every sentence once. Nothing for none. */
export function citedSources(
  citations: readonly Citation[],
  { width }: Page,
  paint: Paint,
): readonly string[] {
  const sentences = new Map<number, { readonly first: Citation; readonly quotes: Set<string> }>();
  for (const citation of citations) {
    const source = sentences.get(citation.marker) ?? { first: citation, quotes: new Set<string>() };
    source.quotes.add(citation.quote);
    sentences.set(citation.marker, source);
  }
  const sources = [...sentences.values()].toSorted((a, b) => a.first.marker - b.first.marker);
  const lines = sources.flatMap(({ first, quotes }) => {
    const label = `[${first.marker}] `;
    const indent = ' '.repeat(label.length);
    return [
      ...wrap(printableLine(first.title), width - label.length).map(
        (line, position) => (position === 0 ? paint.marker(label) : indent) + paint.title(line),
      ),
      ...placeLines(first, width, indent, paint),
      ...[...quotes].flatMap((quote) => wrap(`“${printableLine(quote)}”`, width, indent, `${indent} `)),
    ];
  });
  return lines.length === 0 ? [] : [paint.heading('Sources'), ...lines];
}
