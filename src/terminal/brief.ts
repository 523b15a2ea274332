import type { ReleaseSummary } from '../archive/archive.ts';
import type { Brief, BriefResult } from '../facts/results.ts';
import { placeLines } from './answer.ts';
import {
  type BriefRow,
  type BriefSource,
  briefRows,
  briefSources,
  disagreementRows,
  uncitedReleases,
} from './brief-rows.ts';
import type { Page } from './page.ts';
import { createPaint, type Paint } from './paint.ts';
import { printableLine } from './printable.ts';
import { displayWidth, wrap } from './wrap.ts';

export const NO_MEETING = 'No meeting or other event was found for this.';
const BY_MODEL = 'Read by a model, checked against the quoted sentences.';
/** Said under a table with an empty cell, where no model read. */
const GAPS =
  'Read by rules, which know the usual ways to say things: what a release says in others may be missing here. Open it where that matters.';
export const ALSO = 'Told of by these too';
export const OTHERS = 'Releases of other meetings that the words could mean';

/** A brief for a person at a terminal: the table, where releases differ, and every sentence that it rests on. */
export function renderBrief({ brief, others }: BriefResult, page: Page): string {
  const paint = createPaint(page.color);
  const near =
    others.length === 0
      ? []
      : [
          paint.heading(brief === null ? 'Nearest releases' : OTHERS),
          ...others.flatMap((release) => nearLines(release, page, paint)),
        ];
  if (brief === null) return blocks([[paint.warning(NO_MEETING)], near]);
  const differing = disagreementRows(brief);
  const also = uncitedReleases(brief);
  const title = brief.releases[0]?.title ?? '';
  const rows = briefRows(brief);
  const note = readerNote(brief, rows);
  return blocks([
    wrap(printableLine(title), page.width).map(paint.title),
    tableLines(rows, page, paint),
    note === '' ? [] : wrap(note, page.width).map(paint.faint),
    differing.length === 0
      ? []
      : [paint.warning('The releases differ'), ...tableLines(differing, page, paint)],
    [paint.heading('Sources'), ...briefSources(brief).flatMap((source) => sourceLines(source, page, paint))],
    also.length === 0
      ? []
      : [paint.heading(ALSO), ...also.flatMap((release) => nearLines(release, page, paint))],
    near,
  ]);
}

/** Who read it: where that was a model, and where a cell is empty that another reader might have filled; '' elsewhere. */
export function readerNote({ by }: Brief, rows: readonly BriefRow[]): string {
  if (by === 'model') return BY_MODEL;
  return rows.every(({ isStated }) => isStated) ? '' : GAPS;
}

function blocks(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The widest label that leaves room for what stands beside it. */
const WIDEST_LABEL = 24;

function tableLines(rows: readonly BriefRow[], { width }: Page, paint: Paint): readonly string[] {
  const labels = rows.map(({ label }) => printableLine(label));
  const column = Math.min(WIDEST_LABEL, Math.max(...labels.map(displayWidth))) + 2;
  const indent = ' '.repeat(column);
  return rows.flatMap(({ lines, isStated }, position) => {
    const text = lines.flatMap((line) => {
      const markers = line.markers.map((marker) => paint.marker(`[${marker}]`)).join('');
      const said = `${printableLine(line.text)}${markers === '' ? '' : ` ${markers}`}`;
      const wrapped = wrap(said, width - column, '', '  ');
      return isStated ? wrapped : wrapped.map(paint.faint);
    });
    const label = wrap(labels[position] ?? '', column - 2);
    return Array.from({ length: Math.max(label.length, text.length) }, (_, line) => {
      const name = label[line] ?? '';
      const space = ' '.repeat(Math.max(0, column - displayWidth(name)));
      return `${name === '' ? indent : paint.heading(name) + space}${text[line] ?? ''}`.trimEnd();
    });
  });
}

function sourceLines({ citation, sentences }: BriefSource, { width }: Page, paint: Paint): readonly string[] {
  const label = `[${citation.marker}] `;
  const indent = ' '.repeat(label.length);
  return [
    ...wrap(printableLine(citation.title), width - label.length).map(
      (line, position) => (position === 0 ? paint.marker(label) : indent) + paint.title(line),
    ),
    ...placeLines(citation, width, indent, paint),
    ...sentences.flatMap(({ quote, labels }) =>
      wrap(`${printableLine(labels.join(', '))}: “${printableLine(quote)}”`, width, indent, `${indent}  `),
    ),
  ];
}

function nearLines(release: ReleaseSummary, { width }: Page, paint: Paint): readonly string[] {
  const { id: releaseId, ...summary } = release;
  return [
    ...wrap(printableLine(release.title), width, '  · ', '    ').map(paint.title),
    ...placeLines({ ...summary, releaseId, url: null }, width, '    ', paint),
    ...wrap(printableLine(releaseId), width, '    ').map(paint.faint),
  ];
}
