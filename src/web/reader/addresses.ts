import type { Span } from '../../archive/release.ts';
import { CITED, type CitedQuote, type LinkTarget, quoteHash, type ReaderLinks } from './links.ts';

type Parameter = readonly [name: string, value: string];

/** Addresses that stand on a page: good for what they show alone, and no longer than the page's own. */
export interface PageAddresses {
  release(releaseId: string, cited: CitedQuote | null): string;
  /** Of what an earlier revision of it was. */
  revision(releaseId: string, revision: number): string;
  search(parameters: readonly Parameter[]): string;
  /** What lets the holder of a search page's address in, for a form to carry along. */
  readonly searchSignature: readonly Parameter[];
}

/**
 * @param base below which the pages are, with a slash at its end
 * @param until the moment (Unix time in seconds) at which the page's own address ends; infinite where everybody may read
 */
export function pageAddresses(links: ReaderLinks, base: string, until: number): PageAddresses {
  function signature(target: LinkTarget): readonly Parameter[] {
    if (!Number.isFinite(until)) return [];
    return [
      ['e', String(until)],
      ['k', links.signatureFor(target, until)],
    ];
  }

  function address(path: string, parameters: readonly Parameter[]): string {
    const query = new URLSearchParams();
    for (const [name, value] of parameters) query.set(name, value);
    return query.size === 0 ? `${base}${path}` : `${base}${path}?${query}`;
  }

  const pathOf = (releaseId: string) => `release/${encodeURIComponent(releaseId)}`;

  return {
    release(releaseId, cited) {
      const path = pathOf(releaseId);
      const signed = signature({ releaseId });
      if (cited === null) return address(path, signed);
      return `${address(path, [['s', spanText(cited)], ['h', quoteHash(cited.quote)], ...signed])}#${CITED}`;
    },
    // Whoever may read a release may read what it was.
    revision: (releaseId, revision) =>
      address(pathOf(releaseId), [['revision', String(revision)], ...signature({ releaseId })]),
    search: (parameters) => address('', [...parameters, ...signature('search')]),
    searchSignature: signature('search'),
  };
}

function spanText({ start, end }: Span): string {
  return `${start}-${end}`;
}
