import iconv from 'iconv-lite';
import { byteOrderMark, detectEncoding } from './encoding.ts';

/** Text of bytes in whatever encoding, every character as it is. */
export function decodeBytes(bytes: Buffer): string {
  return iconv.decode(bytes, detectEncoding(bytes));
}

/** Text of bytes in whatever encoding, as the archive keeps text (see {@link cleanCharacters}). */
export function decodeText(bytes: Buffer): string {
  return cleanCharacters(decodeBytes(bytes));
}

/**
 * Text of an HTML page. What it declares in `<meta charset>` or an XML declaration is believed unless the bytes have a
 * mark or are UTF-8: pages saved by a browser or a script often keep the declaration of another encoding.
 */
export function decodeHtml(bytes: Buffer): string {
  const detected = detectEncoding(bytes);
  if (detected.startsWith('utf-') || byteOrderMark(bytes) !== null)
    return cleanCharacters(iconv.decode(bytes, detected));
  const head = bytes.subarray(0, 4096).toString('latin1');
  const declared =
    /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? '';
  return cleanCharacters(iconv.decode(bytes, encodingOfLabel(declared) ?? detected));
}

/** WHATWG reads the ISO labels as their Windows supersets, since pages mean those. https://encoding.spec.whatwg.org */
const SUPERSETS: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['latin5', 'windows-1254'],
]);

function encodingOfLabel(label: string): string | null {
  const name = label.toLowerCase();
  if (name.startsWith('utf') || !iconv.encodingExists(name)) return null;
  const encoding = SUPERSETS.get(name) ?? name;
  // English and Turkish pages alike call themselves Latin 1; the bytes tell them apart.
  return encoding === 'windows-1252' ? null : encoding;
}

/** One kind of line end, composed characters (NFC), no control characters, no halves of surrogate pairs. */
export function cleanCharacters(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}
