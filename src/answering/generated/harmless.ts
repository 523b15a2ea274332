/** What a claim may not bring into an answer unless its sources have it: an address, a mention, a command. */
const FOREIGN =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S+|\bwww\.\S+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}])@\w{2,}|(?<![\p{L}\p{N}/.])\/[a-z]\w{1,31}(?![\p{L}\p{N}/])|(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|biz|io|ru|az|tr|me|co|gov|edu|app|dev|xyz|site|online|top|link|click)(?![\p{L}\p{N}])(?:\/\S*)?/giu;
const TAG = /<\/?[a-z][^>]{0,200}>/giu;
/** Turns the direction of the text around it, or is not seen at all. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Talk of the model about itself, its orders or the reader's computer, in the four languages. */
const TALK =
  /\b(?:as an? (?:ai|language model|assistant)|system prompt|(?:ignore|disregard|forget) (?:all |any |the |your |my )*(?:previous|prior|above|earlier|instructions?)|my instructions|i (?:cannot|can't|am unable to|am sorry)|i'm sorry)\b|(?:как (?:ии|языковая модель)|системн\p{L}* промпт|предыдущ\p{L}* инструкци\p{L}*|sistem (?:promptu|təlimat\p{L}*|komutu)|əvvəlki təlimat\p{L}*|önceki talimat\p{L}*|bir yapay zek\p{L}*|süni intellekt olaraq)/iu;

/**
 * A claim without tags and characters that are not seen; null where it brings something that its sources do not have and that
 * no answer should: an address, a mention, a command, talk about itself.
 */
export function harmless(claim: string, sources: readonly string[]): string | null {
  const known = sources.join('\n').toLowerCase();
  const stands = (part: string) => known.includes(part.toLowerCase());
  const cleaned = claim
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(TAG, (tag) => (stands(tag) ? tag : ''))
    .replace(/\s+/gu, ' ')
    .trim();
  const talk = TALK.exec(cleaned);
  if (talk !== null && !stands(talk[0])) return null;
  for (const [part] of cleaned.matchAll(FOREIGN)) {
    if (!stands(part.replace(/[.,;:!?)»”"']+$/u, ''))) return null;
  }
  return /[\p{L}\p{N}]/u.test(cleaned) ? cleaned : null;
}
