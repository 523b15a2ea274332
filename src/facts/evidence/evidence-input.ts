import type { Answer, Citation } from '../../answering/answer.ts';

/** Something said, and what it rests on. */
export interface CitedClaim {
  readonly text: string;
  readonly support: 'verified' | 'unverified';
  readonly citations: readonly Citation[];
}

/** What an evidence file is made of. */
export interface EvidenceInput {
  readonly question: string;
  /** Whether a model wrote it. */
  readonly mode: 'extractive' | 'generated';
  /** Of the indexes that were in use. */
  readonly generation: number;
  readonly claims: readonly CitedClaim[];
}

/** An answer's claims; of one that found nothing, none. */
export function answerEvidence(answer: Answer): EvidenceInput {
  const { question, mode, searched } = answer;
  const base = { question, mode, generation: searched.generation };
  if (answer.status === 'not_found') return { ...base, claims: [] };
  const claims = answer.claims.map(({ text, markers, support }) => ({
    text,
    support,
    citations: answer.citations.filter(({ marker }) => markers.includes(marker)),
  }));
  return { ...base, claims };
}
