import { addressesReader, isQuestionOrOrder, ordersWriter, unquoted } from './orders.ts';
import { UNSEEN } from './tagged.ts';

/** What a claim may not bring into an answer unless its sources have it: an address, a mention, a command. */
const FOREIGN: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S+|\bwww\.\S+/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  /(?<![\p{L}\p{N}])@\w{2,}|(?<![\p{L}\p{N}/.])\/[a-z]\w{1,31}(?![\p{L}\p{N}/])/giu,
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|biz|io|ru|az|tr|me|co|gov|edu|app|рф)(?![\p{L}\p{N}])(?:[/?#]\S*)?/giu,
  // Any other ending of an address, in lower case: "ended.The" has lost a space, and "т.е.", "p.m." have one letter.
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]+\.)+[a-z]{2,24}(?![\p{L}\p{N}])(?:[/?#]\S*)?/gu,
];
const AFTER_ADDRESS = /[.,;:!?)»”"'’\]]+$/u;
const TAG = /<\/?[a-z!][^>]{0,200}>/giu;
/** Talk of the model about itself or its orders, in the four languages. */
const TALK =
  /\b(?:as an? (?:ai|artificial intelligence|language model|assistant)|(?:previous|my|these) instructions|i (?:cannot|can't|am unable to|am sorry)|i['’]m (?:sorry|unable))\b|(?:как (?:ии|языковая модель)|предыдущ\p{L}* инструкци\p{L}*|əvvəlki təlimat\p{L}*|önceki talimat\p{L}*|bir yapay zek\p{L}*|süni intellekt olaraq)/iu;

/**
 * A claim without tags and characters that are not seen; null where it is no statement but a question or an order, or where it
 * brings something that its sources do not have and that no answer should: an address, a mention, a command, words to the
 * reader, talk of the model about itself.
 */
export function harmless(claim: string, sources: readonly string[]): string | null {
  const source = sources.join('\n');
  const known = source.toLowerCase();
  const stands = (part: string) => known.includes(part.toLowerCase());
  const cleaned = claim
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(TAG, (tag) => (stands(tag) ? tag : ''))
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(cleaned)) return null;
  // Where one tag stood inside another, taking it out made a third.
  if ([...cleaned.matchAll(TAG)].some(([tag]) => !stands(tag))) return null;
  if (ordersWriter(cleaned) || isQuestionOrOrder(cleaned)) return null;
  if (addressesReader(cleaned) && !addressesReader(source)) return null;
  const talk = TALK.exec(unquoted(cleaned));
  if (talk !== null && !stands(talk[0])) return null;
  const given = new Set(foreignIn(source));
  return foreignIn(cleaned).every((part) => given.has(part)) ? cleaned : null;
}

function foreignIn(text: string): readonly string[] {
  return FOREIGN.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([part]) => part.replace(AFTER_ADDRESS, '').toLowerCase()),
  );
}
