import type { Span } from '../../../archive/release.ts';
import type { Family } from '../phrases/family.ts';

/** Singular pronouns as subjects, folded; Turkic "o" is "that" as well, save where a clause begins with it. */
const PRONOUNS: Readonly<Record<Family, RegExp>> = {
  english: /(?<!\p{L})(?:he|she|the speaker)(?!\p{L})/gu,
  russian: /(?<!\p{L})(?:он|она)(?!\p{L})/gu,
  turkic:
    /(?<=^["“«\s–—-]*|[”»",]\s?[,–—-]?\s[–—-]?\s?(?:dey[ei]\s|diye\s)?)o(?=,?\s)|(?<=^["“«\s–—-]*)kendisi(?=,?\s)|(?<=\s)o(?=\s(?:deyi[br]|dedi|demis|bildiri|bildirdi|qeyd\s|vurgul|soyle|elave\s|belirt|ifade\s|kaydet|acikla|hatirla|xatirla|ekle|diqqet|dikkat|sozlerin|cavab|cevap))/gu,
};

export function pronounsOf(told: string, family: Family): readonly Span[] {
  return [...told.matchAll(PRONOUNS[family])].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
}
