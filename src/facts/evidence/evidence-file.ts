import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Citation } from '../../answering/answer.ts';
import type { Archive } from '../../archive/archive.ts';
import { dayOf, isEmbargoed } from '../../archive/embargo.ts';
import type { Release } from '../../archive/release.ts';
import { EvidenceError } from '../../errors.ts';
import type { EvidenceInput } from './evidence-input.ts';

/** Counted up when a reader of the version before would misread the file. */
export const EVIDENCE_VERSION = 1;

const offset = z.int().nonnegative();
/** Claims, citations, and citations of one claim: far more than a command gives, few enough to be shown. */
const MOST = 10_000;
const MOST_OF_ONE = 100;

/** The evidence file in JSON. Offsets are UTF-16 units into the release's stored body, `start` inside and `end` outside. */
export const evidenceSchema = z.object({
  version: z.literal(EVIDENCE_VERSION),
  /** ISO 8601 instant. */
  madeAt: z.iso.datetime(),
  question: z.string(),
  mode: z.enum(['extractive', 'generated']),
  /** Of the indexes that were in use. */
  generation: z.int(),
  claims: z
    .array(
      z.object({
        text: z.string(),
        support: z.enum(['verified', 'unverified']),
        /** Places in `citations`. */
        citations: z.array(offset).max(MOST_OF_ONE),
      }),
    )
    .max(MOST),
  citations: z
    .array(
      z.object({
        releaseId: z.string().min(1),
        title: z.string(),
        publisher: z.string().nullable(),
        /** Of publication: YYYY-MM-DD, YYYY-MM, YYYY or null. */
        date: z.string().nullable(),
        source: z.string(),
        url: z.string().nullable(),
        revision: z.int(),
        language: z.string().nullable(),
        /** SHA-256 (hex) of the body in UTF-8. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        start: offset,
        end: offset,
        quote: z.string().min(1),
      }),
    )
    .max(MOST),
});

export type EvidenceFile = z.infer<typeof evidenceSchema>;
export type EvidenceCitation = EvidenceFile['citations'][number];

/** As much of a release as stands in the file, and the body that its hash is of. */
export type CitedRelease = Pick<
  Release,
  'id' | 'title' | 'publisher' | 'published' | 'source' | 'url' | 'revision' | 'language' | 'body' | 'status'
>;

export interface EvidenceContext {
  /** The releases that are cited, by id. */
  readonly releases: ReadonlyMap<string, CitedRelease>;
  readonly madeAt: Date;
}

/**
 * The evidence file of an answer: every claim with the exact places that it rests on.
 *
 * @throws EvidenceError when a release was corrected, withdrawn or dated in the future after the claims were made: the
 * file would be wrong from the start, or told of too early.
 */
export function evidenceFile(
  { question, mode, generation, claims }: EvidenceInput,
  context: EvidenceContext,
): EvidenceFile {
  const citations: EvidenceCitation[] = [];
  const places = new Map<string, number>();
  const hashes = new Map<string, string>();

  function placeOf(citation: Citation): number {
    const { releaseId, start, end } = citation;
    const key = `${releaseId} ${start} ${end}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const release = releaseOf(citation, context);
    const sha256 = hashes.get(releaseId) ?? bodyHash(release.body);
    hashes.set(releaseId, sha256);
    citations.push(evidenceCitation(citation, release, sha256));
    places.set(key, citations.length - 1);
    return citations.length - 1;
  }

  return {
    version: EVIDENCE_VERSION,
    madeAt: context.madeAt.toISOString(),
    question,
    mode,
    generation,
    claims: claims.map(({ text, support, citations: cited }) => ({
      text,
      support,
      citations: [...new Set(cited.map(placeOf))],
    })),
    citations,
  };
}

/** The same, with the releases as the archive has them now. */
export async function makeEvidence(
  input: EvidenceInput,
  archive: Pick<Archive, 'release'>,
  madeAt: Date,
): Promise<EvidenceFile> {
  const releases = new Map<string, CitedRelease>();
  for (const { releaseId } of input.claims.flatMap(({ citations }) => citations)) {
    if (releases.has(releaseId)) continue;
    const release = await archive.release(releaseId);
    if (release !== null) releases.set(releaseId, release);
  }
  return evidenceFile(input, { releases, madeAt });
}

/** SHA-256 (hex) of a body in UTF-8: what a file that was saved of it has as well. */
export function bodyHash(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}

/** Whether a quote is the slice at its offsets. A slice may end beyond its body and still be the quote, so its length counts too. */
export function standsIn(
  body: string,
  { start, end, quote }: Pick<Citation, 'start' | 'end' | 'quote'>,
): boolean {
  return end - start === quote.length && body.startsWith(quote, start);
}

function releaseOf(citation: Citation, { releases, madeAt }: EvidenceContext): CitedRelease {
  const { releaseId, title } = citation;
  const release = releases.get(releaseId);
  const failed = (reason: string) =>
    new EvidenceError(
      `Making the evidence file failed: "${title}" (${releaseId}) ${reason} in the meantime. Ask again.`,
    );
  if (release?.status !== 'current') throw failed('was withdrawn');
  if (isEmbargoed(release, dayOf(madeAt))) throw failed('was dated in the future');
  if (!standsIn(release.body, citation)) throw failed('was corrected');
  return release;
}

function evidenceCitation(
  { start, end, quote }: Citation,
  { id, title, publisher, published, source, url, revision, language }: CitedRelease,
  sha256: string,
): EvidenceCitation {
  return {
    releaseId: id,
    title,
    publisher,
    date: published.value,
    source,
    url,
    revision,
    language,
    sha256,
    start,
    end,
    quote,
  };
}
