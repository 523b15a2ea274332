import type { CitedSource } from '../../../src/answering/checking/check.ts';
import { type Evidence, readEvidence } from '../../../src/answering/checking/reading/evidence.ts';
import { UNKNOWN_DATE } from '../../../src/archive/release.ts';

/** Sentences as cited from one passage that holds them all. */
export function cite(
  sentences: readonly string[],
  parts: Partial<Omit<CitedSource, 'text' | 'passage'>> = {},
): readonly CitedSource[] {
  const passage = sentences.join(' ');
  return sentences.map((text) => ({
    text,
    passage,
    title: '',
    publisher: null,
    published: UNKNOWN_DATE,
    language: null,
    ...parts,
  }));
}

export function evidenceOf(...sentences: readonly string[]): Evidence {
  return readEvidence(cite(sentences));
}
