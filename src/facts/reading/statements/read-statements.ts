import type { Span } from '../../../archive/release.ts';
import type { Stated, StatementFact } from '../../fact.ts';
import { familyOf } from '../phrases/family.ts';
import { readingOf } from '../phrases/pieces.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import type { PeopleRead, ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
import { accordingTo, type Telling, toldOf } from './attribution.ts';
import { englishTellings } from './english.ts';
import { introducedSpeaker } from './introductions.ts';
import type { Candidate } from './noun-phrases.ts';
import { officeHolders, rolesIn } from './offices.ts';
import { type Reading, resolved, type Speaker, type Told } from './resolve-speaker.ts';
import { russianTellings } from './russian.ts';
import { saidPlace } from './said-place.ts';
import { candidatesOf } from './speakers.ts';
import { besideSpeech, colon } from './speech-speakers.ts';
import { turkicTellings } from './turkic.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * Who said what, sentence by sentence; sentences of one quotation are one statement. Where the words do not tell whose they
 * are (two people could be meant, a passive without its doer), there is no statement.
 */
export function readStatements(release: ReadableRelease, people: PeopleRead): readonly StatementFact[] {
  const family = familyOf(release.language, release.body);
  const reading = { release, people, holders: officeHolders(release, people), family };
  const roles = rolesIn(people, family);
  const statements: StatementFact[] = [];
  const told: Told[] = [];
  let waiting: readonly Unit[] = [];
  for (const unit of unitsOf(readingOf(release))) {
    const candidates = candidatesOf(release, unit, people, family, roles);
    const tellings = unit.isAllSaid ? [] : tellingsOf(reading, unit, candidates);
    const found = unit.isAllSaid
      ? introduced(reading, unit, told)
      : speakersOf(reading, unit, tellings, told);
    const speaker = found.length === 1 ? (found[0]?.speaker ?? null) : null;
    const isTakenUp = unit.speech.length === 0 && TAKES_UP.test(unit.told);
    if (speaker !== null && (isTakenUp || goesOn(release.body, waiting.at(-1), unit))) {
      const place = found[0] === undefined ? null : placeOf(reading, unit, found[0]);
      for (const one of waiting) {
        const words = statement(reading, one, { speaker, verb: null, start: one.start, end: one.end });
        statements.push({ ...words, place });
      }
    }
    if (waiting.length === 0 || !isTakenUp)
      statements.push(...found.map((one) => statement(reading, unit, one)));
    waiting = unit.isAllSaid && found.length === 0 ? [...waiting, unit] : [];
    const isUnclear = speaker === null && (unit.speech.length > 0 || tellings.length > 0);
    told.push({ unit, candidates, speaker, isUnclear });
  }
  return statements;
}

/** A quotation of several paragraphs opens its marks again in each of them, and names its speaker in the last. */
function goesOn(body: string, before: Unit | undefined, unit: Unit): boolean {
  if (before === undefined || unit.paragraph - before.paragraph > 1) return false;
  const isOpen = !/["»”’]\s*$/u.test(body.slice(before.start, before.end));
  return (
    (isOpen || before.paragraph === unit.paragraph) && (unit.speech[0]?.start ?? unit.end) <= unit.start + 1
  );
}

/** "“…” This is what the minister said": of the words in front of it. */
const TAKES_UP =
  /^\s*(?:bu\s(?:fikr\p{L}*|soz\p{L}*|ifade\p{L}*|barede|aciklama\p{L}*|degerlendirme\p{L}*)|bunu(?:nla)?|bunlari|so\ssaid|these\swords|this\s(?:was|is)|with\sthese\swords|об\sэтом|это(?:т|м)?|эти\s(?:слова|мысли)|так(?:ое|им|ими)?)(?!\p{L})/u;

interface Found {
  readonly speaker: Speaker;
  /** The verb of saying; null where the words stand alone. */
  readonly verb: Span | null;
  /** Offsets of its part of the unit. */
  readonly start: number;
  readonly end: number;
}

/** Every verb of saying that has somebody for its doer, known or not. */
function tellingsOf(
  { release, family }: Reading,
  unit: Unit,
  candidates: readonly Candidate[],
): readonly Telling[] {
  // "X said the following:" says nothing itself.
  if (unit.speech.length === 0 && /:\s*$/u.test(unit.told)) return [];
  const view = toldOf(unit, release.body, candidates);
  const ofGrammar =
    family === 'english'
      ? englishTellings(view)
      : family === 'russian'
        ? russianTellings(view)
        : turkicTellings(view, release.language);
  const tellings = [
    ...ofGrammar,
    ...accordingTo(view, release.language, family),
    ...colon(view.told, unit, candidates),
  ];
  if (tellings.length === 0) tellings.push(...besideSpeech(view, unit));
  return tellings.sort((a, b) => a.verb.start - b.verb.start);
}

function speakersOf(
  reading: Reading,
  unit: Unit,
  tellings: readonly Telling[],
  told: readonly Told[],
): readonly Found[] {
  const found: Found[] = [];
  for (const { verb, speaker } of tellings) {
    const own = speaker === null ? null : resolved(reading, shifted(speaker, unit), told, unit);
    if (own === null) {
      // Somebody says something, and who is not known: nothing of it may go to another.
      if (speaker !== null || unit.speech.length > 0) return [];
      continue;
    }
    if (
      own.person === null &&
      own.candidate.kind === 'body' &&
      (verb.id === 'topic' || verb.id === 'address')
    )
      continue;
    if (found.some((one) => isSame(one.speaker, own))) continue;
    const at = { start: verb.start + unit.start, end: verb.end + unit.start };
    found.push({
      speaker: own,
      verb: at,
      start: Math.max(unit.start, own.candidate.phraseStart),
      end: unit.end,
    });
  }
  return apart(unit, found).filter(({ speaker, start, end }) => saysSomething(unit, speaker, { start, end }));
}

/** Words of a sentence besides its speaker and verb. */
const FEWEST_WORDS = 2;

function saysSomething(unit: Unit, { candidate }: Speaker, { start, end }: Span): boolean {
  if (unit.speech.length > 0) return true;
  const named = candidate.end - candidate.phraseStart;
  const words = unit.told.slice(start - unit.start, end - unit.start).match(/\p{L}+/gu)?.length ?? 0;
  const own =
    unit.told
      .slice(candidate.phraseStart - unit.start)
      .slice(0, named)
      .match(/\p{L}+/gu)?.length ?? 0;
  return words - own >= FEWEST_WORDS;
}

function shifted(one: Candidate, unit: Unit): Candidate {
  return {
    ...one,
    start: one.start + unit.start,
    end: one.end + unit.start,
    phraseStart: one.phraseStart + unit.start,
  };
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.person === null
    ? b.person === null && a.candidate.start === b.candidate.start
    : a.person === b.person;
}

/** Each of several speakers of one sentence has the part from where it names them; a quotation has one. */
function apart(unit: Unit, found: readonly Found[]): readonly Found[] {
  const [first] = found;
  if (first === undefined) return [];
  if (found.length === 1) return [{ ...first, start: unit.start, end: unit.end }];
  if (unit.speech.length > 0) return [];
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return sorted.map((one, place) => ({
    ...one,
    start: place === 0 ? unit.start : one.start,
    end: sorted[place + 1]?.start ?? unit.end,
  }));
}

/** A paragraph of nothing but speech belongs to whoever was announced before it. */
function introduced(reading: Reading, unit: Unit, told: readonly Told[]): readonly Found[] {
  const speaker = introducedSpeaker(reading, unit, told, (candidate, earlier) =>
    resolved(reading, candidate, told.slice(0, told.indexOf(earlier)), earlier.unit),
  );
  return speaker === null ? [] : [{ speaker, verb: null, start: unit.start, end: unit.end }];
}

function placeOf(reading: Reading, unit: Unit, { speaker, verb }: Found): Stated | null {
  return verb === null ? null : saidPlace(reading, unit, speaker.candidate, verb);
}

function statement(reading: Reading, unit: Unit, found: Found): StatementFact {
  const { release, people } = reading;
  const { speaker, start, end } = found;
  const { candidate, person } = speaker;
  const own = sentenceAt(release.sentences, candidate.start) ?? unit;
  const isOffice = candidate.kind === 'office';
  const who = statedAt(
    release,
    own,
    isOffice ? { start: candidate.phraseStart, end: candidate.end } : candidate,
  );
  const name = person === null ? undefined : people.people[person]?.name;
  const trimmed = {
    start,
    end: start + release.body.slice(start, end).replace(/[\s,]+(?:and|and the|the|а|и)?\s*$/u, '').length,
  };
  const isQuoted = unit.speech.some((one) =>
    /\p{L}.*\s.*\p{L}/su.test(release.body.slice(one.start, one.end)),
  );
  return {
    who: candidate.kind === 'pronoun' && name !== undefined ? { ...who, text: name } : who,
    person,
    said: statedAt(release, trimmed, trimmed),
    form: isQuoted ? 'quote' : 'paraphrase',
    place: placeOf(reading, unit, found),
    by: 'rules',
  };
}
