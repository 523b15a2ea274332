import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Span } from '../../archive/release.ts';

/** What a link lets its holder see: one release, or the search page and what it finds. */
export type LinkTarget = { readonly releaseId: string } | 'search';

/** A quotation to be marked on the page. */
export interface CitedQuote extends Span {
  readonly quote: string;
}

/** Addresses of reader pages that are good for a while, for whoever has them. */
export interface ReaderLinks {
  /** @param cited what is marked on the page, and in view when it opens */
  release(releaseId: string, cited?: CitedQuote | null): string;
  search(): string;
  /** The signed part of an address, good until the same moment as the page on which it stands. */
  signatureFor(target: LinkTarget, expires: number): string;
  /** When the signature of an address ends (Unix time in seconds); null where it is not good for this target now. */
  check(target: LinkTarget, expires: string | undefined, signature: string | undefined): number | null;
}

export interface ReaderLinkOptions {
  /** Where the pages are, such as https://press.example.org/. */
  readonly publicUrl: string;
  /** A secret of the installation, of which the key is derived; null: everybody may read, and links are not signed. */
  readonly secret: string | null;
  readonly now: () => Date;
}

const DAYS_GOOD = 7;
const SECONDS_A_DAY = 86_400;
const SECOND = 1000;
const KEY_BYTES = 32;
/** 128 bits: nobody guesses one, and an address stays short. */
const SIGNATURE_BYTES = 16;
const HASH_LENGTH = 12;
/** Where on the page what is cited begins. */
export const CITED = 'cited';
const EXPIRES = /^\d{1,11}$/;

/**
 * Signs links (HMAC-SHA-256, RFC 2104) with a key derived from the bot's token (HKDF, RFC 5869), so that an installation
 * needs no secret more, and a new token ends all links.
 */
export function createReaderLinks({ publicUrl, secret, now }: ReaderLinkOptions): ReaderLinks {
  const key =
    secret === null
      ? null
      : Buffer.from(hkdfSync('sha256', secret, '', 'communique reader links', KEY_BYTES));
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`;
  const seconds = () => Math.floor(now().getTime() / SECOND);

  function sign(target: LinkTarget, expires: number): Buffer {
    const what = target === 'search' ? 'search' : `release ${target.releaseId}`;
    return createHmac('sha256', key ?? '')
      .update(`${expires} ${what}`)
      .digest()
      .subarray(0, SIGNATURE_BYTES);
  }

  function address(path: string, target: LinkTarget, cited: CitedQuote | null): string {
    const url = new URL(path, base);
    if (cited !== null) {
      url.searchParams.set('s', `${cited.start}-${cited.end}`);
      url.searchParams.set('h', quoteHash(cited.quote));
      url.hash = CITED;
    }
    if (key !== null) {
      // Of one day all links of a release are the same, so that a message can be edited without change.
      const expires = (Math.floor(seconds() / SECONDS_A_DAY) + DAYS_GOOD + 1) * SECONDS_A_DAY;
      url.searchParams.set('e', String(expires));
      url.searchParams.set('k', sign(target, expires).toString('base64url'));
    }
    return url.href;
  }

  return {
    release: (releaseId, cited = null) =>
      address(`release/${encodeURIComponent(releaseId)}`, { releaseId }, cited),
    search: () => address('', 'search', null),
    signatureFor: (target, expires) => (key === null ? '' : sign(target, expires).toString('base64url')),
    check(target, expires, signature) {
      if (key === null) return Number.POSITIVE_INFINITY;
      if (expires === undefined || signature === undefined || !EXPIRES.test(expires)) return null;
      const until = Number(expires);
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(target, until);
      const isSame = given.length === expected.length && timingSafeEqual(given, expected);
      return isSame && until > seconds() ? until : null;
    },
  };
}

/** By which a page tells that a release was corrected since it was quoted, and marks nothing that was not. */
export function quoteHash(quote: string): string {
  return createHash('sha256').update(quote).digest('hex').slice(0, HASH_LENGTH);
}
