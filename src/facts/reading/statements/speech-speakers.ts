import type { Telling, Told as View } from './attribution.ts';
import { type Candidate, unnamedBody } from './noun-phrases.ts';
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
  const owner = ownWords(told);
  if (owner !== null) return [{ verb: { id: 'said', start: owner.end, end: owner.end }, speaker: owner }];
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
  const before = told.slice(0, only.phraseStart);
  if (GOVERNED.test(before) || SUBORDINATE.test(before)) return [];
  return [{ verb: { id: 'said', start: only.end, end: only.end }, speaker: only }];
}

/** Words of a name or a motto at the most. */
const MOST_NAMED = 6;
/** Whoever reads something aloud gives another's words. */
const READS = /(?<!\p{L})(?:oxudu|okudu|read|прочита\p{L}+|огласил\p{L}*|зачитал\p{L}*)(?!\p{L})/u;
/** "Her first words to the room: “…”": of a pronoun that owns them. */
const OWN_WORDS =
  /^\s*(?:and\s|but\s|а\s|и\s)?(?<who>his|her|его|ее)\s(?:\p{L}+\s){0,3}?(?:words?|answer|reply|response|comment|verdict|wish|advice|message|слова|ответ|комментарий|пожелание|вердикт|совет|вывод)(?!\p{L})[^.;"«“„]{0,60}:\s?["'«“„‘]?\s/u;

function ownWords(told: string): Candidate | null {
  const who = OWN_WORDS.exec(told)?.groups?.who;
  if (who === undefined) return null;
  const start = told.indexOf(who);
  return { ...unnamedBody(start, start + who.length), kind: 'pronoun' };
}

/** "The mayor's wish: “…”". */
const WORDS_OF =
  /(?<!\p{L})(?:words|answer|reply|comment|verdict|wish|слова|ответ|комментарий|пожелание|вердикт|temennisi|sozleri|cevabi|yaniti|yorumu|degerlendirmesi|mesaji|dilegi|cavabi|fikri|arzusu|serhi)(?!\p{L})/u;
/** "When X was in office, a colleague: “…”". */
const SUBORDINATE =
  /(?:^|[\s,])(?:when|while|as|after|before|since|if|because|that|which|whom|where|although|though|until|когда|пока|если|хотя|что|который|которую)\s(?:the\s)?$/u;
const GOVERNED =
  /(?:^|\s)(?:of|to|from|with|by|for|in|about|at|on|after|between|against|в|во|о|об|с|со|к|по|для|от|из|на|у|про)\s(?:the\s|his\s|her\s)?$/u;

/** Words in front of a colon that lead a line of minutes in: "ВЫСТУПИЛИ: Громов – о …". */
const LED_IN =
  /^\s*(?:выступил[аи]?|слушали|cixis\s(?:etdi(?:ler)?|edib(?:ler)?)|natiqler|konusanlar|soz\salanlar|spoke|speakers|discussion)\s?:\s?/u;
/** What is a sentence and no list of names. */
const SENTENCE = /^(?:\S+\s){4,}\S+[.!?…]\s*$/u;

/** "Name: «…»", "Name (office): words of a sentence.", and in minutes "Name – о расходах.". */
export function colon(told: string, unit: Unit, candidates: readonly Candidate[]): readonly Telling[] {
  const [first] = candidates;
  if (first === undefined || !first.isSubject || first.kind === 'body' || first.kind === 'pronoun') return [];
  const end = first.end - unit.start;
  const rest = told.slice(end);
  const behind = /^\s?(?:\([^)]{0,80}\)|,[^:.;]{0,120})?\s?:\s/u.exec(rest);
  const isSpoken =
    unit.speech.length > 0
      ? behind !== null && /^(?:["«“„‘]|(?:[^\s.;:]+\s){1,8}["«“„‘])/u.test(rest.slice(behind[0].length))
      : (behind !== null && SENTENCE.test(rest.slice(behind[0].length)) && isAlone(first, candidates)) ||
        /^\s?(?:\([^)]{0,80}\)\s)?[–—-]\sоб?\s/u.test(rest);
  const lead = LED_IN.exec(told)?.[0].length ?? 0;
  if (!isSpoken || /\p{L}/u.test(told.slice(lead, Math.max(lead, first.phraseStart - unit.start)))) return [];
  return [{ verb: { id: 'said', start: end, end: end + 1 }, speaker: within(first, unit) }];
}

function isAlone(first: Candidate, candidates: readonly Candidate[]): boolean {
  return first.kind === 'person' || !candidates.some(({ kind }) => kind === 'person');
}

/** A candidate with offsets that count from its unit. */
export function within(one: Candidate, { start }: Unit): Candidate {
  return { ...one, start: one.start - start, end: one.end - start, phraseStart: one.phraseStart - start };
}
