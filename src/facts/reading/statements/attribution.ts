import type { LanguageCode } from '../../../archive/release.ts';
import type { Family } from '../phrases/family.ts';
import type { Phrase } from '../phrases/phrase-table.ts';
import { ACCORDING, TELLING } from '../phrases/telling.ts';
import type { Candidate } from './noun-phrases.ts';
import type { Unit } from './units.ts';

/** Who tells something by which verb; of a verb whose speaker cannot be told, null. */
export interface Telling {
  readonly verb: Phrase;
  readonly speaker: Candidate | null;
}

/** What the grammars need: offsets of `told` and of candidates both count from the unit. */
export interface Told {
  readonly told: string;
  /** The body's own letters of the unit, with quotation marks. */
  readonly written: string;
  readonly candidates: readonly Candidate[];
}

export function toldOf(unit: Unit, body: string, candidates: readonly Candidate[]): Told {
  return {
    told: unit.told,
    written: body.slice(unit.start, unit.end),
    candidates: candidates.map((one) => ({
      ...one,
      start: one.start - unit.start,
      end: one.end - unit.start,
      phraseStart: one.phraseStart - unit.start,
    })),
  };
}

/** Whether a verb stands behind a quotation, a dash, a comma, or at the beginning, where the speaker comes after it. */
export function isInvertible({ written }: Told, start: number): boolean {
  return /(?:^|["'»”’“,—–-]|(?:^|[\s,])(?:как|as))\s*$/iu.test(written.slice(0, start));
}

/** Whether a quotation ends just before, or begins just behind. */
export function hasSpeechBeside({ told, written }: Told, { start, end }: Phrase): boolean {
  const before = written.slice(Math.max(0, start - 12), start);
  const after = written.slice(end);
  if (/["'»”’]\s?[,–—-]?\s?[–—-]?\s*(?:deyə |diye )?$/iu.test(before)) return true;
  const opens = /^[^\p{L}]*["«“„]/u.test(after) || /^[^.;]{0,80}[:,]\s*["«“„]/u.test(after);
  return opens && told.slice(end) !== written.slice(end).toLowerCase();
}

export function tellingsFound(told: string, language: LanguageCode | null): readonly Phrase[] {
  const found = TELLING.find(told, language);
  return found.filter(
    (one, place) =>
      !found.some((other, index) => index < place && other.start <= one.start && other.end >= one.end),
  );
}

/** "According to the ministry", "nazirin sözlərinə görə": the candidate behind or in front. */
export function accordingTo(
  { told, candidates }: Told,
  language: LanguageCode | null,
  family: Family,
): readonly Telling[] {
  return ACCORDING.find(told, language).flatMap((verb): Telling[] => {
    const speaker =
      verb.id === 'behind'
        ? candidates.find(({ phraseStart, start, kind }) => {
            if (start < verb.end) return false;
            const gap = told.slice(verb.end, Math.max(verb.end, phraseStart));
            return kind === 'body' && family === 'english'
              ? /^[^,.;:]{0,60}$/u.test(gap)
              : /^\s(?:the\s|его\s|ее\s)?$/u.test(gap);
          })
        : candidates.findLast(({ end, kind }) => {
            if (end > verb.start) return false;
            const gap = told.slice(end, verb.start);
            if (/^gore$/u.test(told.slice(verb.start, verb.end))) {
              return kind === 'body' || kind === 'person'
                ? /^(?:['’]\p{L}{1,4}|(?<=[ae]))\s$/u.test(gap)
                : false;
            }
            return /^(?:['’]?\p{L}{0,4})?\s*$/u.test(gap);
          });
    return speaker === undefined ? [] : [{ verb, speaker }];
  });
}
