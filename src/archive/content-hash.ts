import { createHash } from 'node:crypto';
import type { RawRelease } from './release.ts';

/** SHA-256 (hex) of what was read of a release: metadata as stated, and text. Its source is not part of it. */
export function contentHash({ title, publisher, date, language, url, text }: RawRelease): string {
  // JSON keeps the fields apart ("ab", "c" is not "a", "bc") and null apart from an empty string.
  return createHash('sha256')
    .update(JSON.stringify([title, publisher, date, language, url, text]))
    .digest('hex');
}
