import type { Answer, Citation } from '../../answering/answer.ts';
import type { Brief, PersonCard, Said, SaidResult, TimelineResult, WhoResult } from '../results.ts';

export const EVIDENCE_KINDS = ['answer', 'brief', 'who', 'said', 'timeline'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Something said, and what it rests on. */
export interface CitedClaim {
  readonly text: string;
  readonly support: 'verified' | 'unverified';
  readonly citations: readonly Citation[];
}

/** What an evidence file is made of, whichever command it came from. */
export interface EvidenceInput {
  readonly kind: EvidenceKind;
  /** The question, or the words that were looked for. */
  readonly question: string;
  /** Whether a model wrote or read it. */
  readonly mode: 'extractive' | 'generated';
  /** Of the indexes that were in use; null where that was not noted. */
  readonly generation: number | null;
  readonly claims: readonly CitedClaim[];
}

/** An answer's claims; of one that found nothing, none. */
export function answerEvidence(answer: Answer): EvidenceInput {
  const { question, mode, searched } = answer;
  const base = { kind: 'answer', question, mode, generation: searched.generation } as const;
  if (answer.status === 'not_found') return { ...base, claims: [] };
  const claims = answer.claims.map(({ text, markers, support }) => ({
    text,
    support,
    citations: answer.citations.filter(({ marker }) => markers.includes(marker)),
  }));
  return { ...base, claims };
}

/** A brief, a claim for each of its cells that a release states. */
export function briefEvidence(question: string, brief: Brief): EvidenceInput {
  const { what, eventDate, place, organisers, participants, outcomes, next, disagreements, by } = brief;
  const cells: readonly (readonly [string, Brief['what']])[] = [
    ['What', what],
    ['When', eventDate],
    ['Where', place],
    ...organisers.map((organiser) => ['Organised by', organiser] as const),
  ];
  return {
    kind: 'brief',
    question,
    mode: by === 'model' ? 'generated' : 'extractive',
    generation: null,
    claims: [
      ...cells.flatMap(([name, { value, citation }]) =>
        value === null || citation === null ? [] : [claim(`${name}: ${value}`, citation)],
      ),
      ...participants.map(({ name, title, citation, titleCitation }) =>
        claim(
          `Attended: ${title === null ? name : `${name}, ${title}`}`,
          citation,
          ...(titleCitation === undefined ? [] : [titleCitation]),
        ),
      ),
      ...outcomes.map(({ text, citation }) => claim(`Decided: ${text}`, citation)),
      ...next.map(({ text, date, citation }) =>
        claim(`Next${date === null ? '' : ` (${date})`}: ${text}`, citation),
      ),
      ...disagreements.flatMap(({ about, of, values }) =>
        values.map(({ value, citation }) =>
          claim(`Releases differ on ${DISPUTED[about]}${of === null ? '' : ` of ${of}`}: ${value}`, citation),
        ),
      ),
    ],
  };
}

const DISPUTED: Readonly<Record<Brief['disagreements'][number]['about'], string>> = {
  eventDate: 'when',
  place: 'where',
  organisers: 'who organised it',
  title: 'the title',
  next: 'what is next',
};

/** Titles, meetings and statements of each person found. */
export function whoEvidence(question: string, { people }: WhoResult): EvidenceInput {
  return extracted('who', question, people.flatMap(cardClaims));
}

export function saidEvidence(question: string, { statements }: SaidResult): EvidenceInput {
  return extracted('said', question, statements.map(saidClaim));
}

/** Events and releases of which a sentence says what they are. */
export function timelineEvidence(question: string, { entries }: TimelineResult): EvidenceInput {
  return extracted(
    'timeline',
    question,
    entries.flatMap(({ date, text, citation }) =>
      citation === null ? [] : [claim(`${date}: ${text}`, citation)],
    ),
  );
}

function cardClaims({ name, titles, meetings, statements }: PersonCard): readonly CitedClaim[] {
  return [
    ...titles.map(({ title, citation }) => claim(`${name}: ${title}`, citation)),
    ...meetings.map(({ text, date, citation }) =>
      claim(`${name} took part${date === null ? '' : ` (${date})`}: ${text}`, citation),
    ),
    ...statements.map(saidClaim),
  ];
}

function saidClaim({ who, text, citation }: Said): CitedClaim {
  return claim(`${who} said: ${text}`, citation);
}

function claim(text: string, ...citations: readonly Citation[]): CitedClaim {
  return { text, support: 'verified', citations };
}

function extracted(kind: EvidenceKind, question: string, claims: readonly CitedClaim[]): EvidenceInput {
  return { kind, question, mode: 'extractive', generation: null, claims };
}
