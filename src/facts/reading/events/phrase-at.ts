import type { Stated } from '../../fact.ts';
import { type ReadableRelease, statedAt } from '../readable-release.ts';
import type { Phrase } from './bodies.ts';
import type { EventSentence } from './event-sentence.ts';

/** A phrase of a sentence as it stands, with the quotation marks around it. */
export function phraseAt(release: ReadableRelease, sentence: EventSentence, { from, to }: Phrase): Stated {
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  if (first === undefined || last === undefined) return statedAt(release, sentence.span, sentence.span);
  const { body } = release;
  const opens = /[«“„"]$/u.test(body.slice(first.start - 1, first.start)) ? 1 : 0;
  const inside = body.slice(first.start, last.end);
  const closing =
    /^[»”"]/u.test(body.slice(last.end, last.end + 1)) && (opens === 1 || /[«“„"]/u.test(inside)) ? 1 : 0;
  const isWhole = opens === 0 || closing === 1 || /[»”"]/u.test(inside);
  const start = first.start - (isWhole ? opens : 0);
  const end = sentence.family === 'turkic' ? endOf(body, last.start, last.end) : last.end;
  const isOpen = inside.lastIndexOf('(') > inside.lastIndexOf(')') && body.startsWith(')', end);
  return statedAt(release, sentence.span, { start, end: end + (isOpen ? 1 : closing) });
}

/** Of -yle, -yla and of -le, -la behind a plural. */
const WITH_ENDING = 3;
const SHORT_WITH_ENDING = 2;

/** Turkish writes the case ending of a name behind an apostrophe. */
function endOf(body: string, start: number, end: number): number {
  const apostrophe = body.slice(start, end).search(/['’](?=\p{L}+$)/u);
  if (apostrophe > 0) return start + apostrophe;
  const copula = /(?<=[ıiuü])d[ıiuü]r$/u.exec(body.slice(start, end));
  if (copula !== null) return start + copula.index;
  const written = body.slice(start, end);
  if (/l[aeə]r[ıi]yl[ae]$/u.test(written)) return end - WITH_ENDING;
  return /l[aeə]rl[aeə]$/u.test(written) ? end - SHORT_WITH_ENDING : end;
}
