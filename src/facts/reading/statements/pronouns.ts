import type { Span } from '../../../archive/release.ts';

/** Which grammar a text is read with. */
export type Family = 'english' | 'russian' | 'turkic';

export function familyOf(language: string | null, body: string): Family {
  if (language === 'en') return 'english';
  if (language === 'ru') return 'russian';
  if (language === 'az' || language === 'tr') return 'turkic';
  const sample = body.slice(0, 2_000);
  if (/[\u0400-\u04ff]/u.test(sample)) return 'russian';
  return /[əƏğĞışŞİ]/u.test(sample) ? 'turkic' : 'english';
}

/** Singular pronouns as subjects, folded; Turkic "o" is "that" as well, save where a clause begins with it. */
const PRONOUNS: Readonly<Record<Family, RegExp>> = {
  english: /(?<!\p{L})(?:he|she|the speaker)(?!\p{L})/gu,
  russian: /(?<!\p{L})(?:он|она)(?!\p{L})/gu,
  turkic: /(?<=^["“«\s–—-]*|[”»",]\s?[,–—-]?\s[–—-]?\s?(?:dey[ei]\s|diye\s)?)o(?=,?\s)/gu,
};

export function pronounsOf(told: string, family: Family): readonly Span[] {
  return [...told.matchAll(PRONOUNS[family])].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
}
