import type { Stated, StatementFact } from '../../fact.ts';
import { familyOf } from '../phrases/family.ts';
import { readingOf } from '../phrases/pieces.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import type { PeopleRead, ReadableRelease } from '../readable-release.ts';
import { statedAt } from '../readable-release.ts';
import { accordingTo, type Telling, toldOf } from './attribution.ts';
import { documentsOf } from './documents.ts';
import { englishTellings } from './english.ts';
import { goingOn } from './going-on.ts';
import { guestOf } from './guests.ts';
import { introducedSpeaker } from './introductions.ts';
import type { Candidate } from './noun-phrases.ts';
import { officeHolders, rolesIn } from './offices.ts';
import { type Found, partsOf, type Saying } from './parts.ts';
import { type Reading, resolved, type Told } from './resolve-speaker.ts';
import { russianTellings } from './russian.ts';
import { saidPlace } from './said-place.ts';
import { isSignature, signatureBehind, signed } from './signatures.ts';
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
  const holders = officeHolders(release, people);
  const read = readingOf(release);
  const reading = { release, people, holders, family, guest: guestOf(read.told, people, family) };
  const roles = rolesIn(people, family);
  const statements: StatementFact[] = [];
  const told: Told[] = [];
  let waiting: readonly Unit[] = [];
  const units = unitsOf(read);
  for (const [place, unit] of units.entries()) {
    const candidates = candidatesOf(release, unit, people, family, roles);
    const tellings = unit.isAllSaid ? [] : tellingsOf(reading, unit, candidates);
    const signature = unit.isAllSaid ? signatureBehind(release, unit, units[place + 1]) : null;
    const signer = signature === null ? [] : candidatesOf(release, signature, people, family, roles);
    const found = unit.isAllSaid
      ? (signedBy(reading, unit, signature, signer) ?? introduced(reading, unit, told))
      : speakersOf(reading, unit, tellings, told);
    const speaker = found.length === 1 || unit.speech.length > 0 ? (found.at(-1)?.speaker ?? null) : null;
    const isTakenUp = unit.speech.length === 0 && TAKES_UP.test(unit.told);
    if (speaker !== null && (isTakenUp || goesOn(release.body, waiting.at(-1), unit))) {
      const where = found[0] === undefined ? null : placeOf(reading, unit, found[0]);
      for (const one of waiting) {
        const words = statement(reading, one, { speaker, verb: null, start: one.start, end: one.end });
        statements.push({ ...words, place: where });
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
    ...signed(view, unit, candidates),
  ];
  if (tellings.every(({ speaker }) => speaker === null)) {
    const documents = documentsOf(view, family);
    if (documents.length > 0) return documents;
    const beside = besideSpeech(view, unit);
    if (beside.length > 0) return beside;
  }
  return tellings.sort((a, b) => a.verb.start - b.verb.start);
}

function speakersOf(
  reading: Reading,
  unit: Unit,
  tellings: readonly Telling[],
  told: readonly Told[],
): readonly Found[] {
  const sayings: Saying[] = [];
  for (const { verb, speaker } of tellings) {
    const own =
      speaker === null
        ? null
        : (goingOn(reading, shifted(speaker, unit), unit, sayings.at(-1)) ??
          resolved(reading, shifted(speaker, unit), told, unit));
    const isPresented =
      own?.person === null && own.candidate.kind === 'body' && (verb.id === 'topic' || verb.id === 'address');
    // Of a sentence without a speaker in its grammar nothing is known, not even that anybody speaks.
    if (isPresented || (speaker === null && unit.speech.length === 0)) continue;
    sayings.push({ speaker: own, verb: { start: verb.start + unit.start, end: verb.end + unit.start } });
  }
  return partsOf(reading.release.body, unit, sayings);
}

function shifted(one: Candidate, unit: Unit): Candidate {
  return {
    ...one,
    start: one.start + unit.start,
    end: one.end + unit.start,
    phraseStart: one.phraseStart + unit.start,
  };
}

/** "“…”", and "– Name, office" as the next item. */
function signedBy(
  reading: Reading,
  unit: Unit,
  signature: Unit | null,
  candidates: readonly Candidate[],
): readonly Found[] | null {
  const first = candidates.find(({ kind }) => kind === 'person' || kind === 'office');
  if (signature === null || first === undefined || !isSignature(signature, first)) return null;
  const speaker = resolved(reading, first, [], signature);
  return speaker === null ? null : [{ speaker, verb: null, start: unit.start, end: unit.end }];
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
  const isOffice = candidate.kind === 'office';
  const named = speaker.full ?? (isOffice ? { start: candidate.phraseStart, end: candidate.end } : candidate);
  const who = statedAt(release, sentenceAt(release.sentences, named.start) ?? unit, named);
  const name = person === null ? undefined : people.people[person]?.name;
  const trimmed = {
    start,
    end: start + release.body.slice(start, end).replace(/[\s,]+(?:and|and the|the|а|и)?\s*$/u, '').length,
  };
  const isQuoted = unit.speech.some(
    (one) =>
      one.start < end && start < one.end && /\p{L}.*\s.*\p{L}/su.test(release.body.slice(one.start, one.end)),
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
