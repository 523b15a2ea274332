import type { Brief, BriefResult, Cell } from '../facts/results.ts';
import { citationJson } from './json.ts';

const NO_CELL: Cell = { value: null, citation: null };

/** A brief as the contract of `brief --json` has it: of the same shape when nothing was found, with nothing in it. */
export function briefJson({ brief, others }: BriefResult) {
  return {
    status: brief === null ? 'not_found' : 'found',
    kind: brief?.kind ?? null,
    what: cellJson(brief?.what ?? NO_CELL),
    eventDate: cellJson(brief?.eventDate ?? NO_CELL),
    place: cellJson(brief?.place ?? NO_CELL),
    organisers: (brief?.organisers ?? []).map(cellJson),
    participants: (brief?.participants ?? []).map(participantJson),
    outcomes: (brief?.outcomes ?? []).map(({ text, citation }) => ({
      text,
      citation: citationJson(citation),
    })),
    next: (brief?.next ?? []).map(({ text, date, citation }) => ({
      text,
      date,
      citation: citationJson(citation),
    })),
    disagreements: (brief?.disagreements ?? []).map(({ about, of, values }) => ({
      about,
      of,
      values: values.map(({ value, citation }) => ({ value, citation: citationJson(citation) })),
    })),
    releases: (brief?.releases ?? []).map(({ id }) => id),
    others: others.map(({ id }) => id),
    by: brief?.by ?? null,
  };
}

function cellJson({ value, citation }: Cell) {
  return { value, citation: citation === null ? null : citationJson(citation) };
}

function participantJson({
  name,
  title,
  organisation,
  isPerson,
  citation,
  titleCitation,
}: Brief['participants'][number]) {
  return {
    name,
    title,
    organisation,
    isPerson,
    citation: citationJson(citation),
    titleCitation: titleCitation === undefined ? null : citationJson(titleCitation),
  };
}
