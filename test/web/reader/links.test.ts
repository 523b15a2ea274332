import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReaderLinks } from '../../../src/web/reader/links.ts';

const TOKEN = '123456:not-a-real-token-of-anybody-0000000';
const PUBLIC_URL = 'https://press.example.org/archive';
const START = Date.UTC(2024, 4, 1, 12);
const DAY = 86_400_000;

function linksAt(time: number, secret: string | null = TOKEN) {
  return createReaderLinks({ publicUrl: PUBLIC_URL, secret, now: () => new Date(time) });
}

function signed(address: string) {
  const { pathname, searchParams } = new URL(address);
  const value = (name: string) => searchParams.get(name) ?? undefined;
  return { pathname, cited: value('s'), expires: value('e'), signature: value('k') };
}

describe('links to the reader page', () => {
  it('open the release that they were made for, with the cited sentence', () => {
    const link = linksAt(START).release('a1', { start: 12, end: 90, quote: 'They met.' });
    const { pathname, cited, expires, signature } = signed(link);
    expect(link).toMatch(/#cited$/);
    expect([pathname, cited]).toEqual(['/archive/release/a1', '12-90']);
    expect(linksAt(START).check({ releaseId: 'a1' }, expires, signature)).toBe(Number(expires));
  });

  it('open nothing else', () => {
    const links = linksAt(START);
    const { expires, signature } = signed(links.release('a1'));
    expect(links.check({ releaseId: 'a2' }, expires, signature)).toBeNull();
    expect(links.check('search', expires, signature)).toBeNull();
    expect(links.check({ releaseId: 'a1' }, String(Number(expires) + 1), signature)).toBeNull();
    expect(linksAt(START, `${TOKEN}1`).check({ releaseId: 'a1' }, expires, signature)).toBeNull();
    expect(links.check({ releaseId: 'a1' }, expires, undefined)).toBeNull();
    expect(links.check({ releaseId: 'a1' }, undefined, signature)).toBeNull();
  });

  it('end after a week, and are the same all day', () => {
    const { expires, signature } = signed(linksAt(START).search());
    expect(linksAt(START + 7 * DAY).check('search', expires, signature)).not.toBeNull();
    expect(linksAt(START + 8 * DAY).check('search', expires, signature)).toBeNull();
    expect(linksAt(START + DAY / 4).search()).toBe(linksAt(START).search());
  });

  it('are not signed where everybody may read', () => {
    const links = linksAt(START, null);
    expect(links.release('a1', { start: 1, end: 2, quote: 'a' })).toBe(
      `${PUBLIC_URL}/release/a1?s=1-2&h=ca978112ca1b#cited`,
    );
    expect(links.check('search', undefined, undefined)).toBe(Number.POSITIVE_INFINITY);
  });

  it('are guessed by nobody', () => {
    const links = linksAt(START);
    fc.assert(
      fc.property(fc.string(), fc.string(), (expires, signature) => {
        expect(links.check('search', expires, signature)).toBeNull();
        expect(links.check({ releaseId: 'a1' }, '9999999999', signature)).toBeNull();
      }),
    );
  });

  it('do not tell the token', () => {
    expect(linksAt(START).search()).not.toContain('not-a-real');
  });
});
