import { abbreviationsOf } from '../../../archive/cutting/abbreviations.ts';
import { foldWord } from '../../../search/analysis/fold.ts';

const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss messrs sir dame lord lady madam majesty highness excellency honourable honorable rev
  cənab xanım bəy bay bayan sayın hanım bey hanımefendi beyefendi zati-aliləri
  господин госпожа товарищ сэр леди г-н г-жа`
    .split(/\s+/)
    .map(foldWord),
);
const { leading } = abbreviationsOf(null);

/** Whether a word is a form of address or an abbreviated title (Mr, Bayan, Dr., Col.), which is no part of a name. */
export function isHonorific(raw: string): boolean {
  return HONORIFICS.has(foldWord(raw)) || (raw.length > 1 && leading.has(raw.toLowerCase()));
}
