import { foldLetters } from '../../../archive/describing/fold.ts';
import { MONTH_WORD } from '../../../archive/describing/month-names.ts';

// What is looked for stands in front of what has to stand around it: a month before every letter would be tried everywhere.
const AFTER_DATE = new RegExp(
  `(?<!\\d)\\d{1,3}(?!\\d)(?!\\s(?:${MONTH_WORD})(?!\\p{L}))(?<=(?<![\\d.,])\\d{1,2}\\s(?:${MONTH_WORD})\\s\\d{1,3})`,
  'gu',
);
/** "iyunda 1,0%", "12 iyun 10.30": a fraction, or an hour. */
const FRACTION = new RegExp(
  `(?<!\\d)\\d{1,2}(?=[.,:]\\d{1,3}(?![\\d.]))(?<=(?<!\\p{L})(?:${MONTH_WORD})\\s\\d{1,2})`,
  'gu',
);
const GENITIVE_AFTER_DAY =
  /\s(?=\p{L}{2,9}[ıiuü]n\s\d)(?<=(?<!\p{L})\p{L}{2,9}[ıiuü]n\s\d{1,2}[-’']?\p{L}{1,5}\s)/gu;

/** "June 15-17, 2020" and "30 Haziran-2 Temmuz" as the readers of dates know them. */
const SECOND_DAY = new RegExp(
  `(?<=(?<!\\p{L})(?:${MONTH_WORD})\\s\\d{1,2})\\s?[-–—]\\s?\\d{1,2},?\\s(?=\\d{4}(?!\\d))`,
  'gu',
);
/** As much as `findDates` lets stand between a day and its year. */
const JOINTS = '.,   ';
const HYPHEN_BETWEEN = new RegExp(
  `-(?=\\d{1,2}\\s(?:${MONTH_WORD}))(?<=(?<!\\p{L})(?:${MONTH_WORD})-)`,
  'gu',
);

/**
 * Numbers that stand beside a date and are none of it blotted out: "до 1 октября 14,5 километра", and the second month of
 * "mayın 1-dən iyunun 30-dək" kept from the first one's day.
 */
export function withoutNeighbours(text: string): string {
  if (!/\d/.test(text)) return text;
  let kept = text;
  const written = foldLetters(text);
  for (const pattern of [AFTER_DATE, FRACTION]) {
    for (const { index, 0: digits } of written.matchAll(pattern)) {
      kept = kept.slice(0, index) + 'x'.repeat(digits.length) + kept.slice(index + digits.length);
    }
  }
  const folded = foldLetters(kept);
  for (const { index, 0: joint } of folded.matchAll(SECOND_DAY)) {
    if (joint.length > JOINTS.length) continue;
    kept = kept.slice(0, index) + JOINTS.slice(-joint.length) + kept.slice(index + joint.length);
  }
  for (const { index } of folded.matchAll(HYPHEN_BETWEEN)) {
    kept = `${kept.slice(0, index)} ${kept.slice(index + 1)}`;
  }
  return kept.replace(GENITIVE_AFTER_DAY, ';');
}
