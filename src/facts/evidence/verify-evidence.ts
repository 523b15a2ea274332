import type { Archive } from '../../archive/archive.ts';
import type { Release, Span } from '../../archive/release.ts';
import { bodyHash, type EvidenceCitation, type EvidenceFile, standsIn } from './evidence-file.ts';
import { readEvidence } from './read-evidence.ts';

/**
 * What became of a citation:
 * - `holds`: the quote stands where the file says, in the release that the file names
 * - `moved`: it stands in the release at another place
 * - `changed`: the release was corrected, and the quote is gone or is published under another title, publisher, date or address
 * - `altered`: the release has the very text that the file was made of, and the quote never stood in it
 * - `withdrawn`: the release is no longer shown
 * - `missing`: this archive has no such release
 */
export type Verdict = 'holds' | 'moved' | 'changed' | 'altered' | 'withdrawn' | 'missing';

/** What the archive has otherwise than the file. */
export type Difference = 'title' | 'publisher' | 'date' | 'source' | 'url' | 'revision' | 'text';

export interface VerifiedCitation extends Pick<EvidenceCitation, 'releaseId' | 'title' | 'quote'> {
  readonly verdict: Verdict;
  /** Of `moved`: where the quote stands, the place nearest to the one in the file. */
  readonly at: Span | null;
  /** Of `text` alone the quote still holds; empty where the release is not there. */
  readonly differences: readonly Difference[];
}

export interface VerifiedClaim {
  readonly text: string;
  readonly support: 'verified' | 'unverified';
  /** Places in `citations`. */
  readonly citations: readonly number[];
  /** That of its first citation that does not hold; `uncited` for a claim that names none. */
  readonly verdict: Verdict | 'uncited';
}

export interface Verification extends Pick<EvidenceFile, 'madeAt' | 'question' | 'mode'> {
  /** Every claim and every citation does. */
  readonly holds: boolean;
  readonly claims: readonly VerifiedClaim[];
  readonly citations: readonly VerifiedCitation[];
}

/**
 * Compares an evidence file with the archive: whether every quote is the slice of its release at its offsets, and whether
 * the release is the one that the file was made of. Nothing but the archive is asked.
 *
 * @param file the JSON value as parsed
 * @throws EvidenceError for what is no evidence file, or of a newer version.
 */
export async function verifyEvidence(
  file: unknown,
  archive: Pick<Archive, 'release'>,
): Promise<Verification> {
  const { madeAt, question, mode, claims, citations } = readEvidence(file);
  const releases = new Map<string, HashedRelease | null>();
  const verified: VerifiedCitation[] = [];
  for (const citation of citations) {
    const { releaseId } = citation;
    if (!releases.has(releaseId)) releases.set(releaseId, hashed(await archive.release(releaseId)));
    verified.push(verifyCitation(citation, releases.get(releaseId) ?? null));
  }
  const verifiedClaims = claims.map((claim) => ({
    ...claim,
    verdict: claimVerdict(claim.citations, verified),
  }));
  return {
    madeAt,
    question,
    mode,
    holds: [...verifiedClaims, ...verified].every(({ verdict }) => verdict === 'holds'),
    claims: verifiedClaims,
    citations: verified,
  };
}

interface HashedRelease {
  readonly release: Release;
  readonly sha256: string;
}

function hashed(release: Release | null): HashedRelease | null {
  return release === null ? null : { release, sha256: bodyHash(release.body) };
}

function verifyCitation(citation: EvidenceCitation, known: HashedRelease | null): VerifiedCitation {
  const { releaseId, title, quote } = citation;
  const verdict = (name: Verdict, differences: readonly Difference[] = [], at: Span | null = null) => ({
    releaseId,
    title,
    quote,
    verdict: name,
    at,
    differences,
  });
  if (known === null) return verdict('missing');
  const { release, sha256 } = known;
  if (release.status === 'withdrawn') return verdict('withdrawn');
  const differences = differencesOf(citation, release, sha256);
  if (standsIn(release.body, citation)) {
    return verdict(differences.some((name) => ATTRIBUTION.has(name)) ? 'changed' : 'holds', differences);
  }
  const at = nearest(release.body, quote, citation.start);
  if (at !== null) return verdict('moved', differences, at);
  return verdict(differences.includes('text') ? 'changed' : 'altered', differences);
}

/** What a quote is attributed to: under another of these it is not the quote that the file shows. */
const ATTRIBUTION: ReadonlySet<Difference> = new Set(['title', 'publisher', 'date', 'source', 'url']);

function differencesOf(citation: EvidenceCitation, release: Release, sha256: string): readonly Difference[] {
  const pairs: Readonly<Record<Difference, readonly [unknown, unknown]>> = {
    title: [citation.title, release.title],
    publisher: [citation.publisher, release.publisher],
    date: [citation.date, release.published.value],
    source: [citation.source, release.source],
    url: [citation.url, release.url],
    revision: [citation.revision, release.revision],
    text: [citation.sha256, sha256],
  };
  return DIFFERENCES.filter((name) => pairs[name][0] !== pairs[name][1]);
}

const DIFFERENCES: readonly Difference[] = [
  'title',
  'publisher',
  'date',
  'source',
  'url',
  'revision',
  'text',
];

function nearest(body: string, quote: string, start: number): Span | null {
  const places = [body.lastIndexOf(quote, start), body.indexOf(quote, start)].filter((place) => place >= 0);
  const [first, second = first] = places;
  if (first === undefined || second === undefined) return null;
  const place = start - first <= second - start ? first : second;
  return { start: place, end: place + quote.length };
}

function claimVerdict(
  places: readonly number[],
  citations: readonly VerifiedCitation[],
): VerifiedClaim['verdict'] {
  if (places.length === 0) return 'uncited';
  return (
    places.map((place) => citations[place]?.verdict ?? 'missing').find((one) => one !== 'holds') ?? 'holds'
  );
}
