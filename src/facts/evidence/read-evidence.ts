import { z } from 'zod';
import { EvidenceError } from '../../errors.ts';
import { EVIDENCE_VERSION, type EvidenceFile, evidenceSchema } from './evidence-file.ts';

const versioned = z.object({ version: z.number(), citations: z.unknown() });

/**
 * An evidence file out of any JSON value.
 *
 * @throws EvidenceError for what is none, for one of a newer version, and for one that points at citations it does not have.
 */
export function readEvidence(value: unknown): EvidenceFile {
  const head = versioned.safeParse(value);
  if (!head.success) {
    throw new EvidenceError(
      'This is no evidence file of Communique: give the .json that was sent beside the answer.',
    );
  }
  const { version } = head.data;
  if (version > EVIDENCE_VERSION) {
    throw new EvidenceError(
      `The evidence file is of version ${version}, and this Communique reads version ${EVIDENCE_VERSION}: check it with a newer one.`,
    );
  }
  const file = evidenceSchema.safeParse(value);
  if (!file.success) throw new EvidenceError(damaged(wrongPlace(file.error)));
  const { claims, citations } = file.data;
  const lost = claims.findIndex((claim) => claim.citations.some((place) => place >= citations.length));
  if (lost >= 0) throw new EvidenceError(damaged(`claims.${lost}.citations points at no citation`));
  return file.data;
}

function damaged(what: string): string {
  return `The evidence file is damaged (${what}): give it as it was sent.`;
}

function wrongPlace({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = issue?.path.join('.') ?? '';
  return `${path === '' ? 'as a whole' : path}: ${issue?.message ?? 'not as expected'}`;
}
