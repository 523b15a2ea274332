import type { Citation } from '../answering/answer.ts';
import type { ReleaseSummary } from '../archive/archive.ts';
import type { Brief, Cell, Disagreement } from '../facts/results.ts';
import { calendarWords, dateWords } from './words.ts';

/** One statement of a cell, with the numbers of the releases that it rests on; none where nothing is stated. */
export interface BriefLine {
  readonly text: string;
  readonly markers: readonly number[];
}

/** A row of the table; a cell without a statement has one line that says so. */
export interface BriefRow {
  readonly label: string;
  readonly lines: readonly BriefLine[];
  readonly isStated: boolean;
}

/** A sentence of a release, and the rows that rest on it. */
export interface BriefSentence {
  readonly quote: string;
  readonly labels: readonly string[];
}

/** A release that a brief cites, with each sentence once, in the order of the table. */
export interface BriefSource {
  readonly citation: Citation;
  readonly sentences: readonly BriefSentence[];
}

interface Statement {
  readonly text: string;
  readonly citations: readonly Citation[];
}

const DISAGREEMENT: Readonly<Record<Disagreement['about'], string>> = {
  eventDate: 'When',
  place: 'Where',
  organisers: 'Organised by',
  title: 'Title of',
  next: 'Next date',
};

/** A brief as a table of two columns, for whatever way it is shown in. */
export function briefRows(brief: Brief): readonly BriefRow[] {
  const isOne = brief.releases.length === 1;
  const empty = isOne ? 'the release does not state it' : 'no release states it';
  return statementsOf(brief).map(({ label, statements }) => ({
    label,
    isStated: statements.length > 0,
    lines:
      statements.length === 0
        ? [{ text: empty, markers: [] }]
        : statements.map(({ text, citations }) => ({
            text,
            markers: [...new Set(citations.map(({ marker }) => marker))],
          })),
  }));
}

/** Where releases differ, a row each; none of a brief without disagreements. */
export function disagreementRows({ disagreements }: Brief): readonly BriefRow[] {
  return disagreements.map((disagreement) => ({
    label: labelOf(disagreement),
    isStated: true,
    lines: disagreement.values.map(({ value, citation }) => ({
      text: isDated(disagreement) ? calendarWords(value) : value,
      markers: [citation.marker],
    })),
  }));
}

/** The sources of all rows, by their numbers. */
export function briefSources(brief: Brief): readonly BriefSource[] {
  const cited = [
    ...statementsOf(brief).flatMap(({ label, statements }) =>
      statements.flatMap(({ citations }) => citations.map((citation) => ({ label, citation }))),
    ),
    ...brief.disagreements.flatMap((disagreement) =>
      disagreement.values.map(({ citation }) => ({ label: labelOf(disagreement), citation })),
    ),
  ];
  const sources = new Map<number, { citation: Citation; sentences: Map<string, Set<string>> }>();
  for (const { label, citation } of cited) {
    const source = sources.get(citation.marker) ?? { citation, sentences: new Map<string, Set<string>>() };
    sources.set(citation.marker, source);
    const labels = source.sentences.get(citation.quote) ?? new Set<string>();
    source.sentences.set(citation.quote, labels.add(label));
  }
  return [...sources.values()]
    .sort((a, b) => a.citation.marker - b.citation.marker)
    .map(({ citation, sentences }) => ({
      citation,
      sentences: [...sentences].map(([quote, labels]) => ({ quote, labels: [...labels] })),
    }));
}

/** Releases that tell of the meeting too, without saying more than the others. */
export function uncitedReleases(brief: Brief): readonly ReleaseSummary[] {
  const cited = new Set(briefSources(brief).map(({ citation }) => citation.releaseId));
  return brief.releases.filter(({ id }) => !cited.has(id));
}

function statementsOf(brief: Brief): readonly { label: string; statements: readonly Statement[] }[] {
  const { what, eventDate, place, organisers, participants, outcomes, next } = brief;
  return [
    { label: 'What', statements: cell(what) },
    { label: 'When', statements: cell(eventDate, dateWords) },
    { label: 'Where', statements: cell(place) },
    { label: 'Organised by', statements: organisers.flatMap((organiser) => cell(organiser)) },
    {
      label: 'Who attended',
      statements: participants.map(({ name, title, citation, titleCitation }) => ({
        text: title === null ? name : `${name} — ${title}`,
        citations: titleCitation === undefined ? [citation] : [citation, titleCitation],
      })),
    },
    {
      label: 'Decided',
      statements: outcomes.map(({ text, citation }) => ({ text, citations: [citation] })),
    },
    {
      label: 'Next',
      statements: next.map(({ text, date, citation }) => ({
        text: date === null ? text : `${calendarWords(date)}: ${text}`,
        citations: [citation],
      })),
    },
  ];
}

function cell({ value, citation }: Cell, words = (text: string) => text): readonly Statement[] {
  return value === null || citation === null ? [] : [{ text: words(value), citations: [citation] }];
}

function labelOf({ about, of }: Disagreement): string {
  return of === null ? DISAGREEMENT[about] : `${DISAGREEMENT[about]} ${of}`;
}

function isDated({ about }: Disagreement): boolean {
  return about === 'eventDate' || about === 'next';
}
