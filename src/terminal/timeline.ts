import type { Citation } from '../answering/answer.ts';
import type { ReleaseSummary } from '../archive/archive.ts';
import type { TimelineEntry, TimelineResult } from '../facts/results.ts';
import { placeLines } from './answer.ts';
import { citationJson } from './json.ts';
import type { Page } from './page.ts';
import { createPaint, type Paint } from './paint.ts';
import { printableLine } from './printable.ts';
import { calendarWords, count } from './words.ts';
import { wrap } from './wrap.ts';

/** A timeline as the contract of `timeline --json` has it. */
export function timelineJson(words: string, { total, entries, undated }: TimelineResult) {
  return {
    words,
    total,
    entries: entries.map(({ date, precision, kind, text, place, release, citation }) => ({
      date,
      precision,
      kind,
      text,
      place,
      releaseId: release.id,
      title: release.title,
      citation: citation === null ? null : citationJson(citation),
    })),
    undated: undated.map(({ id }) => id),
  };
}

/** A timeline for a person at a terminal: by month, with the releases that it rests on below. */
export function renderTimeline({ total, entries, undated }: TimelineResult, page: Page): string {
  const paint = createPaint(page.color);
  if (total === 0 && undated.length === 0) return 'Nothing was found for a timeline of this.\n';
  const parts = [
    ...byHeading(entries).map(([heading, of]) => [
      paint.heading(heading),
      ...of.flatMap((entry) => entryLines(entry, page, paint)),
    ]),
    undatedLines(undated, page, paint),
    sourceLines(entries, page, paint),
    entries.length < total
      ? wrap(
          `${entries.length} of ${count(total, 'entry', 'entries')}; --limit N shows more.`,
          page.width,
        ).map(paint.faint)
      : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function byHeading(
  entries: readonly TimelineEntry[],
): readonly (readonly [string, readonly TimelineEntry[]])[] {
  const groups = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const { date, precision } = entry;
    const heading =
      precision === 'year' ? `${date}, month not known` : calendarWords(date.slice(0, 'YYYY-MM'.length));
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [entry]);
    else group.push(entry);
  }
  return [...groups];
}

const COLUMN = 15;

function entryLines(entry: TimelineEntry, { width }: Page, paint: Paint): readonly string[] {
  const { text, place, citation, kind } = entry;
  const marker = citation === null ? '' : ` ${paint.marker(`[${citation.marker}]`)}`;
  const indent = ' '.repeat(COLUMN + 2);
  const notes = [
    ...(place === null ? [] : [printableLine(place)]),
    ...(kind === 'release' ? ['date of publication; no date of an event is stated'] : []),
  ];
  return [
    ...wrap(`${printableLine(text)}${marker}`, width, `  ${dayWords(entry).padEnd(COLUMN)}`, indent),
    ...wrap(notes.join(' · '), width, indent).map(paint.faint),
  ];
}

/** "23 November"; of a month only what is not known. */
function dayWords({ date, precision }: TimelineEntry): string {
  if (precision === 'year') return '';
  if (precision === 'month') return 'day not known';
  return calendarWords(date).replace(/ \d{4}$/, '');
}

function undatedLines(undated: readonly ReleaseSummary[], { width }: Page, paint: Paint): readonly string[] {
  if (undated.length === 0) return [];
  return [
    paint.heading('Date not known'),
    ...undated.flatMap(({ title, source }) => [
      ...wrap(printableLine(title), width, '  · ', '    '),
      ...wrap(printableLine(source), width, '    ').map(paint.faint),
    ]),
  ];
}

function sourceLines(entries: readonly TimelineEntry[], { width }: Page, paint: Paint): readonly string[] {
  const sources = new Map<number, { citation: Citation; quotes: Set<string> }>();
  for (const { citation, text } of entries) {
    if (citation === null) continue;
    const source = sources.get(citation.marker) ?? { citation, quotes: new Set<string>() };
    sources.set(citation.marker, source);
    // An event is told in the very sentence.
    if (printableLine(citation.quote) !== printableLine(text)) source.quotes.add(citation.quote);
  }
  if (sources.size === 0) return [];
  return [
    paint.heading('Sources'),
    ...[...sources.values()].flatMap(({ citation, quotes }) => {
      const label = `[${citation.marker}] `;
      const indent = ' '.repeat(label.length);
      return [
        ...wrap(printableLine(citation.title), width - label.length).map(
          (line, position) => (position === 0 ? paint.marker(label) : indent) + paint.title(line),
        ),
        ...placeLines(citation, width, indent, paint),
        ...[...quotes].flatMap((quote) => wrap(`“${printableLine(quote)}”`, width, indent, `${indent} `)),
      ];
    }),
  ];
}
