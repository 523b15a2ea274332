import { createHash } from 'node:crypto';

const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/**
 * The id of a release: 12 characters of [a-z2-7], the first 60 bits of SHA-256 of its source in base32. It is made from
 * the source alone, so a corrected release keeps it, and is short enough for a Telegram command (`/release_<id>`).
 * Among a million sources two meet with a chance of one in two million; the archive refuses the second.
 */
export function releaseId(source: string): string {
  const digest = createHash('sha256').update(source).digest();
  let bits = digest.readBigUInt64BE() >> 4n;
  let id = '';
  for (let index = 0; index < LENGTH; index++) {
    id = DIGITS.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return id;
}
