import type { ReleaseSummary } from '../archive/archive.ts';
import { markdownLine } from '../facts/evidence/markdown-text.ts';
import type { BriefResult } from '../facts/results.ts';
import { ALSO, NO_MEETING, OTHERS, readerNote } from './brief.ts';
import {
  type BriefLine,
  type BriefRow,
  briefRows,
  briefSources,
  disagreementRows,
  uncitedReleases,
} from './brief-rows.ts';
import { printableLine } from './printable.ts';
import { dateWords } from './words.ts';

/** A brief as Markdown (CommonMark with the tables of GFM), its sources below; nothing in a release becomes mark-up. */
export function briefMarkdown({ brief, others }: BriefResult): string {
  const near = others.map(listed);
  if (brief === null) {
    return document([NO_MEETING, near.length === 0 ? '' : ['Nearest releases:', '', ...near].join('\n')]);
  }
  const differing = disagreementRows(brief);
  const also = uncitedReleases(brief).map(listed);
  const sources = briefSources(brief).map(({ citation, sentences }) => {
    const { marker, title, publisher, published, source, url } = citation;
    const place = [
      publisher ?? 'publisher not stated',
      dateWords(published.value),
      source,
      ...((url ?? '') ? [url ?? ''] : []),
    ];
    return [
      `**\\[${marker}\\]** ${text(title)}  `,
      place.map(text).join(' · '),
      '',
      ...sentences.map(({ quote, labels }) => `- ${text(labels.join(', '))}: “${text(quote)}”`),
    ].join('\n');
  });
  const rows = briefRows(brief);
  const note = readerNote(brief, rows);
  return document([
    `# ${text(brief.releases[0]?.title ?? '')}`,
    table(rows),
    note === '' ? '' : `*${text(note)}*`,
    differing.length === 0 ? '' : `## The releases differ\n\n${table(differing)}`,
    `## Sources\n\n${sources.join('\n\n')}`,
    also.length === 0 ? '' : `## ${ALSO}\n\n${also.join('\n')}`,
    near.length === 0 ? '' : `## ${OTHERS}\n\n${near.join('\n')}`,
  ]);
}

function listed({ title, id }: ReleaseSummary): string {
  return `- ${text(title)} (${text(id)})`;
}

function document(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function table(rows: readonly BriefRow[]): string {
  return [
    '| | |',
    '| --- | --- |',
    ...rows.map(({ label, lines, isStated }) => {
      const cell = lines.map(line).join('<br>');
      return `| **${text(label)}** | ${isStated ? cell : `*${cell}*`} |`;
    }),
  ].join('\n');
}

function line({ text: said, markers }: BriefLine): string {
  return [text(said), ...markers.map((marker) => `\\[${marker}\\]`)].join(' ');
}

function text(untrusted: string): string {
  return markdownLine(printableLine(untrusted));
}
