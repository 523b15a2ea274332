import type { ShownRelease } from '../app.ts';
import type { Page } from './page.ts';
import { createPaint } from './paint.ts';
import { printableLine, printableLines } from './printable.ts';
import { count, dateWords } from './words.ts';
import { wrap } from './wrap.ts';

/** A release for a person at a terminal: what is known of it, then its whole body. */
export function renderRelease(
  { release, passages, embargoedUntil }: ShownRelease,
  { width, color }: Page,
): string {
  const paint = createPaint(color);
  const facts: readonly (readonly [string, string])[] = [
    ['Publisher', release.publisher ?? 'not stated'],
    ['Published', dateWords(release.published.value)],
    ['Language', release.language ?? 'not known'],
    ['Source', release.source],
    ['Address', release.url ?? 'not stated'],
    ['Release', release.id],
    ['Revision', `${release.revision}, ingested ${release.ingestedAt}`],
    ['Status', release.status === 'current' ? 'current' : 'withdrawn: it is not found or cited'],
    ...(embargoedUntil === undefined
      ? []
      : [['Embargo', `until ${embargoedUntil}: not found or cited before`] as const]),
    ['Same text as', release.duplicateOf ?? 'no other release'],
    ['Passages', count(passages.length, 'passage')],
  ];
  const body = printableLines(release.body)
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrap(line, width)));
  return `${[
    ...wrap(printableLine(release.title), width).map(paint.title),
    ...facts
      .flatMap(([name, value]) => wrap(printableLine(value), width, `${name}:`.padEnd(14), ' '.repeat(14)))
      .map(paint.faint),
    '',
    ...body,
  ].join('\n')}\n`;
}
