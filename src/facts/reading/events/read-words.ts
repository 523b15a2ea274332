import { type WordForm, wordFormOf } from '../../../answering/checking/reading/word-form.ts';
import type { Span } from '../../../archive/release.ts';
import { detached, eachWritten, formOf } from '../../../search/analysis/tokens.ts';
import type { EventWord } from './event-word.ts';
import { plainPast } from './official-past.ts';

const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 40;
/** A word as written, and what it is; null for one that folds to nothing. */
const known = new Map<string, WordForm | null>();

function formOfWritten(written: string): WordForm | null {
  const form = known.get(written);
  if (form !== undefined) return form;
  const plain = formOf(written);
  const made = plain === null ? null : wordFormOf(detached(plain.raw));
  if (written.length > LONGEST_KNOWN) return made;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(detached(written), made);
  return made;
}

/** The words of a sentence that begins at `offset` of its body; `quoted` are quotations in order, by offsets of the body. */
export function readWords(
  text: string,
  offset: number,
  quoted: readonly Span[],
  isTurkic: boolean,
): EventWord[] {
  const words: EventWord[] = [];
  let last = 0;
  let quotation = 0;
  eachWritten(text, (written, at) => {
    const form = formOfWritten(written);
    if (form === null) return;
    const [start, end] = [offset + at, offset + at + written.length];
    while ((quoted[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation += 1;
    words.push({
      raw: form.raw,
      word: isTurkic ? plainPast(form.word) : form.word,
      snowball: form.snowball,
      start,
      end,
      gap: text.slice(last, at),
      isCapital: form.isCapital,
      isNumber: form.isNumber,
      isQuoted: (quoted[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start,
    });
    last = at + written.length;
  });
  return words;
}
