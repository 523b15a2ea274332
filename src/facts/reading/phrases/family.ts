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
