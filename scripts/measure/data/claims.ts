import { z } from 'zod';
import { readJsonLines } from './records.ts';

const CLAIM = z.object({
  id: z.string(),
  release: z.object({
    title: z.string(),
    publisher: z.string().nullable(),
    date: z.string().nullable(),
    language: z.string(),
  }),
  /** The sentences that the claim cites. */
  source: z.array(z.string()),
  claim: z.string(),
  claimLanguage: z.string(),
  label: z.enum(['faithful', 'corrupted']),
  kind: z.string(),
});

/** A claim made of some sentences of a release, faithfully or with one thing changed. */
export type LabelledClaim = z.infer<typeof CLAIM>;

export async function readClaims(path: string): Promise<readonly LabelledClaim[]> {
  const claims: LabelledClaim[] = [];
  for await (const claim of readJsonLines(path, CLAIM)) claims.push(claim);
  return claims;
}
