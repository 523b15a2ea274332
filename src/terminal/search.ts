import type { SearchResult } from '../app.ts';
import type { Page } from './page.ts';
import { createPaint } from './paint.ts';
import { printableLine } from './printable.ts';
import { dateWords } from './words.ts';
import { wrap } from './wrap.ts';

/** As much of a passage as shows what it is about. */
const EXCERPT_LENGTH = 320;

/** Search results for a person at a terminal, best first. */
export function renderSearch(results: readonly SearchResult[], page: Page): string {
  if (results.length === 0) return 'Nothing found.\n';
  return results.map((result, position) => renderResult(result, position + 1, page)).join('\n');
}

function renderResult(result: SearchResult, number: number, { width, color }: Page): string {
  const paint = createPaint(color);
  const label = `${number}. `;
  const indent = ' '.repeat(label.length);
  const publisher = result.publisher === null ? 'publisher not stated' : printableLine(result.publisher);
  const facts = [
    `${publisher} · ${dateWords(result.date)}`,
    `${printableLine(result.source)} · ${printableLine(result.releaseId)} · score ${result.score.toFixed(3)}`,
  ];
  const lines = [
    ...wrap(printableLine(result.title), width - label.length).map(
      (line, position) => (position === 0 ? paint.marker(label) : indent) + paint.title(line),
    ),
    ...facts.flatMap((fact) => wrap(fact, width, indent)).map(paint.faint),
    ...wrap(excerpt(printableLine(result.text)), width, indent),
  ];
  return `${lines.join('\n')}\n`;
}

function excerpt(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const end = text.lastIndexOf(' ', EXCERPT_LENGTH);
  return `${text.slice(0, end > EXCERPT_LENGTH / 2 ? end : EXCERPT_LENGTH)} …`;
}
