/** Turkish -mIştIr and Azerbaijani -mIşdIr, folded: the past of announcements. */
const TURKISH = /^(\p{L}{2,})m([iu])st[iu]r$/u;
const AZERBAIJANI = /^(\p{L}{2,})m([iu])sd[iu]r$/u;

/**
 * A folded verb in the past of announcements as the tables have it: "toplanmıştır" is "toplandı", "etmişdir" is "edib".
 * Every other word as it is.
 */
export function plainPast(word: string): string {
  if (!word.endsWith('r')) return word;
  const turkish = TURKISH.exec(word);
  if (turkish !== null) {
    const [, stem = '', vowel = ''] = turkish;
    return `${stem}${/[pctksfh]$/.test(stem) ? 't' : 'd'}${vowel}`;
  }
  const azerbaijani = AZERBAIJANI.exec(word);
  if (azerbaijani === null) return word;
  const [, stem = '', vowel = ''] = azerbaijani;
  if (/[aeiou]$/.test(stem)) return `${stem}y${vowel}b`;
  return `${/[ae]t$/.test(stem) && stem.length < 4 ? `${stem.slice(0, -1)}d` : stem}${vowel}b`;
}
