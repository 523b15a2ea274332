import type { Telling, Told as View } from './attribution.ts';
import type { Candidate } from './noun-phrases.ts';
import type { Unit } from './units.ts';

/** Words of a quotation that is more than a name or a motto. */
const FEWEST_QUOTED = 3;

/** A quotation behind a comma, a colon or at the beginning belongs to the sentence's only subject, whatever its verb is. */
export function besideSpeech({ told, written, candidates }: View, unit: Unit): readonly Telling[] {
  const [first] = unit.speech;
  if (first === undefined) return [];
  const words =
    written.slice(first.start - unit.start, first.end - unit.start).match(/\p{L}+/gu)?.length ?? 0;
  const isWhole =
    words > MOST_NAMED ||
    /^\p{Ll}/u.test(written.slice(first.start - unit.start)) ||
    /[.!?…,]["'»”’]?$/u.test(written.slice(first.start - unit.start, first.end - unit.start + 1));
  if (
    words < FEWEST_QUOTED ||
    !(isWhole || /^["'»”’]\s*[,.–—-]/u.test(written.slice(first.end - unit.start))) ||
    READS.test(told) ||
    !/(?:^|[,:—–-])\s?["'«“„‘]$/u.test(written.slice(0, first.start - unit.start).trimEnd())
  ) {
    return [];
  }
  const able = candidates.filter(({ kind, isSubject }) => isSubject && kind !== 'body');
  if (/:\s?["'«“„‘]$/u.test(written.slice(0, first.start - unit.start)) && WORDS_OF.test(told)) {
    able.push(
      ...candidates.filter(
        ({ kind, isSubject, end }) => !isSubject && kind !== 'body' && end <= first.start - unit.start,
      ),
    );
  }
  const people = able.filter(({ kind }) => kind === 'person');
  const [only] = people.length > 0 ? people : able;
  if (
    only === undefined ||
    new Set((people.length > 0 ? people : able).map(({ person, start }) => person ?? start)).size > 1
  ) {
    return [];
  }
  if (GOVERNED.test(told.slice(0, only.phraseStart))) return [];
  return [{ verb: { id: 'said', start: only.end, end: only.end }, speaker: only }];
}

/** Words of a name or a motto at the most. */
const MOST_NAMED = 6;
/** Whoever reads something aloud gives another's words. */
const READS = /(?<!\p{L})(?:oxudu|okudu|read|прочита\p{L}+|огласил\p{L}*|зачитал\p{L}*)(?!\p{L})/u;
/** "The mayor's wish: “…”". */
const WORDS_OF =
  /(?<!\p{L})(?:words|answer|reply|comment|verdict|wish|слова|ответ|комментарий|пожелание|вердикт|temennisi|sozleri|cevabi|yaniti|yorumu|degerlendirmesi|mesaji|dilegi|cavabi|fikri|arzusu|serhi)(?!\p{L})/u;
const GOVERNED =
  /(?:^|\s)(?:of|to|from|with|by|for|in|about|at|on|after|between|against|в|во|о|об|с|со|к|по|для|от|из|на|у|про)\s(?:the\s|his\s|her\s)?$/u;

/** "Name: «…»". */
export function colon(told: string, unit: Unit, candidates: readonly Candidate[]): readonly Telling[] {
  const [first] = candidates;
  if (first === undefined || !first.isSubject || first.kind === 'body') return [];
  const end = first.end - unit.start;
  const isSpoken =
    unit.speech.length > 0
      ? /^\s?(?:\([^)]{0,80}\)|,[^:.;]{0,120})?\s?:\s?["«“„‘]/u.test(told.slice(end))
      : first.kind === 'person' &&
        /^\s?(?:\([^)]{0,80}\))?\s?:\s(?:\S+\s){4,}\S+[.!?…]\s*$/u.test(told.slice(end));
  if (!isSpoken || /\p{L}/u.test(told.slice(0, Math.max(0, first.phraseStart - unit.start)))) return [];
  const speaker = {
    ...first,
    start: first.start - unit.start,
    end,
    phraseStart: first.phraseStart - unit.start,
  };
  return [{ verb: { id: 'said', start: end, end: end + 1 }, speaker }];
}
