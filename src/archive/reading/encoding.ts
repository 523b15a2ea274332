import { isUtf8 } from 'node:buffer';

/** Encodings that text of the archive's languages comes in; names as iconv-lite takes them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'windows-1254';

/** This much of a file decides what it is. */
const SAMPLE_BYTES = 256 * 1024;

const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  '\u00d0\u00cf\u0011\u00e0',
  'GIF8',
  'Rar!',
  '7z\u00bc\u00af',
  '\u007fELF',
];

/** Whether bytes are no text in any encoding: a known signature, or control bytes by the dozen. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (byteOrderMark(sample) !== null || utf16Order(sample) !== null) return false;
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  // A stray NUL or two is dirt in a text.
  return controls > 3 && controls > 0.02 * sample.length;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
}

/** The encoding that a byte order mark states, or null. */
export function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: in Latin, Turkish, Azerbaijani and Cyrillic letters every second byte is 0, 1, 2 or 4, the
 * others are not.
 */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || (bytes.length < SAMPLE_BYTES && bytes.length % 2 === 1)) return null;
  let even = 0;
  let odd = 0;
  const pairs = bytes.length >> 1;
  for (let index = 0; index < pairs; index += 1) {
    if (isHighByte(bytes[2 * index])) even += 1;
    if (isHighByte(bytes[2 * index + 1])) odd += 1;
  }
  if (odd > 0.7 * pairs && even < 0.3 * pairs) return 'utf-16le';
  return even > 0.7 * pairs && odd < 0.3 * pairs ? 'utf-16be' : null;
}

function isHighByte(byte: number | undefined): boolean {
  return byte === 0 || byte === 1 || byte === 2 || byte === 4;
}

/**
 * The encoding of a text: its byte order mark, UTF-16 by its pattern of bytes, UTF-8 when it is valid or broken in few
 * places, else the single-byte encoding in which its words look like words.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return (
    byteOrderMark(sample) ?? utf16Order(sample) ?? (isMostlyUtf8(bytes) ? 'utf-8' : singleByteEncoding(bytes))
  );
}

/** Valid UTF-8, or text with at least two good sequences for each bad one. Pure ASCII is UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  let good = 0;
  let bad = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length > 1) good += 1;
    if (length === 0) bad += 1;
    index += Math.max(1, length);
  }
  return good >= 2 * bad;
}

/** Bytes of the UTF-8 sequence that begins at `index`; 0 when it is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Letters at which Turkish in windows-1254 differs from windows-1252, whose letters there are Icelandic: Ğ İ Ş ğ ı ş. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);

/** No-break space, « · № » of windows-1251: no letters, where other bytes below 0xC0 may be. */
const SIGNS = new Set([0xa0, 0xab, 0xb7, 0xb9, 0xbb]);

/**
 * Cyrillic in windows-1251 is whole words of high bytes; Latin letters with marks stand among plain ones. That holds
 * for one sentence as for a long text, where statistics of letters need the long one.
 */
function singleByteEncoding(bytes: Uint8Array): Encoding {
  let inHighWords = 0;
  let inMixedWords = 0;
  let turkish = 0;
  let high = 0;
  let plain = 0;
  const endWord = (): void => {
    if (plain > 0) inMixedWords += high;
    // Two high bytes may be "üç", one may be "à" or a multiplication sign.
    else if (high > 2) inHighWords += high;
    high = 0;
    plain = 0;
  };
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) plain += 1;
    else if (byte < 0xa0 || SIGNS.has(byte)) endWord();
    if (TURKISH.has(byte)) turkish += 1;
  }
  endWord();
  if (inHighWords > 2 * inMixedWords) return 'windows-1251';
  return turkish > 0 ? 'windows-1254' : 'windows-1252';
}
