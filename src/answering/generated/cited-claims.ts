import type { Archive } from '../../archive/archive.ts';
import type { Citation, Claim, Draft } from '../answer.ts';
import { type Quotation, quotationOf } from '../answer-parts.ts';
import type { EvidenceSentence } from './evidence.ts';
import type { VerifiedClaim } from './verify.ts';

/**
 * Claims with their citations, numbered as a reader meets them; a claim of which a sentence is not to be quoted any more
 * (withdrawn or corrected since) is left out.
 */
export async function citedClaims(
  archive: Archive,
  verified: readonly VerifiedClaim[],
): Promise<{ readonly claims: readonly Claim[]; readonly citations: readonly Citation[] }> {
  const quotations = new Map<number, Quotation | null>();
  for (const { cited } of verified) {
    for (const { number, release, start, end, text } of cited) {
      if (quotations.has(number)) continue;
      const span = { releaseId: release.id, revision: release.revision, start, end };
      quotations.set(number, await quotationOf(archive, span, (quote) => quote === text));
    }
  }
  const sound = verified.filter(({ cited }) => cited.every(({ number }) => quotations.get(number) != null));
  return numbered(sound, ({ number }) => quotations.get(number) ?? null);
}

/** The same of an answer that is still being written, as the evidence has the sentences. */
export function draftOf(verified: readonly VerifiedClaim[]): Draft {
  return numbered(verified, ({ release, start, end, text }) => ({
    releaseId: release.id,
    title: release.title,
    publisher: release.publisher,
    published: release.published,
    source: release.source,
    url: release.url,
    quote: text,
    start,
    end,
  }));
}

function numbered(
  verified: readonly VerifiedClaim[],
  quotationFor: (sentence: EvidenceSentence) => Quotation | null,
): { readonly claims: readonly Claim[]; readonly citations: readonly Citation[] } {
  const citations: Citation[] = [];
  const markers = new Map<number, number>();
  const claims = verified.map(({ text, cited }): Claim => {
    for (const sentence of cited) {
      const quotation = markers.has(sentence.number) ? null : quotationFor(sentence);
      if (quotation === null) continue;
      const marker = citations.length + 1;
      markers.set(sentence.number, marker);
      citations.push({ marker, ...quotation });
    }
    return {
      text,
      markers: cited.flatMap(({ number }) => markers.get(number) ?? []),
      support: 'verified',
    };
  });
  return { claims, citations };
}
