/** What was written after `/said`. */
export interface SaidRequest {
  readonly name: string;
  /** Words that the statements are to be about; null: any. */
  readonly about: string | null;
}

/** Between a name and words in each of the languages, whatever the chat's. */
const BETWEEN = /\s(?:about|haqq[ıi]nda|haqda|barədə|hakk[ıi]nda|konusunda|об?|обо|про)(?=\s)/iu;
/** In Azerbaijani and Turkish the word stands behind what it is about. */
const BEHIND = /\s(?:haqq[ıi]nda|haqda|barədə|hakk[ıi]nda|konusunda)$/iu;
const LIKE_NAME = /^(?:\p{Lu}|["“«])/u;

/** Reads "name", "name about words", and "name words haqqında", in which a name is what begins with capitals. */
export function readSaidRequest(text: string): SaidRequest {
  const all = text.replace(/\s+/gu, ' ').trim();
  const between = BETWEEN.exec(all);
  if (between !== null) {
    return {
      name: all.slice(0, between.index).trim(),
      about: all.slice(between.index + between[0].length).trim(),
    };
  }
  const behind = BEHIND.exec(all);
  if (behind === null) return { name: all, about: null };
  const words = all.slice(0, behind.index).split(' ');
  const plain = words.findIndex((word) => !LIKE_NAME.test(word));
  const border = plain <= 0 ? Math.max(1, words.length - 1) : plain;
  const about = words.slice(border).join(' ');
  return { name: words.slice(0, border).join(' '), about: about === '' ? null : about };
}
